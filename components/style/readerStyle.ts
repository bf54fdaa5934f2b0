/// <reference types="vite/client" />
/** The style of everything shown over an article: adopted as one sheet by the closed shadow root. */
import bar from './bar.css?inline';
import base from './base.css?inline';
import card from './card.css?inline';
import list from './list.css?inline';

export const readerStyle = [base, card, list, bar].join('\n');
