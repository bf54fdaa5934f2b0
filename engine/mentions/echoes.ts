/**
 * Whoever an article has named in full, it names by the last part alone from there on, and the pack need not
 * list it:
 *
 *   Miroslav Lajčák ... Lajčák said        ميروسلاف لاجاك ... وأضاف لاجاك
 *   ديفيد دي خيا ... تألق دي خيا            a particle belongs to what follows it
 *
 * Two people of one such name, or a stranger of that name in the same article, leave it to nobody.
 */
import type { Lexicon, Meaning } from '../lexicon/read';
import type { Decision } from '../linking/link';
import type { Kind } from '../model';
import { type SeenName, screen } from './find';
import type { Mention } from './mention';
import { isCapitalised, type Passage, spanOfWords, wordAt } from './passage';
import { byBlock, spansOverByBlock } from './spansOver';

/** Words before the last part of a name that belong to it. */
const PARTICLES: ReadonlySet<string> = new Set(
  'o d l mc de da di do dos del della der den van von la le al el bin ibn abu دي دا دو دوس ديل ديلا دير فان فون لا لو بن ال ابو عبد'.split(
    ' ',
  ),
);
/** Below this a word is as often another. */
const FEWEST_LETTERS = 4;
/** Two people of the name: no echo, but who may stand alone stays. */
const SEVERAL = -1;
/** Somebody of the name whom the pack does not know: whoever it is, it may be that one. */
const STRANGER = -2;

export interface Told {
  passages: Passage[];
  mentions: Mention[];
  decisions: Decision[];
  /** What the language's finder saw, by block. */
  seen: (SeenName & { block: number })[];
}

/** The mentions with those echoes among them; a mention of the same words gains a meaning. */
export function withEchoes({ passages, mentions, decisions, seen }: Told, lexicon: Lexicon): Mention[] {
  const forms = formsOf(decisions, lexicon);
  for (const form of strangers(passages, decisions, seen)) if (!forms.has(form)) forms.set(form, STRANGER);
  if (forms.size === 0) return mentions;
  const settled = new Set(decisions.flatMap(({ mention }) => placesOf(mention)));
  const byPlace = new Map(mentions.map((mention) => [placeOf(mention.passage, mention.first), mention]));
  const seenIn = byBlock(seen);
  const firstWords = new Set([...forms.keys()].map((form) => form.split(' ', 1)[0]!));
  const echoes = passages.flatMap((passage) =>
    screen(echoesIn(passage, { forms, firstWords, settled }), lexicon, seenIn.get(passage.block) ?? []),
  );
  const merged = new Map(mentions.map((mention) => [mention, mention]));
  const added: Mention[] = [];
  for (const echo of echoes) {
    const known = byPlace.get(placeOf(echo.passage, echo.first));
    if (!known) added.push(echo);
    else if (known.last === echo.last) merged.set(known, withMeaning(known, echo.meanings[0]!));
  }
  return [...merged.values(), ...added].flatMap((one) => withoutStrangers(one, forms)).sort(inOrder);
}

/** 'Cook said', after Sarah Cook has been named, is not about Tim Cook. */
function withoutStrangers(mention: Mention, forms: ReadonlyMap<string, number>): Mention[] {
  if (mention.first !== mention.last || forms.get(mention.name) !== STRANGER) return [mention];
  const meanings = mention.meanings.filter(({ use }) => use !== 'alone' && use !== 'short');
  return meanings.length ? [{ ...mention, meanings }] : [];
}

/** Last parts of the people named in full, initials of the bodies -> who. */
function formsOf(decisions: Decision[], lexicon: Lexicon): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { mention, entity, by } of decisions) {
    if (by !== 'name' || mention.first === mention.last) continue;
    const form = shortForm(mention, lexicon.kind(entity));
    if (form === undefined) continue;
    const known = forms.get(form);
    forms.set(form, known === undefined || known === entity ? entity : SEVERAL);
  }
  return forms;
}

function shortForm(mention: Mention, kind: Kind): string | undefined {
  if (kind === 'person') return lastPart(mention);
  const { passage, start, end } = mention;
  return kind === 'organisation' ? initialsOf(passage.source.slice(start, end)) : undefined;
}

/** 'British Airways' -> 'BA', which is followed in capitals only. */
function initialsOf(name: string): string | undefined {
  const initials = (name.match(/\b\p{Lu}/gu) ?? []).join('');
  return initials.length > 1 ? initials : undefined;
}

/** Without its case where the language has cases: 'Владимиром Путиным' is echoed by 'Путин' and by 'Путину'. */
function lastPart({ name }: Mention): string {
  const words = name.split(' ');
  let start = words.length - 1;
  while (start - 1 > 0 && PARTICLES.has(words[start - 1]!)) start--;
  return words.slice(start).join(' ');
}

const spanInBlock = ({ mention: { passage, start, end } }: Decision) => ({
  block: passage.block,
  start,
  end,
});

/** Last words of people in full whom the pack does not know. */
function strangers(passages: Passage[], decisions: Decision[], seen: Told['seen']): string[] {
  const passageOfBlock = new Map(passages.map((passage) => [passage.block, passage]));
  const known = spansOverByBlock(decisions.map(spanInBlock));
  return seen.flatMap((name) => {
    const passage = passageOfBlock.get(name.block);
    const words = passage?.source.slice(name.start, name.end).match(/\p{L}+/gu) ?? [];
    const isStranger = name.kind === 'person' && words.length > 1 && known(name).length === 0;
    return isStranger ? [words.at(-1)!.toLowerCase()] : [];
  });
}

interface Sought {
  forms: ReadonlyMap<string, number>;
  /** The first word of each form: most words of a text are none, and need no second look. */
  firstWords: ReadonlySet<string>;
  settled: ReadonlySet<string>;
}

function echoesIn(passage: Passage, sought: Sought): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < passage.words.starts.length; i++) {
    const echo = echoAt(passage, i, sought);
    if (echo && !sought.settled.has(placeOf(passage, i))) found.push(echo);
  }
  return found;
}

function echoAt(passage: Passage, first: number, { forms, firstWords }: Sought): Mention | undefined {
  const word = wordAt(passage, first);
  const body = bodyAt(passage, first, forms);
  if (body !== undefined) return echoOf(passage, first, { entity: body, name: word, last: first, skip: 0 });
  for (const { text, skip } of [
    { text: word, skip: 0 },
    ...passage.row.stems(word).filter(({ article }) => !article),
    ...endedAt(passage, first).map((text) => ({ text, skip: 0 })),
  ]) {
    if (!firstWords.has(text)) continue;
    for (const last of [first + 2, first + 1, first]) {
      if (last >= passage.words.starts.length) continue;
      const name = last === first ? text : `${text} ${wordsFrom(passage, first + 1, last)}`;
      const entity = forms.get(name);
      if (entity === undefined || entity < 0 || !mayStand(passage, first, name, skip)) continue;
      return echoOf(passage, first, { entity, name, last, skip });
    }
  }
  return undefined;
}

/** A word in small letters has no case that would make a name of it. */
const endedAt = (passage: Passage, i: number) =>
  passage.row.capitals && !isCapitalised(passage, i) ? [] : passage.row.endings(wordAt(passage, i));

interface Echo {
  entity: number;
  name: string;
  last: number;
  skip: number;
}

function echoOf(passage: Passage, first: number, { entity, name, last, skip }: Echo): Mention {
  const meaning: Meaning = { entity, use: 'short', capitals: false, language: '' };
  return { passage, first, last, name, meanings: [meaning], ...spanOfWords(passage, first, last, skip) };
}

/** Initials of a body that the article has named, in capitals as they were. */
function bodyAt(passage: Passage, word: number, forms: ReadonlyMap<string, number>): number | undefined {
  if (!isCapitalised(passage, word)) return undefined;
  const { start, end } = spanOfWords(passage, word, word);
  const entity = forms.get(passage.source.slice(start, end));
  return entity !== undefined && entity >= 0 ? entity : undefined;
}

function mayStand(passage: Passage, first: number, name: string, skip: number): boolean {
  if (name.length < FEWEST_LETTERS + Math.min(1, skip)) return false;
  return !passage.row.capitals || isCapitalised(passage, first) || name.includes(' ');
}

const wordsFrom = (passage: Passage, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => wordAt(passage, first + i)).join(' ');

const withMeaning = (mention: Mention, meaning: Meaning): Mention =>
  mention.meanings.some(({ entity }) => entity === meaning.entity)
    ? {
        ...mention,
        meanings: mention.meanings.map((one) => (one.entity === meaning.entity ? freer(one) : one)),
      }
    : { ...mention, meanings: [...mention.meanings, meaning] };

/** A surname that the pack holds for an ordinary word is none in the article of its bearer. */
const freer = (meaning: Meaning): Meaning =>
  meaning.use === 'word' ? { ...meaning, use: 'short' } : meaning;

const placeOf = ({ block }: Passage, word: number) => `${block}:${word}`;
const placesOf = ({ passage, first, last }: Mention) =>
  Array.from({ length: last - first + 1 }, (_, i) => placeOf(passage, first + i));
const inOrder = (a: Mention, b: Mention) => a.passage.block - b.passage.block || a.first - b.first;
