/**
 * Names in English text by compromise, which is large: it is imported when the first English article asks,
 * and never by a page.
 */
import type { NameFinder } from '../../analyse';
import type { SeenName } from '../../mentions/find';
import { type Run, runsIn } from './runs';

/** Loaded once per life of the background. */
let loading: Promise<NameFinder> | undefined;

export function englishFinder(): Promise<NameFinder> {
  loading ??= import('compromise/three').then(({ default: nlp }) => (text) => {
    const view = nlp(text);
    const seen = [
      ...spansOf(view.people(), 'person'),
      ...spansOf(view.places(), 'place'),
      ...spansOf(view.organizations(), 'organisation'),
    ];
    return united(runsIn(text), seen, text);
  });
  return loading;
}

/**
 * Where both saw something, the run knows where the name begins and ends, and compromise, which knows given names
 * and many places, what it is, unless a word of the run says so. What only compromise saw must have a capital.
 */
const hasCapital = ({ start }: SeenName, text: string) => /^\p{Lu}/u.test(text.slice(start, start + 2));

function united(runs: Run[], seen: SeenName[], text: string): SeenName[] {
  const overlaps = (a: SeenName, b: SeenName) => a.start < b.end && b.start < a.end;
  const named = runs.map(({ sure, ...run }) => {
    const other = seen.find((one) => overlaps(one, run));
    return { ...run, kind: sure || !other ? run.kind : other.kind };
  });
  const others = seen.filter((one) => hasCapital(one, text) && !runs.some((run) => overlaps(run, one)));
  return [...named, ...others].sort((a, b) => a.start - b.start);
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
    [...text.matchAll(PART)]
      .filter(([part]) => /\p{L}/u.test(part))
      .map(({ 0: part, index }) => trimmed(part, offset.start + index, kind)),
  );
}

/** compromise takes 'Syria, Yemen' for one name: what punctuation parts is several. */
const PART = /(?:(?! [-–—]+ )[^,;:()"“”])+/gu;

/** It counts the punctuation around a name as part of it; the possessive is not its name either. */
function trimmed(part: string, at: number, kind: SeenName['kind']): SeenName {
  const lead = /^[^\p{L}\p{N}]*/u.exec(part)![0].length;
  const tail = /(['’]s)?[^\p{L}\p{N}]*$/u.exec(part)![0].length;
  return { kind, start: at + lead, end: at + Math.max(lead, part.length - tail) };
}
