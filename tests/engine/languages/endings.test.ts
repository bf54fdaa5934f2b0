import { describe, expect, test } from 'vitest';
import { germanEndings } from '../../../engine/languages/de/endings';
import { persianEndings } from '../../../engine/languages/fa/endings';
import { kazakhEndings } from '../../../engine/languages/kk/endings';
import { russianEndings } from '../../../engine/languages/ru/endings';
import { turkishEndings } from '../../../engine/languages/tr/endings';
import { ukrainianEndings } from '../../../engine/languages/uk/endings';
import { fold } from '../../../engine/text/fold';

const endings = {
  de: germanEndings,
  fa: persianEndings,
  kk: kazakhEndings,
  ru: russianEndings,
  tr: turkishEndings,
  uk: ukrainianEndings,
};
type Language = keyof typeof endings;

const folded = (word: string) => fold(word).text;
const formsOf = (language: Language, word: string) => endings[language](folded(word));

describe('a word of a name is looked up without its case', () => {
  test.each<[Language, string, string]>([
    ['ru', 'Москвы', 'Москва'],
    ['ru', 'Москве', 'Москва'],
    ['ru', 'Москвой', 'Москва'],
    ['ru', 'Путиным', 'Путин'],
    ['ru', 'Казахстаном', 'Казахстан'],
    ['ru', 'России', 'Россия'],
    ['ru', 'Россией', 'Россия'],
    ['ru', 'Израилем', 'Израиль'],
    ['ru', 'Китая', 'Китай'],
    ['ru', 'Зеленского', 'Зеленский'],
    ['ru', 'Навальным', 'Навальный'],
    ['ru', 'Толстого', 'Толстой'],
    ['ru', 'Соединённых', 'Соединённые'],
    ['ru', 'Штатов', 'Штаты'],
    ['ru', 'Кубы', 'Куба'],
    ['uk', 'Україною', 'Україна'],
    ['uk', 'Києва', 'Київ'],
    ['uk', 'Харкові', 'Харків'],
    ['uk', 'Росії', 'Росія'],
    ['uk', 'Зеленського', 'Зеленський'],
    ['kk', 'Қазақстанның', 'Қазақстан'],
    ['kk', 'Ресейге', 'Ресей'],
    ['kk', 'Тоқаевпен', 'Тоқаев'],
    ['tr', 'Türkiyede', 'Türkiye'],
    ['tr', 'Milletlerin', 'Milletler'],
    ['de', 'Deutschlands', 'Deutschland'],
    ['de', 'Vereinigten', 'Vereinigte'],
    ['fa', 'آمریکای', 'آمریکا'],
    ['fa', 'ترکیه\u200cی', 'ترکیه'],
  ])('%s: %s is %s', (language, word, form) => expect(formsOf(language, word)).toContain(folded(form)));
});

describe('what is too short or ends otherwise is left as it is', () => {
  test.each<[Language, string]>([
    ['ru', 'США'],
    ['ru', 'МИД'],
    ['ru', 'Осло'],
    ['kk', 'Омбы'],
    ['tr', 'Çinde'],
    ['de', 'Laos'],
    ['fa', 'ایرانی'],
    ['fa', 'بود'],
  ])('%s: %s', (language, word) => expect(formsOf(language, word)).toEqual([]));
});
