import type { Json, Spoiling } from './small-register.js';

/** A register that breaks a rule: how, and what is told of it first. */
export type BrokenRegister = readonly [rule: string, how: string, spoiling: Spoiling, first: RegExp];

/** Changes one service, in its record and in the list. */
export const service =
  (change: (one: Json) => unknown, id = '2'): Spoiling['body'] =>
  (_, body) => {
    for (const one of [body, ...(body.items ?? [])]) if (one.id === id && 'holder' in one) change(one);
    return body;
  };
/** Changes each page of services. */
export const page =
  (change: (body: Json, url: URL) => unknown): Spoiling['body'] =>
  (path, body, url) => {
    if (path === '/services') change(body, url);
    return body;
  };
/** An answer of whatever text. */
export const json = (text: string, status = 200, type = 'application/json') =>
  new Response(text, { status, headers: { 'content-type': type, 'access-control-allow-origin': '*' } });
/** Answers in the register's place at one path. */
export const at =
  (path: string, make: (times: number) => Response | Promise<Response>): Spoiling['answer'] =>
  (asked, _, times) =>
    asked === path ? make(times) : undefined;
/** Sets a header of every answer, or takes it away. */
export const header = (name: string, value: string | undefined): Spoiling['headers'] => {
  return (_, headers) => (value === undefined ? headers.delete(name) : headers.set(name, value));
};
