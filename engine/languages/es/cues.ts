/** Words that stand before a name in Spanish and say what it is. */
import { cueTable } from '../cueTable';

export const spanishCues = cueTable({
  president: 'presidente,presidenta,mandatario,mandataria',
  primeMinister: 'primer ministro,primera ministra',
  foreignMinister: 'canciller',
  chancellor: 'canciller alemana,canciller alemán',
  king: 'rey',
  queen: 'reina',
  pope: 'papa',
  person:
    'ministro,ministra,senador,senadora,diputado,diputada,general,coronel,príncipe,princesa,ayatolá,jeque,secretario,embajador,señor,señora,sr,sra,alcalde,alcaldesa,juez,entrenador,escritor,periodista,líder,expresidente',
  city: 'ciudad de,capital',
  province: 'provincia de,estado de,departamento de',
  country: 'república de',
  media: 'diario,periódico,revista,agencia,cadena',
  organisation: 'partido,grupo,empresa,compañía,organización',
});
