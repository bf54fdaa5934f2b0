/** What tells names by in French. */
import { latinGivenNames } from '../capitals/givenNames';
import type { NameWords } from '../capitals/nameWords';
import { wordList } from '../wordList';

export const frenchNames: NameWords = {
  openers: wordList(`
    le la les l un une des de du d au aux à a en dans par pour sur sous sans avec chez entre vers contre
    depuis pendant après avant dès lors lorsque quand comme si mais ou et donc or ni car que qui quoi
    dont où il elle ils elles on nous vous je j tu ce c cet cette ces cela ça ceci celui celle ceux son
    sa ses leur leurs mon ma mes ton ta tes notre nos votre vos y se s ne n plus moins très tout toute
    tous toutes aucun aucune certains certaines plusieurs quelques chaque autre autres même mêmes
    aujourd hui hier demain ensuite puis enfin alors ainsi aussi encore toujours jamais déjà bien
    cependant toutefois néanmoins pourtant malgré selon durant outre afin grâce suite lui eux quel
    quelle quels quelles deux trois quatre cinq six sept huit neuf dix parmi jusque jusqu tandis puisque
    parce bien peu beaucoup notamment également finalement actuellement auparavant premièrement deuxième
    troisième seul seule né née élu élue située situé fils fille voir est était sont fut ont il y
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche selon d'après certes lorsqu quoique oui non à l'
  `),
  titles: wordList(`
    président présidente ministre premier première roi reine prince princesse duc duchesse comte
    comtesse général colonel capitaine docteur dr professeur pr monsieur m mme madame mlle mademoiselle
    sir lord lady pape cardinal évêque empereur chancelier chancelière sénateur député maire
    monseigneur mgr abbé père frère soeur maître
  `),
  particles: wordList('de du d des la le von van der den ben bin ibn al el da dos ter ten zu'),
  links: wordList('de du d des la le l les of the sur sous les lès'),
  organisations: wordList(`
    université universités école collège lycée institut ministère parti fc ac as rc club olympique
    association fédération ligue union académie compagnie groupe banque société agence conseil comité
    parlement assemblée sénat armée police front mouvement organisation commission cour tribunal
    orchestre église radio télévision journal company university college records inc corporation band
    team bank institute
  `),
  places: wordList(`
    rue avenue boulevard place mont montagne lac mer océan île îles baie golfe cap port fort château
    pont parc rivière fleuve vallée province comté duché région département canton stade aéroport gare
    palais cathédrale basilique river lake mount
    island county city street
  `),
  heads: wordList(
    'mer île îles province université universités baie lac parc duché comté rivière canal mont rue golfe océan cap détroit basilique',
  ),
  before: wordList('à en au aux vers près depuis'),
  givenNames: latinGivenNames,
  adjectives:
    /(ale|al|aux|ales|ique|iques|ois|oise|ais|aise|ien|ienne|iens|ain|aine|if|ive|aire|aires|ondiale?|russe|arabe|wallonne?|uni|unie|unis)$/,
};
