import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { noticePage } from './fault-bodies.js';
import { faults, type ApiOptions, type FaultName } from './faults.js';
import type { ApiBindings } from './json-answer.js';
import { controlLane, controlMethods, readFault } from './lane-control.js';
import type { Lane } from './lane.js';
import type { Lanes } from './lanes.js';
import { Problem } from './problem.js';
import { readTarget, type RequestTarget } from './request-target.js';

interface AppTypes {
  Bindings: HttpBindings;
  Variables: { target: RequestTarget; lane: Lane; fault: FaultName | undefined };
}
type Api = Hono<{ Bindings: ApiBindings }>;

const corsForReaders = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  allowHeaders: ['If-None-Match'],
  exposeHeaders: ['ETag', 'Retry-After', 'Last-Modified'],
  maxAge: 600,
});
const corsForControl = cors({ origin: '*', allowMethods: controlMethods, allowHeaders: ['Content-Type'], maxAge: 600 });

/** The whole server: lanes, their control, CORS and faults around the register's API. */
export function createRegisterApp(lanes: Lanes, api: Api): Hono<AppTypes> {
  const app = new Hono<AppTypes>();

  /** Where the fault `redirect` leads: a page that no other origin may read. */
  app.get('/elsewhere.html', (c) => c.html(noticePage));

  app.use(async (c, next) => {
    const target = readTarget(new URL(c.req.url));
    c.set('target', target);
    c.set('lane', lanes.lane(target.lane));
    await next();
  });

  app.use(async (c, next) => {
    const { path } = c.get('target');
    if (path !== '/control' && path !== '/release') return next();
    return corsForControl(c, async () => {
      c.res = await controlLane(c, c.get('lane'), path);
    });
  });

  app.use(logRequest);
  app.use(async (c, next) => {
    const { fault, logged } = c.get('target');
    c.set('fault', fault === undefined ? c.get('lane').faultFor(logged) : readFault(fault));
    return c.get('fault') === 'no-cors' ? next() : corsForReaders(c, next);
  });
  app.all('*', (c) => answer(c, api));

  app.onError((error, c) => {
    const problem = error instanceof Problem ? error : mistake(error);
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', 'application/problem+json; charset=utf-8');
    return c.body(JSON.stringify(problem.members), problem.httpStatus as ContentfulStatusCode);
  });
  return app;
}

const logRequest: MiddlewareHandler<AppTypes> = async (c, next) => {
  const { method } = c.req;
  const ifNoneMatch = c.req.header('If-None-Match') ?? null;
  const logged = c.get('lane').log({ method, path: c.get('target').logged, ifNoneMatch });
  await next();
  if (!c.env.incoming.socket.destroyed) logged.status = c.res.status;
};

function answer(c: Context<AppTypes>, api: Api): Response | Promise<Response> {
  const fault = c.get('fault');
  const askApi = async (options: ApiOptions = {}) =>
    api.fetch(requestBelow(c, options), bindings(c.get('lane'), options));
  if (fault === undefined) return askApi();
  const { incoming, outgoing } = c.env;
  const url = new URL(c.req.url);
  return faults[fault]({ askApi, lane: c.get('lane'), url, incoming, outgoing, commonHeaders: c.res.headers });
}

/** The request as the API knows it: without the prefixes. */
function requestBelow(c: Context<AppTypes>, { unconditional, instead = (url) => url }: ApiOptions): Request {
  const asked = new URL(c.req.url);
  asked.pathname = c.get('target').path;
  const url = instead(asked);
  const headers = new Headers(c.req.header());
  if (unconditional) headers.delete('If-None-Match');
  return new Request(url, { method: c.req.method, headers });
}

function bindings({ view, maxAge }: Lane, { leaks = false, tamper }: ApiOptions): ApiBindings {
  return { view, maxAge, leaks, tamper };
}

function mistake(error: Error): Problem {
  console.error(error);
  return new Problem(500, 'mistake', 'The demo register made a mistake', { detail: error.message });
}
