/**
 * The card over a page that styles everything it can reach, in a closed shadow root and in the top layer:
 * `?at=0` puts it under the first mention of the name, `?at=5` under the sixth.
 */
import { render } from 'preact';
import { HoverCard } from '../../components/HoverCard';
import { Layer } from '../../components/Layer';
import { keepPlaced } from '../../components/place';
import { readerStyle } from '../../components/style/readerStyle';
import { wordsFor } from '../../components/words/words';
import { NOW, tokayevInArabic } from './examples';

const NAME = 'توكاييف';
const SENTENCE = `وفي الخامس من يناير طلب الرئيس ${NAME} عون المنظمة، فوصلت أولى القوات في اليوم التالي إلى ألماتي، ثم بدأ انسحابها بعد أسبوع واكتمل في التاسع عشر من الشهر. `;

const paragraph = document.querySelector('p');
if (paragraph) paragraph.textContent = SENTENCE.repeat(6);
const text = paragraph?.firstChild as Text;
const at = Number(new URLSearchParams(location.search).get('at') ?? 0);
const start = SENTENCE.indexOf(NAME) + at * SENTENCE.length;
const range = document.createRange();
range.setStart(text, start);
range.setEnd(text, start + NAME.length);
CSS.highlights.set('shown', new Highlight(range));

const host = document.createElement('div');
document.documentElement.append(host);
const root = host.attachShadow({ mode: 'closed' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(readerStyle);
root.adoptedStyleSheets = [sheet];
const nothing = () => undefined;
render(
  <Layer theme="light">
    <HoverCard
      card={tokayevInArabic}
      words={wordsFor('ar')}
      now={NOW}
      mention={{ index: at + 1, count: 6, next: nothing }}
      pinned={false}
      onEntity={nothing}
      onPin={nothing}
      onClose={nothing}
      onNotThis={nothing}
      onHideSite={nothing}
      onCopyName={nothing}
      onLibrary={nothing}
      cardRef={(card) => {
        if (card)
          keepPlaced(card, 'rtl', {
            line: () => range.getClientRects()[0],
            signal: new AbortController().signal,
          });
      }}
    />
  </Layer>,
  root,
);
