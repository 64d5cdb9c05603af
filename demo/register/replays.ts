import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { Problem } from './problem.js';
import { readTarget } from './request-target.js';

/** Registers of others that are played again, each as it is: its paths, its paging, its quirks. */
export const replays = ['helsinki', 'ptv', 'hsds', 'cpsv-ap'] as const;
export type Replay = (typeof replays)[number];

/** Where each of them answers: a base address without a slash at its end. */
export type ReplayAddresses = Readonly<Record<Replay, string>>;

/** What answers a request, wherever it came from. */
interface Answering {
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
}

/** One of them on an origin of its own: what the demo register has below its path, and nothing else. */
export function createReplayApp(name: Replay, register: Answering): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    const { path } = readTarget(new URL(c.req.url));
    if (!path.startsWith(`/${name}/`)) return next();
    return register.fetch(c.req.raw, c.env);
  });
  app.all('*', cors(), (c) => {
    const problem = new Problem(404, 'unknown-path', 'The register has no such path', { detail: c.req.path });
    return c.body(JSON.stringify(problem.members), 404, { 'Content-Type': 'application/problem+json; charset=utf-8' });
  });
  return app;
}
