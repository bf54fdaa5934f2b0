/** Words that stand before a name in Ukrainian and say what it is; in any case (endings.ts). */
import { cueTable } from '../cueTable';

export const ukrainianCues = cueTable({
  president: 'президент,глава держави',
  primeMinister: "прем'єр,прем'єр-міністр",
  foreignMinister: 'глава мзс',
  chancellor: 'канцлер',
  king: 'король',
  queen: 'королева',
  pope: 'папа,папа римський',
  person:
    'міністр,генерал,полковник,сенатор,депутат,принц,аятола,шейх,генсек,посол,пан,пані,лідер,мер,письменник',
  city: 'місто,столиця,м',
  province: 'штат,провінція,область',
  country: 'республіка,королівство',
  media: 'газета,журнал,агентство,телеканал,видання',
  organisation: 'партія,угруповання,рух,компанія,організація',
});
