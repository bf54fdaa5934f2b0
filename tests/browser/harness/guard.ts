/**
 * The network guard. Both browsers are given this proxy for every address but 127.0.0.1; it refuses everything
 * and remembers what was asked, so "nothing was sent" is something that a test can see.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Guard {
  port: number;
  /** 'CONNECT example.org:443', 'GET http://example.org/': in the order they were asked. */
  seen: string[];
  close(): void;
}

export async function startGuard(): Promise<Guard> {
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy()); // the browser may hang up first
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const close = () => {
    proxy.closeAllConnections();
    proxy.close();
  };
  return { port: (proxy.address() as AddressInfo).port, seen, close };
}
