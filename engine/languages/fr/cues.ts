/** Words that stand before a name in French and say what it is. */
import { cueTable } from '../cueTable';

export const frenchCues = cueTable({
  president: 'président,présidente',
  primeMinister: 'premier ministre,première ministre',
  foreignMinister: 'affaires étrangères',
  chancellor: 'chancelier,chancelière',
  king: 'roi',
  queen: 'reine',
  pope: 'pape',
  person:
    'ministre,sénateur,sénatrice,député,députée,général,colonel,prince,princesse,ayatollah,cheikh,secrétaire,ambassadeur,monsieur,madame,mme,m,maire,avocat,journaliste,entraîneur,écrivain,ex-président',
  city: 'ville,capitale,ville de',
  province: 'province de,état de,région de,département de',
  country: 'république de',
  media: 'journal,quotidien,hebdomadaire,agence,chaîne',
  organisation: 'parti,groupe,entreprise,société,organisation',
});
