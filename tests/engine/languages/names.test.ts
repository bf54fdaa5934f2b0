import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse';
import { finders } from '../../../engine/languages/finders';
import { worldLexicon } from './worldLexicon';

async function read(text: string, language: string) {
  const { decisions, unknown } = await analyse(
    { blocks: [{ role: 'paragraph', text }], language },
    worldLexicon,
    finders,
  );
  return {
    linked: decisions.map(({ mention, entity }) => {
      const surface = text.slice(mention.start, mention.end);
      return `${surface} = ${worldLexicon.entity(entity).names['en']}`;
    }),
    unknown: unknown.map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`),
  };
}

interface Case {
  why: string;
  text: string;
  linked?: string[];
  unknown?: string[];
}
const tell = (language: string, cases: Case[]) =>
  test.each(cases)('$why', async ({ text, linked = [], unknown = [] }) =>
    expect(await read(text, language)).toEqual({ linked, unknown }),
  );

describe('Russian', () => {
  tell('ru', [
    { why: 'a place in its case', text: 'Вчера в Москве открыли парк.', linked: ['Москве = Moscow'] },
    {
      why: 'every word of a name in its case',
      text: 'Он говорил с Владимиром Путиным вчера.',
      linked: ['Владимиром Путиным = Vladimir Putin'],
    },
    {
      why: 'a place before its person, without a comma',
      text: 'Вчера президент Перу Педро Кастильо ушёл.',
      linked: ['Перу = Peru'],
      unknown: ['Педро Кастильо: person'],
    },
    { why: 'no country in the word that opens a sentence', text: 'Самой старой была она.' },
    {
      why: 'the initial belongs to the surname',
      text: 'Указ подписал Д.Медведев вчера.',
      linked: ['Д.Медведев = Dmitry Medvedev'],
    },
    {
      why: 'another initial is somebody else',
      text: 'Гол забил Ж.Медведев вчера.',
      unknown: ['Ж.Медведев: person'],
    },
    {
      why: 'a city alone in quotation marks is a club',
      text: 'Матч выиграла «Барселона» дома.',
      unknown: ['Барселона: organisation'],
    },
    { why: 'the same city without them', text: 'Они живут в Барселоне.', linked: ['Барселоне = Barcelona'] },
    { why: 'no name behind a hyphen', text: 'Он приехал в Нью-Москву.', unknown: ['Нью-Москву: place'] },
    {
      why: 'an adjective and its noun are one name',
      text: 'Они плыли по Белому морю на юг.',
      unknown: ['Белому морю: place'],
    },
    { why: 'an adjective alone is none', text: 'Он командовал Сибирским полком.' },
  ]);
});

describe('Ukrainian and Kazakh', () => {
  tell('uk', [
    {
      why: 'a capital in its case',
      text: 'Вчора у Києві був дощ.',
      linked: ['Києві = Kyiv'],
    },
  ]);
  tell('kk', [
    {
      why: 'case suffixes',
      text: 'Кеше Ресейге барды, Қазақстанның елшісі де болды.',
      linked: ['Ресейге = Russia', 'Қазақстанның = Kazakhstan'],
    },
  ]);
});

describe('German', () => {
  tell('de', [
    {
      why: 'the genitive',
      text: 'Das ist die Politik Deutschlands seit Jahren.',
      linked: ['Deutschlands = Germany'],
    },
    {
      why: 'an adjective inside a name',
      text: 'Er sprach vor den Vereinten Nationen über Frieden.',
      linked: ['Vereinten Nationen = United Nations'],
    },
    { why: 'a noun that is a town elsewhere', text: 'Sie brachten das Essen und gingen.' },
    { why: 'nouns are no names', text: 'Die Regierung hat das Gesetz und die Steuer geändert.' },
    {
      why: 'behind an article, the noun and then the name',
      text: 'Dort traf er den Bergsteiger Anton Huber wieder.',
      unknown: ['Anton Huber: person'],
    },
    { why: 'a country that a hyphen ties to a noun', text: 'Er kaufte die Iran-Karte gestern.' },
  ]);
});

describe('French', () => {
  tell('fr', [
    {
      why: 'an elided article',
      text: 'Il vient d’Égypte et de l’Iran.',
      linked: ['Égypte = Egypt', 'Iran = Iran'],
    },
    {
      why: 'a country inside the name of a body is not meant',
      text: 'Il enseigne à l’université de Haute-Égypte depuis hier.',
      unknown: ['université de Haute-Égypte: organisation'],
    },
    { why: 'the word that opens a sentence', text: 'Demain, il part.' },
    {
      why: 'people, a particle and a list',
      text: 'Hier Simone de Rivel et Paul Marchand sont venus.',
      unknown: ['Simone de Rivel: person', 'Paul Marchand: person'],
    },
    { why: 'no name behind a prefix', text: 'Une foule pro-Marchand attendait.' },
  ]);
});

describe('Spanish, Italian and Portuguese', () => {
  tell('es', [
    {
      why: 'a verb opens the sentence',
      text: 'Viajó a Egipto con María Solera.',
      linked: ['Egipto = Egypt'],
      unknown: ['María Solera: person'],
    },
    {
      why: 'lists are several names',
      text: 'Hablaron Juan Palomo y Ana Torrente.',
      unknown: ['Juan Palomo: person', 'Ana Torrente: person'],
    },
  ]);
  tell('it', [
    {
      why: 'two names',
      text: 'Ieri Marco Bellini era a Roccabruna.',
      unknown: ['Marco Bellini: person', 'Roccabruna: place'],
    },
  ]);
  tell('pt', [
    {
      why: 'two names',
      text: 'Ontem João Pereira esteve em Valmor.',
      unknown: ['João Pereira: person', 'Valmor: place'],
    },
  ]);
});

describe('Turkish', () => {
  tell('tr', [
    {
      why: 'suffixes behind an apostrophe',
      text: "Heyet Ankara'dan Almanya'ya gitti.",
      linked: ['Ankara = Ankara', 'Almanya = Germany'],
    },
    {
      why: 'suffixes without one',
      text: 'Karar Birleşmiş Milletlerin elinde.',
      linked: ['Birleşmiş Milletlerin = United Nations'],
    },
    { why: 'a pronoun that is a town elsewhere', text: 'Dün Beni çağırdı.' },
    {
      why: 'a single word needs its apostrophe',
      text: "Dün Barındık geldi, sonra Taşkıran'ı gördü.",
      unknown: ['Taşkıran: place'],
    },
    { why: 'the title of a film', text: 'Yeni filmi "Uzun Yollar" bugün başladı.' },
  ]);
});

describe('Persian', () => {
  tell('fa', [
    {
      why: 'an ezafe behind a long vowel',
      text: 'او در آمریکای امروز ماند',
      linked: ['آمریکای = United States'],
    },
    {
      why: 'the head of an organisation and its country',
      text: 'سخنگوی وزارت دفاع روسیه گفت',
      unknown: ['وزارت دفاع روسیه: organisation'],
    },
    { why: 'a title and a name', text: 'دیروز آقای محسن کاظمی گفت', unknown: ['محسن کاظمی: person'] },
    { why: 'ordinary words are no names', text: 'روز دوشنبه تازه آمد' },
  ]);
});

test('a surname behind the initial of somebody else is not linked, finder or none', async () => {
  const blocks = [{ role: 'paragraph' as const, text: 'Гол забил Ж.Медведев вчера.' }];
  expect((await analyse({ blocks, language: 'ru' }, worldLexicon)).decisions).toEqual([]);
});
