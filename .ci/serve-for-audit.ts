import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { startRegister } from '../demo/register/start-register.js';

export interface Served {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Without a charset: a page says its own, as on many a server. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as a site. */
export function serveFolder(folder: string): Promise<Served> {
  return listen(async (path, response) => {
    const file = join(folder, normalize(decodeURIComponent(path)));
    const body =
      (await fileIn(file.endsWith('/') ? `${file}index.html` : file)) ?? (await fileIn(`${file}/index.html`));
    response.writeHead(body ? 200 : 404, {
      'content-type': body ? (types[extname(file)] ?? 'text/html') : 'text/plain',
    });
    response.end(body ?? 'not found');
  });
}

/** Serves descriptions as a register does, as far as an audit asks; left out: the demo's register. */
export async function serveServices(services: readonly unknown[] | undefined): Promise<Served> {
  if (!services) return startRegister();
  const byId = new Map(services.map((service) => [String((service as { id: unknown }).id), service]));
  return listen((path, response, query) => {
    const id = /^\/services\/([^/]+)$/.exec(path)?.[1];
    const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 100)];
    const items = services.slice((page - 1) * limit, page * limit);
    const list = { items, total: services.length, page, limit };
    const body = path === '/services' ? list : id === undefined ? undefined : byId.get(decodeURIComponent(id));
    const type = body ? 'application/json' : 'application/problem+json';
    response.writeHead(body ? 200 : 404, { 'content-type': type });
    response.end(JSON.stringify(body ?? { status: 404, title: 'Not found' }));
  });
}

type Answer = (path: string, response: ServerResponse, query: URLSearchParams) => void | Promise<void>;

async function listen(answer: Answer): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    void Promise.resolve(answer(pathname, response, searchParams)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

async function fileIn(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined; // there is no such file, or it is a folder
  }
}
