/** What tells names by in Portuguese. */
import { latinGivenNames } from '../capitals/givenNames';
import type { NameWords } from '../capitals/nameWords';
import { wordList } from '../wordList';

export const portugueseNames: NameWords = {
  openers: wordList(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos com sem
    sobre entre até desde contra segundo durante após ante sob e ou mas porém que quem qual onde quando
    como se porque não mais menos muito muitos este esta estes estas esse essa isso aquele aquela seu
    sua seus suas ele ela eles elas eu nós também já ainda depois antes agora hoje ontem sempre nunca
    todo toda todos todas outro outra cada algum alguns ambos vários é era foi são foram tem há está
    então assim além apesar embora enquanto dois três janeiro fevereiro março abril maio junho julho
    agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo para
  `),
  titles: wordList(`
    presidente ministro ministra rei rainha príncipe princesa duque conde general coronel doutor dr
    professor sr sra senhor senhora papa cardeal bispo imperador chanceler senador deputado prefeito dom
    dona
  `),
  particles: wordList('de do da dos das von van der ben bin ibn al'),
  links: wordList('de do da dos das of the'),
  organisations: wordList(`
    universidade escola instituto ministério partido fc ac club clube associação federação liga união
    academia companhia grupo banco sociedade agência conselho comitê parlamento senado exército polícia
    frente movimento organização comissão tribunal orquestra igreja company university
  `),
  places: wordList(`
    rua avenida praça monte lago mar oceano ilha ilhas baía golfo cabo porto castelo ponte parque rio
    vale província condado ducado região estádio aeroporto palácio catedral são `),
  heads: wordList('ilha ilhas rio mar lago golfo estreito oceano universidade'),
  before: wordList('em no na para'),
  givenNames: latinGivenNames,
  adjectives: /(al|ais|ico|ica|ano|ana|ino|ina|es|esa|ense|eu|eia|ario|aria|ivo|iva)$/,
};
