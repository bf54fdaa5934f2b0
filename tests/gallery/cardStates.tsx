/** The card in both languages, with much to say and with little, pinned, opened and in the menu. */
import { HoverCard, type HoverCardProps } from '../../components/HoverCard';
import { wordsFor } from '../../components/words/words';
import type { Card } from '../../engine/model';
import { almaty, bare, beirut, csto, foreignName, NOW, tokayevInArabic, tokayevInEnglish } from './examples';
import type { State } from './gallery';
import { mapOf } from './maps';
import { Pressed } from './Pressed';

const almatyMap = mapOf(
  { sort: 'city', country: 'KZ', at: { latitude: 43.25, longitude: 76.95 } },
  { place: almaty.name, country: 'كازاخستان', language: 'ar' },
);
const beirutMap = mapOf(
  { sort: 'capital', country: 'LB', at: { latitude: 33.89, longitude: 35.5 } },
  { place: beirut.name, country: 'Lebanon', language: 'en' },
);
const redSeaMap = mapOf(
  { sort: 'sea', at: { latitude: 20.5, longitude: 38.2 } },
  { place: 'البحر الأحمر', language: 'ar' },
);

const nothing = () => undefined;

function card(subject: Card, props: Partial<HoverCardProps> = {}) {
  return (
    <HoverCard
      card={subject}
      words={wordsFor(subject.language)}
      now={NOW}
      mention={{ index: 1, count: 11, next: nothing, previous: nothing }}
      pinned={false}
      onEntity={nothing}
      onPin={nothing}
      onClose={nothing}
      onNotThis={nothing}
      onHideSite={nothing}
      onCopyName={nothing}
      onLibrary={nothing}
      {...props}
    />
  );
}

export const cardStates: State[] = [
  { name: 'person, Arabic', show: card(tokayevInArabic) },
  {
    name: 'place, Arabic',
    show: card(almaty, {
      mention: { index: 2, count: 5, next: nothing, previous: nothing },
      map: almatyMap,
    }),
  },
  { name: 'place, English, beside disputed land', show: card(beirut, { map: beirutMap }) },
  { name: 'place, its map on the way', show: card(beirut, { map: 'coming' }) },
  {
    name: 'a sea, which lies about there',
    show: card({ ...bare, name: 'البحر الأحمر' }, { mention: undefined, map: redSeaMap }),
  },
  { name: 'organisation, English', show: card(csto, { mention: { index: 1, count: 1, next: nothing } }) },
  { name: 'person, English', show: card(tokayevInEnglish) },
  { name: 'person, Arabic, more', show: <Pressed what=".here .act">{card(tokayevInArabic)}</Pressed> },
  {
    name: 'pinned, reached from another card',
    show: card(tokayevInArabic, { pinned: true, onBack: nothing }),
  },
  { name: 'menu', show: <Pressed what=".dots">{card(almaty)}</Pressed> },
  { name: 'menu, English', show: <Pressed what=".dots">{card(csto)}</Pressed> },
  { name: 'long foreign name, no facts', show: card(foreignName, { mention: undefined }) },
  { name: 'hardly anything known', show: card(bare, { mention: undefined, onBack: nothing }) },
];
