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
import { sounds } from './sounds';
import { terms } from './terms';
import { otherTitles, titles } from './titles';
import { unknownHolders } from './unknownHolders';
import { matcher, witnessesOf } from './witnesses';

if (!isHere()) {
  console.log('skipped: no knowledge checks here');
  process.exit(0);
}
const { open, accepted, idle } = settle(once(findings()), readAccepted());
print('fact', 'people, offices, years and ids to settle');
print('name', 'spellings to settle');
if (process.argv.includes('--notes'))
  print('note', 'titles that no table knows, and spellings a letter apart');
const notes = open.filter(({ grade }) => grade === 'note').length;
console.log(
  `\n${open.length - notes} open, ${accepted.length} accepted, ${notes} notes (--notes lists them)`,
);
for (const { row, field, theirs } of idle)
  console.log(`accepted.yaml: "${row}" no longer differs in ${field} from "${theirs}": take it out`);
process.exitCode = open.length > notes ? 1 : 0;

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
    ...sounds(rows),
    ...cities(sources),
    ...cldr(sources),
  ];
}

/** Tables that hold a person twice tell the same twice. */
function once(all: Finding[]): Finding[] {
  return [...new Map(all.map((one) => [inWords(one), one])).values()];
}

function print(grade: Grade, heading: string): void {
  const lines = open.filter((one) => one.grade === grade).map(inWords);
  if (lines.length === 0) return;
  console.log(`\n${heading}: ${lines.length}`);
  for (const line of [...lines].sort()) console.log(`  ${line}`);
}
