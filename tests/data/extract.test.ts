import { describe, expect, test } from 'vitest';
import { arabicForm } from '../../data/extract/arabicLetters';
import { arabicNameOf } from '../../data/extract/cities';
import { englishForm } from '../../data/extract/englishForm';
import { likeness } from '../../data/extract/likeness';
import { subdivisionsOf } from '../../data/extract/subdivisions';

test.each([
  { why: 'vowel marks are taken off', name: 'عَمّان', arabic: 'عمان' },
  { why: 'so is "city of"', name: 'مدينة تونس', arabic: 'تونس' },
  { why: 'peh is Persian', name: 'پاریس', arabic: undefined },
  { why: 'keheh is Persian', name: 'مسکو', arabic: undefined },
  { why: 'Farsi yeh is Persian', name: 'برلین', arabic: undefined },
  { why: 'u is Uyghur', name: 'لوندون شەھىرى', arabic: undefined },
  { why: 'oe is Kurdish', name: 'بێرن', arabic: undefined },
  { why: 'a province is not its city', name: 'ولاية بويبلا', arabic: undefined },
])('$why: $name', ({ name, arabic }) => {
  expect(arabicForm(name)).toBe(arabic);
});

describe('an Arabic name renders the Latin one', () => {
  test.each([
    { latin: 'Denver', better: 'دنفر', worse: 'دنور' },
    { latin: 'Tehran', better: 'طهران', worse: 'تهران' },
    { latin: 'Geneva', better: 'جنيف', worse: 'ژنو' },
    { latin: 'Odesa', better: 'أوديسا', worse: 'اوديسا' },
  ])('$latin: $better before $worse', ({ latin, better, worse }) => {
    expect(likeness(latin, better)).toBeLessThan(likeness(latin, worse));
  });
  test('another name of the place is far off', () => {
    expect(likeness('Munich', 'بافاريا')).toBeGreaterThan(0.3);
  });
});

describe('of many names', () => {
  const place = (ascii: string, others: string[], country = 'XX') => ({
    name: ascii,
    ascii,
    others,
    country,
  });
  const stopWords = new Set(['عندما']);
  test('the most plausible is taken', () => {
    expect(arabicNameOf(place('Denver', ['دنور', 'دنفر', 'Denver', 'Денвер']), stopWords)).toBe('دنفر');
  });
  test('three letters are too few', () => {
    expect(arabicNameOf(place('Bonn', ['بون']), stopWords)).toBeUndefined();
  });
  test('an everyday word is none', () => {
    expect(arabicNameOf(place('Andama', ['عندما']), stopWords)).toBeUndefined();
  });
  test('outside the Arab world it must be like the Latin one', () => {
    expect(arabicNameOf(place('Cairo', ['القاهرة'], 'US'), stopWords)).toBeUndefined();
    expect(arabicNameOf(place('Cairo', ['القاهرة'], 'EG'), stopWords)).toBe('القاهرة');
  });
});

test.each([
  { why: 'dots and macrons are the transliterator’s', name: 'Ţarţūs', country: 'SY', english: 'Tartus' },
  { why: 'so are ayn and hamza', name: 'Ra’s al ‘Ayn', country: 'SY', english: 'Ras al Ayn' },
  { why: 'so is the Russian soft sign', name: 'Ryazan’', country: 'RU', english: 'Ryazan' },
  { why: 'Algeria writes its accents itself', name: 'Aïn Oussera', country: 'DZ', english: 'Aïn Oussera' },
  { why: 'but not its macrons', name: 'Tīfālt', country: 'MA', english: 'Tifalt' },
  { why: 'a cedilla under a c is French', name: 'Souk Çalah', country: 'MA', english: 'Souk Çalah' },
  { why: 'Spain keeps its own', name: 'Córdoba', country: 'ES', english: 'Córdoba' },
  { why: 'Turkey too', name: 'Şanlıurfa', country: 'TR', english: 'Şanlıurfa' },
])('$why: $name', ({ name, country, english }) => {
  expect(englishForm(name, country)).toBe(english);
});

describe('subdivisions', () => {
  const names = (...rows: [string, string][]) =>
    rows
      .map(([id, name]) => `<subdivision type="${id}" draft="provisional">${name}</subdivision>`)
      .join('\n');
  const rows = subdivisionsOf({
    containment: `
      <subgroup type="ZZ" contains="zza zzb zzpr"/>
      <subgroup type="zza" contains="zza1 zza2 zza3"/>
      <subgroup type="IR" contains="ir00 ir01"/>
      <subgroup type="MA" contains="ma01"/>`,
    aliases: '<subdivisionAlias type="zzpr" replacement="PR" reason="overlong"/>',
    names: {
      en: names(
        ['zza', 'Upper &amp; Lower Zed²'],
        ['zza1', 'Armagh, Banbridge and Craigavon'],
        ['zza2', 'Without Arabic'],
        ['zza3', 'Upper &amp; Lower Zed'],
        ['zzb', 'Bee'],
        ['zzpr', 'Puerto Rico'],
        ['ir00', 'Markazi'],
        ['ir01', 'East Azerbaijan'],
        ['ma01', 'Tangier-Tétouan'],
      ),
      ar: names(['zza', 'إقليم زد (زد)'], ['zza1', 'ولاية فاریاب'], ['zza3', 'زد الكبرى'], ['zzb', 'بِي، زد']),
    },
  });
  const find = (code: string) => rows.find((row) => row.code === code);

  test('of the first level are all taken, of the second those with an Arabic name', () => {
    expect(rows.map(({ code, level, parent }) => [code, level, parent])).toEqual([
      ['IR-03', 1, ''],
      ['ZZ-A', 1, ''],
      ['ZZ-A1', 2, 'ZZ-A'],
      ['ZZ-B', 1, ''],
    ]);
  });
  test.each([
    { why: 'the mark of an older code is taken off', code: 'ZZ-A', en: 'Upper & Lower Zed' },
    { why: 'a comma in English is part of the name', code: 'ZZ-A1', en: 'Armagh, Banbridge and Craigavon' },
    { why: 'the country in brackets is not', code: 'ZZ-A', ar: 'إقليم زد' },
    { why: 'nor behind an Arabic comma, and vowel marks go', code: 'ZZ-B', ar: 'بي' },
    { why: 'Farsi yeh is made Arabic', code: 'ZZ-A1', ar: 'ولاية فارياب' },
  ])('$why', ({ code, why: _, ...expected }) => {
    expect(find(code)).toMatchObject(expected);
  });
});
