/** Words that say what a name is and are no part of it. حزب and إقليم are not here: they belong to official names. */
import { fold } from '../../text/fold';
import { personCues } from '../heads';
import { arabicCues } from './cues';

const generic = `
تنظيم ميليشيا ميليشيات مليشيات جماعة صحيفة جريدة مجلة قناة فضائية وكالة إذاعة تلفزيون تليفزيون
منطقة دول دولة مدينة بلدة عاصمة شركة مجموعة نادي فريق
`;

export const arabicHeads: ReadonlySet<string> = new Set([
  ...personCues(arabicCues),
  ...generic
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => fold(word).text),
]);
