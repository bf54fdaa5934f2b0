/** What tells names by in Spanish. */
import { latinGivenNames } from '../capitals/givenNames';
import type { NameWords } from '../capitals/nameWords';
import { wordList } from '../wordList';

export const spanishNames: NameWords = {
  openers: wordList(`
    el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde contra
    según durante mediante tras ante bajo hacia y e o u ni pero mas sino aunque porque pues que quien
    quienes cual cuales cuyo cuya donde cuando como si se su sus mi mis tu tus nuestro nuestra él ella
    ellos ellas yo nosotros usted ustedes este esta estos estas ese esa esos esas aquel aquella esto eso
    aquello también tampoco además así entonces luego después antes ahora hoy ayer mañana siempre nunca
    ya aún todavía muy más menos mucho muchos mucha muchas poco pocos todo toda todos todas otro otra
    otros otras cada algún algunos alguna algunas ningún ninguna ambos ambas varios varias mismo misma
    es era fue son fueron ha han había hay está están estaba ser sin embargo no sí solo sólo actualmente
    posteriormente finalmente dos tres cuatro cinco seis siete ocho nueve diez primer primero primera
    segundo segunda tercer tercera nació murió tiene tenía debido mientras junto dicho dicha tal tales
    le les me te nos enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre lunes martes miércoles jueves viernes sábado domingo don doña
  `),
  titles: wordList(`
    presidente presidenta ministro ministra rey reina príncipe princesa duque duquesa conde general
    coronel capitán doctor dr dra profesor sr sra señor señora sir lord lady papa cardenal obispo
    emperador canciller senador diputado alcalde padre fray
  `),
  particles: wordList('de del la las los el von van der den ben bin ibn al da dos'),
  links: wordList('de del la las los el of the'),
  organisations: wordList(`
    universidad colegio escuela instituto ministerio partido fc cf ac cd club real atlético asociación
    federación liga unión academia compañía grupo banco sociedad agencia consejo comité parlamento
    asamblea senado congreso ejército policía frente movimiento organización comisión corte tribunal
    orquesta iglesia radio televisión diario selección company university college records inc
    corporation band bank institute deportivo
  `),
  places: wordList(`
    calle avenida plaza monte montaña lago mar océano isla islas bahía golfo cabo puerto castillo puente
    parque río valle provincia condado ducado región departamento estadio aeropuerto palacio catedral
    basílica ciudad river lake mount island county city
    street costa sierra
  `),
  heads: wordList(
    'isla islas río estrecho golfo mar océano selección lago península valle montes archipiélago provincia',
  ),
  before: wordList('en a hacia desde'),
  givenNames: latinGivenNames,
  adjectives:
    /(al|ales|ico|ica|icos|icas|ano|ana|anos|anas|ino|ina|es|esa|ense|eo|ea|ario|aria|ivo|iva|ol|ola|ado|ido)$/,
};
