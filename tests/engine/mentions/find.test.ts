import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse';
import type { SeenName } from '../../../engine/mentions/find';
import { smallLexicon } from '../smallLexicon';

/** What is linked in a text: surface = English name. */
async function linked(text: string, language: string, seen: SeenName[] = [], published?: string) {
  const { decisions } = await analyse(
    {
      blocks: text.split('\n').map((line) => ({ role: 'paragraph', text: line })),
      language,
      ...(published && { published: { value: published, from: 'meta' as const } }),
    },
    smallLexicon,
    { finderFor: async () => () => seen },
  );
  return decisions.map(({ mention, entity }) => {
    const surface = mention.passage.source.slice(mention.start, mention.end);
    return `${surface} = ${smallLexicon.entity(entity).names['en']}`;
  });
}

describe('Arabic', () => {
  test.each([
    { why: 'the name alone', text: 'وصل إلى كازاخستان', found: ['كازاخستان = Kazakhstan'] },
    { why: 'the clitic stays outside', text: 'في وكازاخستان', found: ['كازاخستان = Kazakhstan'] },
    { why: 'two clitics', text: 'وبكازاخستان', found: ['كازاخستان = Kazakhstan'] },
    { why: 'lam before a surname', text: 'لنزارباييف', found: ['نزارباييف = Nursultan Nazarbayev'] },
    { why: 'the article behind lam', text: 'تابعة للأمم المتحدة', found: ['لأمم المتحدة = United Nations'] },
    { why: 'a known country of three letters', text: 'وقطر', found: ['قطر = Qatar'] },
    { why: 'no little-known city of three letters behind a clitic', text: 'وفاس', found: [] },
    {
      why: 'the longest name',
      text: 'نور سلطان نزارباييف',
      found: ['نور سلطان نزارباييف = Nursultan Nazarbayev'],
    },
    { why: 'the city when the surname is missing', text: 'في نور سلطان', found: ['نور سلطان = Astana'] },
    {
      why: 'not across a comma',
      text: 'نور سلطان، نزارباييف',
      found: ['نور سلطان = Astana', 'نزارباييف = Nursultan Nazarbayev'],
    },
    { why: 'a demonym with its article', text: 'الجيش الكازاخستاني', found: ['الكازاخستاني = Kazakhstan'] },
    { why: 'a demonym behind clitics', text: 'وبالروسية', found: ['الروسية = Russia'] },
    { why: 'no article before a name that has none', text: 'الكازاخستان', found: [] },
    {
      why: 'neighbours without a comma',
      text: 'روسيا كازاخستان',
      found: ['روسيا = Russia', 'كازاخستان = Kazakhstan'],
    },
    { why: 'a list', text: 'روسيا وجورجيا', found: ['روسيا = Russia', 'جورجيا = Georgia (country)'] },
    { why: 'with vowel marks', text: 'كَازَاخِسْتَان', found: ['كَازَاخِسْتَان = Kazakhstan'] },
    {
      why: 'servant written together',
      text: 'علي عبدالله صالح',
      found: ['علي عبدالله صالح = Ali Abdullah Saleh'],
    },
    { why: 'a phrase that means nobody', text: 'نصف قطر الدائرة', found: [] },
    { why: 'the name outside its phrase', text: 'نصف سكان قطر', found: ['قطر = Qatar'] },
    { why: 'a Latin acronym in Arabic text', text: 'قالت المنظمة (UN)', found: ['UN = United Nations'] },
  ])('$why: $text', async ({ text, found }) => expect(await linked(text, 'ar')).toEqual(found));

  test.each([
    { why: 'a short name needs support', text: 'كان صالح في صنعاء', found: [] },
    { why: 'its title supports it', text: 'الرئيس صالح', found: ['صالح = Ali Abdullah Saleh'] },
    {
      why: 'an adjective may stand between',
      text: 'الرئيس اليمني السابق صالح',
      found: ['يمني', 'صالح = Ali Abdullah Saleh'],
    },
    {
      why: 'somebody else of that name',
      text: 'علي عبد الله صالح\nقال محمد صالح',
      found: ['علي عبد الله صالح = Ali Abdullah Saleh'],
    },
    {
      why: 'its full form supports it',
      text: 'علي عبد الله صالح\nقال صالح',
      found: ['علي عبد الله صالح = Ali Abdullah Saleh', 'صالح = Ali Abdullah Saleh'],
    },
    {
      why: 'the last part of a name that stood there in full, which the pack does not list',
      text: 'نور سلطان نزارباييف وباراك أوباما وقاسم جومارت توكاييف\nوأضاف توكاييف',
      found: [
        'نور سلطان نزارباييف = Nursultan Nazarbayev',
        'باراك أوباما = Barack Obama',
        'قاسم جومارت توكاييف = Kassym-Jomart Tokayev',
        'توكاييف = Kassym-Jomart Tokayev',
      ],
    },
    { why: 'a family named like a small town', text: 'قال وليام تشاندلر', found: [] },
    { why: 'the town itself', text: 'في تشاندلر', found: ['تشاندلر = Chandler'] },
    { why: 'a family called after a people', text: 'قال أحمد المصري', found: [] },
    { why: 'a given name called after a people', text: 'قال تركي بن علي', found: [] },
    { why: 'and behind a title', text: 'قال الأمير تركي', found: [] },
    { why: 'the adjective itself', text: 'في مصنع تركي', found: ['تركي = Turkey'] },
    { why: 'the people themselves', text: 'قال اللاعب المصري', found: ['المصري = Egypt'] },
    { why: 'a university named after somebody', text: 'في جامعة باراك أوباما', found: [] },
    { why: 'and behind a clitic', text: 'وبجامعة باراك أوباما', found: [] },
    { why: 'the son of somebody', text: 'سعيد بن علي عبد الله صالح', found: [] },
    { why: 'a place may lend its name to a university', text: 'في جامعة باريس', found: ['باريس = Paris'] },
    { why: 'an ordinary word', text: 'هناك أمل كبير', found: [] },
    {
      why: 'an ordinary word, though its full form stands elsewhere',
      text: 'أمل كرم\nهناك أمل كبير',
      found: ['أمل كرم = Amal Karam'],
    },
    { why: 'an ordinary word behind a clitic', text: 'الكاتبة وأمل', found: [] },
    { why: 'an ordinary word behind its title', text: 'الكاتبة أمل', found: ['أمل = Amal Karam'] },
  ])('$why: $text', async ({ text, found }) => {
    const got = await linked(text, 'ar');
    expect(got.filter((name) => !name.startsWith('اليمني'))).toEqual(found.filter((name) => name !== 'يمني'));
  });

  test.each([
    { why: 'two countries of one name: no card', text: 'وصل إلى عمان', found: [] },
    { why: 'unless its vowels tell', text: 'وصل إلى عُمان', found: ['عُمان = Oman'] },
    { why: 'the other vowels', text: 'وصل إلى عَمّان', found: ['عَمّان = Amman'] },
    { why: 'an accusative is no country', text: 'كان قلمًا تركيًا', found: [] },
    { why: 'the country of the same letters', text: 'كان في تركيا', found: ['تركيا = Turkey'] },
    { why: 'a cue decides', text: 'سافر إلى مدينة عمان', found: ['عمان = Amman'] },
    {
      why: 'the country of the other names decides',
      text: 'الأردن والأردن والأردني: عمان',
      last: 'عمان = Amman',
    },
    { why: 'the region', text: 'دول الشرق الأوسط', found: ['الشرق الأوسط = Middle East'] },
    { why: 'the newspaper', text: 'في صحيفة «الشرق الأوسط»', found: ['الشرق الأوسط = Asharq Al-Awsat'] },
    {
      why: 'what belongs to an official name stays in it',
      text: 'في حزب الوطن',
      found: ['حزب الوطن = Homeland Party'],
    },
    {
      why: 'one speaks to a newspaper',
      text: 'قال لـ«الشرق الأوسط»',
      found: ['الشرق الأوسط = Asharq Al-Awsat'],
    },
  ])('$why: $text', async ({ text, found, last }) => {
    const got = await linked(text, 'ar');
    if (last) expect(got.at(-1)).toBe(last);
    else expect(got).toEqual(found);
  });
});

describe('English', () => {
  test.each([
    { why: 'the name', text: 'He went to Kazakhstan.', found: ['Kazakhstan = Kazakhstan'] },
    { why: 'the possessive is outside', text: 'Obama’s visit', found: ['Obama = Barack Obama'] },
    { why: 'names have capitals', text: 'the georgia paris of russia', found: [] },
    { why: 'an acronym only in capitals', text: 'The UN said un and Un', found: ['UN = United Nations'] },
    { why: 'a title before it', text: 'President Obama', found: ['Obama = Barack Obama'] },
    { why: 'somebody else of that name', text: 'We saw Michelle Obama there', found: [] },
    {
      why: 'a surname that the pack does not list, after the name in full',
      text: 'Amal Karam spoke. Later Karam left.',
      found: ['Amal Karam = Amal Karam', 'Karam = Amal Karam'],
    },
    {
      why: 'a company with its legal form',
      text: 'at General Electric Co., where',
      found: ['General Electric Co. = General Electric'],
    },
    {
      why: 'the form behind a comma',
      text: 'at General Electric, Inc. today',
      found: ['General Electric, Inc. = General Electric'],
    },
    {
      why: 'the company alone',
      text: 'at General Electric. Company men',
      found: ['General Electric = General Electric'],
    },
    { why: 'nobody in an address', text: 'Write to Obama@mail.com today', found: [] },
    { why: 'nobody behind an at sign', text: 'Write to @Obama today', found: [] },
    {
      why: 'two bearers of a surname',
      text: 'Then Amal Karam met Nur Karam. Then Karam left.',
      found: ['Amal Karam = Amal Karam', 'Nur Karam = Nur Karam'],
    },
    { why: 'the son of a namesake', text: 'It was Barack Obama Jr. then', found: [] },
    { why: 'a city in the name of a magazine', text: 'It ran in Paris Review then.', found: [] },
    { why: 'a city with a title behind it', text: 'It was Paris Mayor Hidalgo.', found: ['Paris = Paris'] },
    { why: 'a duchess of a city', text: 'It was the Duchess of Paris.', found: [] },
    {
      why: 'the city of a president',
      text: 'It was the President of Kazakhstan.',
      found: ['Kazakhstan = Kazakhstan'],
    },
    { why: 'a word before it', text: 'It was in Miss Kazakhstan.', found: [] },
    {
      why: 'the first word of a sentence',
      text: 'It ended. Visiting Kazakhstan helped.',
      found: ['Kazakhstan = Kazakhstan'],
    },
    {
      why: 'the point of an acronym',
      text: 'It was in the U.N. Later too.',
      found: ['U.N. = United Nations'],
    },
    {
      why: 'a word with a capital inside a sentence, after the name in full',
      text: 'The Miami Heat won. Now the Heat rest.',
      found: ['Miami Heat = Miami Heat', 'Heat = Miami Heat'],
    },
    {
      why: 'and not at the beginning of a sentence',
      text: 'The Miami Heat won. Heat was the reason.',
      found: ['Miami Heat = Miami Heat'],
    },
    {
      why: 'a body by its initials, after its name',
      text: 'At General Electric, a GE man and a ge man',
      found: ['General Electric = General Electric', 'GE = General Electric'],
    },
    {
      why: 'a surname with a particle',
      text: 'It was Tip O’Hara. Then O’Hara left.',
      found: ['Tip O’Hara = Tip O’Hara', 'O’Hara = Tip O’Hara'],
    },
    { why: 'and not before any full name', text: 'Later Karam left.', found: [] },
    {
      why: 'the first word of a sentence is no given name',
      text: 'Yesterday Obama left',
      found: ['Obama = Barack Obama'],
    },
    {
      why: 'a headline in title case',
      text: 'Critics Warn Obama Over Paris',
      found: ['Obama = Barack Obama', 'Paris = Paris'],
    },
    {
      why: 'a headline in capitals',
      text: 'OBAMA IN PARIS',
      found: ['OBAMA = Barack Obama', 'PARIS = Paris'],
    },
  ])('$why: $text', async ({ text, found }) => expect(await linked(text, 'en')).toEqual(found));

  test('a surname after a stranger of that name is not followed', async () => {
    const text = 'Then Sarah Obama spoke. Then Obama left.';
    const sarah = { start: 5, end: 16, kind: 'person' as const };
    expect(await linked(text, 'en', [sarah])).toEqual([]);
    expect(await linked('Then Obama left.', 'en', [])).toEqual(['Obama = Barack Obama']);
  });

  test('a place inside the name of a person is not meant', async () => {
    const text = 'Then Paris de Vries sang.';
    expect(await linked(text, 'en', [{ start: 5, end: 19, kind: 'person' }])).toEqual([]);
    expect(await linked(text, 'en', [])).toEqual(['Paris = Paris']);
  });
});

test('a quotation is read in its own language', async () => {
  expect(await linked('قال\nWe went to Kazakhstan and to Paris with the president.', 'ar')).toEqual([
    'Kazakhstan = Kazakhstan',
    'Paris = Paris',
  ]);
});

test('any text is survived, and every span is inside it', async () => {
  const pieces = fc.constantFrom(
    'روسيا',
    'و',
    'ال',
    ' ',
    '،',
    '\u064b',
    '\u200f',
    'UN',
    'Obama',
    '\ud800',
    '\n',
    'صالح',
    '«',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
      const source = parts.join('');
      const { decisions } = await analyse(
        { blocks: [{ role: 'paragraph', text: source }], language: 'ar' },
        smallLexicon,
      );
      let end = 0;
      for (const { mention } of decisions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
        expect(end).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});
