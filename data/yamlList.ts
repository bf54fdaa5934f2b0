/** A curated file -> its entries, each knowing the line of every value in it. */
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Mistake } from './mistakes';

export type Path = readonly (string | number)[];

export interface Entry {
  file: string;
  value: Record<string, unknown>;
  /** The line of a value inside, or of the nearest thing around it that exists. */
  lineOf(path: Path): number;
}

export interface YamlFile {
  entries: Entry[];
  mistakes: Mistake[];
}

/** A list of entities. */
export function readYamlList(file: string, text: string): YamlFile {
  const { document, lineAt, mistakes } = parse(file, text);
  if (mistakes.length > 0) return { entries: [], mistakes };
  if (document.contents === null) return { entries: [], mistakes: [] };
  if (!isSeq(document.contents)) {
    const what = 'the file is not a list of entities';
    return {
      entries: [],
      mistakes: [{ file, line: 1, what, instead: 'begin each entity with "- title: ..."' }],
    };
  }
  const entries: Entry[] = [];
  document.contents.items.forEach((item, i) => {
    if (isMap(item)) entries.push(entryAt(file, item.toJSON(), (path) => lineAt([i, ...path])));
    else
      mistakes.push({
        file,
        line: lineAt([i]),
        what: 'this is not an entity',
        instead: 'write "title: ..."',
      });
  });
  return { entries, mistakes };
}

/** A map whose keys are words of our own: sorts, offices. */
export function readYamlMap(
  file: string,
  text: string,
): { map: Record<string, unknown>; mistakes: Mistake[] } {
  const { document, mistakes } = parse(file, text);
  if (mistakes.length > 0) return { map: {}, mistakes };
  return { map: (document.toJSON() ?? {}) as Record<string, unknown>, mistakes: [] };
}

function entryAt(file: string, value: unknown, lineOf: Entry['lineOf']): Entry {
  return { file, value: value as Record<string, unknown>, lineOf };
}

function parse(file: string, text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const mistakes = document.errors.map((error): Mistake => {
    const what = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    const instead = 'names with a colon, a comma, # or a quotation mark need quotation marks around them';
    return { file, line: lines.linePos(error.pos[0]).line, what, instead };
  });
  const lineAt = (path: Path): number => {
    const node = document.getIn(path, true) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineAt(path.slice(0, -1));
  };
  return { document, lineAt, mistakes };
}
