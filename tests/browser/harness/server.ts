/**
 * The pages that tests read, from 127.0.0.1:
 *
 *   /samples/arabic.html      our own sample pages, as they are
 *   /opinion/kazakhstan-2022  the reference article, where the evaluation material is present
 *   /hostile?only=bombs,text  a page that does its worst (hostile.ts)
 *   /made/anything            a page that the test wrote itself, with `publish`
 *
 * `?policy=strict` on any of them adds the strictest Content-Security-Policy and Trusted Types.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { hostilePage } from './hostile';
import { referencePage, samplesFolder } from './material';

export const REFERENCE = '/opinion/kazakhstan-2022';

export interface Pages {
  origin: string;
  /** Every request, 'GET /samples/arabic.html'; the browser's own question for a favicon left out. */
  requests: string[];
  /** The full address of a path; `strict` asks for it under the strictest policy. */
  at(path: string, policy?: 'strict'): string;
  /** Puts a page of the test's own at a path; publishing again replaces it. */
  publish(path: string, html: string): void;
  close(): void;
}

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  png: 'image/png',
  svg: 'image/svg+xml',
};

export async function servePages(): Promise<Pages> {
  const requests: string[] = [];
  const published = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (address.pathname === '/favicon.ico') return response.writeHead(204).end();
    requests.push(`${request.method} ${request.url}`);
    const body = published.get(address.pathname) ?? (await bodyOf(address));
    answer(response, address, body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    at: (path, policy) => origin + path + (policy ? `${path.includes('?') ? '&' : '?'}policy=${policy}` : ''),
    publish: (path, html) => published.set(path, html),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf({ pathname, searchParams }: URL): Promise<string | Buffer | undefined> {
  if (pathname === '/hostile') return hostilePage(searchParams.get('only')?.split(','));
  if (pathname === REFERENCE) return readFile(referencePage);
  if (!pathname.startsWith('/samples/')) return undefined;
  const inside = normalize(decodeURIComponent(pathname.slice('/samples/'.length)));
  if (inside.startsWith('..')) return undefined;
  return readFile(join(samplesFolder, inside)).catch(() => undefined);
}

function answer(response: ServerResponse, address: URL, body: string | Buffer | undefined) {
  if (body === undefined) return response.writeHead(404).end('not found');
  const type = TYPES[address.pathname.split('.').at(-1) ?? ''] ?? 'text/html';
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  if (address.searchParams.get('policy') === 'strict') {
    response.setHeader('content-security-policy', STRICT);
  }
  return response.writeHead(200).end(body);
}
