/** Given names that the press of every language in Latin letters has; a language adds its own. */
import { wordList } from '../wordList';

export const latinGivenNames = wordList(`
  john james robert michael william david richard joseph thomas charles george paul peter mark donald
  anthony kevin brian edward ronald timothy jason jeffrey ryan gary stephen eric larry scott frank
  raymond henry jack jerry alexander patrick walter arthur albert roger ralph harry fred louis martin
  mary elizabeth susan margaret sarah karen nancy helen sandra donna carol ruth sharon michelle laura
  anna emma alice jane julia maria josé juan carlos luis antonio manuel francisco pedro miguel jorge
  fernando rafael pablo alberto javier diego jean pierre jacques michel andré françois philippe alain
  bernard marcel claude henri rené hans karl heinrich friedrich wilhelm otto max ernst franz johann
  ludwig wolfgang klaus jürgen günter angela ursula giovanni giuseppe mario luigi marco paolo carlo
  ali mohammed mohamed ahmed hassan omar vladimir sergei ivan dmitri boris
`);
