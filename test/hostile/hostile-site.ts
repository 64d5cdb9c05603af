import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { hostileAnswer, type Item } from './hostile-answers.js';

const embedFolder = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

/** A register that serves what it is told, and pages of another origin that show it under a strict policy. */
export interface HostileSite {
  readonly pages: string;
  readonly register: string;
  /** Serves inputs in every field from now on; says where. */
  readonly serve: (items: readonly Item[]) => string;
  /** Serves whole answers, each from an address of its own. */
  readonly serveRaw: (bodies: readonly Uint8Array[]) => string[];
  /** Shows a page of these elements; says where. */
  readonly show: (body: string) => string;
  /** Requests nobody had a reason for. */
  readonly unexpected: string[];
  /** How many answers were given, and how many are on their way. */
  readonly traffic: { answered: number; pending: number };
  readonly close: () => Promise<void>;
}

export async function startHostileSite(): Promise<HostileSite> {
  const batches: (readonly Item[])[] = [];
  const answers: Uint8Array[] = [];
  const bodies: string[] = [];
  const unexpected: string[] = [];
  const traffic = { answered: 0, pending: 0 };
  const register = await listen((request, response) => {
    traffic.pending += 1;
    response.on('close', () => {
      traffic.pending -= 1;
      traffic.answered += 1;
    });
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://register');
    const [, kind, number, path = ''] = /^\/(batch|raw)\/(\d+)(\/.*)?$/s.exec(pathname) ?? [];
    const raw = kind === 'raw' ? answers[Number(number)] : undefined;
    if (raw) {
      send(response, rawStatus(path), Buffer.from(raw));
      return;
    }
    const answer = hostileAnswer(batches[Number(number)] ?? [], decodeURIComponent(path), searchParams);
    if (!answer || kind !== 'batch') unexpected.push(`${request.method} register ${request.url}`);
    send(response, answer?.status ?? 404, Buffer.from(JSON.stringify(answer?.body ?? null)));
  });
  const pages = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://pages');
    const body = bodies[Number(/^\/show\/(\d+)$/.exec(pathname)?.[1])];
    if (body !== undefined) {
      sendPage(response, body, register.url, request.headers.host ?? '');
      return;
    }
    void sendScript(response, pathname).then((sent) => {
      if (!sent && pathname !== '/favicon.ico') unexpected.push(`${request.method} pages ${request.url}`);
    });
  });
  return {
    pages: pages.url,
    register: register.url,
    serve: (items) => `${register.url}/batch/${batches.push(items) - 1}`,
    serveRaw: (raw) => raw.map((body) => `${register.url}/raw/${answers.push(body) - 1}`),
    show: (body) => `${pages.url}/show/${bodies.push(body) - 1}`,
    unexpected,
    traffic,
    close: async () => {
      await Promise.all([pages.close(), register.close()]);
    },
  };
}

/** The register's own words for "withdrawn", "unknown" and "refused" come with a status of theirs. */
function rawStatus(path: string): number {
  return { w: 410, b: 400, u: 404 }[/^\/services\/([wbu])/.exec(path)?.[1] ?? ''] ?? 200;
}

function send(response: ServerResponse, status: number, body: Buffer): void {
  const contentType = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': contentType, 'access-control-allow-origin': '*' }).end(body);
}

function sendPage(response: ServerResponse, body: string, register: string, host: string): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${register}`,
    `img-src http://${host}/favicon.ico`, // Firefox asks for it by itself
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const page = `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Lapa</title>
<script type="module" src="/embed.js"></script></head><body>${body}</body></html>`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(page);
}

async function sendScript(response: ServerResponse, path: string): Promise<boolean> {
  const isScript = /^\/(chunks\/)?[\w-]+\.js$/.test(path);
  const script = isScript ? await readFile(embedFolder + path.slice(1)).catch(() => undefined) : undefined;
  response.writeHead(script ? 200 : 404, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
  return script !== undefined;
}

function listen(listener: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(listener);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://localhost:${(server.address() as AddressInfo).port}`;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url, close });
    });
  });
}
