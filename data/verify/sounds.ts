/** People whose Arabic name does not sound like the English one: another person's name, a slip, or a sobriquet. */
import { likeness } from '../extract/likeness';
import type { Finding } from './finding';
import type { CuratedRow } from './rows';

/** Read down to 0.14 in November 2026: below this every name was right. */
const UNLIKE = 0.42;
/** 'هارالد الخامس' and 'Harald V', 'البابا ليو' and 'Pope Leo': numbers and titles are translated, initials written out. */
const TRANSLATED = /\b[A-Z]\. |\b[IVX]+\b|\b(King|Queen|Pope|Prince|Princess|Crown|Jr|of)\b/;
const ACCENTS = /[\u0300-\u036f]/g;

export const sounds = (rows: CuratedRow[]): Finding[] =>
  rows
    .filter(({ kind, title }) => kind === 'person' && !TRANSLATED.test(title))
    .flatMap((row) => {
      const [ar] = row.names.get('ar') ?? [];
      const english = row.names.get('en') ?? [];
      const plain = english.map((name) => name.normalize('NFD').replace(ACCENTS, ''));
      if (!ar || Math.min(...plain.map((name) => likeness(name, ar))) < UNLIKE) return [];
      const finding = { grade: 'name', row, path: ['ar'], field: 'ar', table: 'its sound' } as const;
      return [{ ...finding, ours: ar, theirs: english[0] ?? '' }];
    });
