import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const embed = fileURLToPath(new URL('../dist/embed/', import.meta.url));

export interface EmbedPage {
  readonly url: string;
  readonly close: () => void;
}

/** Ends the script that measures the build where there is none. */
export function requireBuild(): void {
  if (existsSync(`${embed}embed.js`)) return;
  console.error('There is no dist/embed/embed.js: run "npm run build" first.');
  process.exit(1);
}

/** A page with nothing on it but these elements, and the script as it is now: a build under way changes nothing any more. */
export function startEmbedPage(title: string, elements: string): Promise<EmbedPage> {
  const names = readdirSync(embed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const scripts = new Map(names.map((name) => [`/${name.replaceAll('\\', '/')}`, readFileSync(embed + name, 'utf8')]));
  const page = `<!doctype html><html lang="lv"><meta charset="utf-8"><title>${title}</title>
    <script type="module" src="/embed.js"></script>${elements}</html>`;
  const app = new Hono();
  app.get('/', (context) => context.html(page));
  app.get('*', (context) => {
    const script = scripts.get(context.req.path);
    if (script === undefined) return context.notFound();
    return context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve({ url: `http://localhost:${port}`, close: () => server.close() }),
    );
  });
}
