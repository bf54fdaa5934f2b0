/** Judged sets -> the table: a line for each set, each language and each kind. */
import { anchorsOf } from './anchors';
import { checksOf } from './bars';
import { KIND_LINES, lineOf } from './goldKinds';
import type { JudgedSet } from './run';
import { languageOfSet, type Sort } from './sets';
import { count, loosely, strictly, sum, type Tally, tallyOf } from './tally';

interface Line {
  title: string;
  tally: Tally;
  bars: string;
  others: string;
}

const HEADS: Record<Sort, { title: string; loose: string }> = {
  linking: { title: 'Linking: exact span and entity', loose: 'overlapping span' },
  ner: { title: 'Names: exact span and kind', loose: 'span alone' },
};

export const setTally = ({ texts }: JudgedSet): Tally =>
  sum(texts.map(({ judgement }) => tallyOf(judgement)));

export function tableOf(sort: Sort, judged: readonly JudgedSet[]): string[] {
  const sets = judged.filter(({ set }) => set.sort === sort);
  if (sets.length === 0) return [];
  const { title, loose } = HEADS[sort];
  const head = `${title.padEnd(TITLE_WIDTH)}${HEAD_OF_FIGURES} | ${loose.padEnd(18)} | bar, F1 of others`;
  const languages = [...new Set(sets.map(({ set }) => languageOfSet(set)))];
  const ofLanguage = (language: string) => sets.filter(({ set }) => languageOfSet(set) === language);
  return [
    head,
    ...sets.map((one) => inWords(lineOfSet(one))),
    ...languages.flatMap((language) => linesOf(`all ${language}`, ofLanguage(language))),
    ...(languages.length > 1 ? linesOf('all', sets) : []),
  ];
}

function lineOfSet(judged: JudgedSet): Line {
  const { name } = judged.set;
  const tally = setTally(judged);
  const bars = checksOf(name, tally).map(({ text }) => text);
  return { title: name, tally, bars: bars.join(', '), others: anchorsOf(name) };
}

/** All sets together, then each kind. */
function linesOf(title: string, sets: readonly JudgedSet[]): string[] {
  const outcomes = sets.flatMap(({ texts }) => texts.flatMap(({ judgement }) => judgement.outcomes));
  const kinds = KIND_LINES.map((kind) => ({
    title: `  ${kind}`,
    tally: count(outcomes.filter((one) => lineOf(one.kind) === kind)),
  }));
  const all = inWords({ title, tally: sum(sets.map(setTally)), bars: '', others: '' });
  return [all, ...kinds.filter(({ tally }) => tally.shown + tally.wanted > 0).map(inFigures)];
}

const TITLE_WIDTH = 32;
const HEAD_OF_FIGURES = '  gold  shown      P     R    F1';

function inWords(line: Line): string {
  const { precision, recall, f1 } = loosely(line.tally);
  const beside = [line.bars, line.others].filter(Boolean).join(' | ');
  return `${inFigures(line)} | ${[precision, recall, f1].map(percent).join('')} | ${beside}`.replace(
    /[ |]+$/,
    '',
  );
}

function inFigures({ title, tally }: Pick<Line, 'title' | 'tally'>): string {
  const { precision, recall, f1 } = strictly(tally);
  return [
    `  ${title}`.padEnd(TITLE_WIDTH),
    `${tally.wanted}`.padStart(6),
    `${tally.shown}`.padStart(7),
    ' ',
    ...[precision, recall, f1].map(percent),
  ].join('');
}

const percent = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(1)).padStart(6);
