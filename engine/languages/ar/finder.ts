/**
 * Names in Arabic text that no table knows, by what stands around them: a title, a given name, a verb of
 * speech, the word for a city or a company; and by the shape of foreign ones. One pass over the words; what a
 * rule has taken, the next leaves.
 */
import type { NameFinder } from '../../analyse';
import type { SeenName } from '../../mentions/find';
import { foreignAt } from './names/foreign';
import { type Found, type Line, lineOf, spanOf } from './names/line';
import { listedAt } from './names/listed';
import { organisationAt } from './names/organisation';
import { personAt } from './names/person';
import { placeAt } from './names/place';
import { repeatsOf } from './names/repeats';

export interface Named extends Found {
  kind: SeenName['kind'];
}

const rules: readonly { kind: SeenName['kind']; at(line: Line, i: number): Found | undefined }[] = [
  { kind: 'organisation', at: organisationAt },
  { kind: 'place', at: placeAt },
  { kind: 'person', at: personAt },
];

export const arabicFinder: NameFinder = (_, beside) => {
  const line = lineOf(beside);
  const named: Named[] = [];
  for (let i = 0; i < line.words.length; ) {
    const known = line.known.get(i) ?? i;
    const found = known > i ? undefined : (nextOf(line, i, named.at(-1)) ?? firstOf(line, i));
    if (found) named.push(found);
    i = (found?.last ?? known) + 1;
  }
  return [...named, ...repeatsOf(line, named)].map((name) => ({ ...spanOf(line, name), kind: name.kind }));
};

function nextOf(line: Line, i: number, before: Named | undefined): Named | undefined {
  if (before?.kind !== 'person' || before.last !== i - 1) return undefined;
  const found = listedAt(line, i);
  return found && { ...found, kind: 'person' };
}

function firstOf(line: Line, i: number): Named | undefined {
  for (const { kind, at } of rules) {
    const found = at(line, i);
    if (found) return { ...found, kind };
  }
  return foreignAt(line, i);
}
