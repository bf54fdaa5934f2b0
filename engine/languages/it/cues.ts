/** Words that stand before a name in Italian and say what it is. */
import { cueTable } from '../cueTable';

export const italianCues = cueTable({
  president: 'presidente',
  primeMinister: 'primo ministro,premier',
  chancellor: 'cancelliere,cancelliera',
  king: 're',
  queen: 'regina',
  pope: 'papa',
  person:
    'ministro,ministra,senatore,generale,principe,ayatollah,sceicco,segretario,ambasciatore,signor,sindaco,leader',
  city: 'città di,capitale',
  province: 'provincia di,stato di,regione',
  country: 'repubblica di',
  media: 'quotidiano,giornale,rivista,agenzia',
  organisation: 'partito,gruppo,azienda,società',
});
