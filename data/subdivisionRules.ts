/** What data/curated/subdivisions/*.yaml must obey. */
import { placeFaults } from './entityRules';
import type { Mistake } from './mistakes';
import type { Fault, Known } from './rule';
import type { Entry } from './yamlList';

const FIELDS = [
  ...['code', 'country', 'title', 'en', 'ar', 'full', 'alone', 'short', 'word', 'names'],
  ...['wikipedia', 'qid', 'sort', 'weight', 'leaveOut'],
];
const CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** @param codes of data/tables/subdivisions.tsv */
export function subdivisionFaults(entry: Entry, codes: ReadonlySet<string>, known: Known): Fault[] {
  const { value } = entry;
  const strangers = Object.keys(value)
    .filter((field) => !FIELDS.includes(field))
    .map(
      (field): Fault => ({
        path: [field],
        what: `"${field}" is not a field`,
        instead: `the fields are ${FIELDS.join(', ')}`,
      }),
    );
  return [...strangers, ...codeFaults(entry, codes, known), ...placeFaults(entry, known)];
}

function codeFaults({ value }: Entry, codes: ReadonlySet<string>, { countries }: Known): Fault[] {
  const { code, country, title, ar, leaveOut } = value;
  if (code === undefined && !countries.has(String(country))) {
    const instead = 'write its ISO 3166-2 code, or "country: IQ" for one that has none';
    return [{ path: [], what: 'a subdivision has neither code nor country', instead }];
  }
  if (code !== undefined && !CODE.test(String(code)))
    return [{ path: ['code'], what: `"${code}" is not a code`, instead: 'write ISO 3166-2: KZ-75, US-TX' }];
  if (codes.has(String(code)) || leaveOut || (title && ar)) return [];
  const what = `tables/subdivisions.tsv has no "${code ?? title}"`;
  return [{ path: ['code'], what, instead: 'mend the code; one that the table lacks needs title and ar' }];
}

/** The same code twice: only one of them would count. */
export function subdivisionDoubles(entries: Entry[]): Mistake[] {
  const first = new Map<unknown, Entry>();
  return entries.flatMap((entry) => {
    const { code } = entry.value;
    const other = code === undefined ? undefined : first.get(code);
    if (!other) first.set(code, entry);
    const what = `${code} stands already at ${other?.file}:${other?.lineOf([])}`;
    return other ? [{ file: entry.file, line: entry.lineOf([]), what, instead: 'make one of the two' }] : [];
  });
}
