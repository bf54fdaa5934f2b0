import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../engine/export/fileName';
import { anyText } from '../highlights/someHighlight';

const day = new Date('2026-11-03T22:00:00Z');

test.each([
  { title: 'The Black Sea, from Montreux', name: '2026-11-03-the-black-sea-from-montreux.md' },
  { title: 'بوتين في القرم', name: '2026-11-03-bwtyn-fy-alqrm.md' },
  { title: 'Erdoğan à Genève', name: '2026-11-03-erdogan-a-geneve.md' },
  { title: '٢٠٢٦', name: '2026-11-03-2026.md' },
  { title: '../../etc/passwd', name: '2026-11-03-etc-passwd.md' },
  { title: '日本', name: '2026-11-03-highlights.md' },
  { title: '', name: '2026-11-03-highlights.md' },
])('$name', ({ title, name }) => expect(fileName(title, day, 'md')).toBe(name));

test('whatever the title, the name is short, plain ASCII', () => {
  fc.assert(
    fc.property(anyText(400), (title) => {
      expect(fileName(title, day, 'json')).toMatch(/^2026-11-03-[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?\.json$/);
    }),
  );
});
