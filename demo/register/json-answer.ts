import type { Context } from 'hono';
import type { Problem } from './problem.js';
import { publicProjection } from './public-projection.js';
import { publicShape, type AnswerKind } from './public-shape.js';
import type { RegisterView } from './register-view.js';
import { withManagementHalf } from './management-half.js';

/** What answers one request: the records, and what a fault makes of them. */
export interface ApiBindings {
  readonly view: RegisterView;
  /** Serves full records, as a register would that forgot its allow-list. */
  readonly leaks: boolean;
  /** Seconds an answer may be kept, where that is not the contract's 60. */
  readonly maxAge: number | null;
  /** Changes a finished body before it is tagged and sent. */
  readonly tamper: ((json: string) => string) | undefined;
}
export type ApiContext = Context<{ Bindings: ApiBindings }>;

export function cacheHeaders(maxAge: number | null) {
  return {
    'Cache-Control': `public, max-age=${maxAge ?? 60}, stale-while-revalidate=600, stale-if-error=86400`,
    Vary: 'Accept-Encoding',
  };
}

/** Answers with what is public of a value. `sort` and `path` say which management half belongs to it inside the register. */
export function answerJson(c: ApiContext, kind: AnswerKind, value: unknown, path: string): Response {
  return answerText(c, JSON.stringify(publicPart(c, kind, value, path)));
}

/** Answers with JSON that is ready. */
export function answerText(c: ApiContext, json: string): Response {
  const headers = {
    ...cacheHeaders(c.env.maxAge),
    'Content-Type': 'application/json; charset=utf-8',
    'Last-Modified': c.env.view.generatedAt.toUTCString(),
  };
  return c.body(c.env.tamper?.(json) ?? json, 200, headers);
}

/** Answers with a problem. What the register knows not to have may be remembered for as long as what it has. */
export function answerProblem(c: ApiContext, { httpStatus, members }: Problem): Response {
  const json = JSON.stringify(publicPart(c, 'problem', members, `problem.${httpStatus}`));
  const known = httpStatus === 404 || httpStatus === 410;
  return new Response(c.env.tamper?.(json) ?? json, {
    status: httpStatus,
    headers: {
      ...cacheHeaders(c.env.maxAge),
      ...(!known && { 'Cache-Control': 'no-store' }),
      'Content-Type': 'application/problem+json; charset=utf-8',
    },
  });
}

function publicPart(c: ApiContext, kind: AnswerKind, value: unknown, path: string): unknown {
  const full = withManagementHalf(value, kind, path);
  return c.env.leaks ? full : publicProjection(full, publicShape[kind]);
}
