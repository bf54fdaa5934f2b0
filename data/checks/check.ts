/** The checks of `npm run data:check` that hold rows against each other and against time; rules for one row alone
 * are in ../entityRules.ts. */
import type { Draft } from '../draft';
import type { Mistake } from '../mistakes';
import type { Known } from '../rule';
import type { Entry } from '../yamlList';
import { backgroundsInTheirScript } from './backgroundsInTheirScript';
import { lives } from './lives';
import { mutualRelations } from './mutualRelations';
import { namesWithoutQualifiers } from './namesWithoutQualifiers';
import { noEverydayEnglish } from './noEverydayEnglish';
import { noNameTwice } from './noNameTwice';
import { oneHolder } from './oneHolder';
import { oneOwner } from './oneOwner';
import { relationsInTime } from './relationsInTime';
import { type Check, rowOf } from './row';
import { yearsVouchedFor } from './yearsVouchedFor';

const checksOfRows: readonly Check[] = [
  lives,
  yearsVouchedFor,
  mutualRelations,
  relationsInTime,
  oneHolder,
  backgroundsInTheirScript,
];
const checksOfNames = [namesWithoutQualifiers, noNameTwice, noEverydayEnglish];

export interface Curated {
  /** Entities in the common form. */
  common: Entry[];
  /** Those, and countries, states and cities. */
  named: Entry[];
  /** After the cities gave way to each other. */
  drafts: Draft[];
}

export function checked({ common, named, drafts }: Curated, known: Known): Mistake[] {
  const rows = common.map((entry) => rowOf(entry, known));
  return [
    ...checksOfRows.flatMap((check) => check(rows, known)),
    ...checksOfNames.flatMap((check) => check(named)),
    ...oneOwner(drafts),
  ];
}
