/** Words that stand before a name in Kazakh and say what it is. */
import { cueTable } from '../cueTable';

export const kazakhCues = cueTable({
  president: 'президент,президенті,мемлекет басшысы',
  primeMinister: 'премьер-министр,премьер-министрі',
  king: 'король,королі',
  person: 'министр,министрі,әкім,әкімі,депутат,генерал,төрағасы',
  city: 'қала,қаласы',
  media: 'газеті,агенттігі',
});
