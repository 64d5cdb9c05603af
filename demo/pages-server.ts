import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { ReplayAddresses } from './register/replays.js';

export interface PagesOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where the demo register answers, e.g. `http://localhost:8081`. */
  registerUrl: string;
  /** Where the replayed registers answer; each at the demo register itself when absent. */
  replays?: Partial<ReplayAddresses>;
  /** The errand services the Helsinki page reads; the demo register's own when absent. */
  helsinkiUrl?: string;
}

export interface RunningPages {
  url: string;
  close(): Promise<void>;
}

export const embedFolder = fileURLToPath(new URL('../dist/embed/', import.meta.url));
const demoFolder = fileURLToPath(new URL('./', import.meta.url));

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The pages that show what the elements do under a strict policy, and without any script. */
function policyFor(page: string, registerOrigin: string): string | undefined {
  switch (page) {
    case '/institutions/strict-csp/':
      return [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        `connect-src ${registerOrigin}`,
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ].join('; ');
    case '/institutions/blocked/':
      return "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'";
    default:
      return undefined;
  }
}

/** Starts the server of the demo's pages; rejects when the port is taken. */
export function startPages({ port, registerUrl, replays = {}, helsinkiUrl }: PagesOptions): Promise<RunningPages> {
  const register = registerUrl.replace(/\/+$/, '');
  const registerOrigin = new URL(register).origin;
  const helsinki = helsinkiUrl ?? `${replays.helsinki ?? register}/helsinki/errandservices.json`;
  let pagesUrl = '';

  const app = new Hono();

  app.get('/institutions/:name{[a-z-]+}', (context) => context.redirect(`${context.req.path}/`, 301));

  app.get('*', async (context) => {
    const path = context.req.path.replace(/\/index\.html$/, '/');
    const file = fileBehind(path);
    const content = file && (await readIfThere(file.path));
    if (!content) return context.text(absentText(path), 404);

    const headers: Record<string, string> = {
      'content-type': contentTypes[extname(file.path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    };
    // A module script of another origin is fetched with CORS, and the snippet is made to be pasted elsewhere.
    if (file.isEmbed) headers['access-control-allow-origin'] = '*';
    const policy = policyFor(path, registerOrigin);
    if (policy) headers['content-security-policy'] = policy;

    if (extname(file.path) !== '.html') return context.body(new Uint8Array(content), 200, headers);
    const language = chooseLanguage(context.req.query('lang'));
    const page = fillIn(content.toString('utf8'), {
      REGISTER: register,
      HELSINKI: helsinki,
      PTV: `${replays.ptv ?? register}/ptv/api/v11`,
      HSDS: `${replays.hsds ?? register}/hsds`,
      'CPSV-AP': `${replays['cpsv-ap'] ?? register}/cpsv-ap/catalogue`,
      PAGES: pagesUrl,
      LANG: language,
      'IS-FI': String(language === 'fi'),
      'IS-SV': String(language === 'sv'),
      'IS-EN': String(language === 'en'),
    });
    return context.body(page, 200, headers);
  });

  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      pagesUrl = `http://localhost:${address.port}`;
      resolve({
        url: pagesUrl,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Browsers keep connections open; without this, closing would wait for them.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}

/**
 * The file behind a path. A segment cannot start with a dot or hold a slash, a backslash or a percent sign,
 * so no path leads out of the two folders; of `demo/`, only what a page needs can be asked for.
 */
function fileBehind(path: string): { path: string; isEmbed: boolean } | undefined {
  const segments = path.slice(1).split('/');
  if (segments.at(-1) === '') segments[segments.length - 1] = 'index.html';
  if (!segments.every((segment) => /^[\w-][\w.-]*$/.test(segment))) return undefined;

  const [first = ''] = segments;
  const isInstitution =
    first === 'institutions' && segments.length === 3 && /\.(html|css|svg|json)$/.test(segments[2] ?? '');
  const isShelf =
    segments.length === 1 && (first.endsWith('.html') || ['shelf.css', 'shelf.js', 'favicon.svg'].includes(first));
  if (isInstitution || isShelf) return { path: join(demoFolder, ...segments), isEmbed: false };
  return { path: join(embedFolder, ...segments), isEmbed: true };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    // Absent, a folder, or a file used as a folder: each is "not found" to the one who asked.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function absentText(path: string): string {
  return path === '/embed.js'
    ? 'dist/embed/embed.js is missing: run npm run build first.\n'
    : 'Lapa nav atrasta. / Page not found.\n';
}

function chooseLanguage(asked: string | undefined): string {
  return asked && ['fi', 'sv', 'en'].includes(asked) ? asked : 'fi';
}

function fillIn(page: string, values: Record<string, string>): string {
  return page.replace(/%([A-Z-]+)%/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : escapeHtml(value);
  });
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
