/** Words that stand before a name in German and say what it is. */
import { cueTable } from '../cueTable';

export const germanCues = cueTable({
  president:
    'präsident,präsidenten,präsidentin,staatspräsident,staatschef,bundespräsident,us-präsident,us-präsidenten,kremlchef',
  primeMinister:
    'ministerpräsident,ministerpräsidentin,premierminister,premierministerin,premier,regierungschef',
  foreignMinister: 'außenminister,außenministerin',
  chancellor: 'kanzler,kanzlerin,bundeskanzler,bundeskanzlerin',
  king: 'könig',
  queen: 'königin',
  pope: 'papst',
  person:
    'minister,ministerin,verteidigungsminister,innenminister,finanzminister,senator,general,prinz,kronprinz,scheich,ajatollah,herr,herrn,frau,generalsekretär,botschafter,trainer,parteichef',
  city: 'stadt,hauptstadt',
  province: 'bundesland,bundesstaat,provinz',
  country: 'republik',
  media: 'zeitung,tageszeitung,nachrichtenagentur,magazin',
  organisation: 'partei,konzern,firma,organisation,unternehmen',
});
