/** What tells names by in French. */
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
  givenNames: wordList(`
    john james robert michael william david richard joseph thomas charles george paul peter mark donald
    anthony kevin brian edward ronald timothy jason jeffrey ryan gary stephen eric larry scott frank
    raymond henry jack jerry alexander patrick walter arthur albert roger ralph harry fred louis martin
    mary elizabeth susan margaret sarah karen nancy helen sandra donna carol ruth sharon michelle laura
    anna emma alice jane julia maria josé juan carlos luis antonio manuel francisco pedro miguel jorge
    fernando rafael pablo alberto javier diego jean pierre jacques michel andré françois philippe alain
    bernard marcel claude henri rené hans karl heinrich friedrich wilhelm otto max ernst franz johann
    ludwig wolfgang klaus jürgen günter angela ursula giovanni giuseppe mario luigi marco paolo carlo
    ali mohammed mohamed ahmed hassan omar vladimir sergei ivan dmitri boris
  `),
  adjectives:
    /(ale|al|aux|ales|ique|iques|ois|oise|ais|aise|ien|ienne|iens|ain|aine|if|ive|aire|aires|ondiale?|russe|arabe|wallonne?|uni|unie|unis)$/,
};
