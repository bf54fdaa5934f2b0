/** What each set must reach, and whether it does. Strict is the exact span and the entity, or the kind. */
import { type Figures, loosely, strictly, type Tally } from './tally';

interface Bar {
  figure: keyof Figures;
  least: number;
  /** Loose asks for the span of a name alone. */
  how: 'strict' | 'loose';
}

const strict = (figure: Bar['figure'], least: number): Bar => ({ figure, least, how: 'strict' });
const SPAN_PRECISION: Bar = { figure: 'precision', least: 80, how: 'loose' };

const BARS: Record<string, readonly Bar[]> = {
  'ar-reference': [strict('precision', 100), strict('recall', 100)],
  'ar-news': [strict('precision', 95), strict('recall', 78)],
  'en-news-fair-v2-no-coref': [strict('precision', 80), strict('f1', 50)],
  'en-msnbc-updated': [strict('f1', 60)],
  'en-kore50': [strict('f1', 42)],
  'ru-nerel': [strict('precision', 85)],
  'ar-anercorp': [strict('f1', 68)],
  'en-wikigold': [strict('f1', 60)],
  'en-wikineural': [strict('f1', 65)],
  'fr-wikineural': [SPAN_PRECISION],
  'es-wikineural': [SPAN_PRECISION],
  'de-wikineural': [SPAN_PRECISION],
  'ru-wikineural': [SPAN_PRECISION],
  'tr-reyyan': [SPAN_PRECISION],
  'fa-arman': [SPAN_PRECISION],
};

const LETTERS: Record<keyof Figures, string> = { precision: 'P', recall: 'R', f1: 'F1' };

export interface Check {
  /** 'P≥95 met', 'span P≥80 not met (-3.1)'. */
  text: string;
  met: boolean;
}

export function checksOf(name: string, tally: Tally): Check[] {
  return (BARS[name] ?? []).map(({ figure, least, how }) => {
    const reached = (how === 'strict' ? strictly : loosely)(tally)[figure] ?? 0;
    const bar = `${how === 'loose' ? 'span ' : ''}${LETTERS[figure]}≥${least}`;
    const met = reached >= least;
    return { met, text: met ? `${bar} met` : `${bar} not met (-${lackOf(least - reached)})` };
  });
}

/** Rounded up: what is not met lacks something. */
const lackOf = (points: number) => (Math.ceil(points * 10 - 1e-9) / 10).toFixed(1);
