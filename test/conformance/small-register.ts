import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

/** Of any shape, as a test looks at it. */
export type Json = ReturnType<JSON['parse']>;

/** What a test makes of a register that does everything right. */
export interface Spoiling {
  /** Changes what is answered at a path: `/services` is a page, `/services/1` a record. */
  readonly body?: (path: string, body: Json, url: URL) => unknown;
  readonly headers?: (path: string, headers: Headers) => void;
  /** Answers in the register's place; nothing: the register answers. */
  readonly answer?: (
    path: string,
    request: Request,
    times: number,
  ) => Response | undefined | Promise<Response | undefined>;
}

/** One request as the register saw it. */
export interface Asked {
  readonly url: string;
  readonly headers: Headers;
  readonly began: number;
  ended: number;
}

export interface SmallRegister {
  readonly url: string;
  readonly asked: Asked[];
  /** The most requests that were open at a time. */
  readonly atOnce: () => number;
  readonly close: () => Promise<void>;
}

const text = (lv: string, en: string) => ({ lv, en });
export const pageLength = 2;

/** A service that has everything. */
function service(id: string): Json {
  return {
    id,
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: text(`Ezera licence ${id}`, `Lake licence ${id}`),
    summary: text('Licence zvejai ezerā.', 'A licence to fish in the lake.'),
    holder: { registrationNumber: '10', name: text('Ezeru novads', 'Lake municipality') },
    recipients: ['any-person'],
    fee: { status: 'free' },
    channelKinds: ['e-service'],
    lifeSituationIds: ['fishing'],
    updatedAt: '2026-01-15',
    sourceUrl: `https://register.example/services/${id}`,
    requestUrl: 'https://e.example/licence',
    steps: [
      {
        order: 1,
        kind: 'request',
        channels: [
          {
            kind: 'e-service',
            name: text('Pieteikums', 'Application'),
            url: 'https://e.example/licence',
            resourceIds: ['r1'],
          },
        ],
      },
    ],
    relatedServices: id === '1' ? [{ id: '2', name: text('Ezera licence 2', 'Lake licence 2') }] : [],
  };
}

const services = ['1', '2', '3', '4', '5'].map(service);
const situations = [
  { id: 'leisure', name: text('Brīvais laiks', 'Leisure'), audience: 'citizens', serviceCount: 5 },
  { id: 'fishing', parentId: 'leisure', name: text('Makšķerēšana', 'Fishing'), audience: 'citizens', serviceCount: 5 },
];
const headersOfAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'cache-control': 'public, max-age=60',
};

/** A register that speaks the contract, has five services on three pages, and errs only as it is told to. */
export async function startSmallRegister({
  body: change,
  headers: spoil,
  answer,
}: Spoiling = {}): Promise<SmallRegister> {
  const asked: Asked[] = [];
  let [open, most] = [0, 0];
  const app = new Hono();
  app.use(async (c, next) => {
    const seen: Asked = { url: c.req.url, headers: new Headers(c.req.header()), began: performance.now(), ended: 0 };
    asked.push(seen);
    most = Math.max(most, (open += 1));
    await next();
    open -= 1;
    seen.ended = performance.now();
  });
  app.get('*', async (c) => {
    const url = new URL(c.req.url);
    const instead = await answer?.(url.pathname, c.req.raw, asked.length);
    if (instead) return instead;
    const found = bodyAt(url);
    const status = found ? 200 : 404;
    const type = found ? 'application/json; charset=utf-8' : 'application/problem+json';
    const plain = structuredClone(found ?? { type: 'about:blank', title: 'Unknown', status: 404 });
    const json = JSON.stringify(found && change ? change(url.pathname, plain, url) : plain);
    const etag = `"${createHash('sha1').update(json).digest('hex')}"`;
    const headers = new Headers({ ...headersOfAll, 'content-type': type, etag });
    spoil?.(url.pathname, headers);
    const isSame = headers.get('etag') === c.req.header('if-none-match');
    return isSame ? new Response(null, { status: 304, headers }) : new Response(json, { status, headers });
  });
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    atOnce: () => most,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function bodyAt({ pathname, searchParams }: URL): Json {
  const [, collection, id] = pathname.split('/');
  if (collection === 'services' && id === undefined) return servicePage(searchParams);
  if (collection === 'services') return services.find((one) => one.id === id);
  if (collection === 'life-situations') return { items: situations };
  if (collection === 'resources') return { items: [{ id: 'r1', name: text('Portāls', 'Portal'), state: 'available' }] };
  return collection === 'institutions' && id === '10'
    ? { registrationNumber: '10', name: text('Ezeru novads', 'Lake municipality') }
    : undefined;
}

function servicePage(asked: URLSearchParams): Json {
  const q = asked.get('q')?.toLowerCase() ?? '';
  const situation = asked.get('lifeSituation');
  const found = services.filter(
    (one) =>
      JSON.stringify(one.name).toLowerCase().includes(q) && (!situation || one.lifeSituationIds.includes(situation)),
  );
  const page = Number(asked.get('page') ?? 1);
  const items = found.slice((page - 1) * pageLength, page * pageLength).map(({ steps: _, ...summary }) => summary);
  const isLast = page * pageLength >= found.length;
  return {
    items,
    total: found.length,
    page,
    limit: pageLength,
    ...(!isLast && { next: `/services?page=${page + 1}` }),
  };
}
