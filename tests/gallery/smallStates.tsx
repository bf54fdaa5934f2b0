/** The list of names, the bar, the note and the line that says what happened. */
import { EntityList } from '../../components/EntityList';
import { HighlightNote } from '../../components/HighlightNote';
import { SelectionBar } from '../../components/SelectionBar';
import { Toast } from '../../components/Toast';
import { wordsFor } from '../../components/words/words';
import type { Card, CardLanguage } from '../../engine/model';
import { almaty, csto, tokayevInArabic, tokayevInEnglish } from './examples';
import type { State } from './gallery';

const nothing = () => undefined;
const ar = wordsFor('ar');
const en = wordsFor('en');

const row = ({ key, kind, sort, name, nameLanguage, about }: Card, count: number) => ({
  key: `${key} ${name}`,
  kind,
  sort,
  name,
  nameLanguage,
  about,
  count,
});
const rows = [row(tokayevInArabic, 11), row(csto, 2), row(almaty, 5), row(tokayevInEnglish, 1)];

const list = (language: CardLanguage, entities = rows) => (
  <EntityList entities={entities} words={wordsFor(language)} onEntity={nothing} onClose={nothing} />
);
const note = (language: CardLanguage, text: string) => (
  <HighlightNote
    highlight={{ id: 'a', colour: 'green', note: text }}
    words={wordsFor(language)}
    onColour={nothing}
    onNote={nothing}
    onRemove={nothing}
    onClose={nothing}
  />
);

export const smallStates: State[] = [
  { name: 'who is who, Arabic', show: list('ar') },
  { name: 'who is who, English', show: list('en') },
  { name: 'who is who, nobody', show: list('en', []) },
  {
    name: 'bar, Arabic',
    show: <SelectionBar words={ar} onColour={nothing} onNote={nothing} onCopy={nothing} />,
  },
  {
    name: 'bar, English',
    show: <SelectionBar words={en} onColour={nothing} onNote={nothing} onCopy={nothing} />,
  },
  {
    name: 'bar, private window',
    show: (
      <SelectionBar
        words={ar}
        trouble="private-window"
        onColour={nothing}
        onNote={nothing}
        onCopy={nothing}
      />
    ),
  },
  { name: 'note, Arabic', show: note('ar', 'يُقارن بما جرى عام 2010.') },
  { name: 'note, English, empty', show: note('en', '') },
  {
    name: 'toast, Arabic',
    show: <Toast text={ar.toast.removed} words={ar} onUndo={nothing} onClose={nothing} />,
  },
  {
    name: 'toast, English',
    show: <Toast text={en.toast.hiddenHere('Georgia')} words={en} onUndo={nothing} onClose={nothing} />,
  },
];
