/**
 * An article is read by general rules and tables: when every name in it gives way to another person's, country's
 * or body's, those are found instead, at the same places, behind the same clitics.
 *
 * The reference article belongs to its publisher and lies outside the project; a passage of our own, written in
 * the same manner, stands here and is always read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/analyse';
import { realLexicon } from './realLexicon';

interface Name {
  start: number;
  end: number;
  /** English Wikipedia title, as the gold has it. */
  title: string;
}

/** Who stands in for whom: the English name that the pack gives, and how the press writes it, whole and short. */
const STAND_INS: Record<string, { en: string; whole: string; short: string }> = {
  Kazakhstan: { en: 'Peru', whole: 'بيرو', short: 'بيرو' },
  'Vladimir Putin': { en: 'Emmanuel Macron', whole: 'إيمانويل ماكرون', short: 'ماكرون' },
  'Eastern Bloc': { en: 'NATO', whole: 'حلف شمال الأطلسي', short: 'حلف شمال الأطلسي' },
  Almaty: { en: 'Marrakesh', whole: 'مراكش', short: 'مراكش' },
  'Kassym-Jomart Tokayev': { en: 'Angela Merkel', whole: 'أنغيلا ميركل', short: 'ميركل' },
  Russia: { en: 'Canada', whole: 'كندا', short: 'كندا' },
  'Collective Security Treaty Organization': { en: 'European Union', whole: 'EU', short: 'EU' },
  Moscow: { en: 'Tokyo', whole: 'طوكيو', short: 'طوكيو' },
  'Soviet Union': { en: 'European Union', whole: 'الاتحاد الأوروبي', short: 'الاتحاد الأوروبي' },
  'Nursultan Nazarbayev': { en: 'Silvio Berlusconi', whole: 'سيلفيو برلسكوني', short: 'برلسكوني' },
  'Joanna Lillis': { en: 'Christiane Amanpour', whole: 'كريستيان أمانبور', short: 'أمانبور' },
  Europe: { en: 'Africa', whole: 'أفريقيا', short: 'أفريقيا' },
  Turkey: { en: 'Thailand', whole: 'تايلاند', short: 'تايلاند' },
  'Georgia (country)': { en: 'Nigeria', whole: 'نيجيريا', short: 'نيجيريا' },
  Venezuela: { en: 'Zimbabwe', whole: 'زيمبابوي', short: 'زيمبابوي' },
  'Recep Tayyip Erdoğan': { en: 'Volodymyr Zelensky', whole: 'فولوديمير زيلينسكي', short: 'زيلينسكي' },
  Kyrgyzstan: { en: 'Mongolia', whole: 'منغوليا', short: 'منغوليا' },
  'Arab states of the Persian Gulf': { en: 'Balkans', whole: 'البلقان', short: 'البلقان' },
  Crimea: { en: 'Sinai', whole: 'شبه جزيرة سيناء', short: 'سيناء' },
  Belarus: { en: 'Bulgaria', whole: 'بلغاريا', short: 'بلغاريا' },
  'Alexander Lukashenko': { en: 'Mikhail Gorbachev', whole: 'ميخائيل غورباتشوف', short: 'غورباتشوف' },
  'Romanian revolution': { en: 'French Revolution', whole: 'الثورة الفرنسية', short: 'الثورة الفرنسية' },
  Romania: { en: 'Paraguay', whole: 'باراغواي', short: 'باراغواي' },
  'Nicolae Ceaușescu': { en: 'Robert Mugabe', whole: 'روبرت موغابي', short: 'موغابي' },
  'Hugo Chávez': { en: 'Augusto Pinochet', whole: 'أوغستو بينوشيه', short: 'بينوشيه' },
  Cuba: { en: 'Cyprus', whole: 'قبرص', short: 'قبرص' },
};

function replaced(text: string, names: Name[]): { text: string; expected: string[] } {
  let written = '';
  let at = 0;
  const expected = names.map(({ start, end, title }) => {
    const { en, whole, short } = STAND_INS[title]!;
    const standIn = text.slice(start, end).includes(' ') ? whole : short;
    written += text.slice(at, start);
    at = end;
    written += standIn;
    return `${written.length - standIn.length} ${standIn} = ${en}`;
  });
  return { text: written + text.slice(at), expected };
}

async function namesIn(text: string): Promise<string[]> {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const blocks = lines.map(([line]) => ({ role: 'paragraph' as const, text: line }));
  const { decisions } = await analyse({ blocks, language: 'ar' }, realLexicon);
  return decisions
    .filter(({ by }) => by === 'name')
    .map(({ mention, entity }) => {
      const at = lines[mention.passage.block]!.index + mention.start;
      return `${at} ${mention.passage.source.slice(mention.start, mention.end)} = ${realLexicon.entity(entity).names['en']}`;
    });
}

/** Names between brackets, each followed by the title it means. */
function marked(source: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  for (const [, before, name, title] of source.matchAll(/([^[]*)(?:\[([^|]+)\|([^\]]+)\])?/g)) {
    text += before;
    if (name && title) {
      names.push({ start: text.length, end: text.length + name.length, title });
      text += name;
    }
  }
  return { text, names };
}

const OURS = marked(
  [
    'خرج المتظاهرون إلى شوارع [ألماتي|Almaty] في يناير، وطلب الرئيس [توكاييف|Kassym-Jomart Tokayev] عون المنظمة ([CSTO|Collective Security Treaty Organization]).',
    'ولم تكن [كازاخستان|Kazakhstan] وحدها: ف[روسيا|Russia] و[تركيا|Turkey] و[جورجيا|Georgia (country)] عرفت مثل ذلك، كما عرفته [رومانيا|Romania] حين أُطيح ب[كاشيسكو|Nicolae Ceaușescu].',
    'قال [بوتن|Vladimir Putin] إن ل[نزارباييف|Nursultan Nazarbayev] فضلًا، وسافر [نور سلطان نزارباييف|Nursultan Nazarbayev] إلى [موسكو|Moscow] ثم إلى [قيرغيزستان|Kyrgyzstan].',
    'أما [لوكاشينكو|Alexander Lukashenko] زعيم [بيلاروسيا|Belarus] فلم يغادر، و[شافيز|Hugo Chávez] كان قد هرب من [فنزويلا|Venezuela] إلى [كوبا|Cuba].',
  ].join('\n'),
);

describe('a passage of our own', () => {
  test('is read as written', async () => {
    const found = await namesIn(OURS.text);
    expect(found.map((name) => name.split(' ')[0])).toEqual(OURS.names.map(({ start }) => `${start}`));
  });
  test('and with every name replaced', async () => {
    const { text, expected } = replaced(OURS.text, OURS.names);
    expect(await namesIn(text)).toEqual(expected);
  });
});

const REFERENCE = '../shared/articles/reference/';

describe.skipIf(!existsSync(REFERENCE))(
  'the reference article (no evaluation material here when skipped)',
  () => {
    test('is understood with every name replaced', async () => {
      const { mentions } = JSON.parse(readFileSync(`${REFERENCE}gold.json`, 'utf8')) as { mentions: Name[] };
      const { text, expected } = replaced(readFileSync(`${REFERENCE}text.txt`, 'utf8'), mentions);
      expect(expected).toHaveLength(71);
      expect(await namesIn(text)).toEqual(expected);
    });
  },
);
