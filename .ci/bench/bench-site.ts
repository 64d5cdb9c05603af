import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { embedFolder, embedScripts } from '../loaded-scripts.js';

/** What a site serves at one address: packed once, before anybody asks. */
interface Packed {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  readonly cacheControl: string;
}

export interface BenchSite {
  readonly url: string;
  /** Adds a page, or another file, under a path. */
  readonly put: (path: string, type: 'text/html' | 'text/css', text: string) => void;
  readonly close: () => void;
}

/**
 * An institution's site as such sites are served: everything compressed, pages revalidated at each visit, scripts and styles
 * kept for an hour.
 */
export async function startBenchSite(): Promise<BenchSite> {
  const files = new Map<string, Packed>();
  for (const name of embedScripts()) {
    files.set(`/${name}`, pack('text/javascript', readFileSync(embedFolder + name, 'utf8')));
  }
  const server = createServer((request, response) => answer(files, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    put: (path, type, text) => void files.set(path, pack(type, text)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pack(type: string, text: string): Packed {
  const body = brotliCompressSync(text);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const cacheControl = type === 'text/html' ? 'no-cache' : 'public, max-age=3600';
  return { type: `${type}; charset=utf-8`, body, etag, cacheControl };
}

function answer(files: ReadonlyMap<string, Packed>, { url = '/', headers }: IncomingMessage, response: ServerResponse) {
  const file = files.get(new URL(url, 'http://site').pathname);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const { etag, cacheControl, type, body } = file;
  const same = headers['if-none-match'] === etag;
  response.writeHead(same ? 304 : 200, {
    etag,
    'cache-control': cacheControl,
    ...(!same && { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }),
  });
  response.end(same ? undefined : body);
}
