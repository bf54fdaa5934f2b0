/**
 * `npm run data:verify`: our rows against independent tables that lie beside the project. A check while one
 * works on data/curated; skipped where the tables are absent.
 */
import { readSources } from '../sourceFiles';
import { readAccepted, settle } from './accepted';
import { arabicNames } from './arabicNames';
import { cities } from './cities';
import { cldr } from './cldr';
import { countryCodes } from './countryCodes';
import { type Finding, type Grade, inWords } from './finding';
import { isHere } from './folder';
import { holdersOf2025 } from './holdersOf2025';
import { ids } from './ids';
import { leaders } from './leaders';
import { lives } from './lives';
import { organisations } from './organisations';
import { otherLanguages } from './otherLanguages';
import { curatedRows } from './rows';
import { terms } from './terms';
import { otherTitles, titles } from './titles';
import { unknownHolders } from './unknownHolders';
import { matcher, witnessesOf } from './witnesses';

if (!isHere()) {
  console.log('skipped: no knowledge checks here');
  process.exit(0);
}
const { open, accepted, idle } = settle(findings(), readAccepted());
print('fact', 'people, offices, years and ids to settle');
print('name', 'spellings to settle');
if (process.argv.includes('--notes')) print('note', 'titles that no table knows');
for (const { row, field, theirs } of idle)
  console.log(`data/verify/accepted.yaml: "${row}" ${field} "${theirs}" no longer differs: take it out`);
const notes = open.filter(({ grade }) => grade === 'note').length;
const left = open.length - notes + idle.length;
console.log(
  `\n${left} open, ${accepted.length} accepted, ${notes} titles unknown to the tables (--notes lists them)`,
);
process.exitCode = left > 0 ? 1 : 0;

function findings(): Finding[] {
  const sources = readSources();
  const rows = curatedRows(sources);
  const witnesses = witnessesOf(countryCodes(sources));
  const meant = matcher(witnesses);
  return [
    ...ids(rows),
    ...holdersOf2025(rows, witnesses),
    ...terms(rows, meant),
    ...unknownHolders(rows, witnesses),
    ...leaders(rows, meant),
    ...lives(rows, meant),
    ...organisations(rows),
    ...titles(rows),
    ...otherTitles(rows, witnesses),
    ...arabicNames(rows),
    ...otherLanguages(rows),
    ...cities(sources),
    ...cldr(sources),
  ];
}

function print(grade: Grade, heading: string): void {
  const lines = open.filter((one) => one.grade === grade).map(inWords);
  if (lines.length === 0) return;
  console.log(`\n${heading}: ${lines.length}`);
  for (const line of [...lines].sort()) console.log(`  ${line}`);
}
