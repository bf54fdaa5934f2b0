/**
 * Kazakh cases, each in the forms that vowel harmony and the letter before it give.
 *
 *   Қазақстанның, Қазақстанға, Қазақстанда, Қазақстаннан -> Қазақстан
 *   Ресейдің, Ресейге -> Ресей          Тоқаевпен -> Тоқаев
 */
import { endingsOf, withEndings } from '../endings';

const cases = `
  ның нің дың дің тың тің -> -
  ға ге қа ке на не -> -
  ды ді ты ті ны ні -> -
  да де та те нда нде -> -
  дан ден тан тен нан нен -> -
  мен бен пен -> -
  дағы дегі тағы тегі -> -
`;

export const kazakhEndings = withEndings(endingsOf(cases, 4));
