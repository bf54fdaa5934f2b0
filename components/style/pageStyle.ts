/// <reference types="vite/client" />
/** The style of our own pages, popup and library: adopted by their documents. */
import bar from './bar.css?inline';
import base from './base.css?inline';
import library from './library.css?inline';
import popup from './popup.css?inline';
import switches from './switch.css?inline';

/** The page itself is the paper: no white edge while it opens in the dark. */
const paper = `
html { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fffdf8, #211f1c); }
`;

export const pageStyle = [paper, base, switches, popup, library, bar].join('\n');
