/**
 * Names in English text by compromise, which is large: it is imported when the first English article asks,
 * and never by a page.
 */
import type { NameFinder } from '../../analyse';
import type { SeenName } from '../../mentions/find';

/** Loaded once per life of the background. */
let loading: Promise<NameFinder> | undefined;

export function englishFinder(): Promise<NameFinder> {
  loading ??= import('compromise/three').then(({ default: nlp }) => (text) => {
    const view = nlp(text);
    return [
      ...spansOf(view.people(), 'person'),
      ...spansOf(view.places(), 'place'),
      ...spansOf(view.organizations(), 'organisation'),
    ];
  });
  return loading;
}

interface View {
  json(options: { offset: boolean }): unknown;
}

function spansOf(view: View, kind: SeenName['kind']): SeenName[] {
  const found = view.json({ offset: true }) as {
    text: string;
    offset: { start: number; length: number };
  }[];
  return found.flatMap(({ text, offset }) =>
    [...text.matchAll(PART)].map(({ 0: part, index }) => trimmed(part, offset.start + index, kind)),
  );
}

/** compromise takes 'Syria, Yemen' for one name: what punctuation parts is several. */
const PART = /[^,;:()"“”]*[\p{L}\p{N}][^,;:()"“”]*/gu;

/** It counts the punctuation around a name as part of it; the possessive is not its name either. */
function trimmed(part: string, at: number, kind: SeenName['kind']): SeenName {
  const lead = /^[^\p{L}\p{N}]*/u.exec(part)![0].length;
  const tail = /(['’]s)?[^\p{L}\p{N}]*$/u.exec(part)![0].length;
  return { kind, start: at + lead, end: at + Math.max(lead, part.length - tail) };
}
