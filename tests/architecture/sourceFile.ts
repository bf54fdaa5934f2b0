/** One source file, read for what the architecture speaks of: what it imports, exports, touches. */
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the project's root, with '/': 'engine/text/fold.ts'. */
  path: string;
  text: string;
}

/** What a file says, apart from what it says it in. */
export interface Reading {
  imports: string[];
  /** Names and members that the code uses: 'fetch', 'Date.now', 'browser.storage.local', 'new Date()'. */
  uses: string[];
  exportsDefault: boolean;
  /** Nothing but `export ... from`. */
  onlyPassesOn: boolean;
  /** A comment no later than the first thing that the file exports. */
  opensWithComment: boolean;
  lines: number;
}

/** A node of the syntax tree, as loosely as it is walked here. */
interface Node {
  type: string;
  [key: string]: unknown;
}

export function readSource({ path, text }: SourceFile): Reading {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const body = program.body as unknown as Node[];
  return {
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
      ),
      ...module.dynamicImports.map(({ moduleRequest }) =>
        text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
      ),
    ],
    uses: [...new Set(usesIn(body))],
    exportsDefault: body.some(({ type }) => type === 'ExportDefaultDeclaration'),
    onlyPassesOn: body.length > 0 && body.every(passesOn),
    opensWithComment: comments.some(({ start }) => start < startOfExports(body)),
    lines: text.trimEnd().split('\n').length,
  };
}

function startOfExports(body: Node[]): number {
  const first = body.find(({ type }) => type.startsWith('Export'));
  return Number(first?.['start'] ?? Number.POSITIVE_INFINITY);
}

function passesOn(node: Node): boolean {
  if (node.type === 'ExportAllDeclaration') return true;
  return node.type === 'ExportNamedDeclaration' && node['source'] !== null;
}

/**
 * Every name used as a value, and every chain that starts from one: `globalThis.` and `window.` before a name
 * change nothing. What is declared in the file itself, as a parameter for instance, is not a use of the global.
 */
function usesIn(body: Node[]): string[] {
  const found: string[] = [];
  const declared = new Set<string>();
  const visit = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    for (const name of declaredBy(value)) declared.add(name);
    const chain = chainOf(value);
    if (chain !== undefined) found.push(chain.replace(/^(globalThis|window|self)\./, ''));
    if (isBareDate(value)) found.push('new Date()');
    for (const [key, child] of Object.entries(value)) if (!isLabel(value, key)) visit(child);
  };
  visit(body);
  return found.filter((chain) => !declared.has(chain.split('.')[0] ?? ''));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** 'a.b.c' for a member expression, 'a' for an identifier. */
function chainOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type !== 'MemberExpression') return undefined;
  const object = chainOf(node['object']);
  const property = node['property'] as Node;
  const name = node['computed'] ? property['value'] : property['name'];
  return object === undefined || typeof name !== 'string' ? undefined : `${object}.${name}`;
}

/** Names of properties, keys and types are not uses of a value. */
function isLabel(node: Node, key: string): boolean {
  if (node.type.startsWith('TS') && key !== 'expression' && key !== 'declarations') return true;
  if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'typeParameters') return true;
  if (node.type === 'MemberExpression') return key === 'property' && !node['computed'];
  if (node.type === 'Property' || node.type === 'PropertyDefinition')
    return key === 'key' && !node['computed'];
  return node.type.startsWith('JSX') && key === 'name';
}

function declaredBy(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node['id']);
  if (node.type === 'ImportSpecifier' || node.type === 'ImportDefaultSpecifier')
    return namesIn(node['local']);
  if (/Function/.test(node.type)) return [...namesIn(node['id']), ...namesIn(node['params'])];
  return node.type === 'CatchClause' ? namesIn(node['param']) : [];
}

/** The names bound by a pattern: `{ a, b: [c, ...d] }` binds a, c and d. */
function namesIn(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesIn);
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern['name'])];
  const parts = ['properties', 'elements', 'value', 'left', 'argument', 'items', 'parameter', 'rest'];
  return parts.flatMap((part) => namesIn(pattern[part]));
}

function isBareDate(node: Node): boolean {
  const callee = node['callee'] as Node | undefined;
  return (
    node.type === 'NewExpression' &&
    callee?.['name'] === 'Date' &&
    (node['arguments'] as unknown[]).length === 0
  );
}
