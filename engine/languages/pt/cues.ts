/** Words that stand before a name in Portuguese and say what it is. */
import { cueTable } from '../cueTable';

export const portugueseCues = cueTable({
  president: 'presidente',
  primeMinister: 'primeiro ministro,primeira ministra',
  chancellor: 'chanceler',
  king: 'rei',
  queen: 'rainha',
  pope: 'papa',
  person:
    'ministro,ministra,senador,deputado,general,príncipe,aiatolá,xeque,secretário,embaixador,senhor,prefeito,líder',
  city: 'cidade de,capital',
  province: 'província de,estado de,estado do',
  country: 'república de,república do',
  media: 'jornal,diário,revista,agência',
  organisation: 'partido,grupo,empresa,companhia',
});
