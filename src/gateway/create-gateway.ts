import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import openApi from '../adapters/virsis/openapi.json' with { type: 'json' };
import * as ask from './answers/answer-question.js';
import { Problem } from './answers/problem.js';
import { readAddress } from './answers/read-question.js';
import { makeReply, type Reply, ReplyCache } from './answers/reply-cache.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import type { Mirror } from './mirror/mirror.js';
import { RateLimit, type RateLimits } from './rate-limit.js';

/** What a gateway's answers are made of. */
export interface GatewayParts {
  readonly mirror: Mirror;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly rateLimits: RateLimits;
  /** A word for whoever asks, to count their requests by; kept in memory alone. `undefined`: they are not counted. */
  readonly clientOf: (request: Request, environment: unknown) => string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Bytes of answers that are kept ready. Default 64 MiB. */
  readonly replyBytes?: number;
}

interface AppTypes {
  Variables: {
    /** The pattern of the path that was asked for; unset: none. */
    route: string | undefined;
  };
}
type AppContext = Context<AppTypes>;

const cacheControl = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
/** Seconds after which to ask again, while the register was never read. */
const untilRead = 10;

const corsForReaders = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  allowHeaders: ['If-None-Match'],
  exposeHeaders: ['ETag', 'Last-Modified', 'Retry-After', 'Register-Confirmed'],
  maxAge: 86_400,
});

/** The register contract, answered from a mirror; a handler of Web-standard requests. */
export function createGatewayApp(parts: GatewayParts): Hono<AppTypes> {
  const app = new Hono<AppTypes>();
  const replies = new ReplyCache(parts.replyBytes ?? 64 * 1024 * 1024);
  const limit = new RateLimit(parts.rateLimits);
  const answer = (read: (parameters: URLSearchParams, c: Context) => ask.MirrorQuestion) => async (c: AppContext) => {
    c.set('route', routePath(c));
    const question = read(readAddress(c.req.url).searchParams, c);
    return sendReply(c, await replyTo(question, parts, replies), parts.mirror);
  };

  app.use(observe(parts));
  app.get('/health', (c) => tellHealth(c, parts));
  app.get('/metrics', (c) => tellMetrics(c, parts, limit));
  app.use(corsForReaders);
  app.use(async (c, next) => {
    const client = parts.clientOf(c.req.raw, c.env);
    const wait = client === undefined ? 0 : limit.secondsToWait(client);
    if (wait > 0) throw new Problem(429, 'Asked too often', {}, wait);
    await next();
  });
  app.get('/services', answer(ask.askServices));
  app.get(
    '/services/:id',
    answer((_, c) => ask.askService(idIn(c))),
  );
  app.get('/life-situations', answer(ask.askLifeSituations));
  app.get(
    '/life-situations/:id',
    answer((_, c) => ask.askLifeSituation(idIn(c))),
  );
  app.get(
    '/institutions/:id',
    answer((_, c) => ask.askInstitution(idIn(c))),
  );
  app.get('/resources', answer(ask.askResources));
  app.get('/changes', answer(ask.askChanges));
  app.get(
    '/openapi.json',
    answer(() => ({ key: 'contract', answer: () => openApi })),
  );
  app.all('*', ({ req }) => {
    if (req.method === 'GET' || req.method === 'HEAD') throw new Problem(404, 'There is no such path');
    throw new Problem(405, 'This is only read: ask with GET');
  });
  app.onError((error, c) => sendProblem(c, error instanceof Problem ? error : mistake(error, parts.log)));
  return app;
}

/** Counts and logs each request by the pattern of its path: what was typed and who asked stay out of it. */
function observe({ metrics, log }: GatewayParts): MiddlewareHandler<AppTypes> {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const route = c.get('route') ?? 'other';
    const milliseconds = performance.now() - began;
    metrics.countRequest(route, c.res.status, milliseconds);
    log('info', 'request', {
      method: methodOf(c),
      route,
      status: c.res.status,
      milliseconds: Math.round(milliseconds),
    });
  };
}

/** A method that nobody knows may be any text. */
function methodOf({ req }: Context): string {
  return ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(req.method) ? req.method : 'other';
}

function idIn(c: Context): string {
  return c.req.param('id') ?? '';
}

async function replyTo(question: ask.MirrorQuestion, parts: GatewayParts, replies: ReplyCache): Promise<Reply> {
  const { mirror } = parts;
  const catalogue = await mirror.catalogue();
  if (!catalogue) throw new Problem(503, 'The register was not read yet', {}, untilRead);
  try {
    return await replies.get(catalogue.version, question.key, async () =>
      makeReply(200, JSON.stringify(await question.answer(catalogue, mirror.store))),
    );
  } catch (error) {
    // That there is no such record, or no longer, is an answer like any other.
    if (error instanceof Problem && (error.status === 404 || error.status === 410))
      return makeReply(error.status, error.body);
    throw error;
  }
}

async function sendReply(c: Context, { status, body, etag, gzip }: Reply, mirror: Mirror): Promise<Response> {
  const { changedAt, confirmedAt } = await mirror.state();
  c.header('ETag', etag);
  c.header('Cache-Control', cacheControl);
  c.header('Vary', 'Accept-Encoding');
  c.header('Last-Modified', new Date(changedAt).toUTCString());
  // How old the mirror is, whatever cache the answer comes through.
  c.header('Register-Confirmed', new Date(confirmedAt).toUTCString());
  if (status === 200 && hasTag(c.req.header('If-None-Match'), etag)) return c.body(null, 304);
  c.header('Content-Type', `${status === 200 ? 'application/json' : 'application/problem+json'}; charset=utf-8`);
  const packed = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '') ? await gzip() : body;
  if (packed !== body) c.header('Content-Encoding', 'gzip');
  return c.body(packed, status);
}

function hasTag(wanted: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return wanted?.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag)) ?? false;
}

function sendProblem(c: Context, problem: Problem): Response {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/problem+json; charset=utf-8');
  if (problem.retryAfter !== undefined) c.header('Retry-After', String(problem.retryAfter));
  if (problem.status === 405) c.header('Allow', 'GET, HEAD, OPTIONS');
  return c.body(problem.body, problem.status as ContentfulStatusCode);
}

/** Only the kind of a mistake is told: its message may quote anything. */
function mistake(error: Error, log: Log): Problem {
  log('error', 'mistake', { kind: error.name });
  return new Problem(503, 'The gateway cannot answer now', {}, untilRead);
}

async function tellHealth(c: Context, { mirror, now }: GatewayParts): Promise<Response> {
  const catalogue = await mirror.catalogue();
  const { confirmedAt, readAt } = await mirror.state();
  c.header('Cache-Control', 'no-store');
  if (!catalogue) return c.json({ status: 'empty' }, 503);
  const age = Math.round((now() - Date.parse(confirmedAt)) / 1000);
  return c.json({ status: 'ready', services: catalogue.size, confirmedAt, readAt, ageInSeconds: age });
}

async function tellMetrics(c: Context, { mirror, metrics, now }: GatewayParts, limit: RateLimit): Promise<Response> {
  const catalogue = await mirror.catalogue();
  const { confirmedAt } = await mirror.state();
  const age = confirmedAt === '' ? NaN : (now() - Date.parse(confirmedAt)) / 1000;
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
  const gauges = {
    gateway_mirror_services: ['Services in the mirror.', catalogue?.size ?? 0],
    gateway_mirror_age_seconds: ['Seconds since the register last confirmed the mirror.', age],
    gateway_mirror_version: ['Grows with every change of the mirror.', catalogue?.version ?? 0],
    gateway_clients: ['Clients whose requests are counted.', limit.size],
  } as const;
  return c.body(metrics.text(gauges));
}
