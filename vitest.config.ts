/** Tests without a browser. Those in real browsers have their own: tests/browser/vitest.config.ts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Property tests and the whole pack: slow on a loaded machine, never on an idle one.
    testTimeout: 20_000,
  },
});
