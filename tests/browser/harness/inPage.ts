/**
 * Sends a function into a page as text, with one argument, and brings its answer back as plain data. A
 * function sent so sees only the page's own globals and its argument.
 */

// biome-ignore lint/complexity/noBannedTypes: any function at all, as long as it stands alone
type Sent = Function;

/** An expression that calls `read(argument)`, or `read(...around)` with '$' standing for the argument. */
export function callOf(read: Sent, argument: unknown, around: string[] = ['$']): string {
  const passed = around.map((one) => (one === '$' ? literal(argument) : one)).join(', ');
  // Compilers that keep the names of functions (tsx does) call a helper that no page has.
  return `((__name) => (${read})(${passed}))((named) => named)`;
}

/** JSON is JavaScript, except that `undefined` has no word in it. */
function literal(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

export const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Asks again until the answer is something: neither undefined, false nor empty. The error says what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false | ''>,
  patience = 10_000,
): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== '') return answer;
    await sleep(50);
  }
  throw new Error(`waited ${patience} ms for ${what}`);
}
