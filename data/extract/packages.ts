/**
 * The source packages, read from `data/extract/node_modules` by path and not by import: the project is
 * type-checked without them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const home = new URL('node_modules/', import.meta.url);

export const pathOf = (file: string): URL => new URL(file, home);

export const readText = (file: string): string => readFileSync(pathOf(file), 'utf8');

export const readJson = <T>(file: string): T => JSON.parse(readText(file)) as T;

/** For packages whose data is code. */
export const load = <T>(name: string): T => createRequire(import.meta.url)(name) as T;

/** The languages whose names we take. Arabic and English first: what a card is written in. */
export const LANGUAGES = [
  ...['en', 'ar', 'ru', 'fr', 'es', 'de', 'tr', 'fa'],
  ...['uk', 'zh', 'he', 'kk', 'pt', 'it', 'ja', 'ko'],
] as const;
export type SourceLanguage = (typeof LANGUAGES)[number];
