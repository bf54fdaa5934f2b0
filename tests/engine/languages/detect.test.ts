import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../engine/languages/detect';

describe('a text without a declared language', () => {
  test.each([
    { text: 'Le ministre est arrivé hier dans la capitale.', language: 'fr' },
    { text: 'El ministro llegó ayer a la capital de España.', language: 'es' },
    { text: 'Der Minister ist gestern in der Hauptstadt eingetroffen.', language: 'de' },
    { text: 'Bakan dün başkente geldi ve bir açıklama yaptı.', language: 'tr' },
    { text: 'O ministro não falou com os jornalistas.', language: 'pt' },
    { text: 'Il ministro è arrivato nella capitale con gli altri.', language: 'it' },
    { text: 'Министр приехал в столицу, как было объявлено.', language: 'ru' },
    { text: 'Міністр приїхав до столиці, як було оголошено.', language: 'uk' },
    { text: 'Министр кеше елордаға келді және бұл туралы айтты.', language: 'kk' },
    { text: 'وزیر دیروز به پایتخت رفت و گفت که کار تمام شده است', language: 'fa' },
    { text: 'وصل الوزير إلى العاصمة أمس وقال إن العمل انتهى', language: 'ar' },
    { text: 'The minister arrived in the capital.', language: 'en' },
    { why: 'no words to tell by: the first of the script', text: 'Hamburg', language: 'en' },
    { why: 'no letters at all', text: '2026 ...', language: 'en' },
  ])('$text is read as $language', ({ text, language }) => expect(languageOf(text)).toBe(language));
});

describe('a declared language', () => {
  test.each([
    {
      why: 'is believed of a short text',
      text: 'Hamburg und London',
      declared: 'en',
      language: 'en',
    },
    {
      why: 'is not believed of a quotation in another language of its script',
      text: 'Das ist nicht der Weg, den wir mit den anderen gehen werden, und es wird auch nicht besser.',
      declared: 'en',
      language: 'de',
    },
    {
      why: 'is not believed of a quotation in another script',
      text: 'Мы не будем этого делать',
      declared: 'ar',
      language: 'ru',
    },
    {
      why: 'is believed where only names are foreign',
      text: 'The ministers of the Republic met at the Maison de la Radio et de la Musique and left.',
      declared: 'en',
      language: 'en',
    },
    {
      why: 'that no table describes is believed',
      text: 'De minister is in de hoofdstad en van plan om te blijven',
      declared: 'nl',
      language: 'nl',
    },
  ])('$why', ({ text, declared, language }) => expect(languageOf(text, declared)).toBe(language));
});
