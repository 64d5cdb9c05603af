import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { drippingBody, hugeBody, noticePage, proxyPage } from './fault-bodies.js';
import type { Lane } from './lane.js';
import { Problem } from './problem.js';
import { anotherRequest, countAmiss, doubleRecords, leadInCircles, ringParents, spoilJson } from './spoil-json.js';

/** How the well-behaved register is asked on a fault's behalf. */
export interface ApiOptions {
  readonly tamper?: (json: string) => string;
  readonly leaks?: boolean;
  /** Passes over `If-None-Match`. */
  readonly unconditional?: boolean;
  /** Asks for something else than was asked. */
  readonly instead?: (url: URL) => URL;
}

/** One request, and what a fault needs to answer it badly. */
export interface FaultExchange extends HttpBindings {
  readonly askApi: (options?: ApiOptions) => Promise<Response>;
  readonly lane: Lane;
  readonly url: URL;
  /** Headers every answer gets, for a fault that answers past the framework. */
  readonly commonHeaders: Headers;
}

type Fault = (exchange: FaultExchange) => Response | Promise<Response>;

/** What can go wrong between a page and a register. The names are part of the demo register's interface. */
export const faults = {
  /** Answers late: after `?ms=`, or 1.5 s. */
  slow: async ({ askApi, url, outgoing }) => {
    await pause(readMilliseconds(url, 1500), (gone) => outgoing.once('close', gone));
    return askApi();
  },
  /** Never answers. */
  hang: () => new Promise(() => {}),
  /** Resets the connection without an answer. */
  reset: ({ incoming }) => {
    incoming.socket.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  },
  'status-500': () => failure(500, 'The register failed'),
  'status-503': () => failure(503, 'The register is being maintained', { 'Retry-After': '1' }),
  'status-429': () => failure(429, 'Asked too often', { 'Retry-After': '1' }),
  /** A proxy that knows no way to the register. */
  'status-404': () => page(proxyPage, 404),
  /** A page where data belongs. */
  html: () => page(noticePage, 200),
  /** Half of the JSON, as a complete answer. */
  truncated: ({ askApi }) => tampered(askApi, (json) => json.slice(0, Math.floor(json.length / 2))),
  /** One record has wrong types. */
  'wrong-types': ({ askApi }) => tampered(askApi, spoilJson),
  /** The answer is right, but no other origin may read it; its preflights fail too. */
  'no-cors': ({ askApi }) => askApi(),
  /** Never tags, never says 304. */
  'no-etag': async ({ askApi }) => {
    const { status, body, headers } = await askApi({ unconditional: true });
    const untagged = new Headers(headers);
    untagged.delete('ETag');
    return new Response(body, { status, headers: untagged });
  },
  /** Management data in every answer. */
  leak: ({ askApi }) => askApi({ leaks: true }),
  /** The answer is ready, and waits to be released. */
  hold: async ({ askApi, lane, outgoing }) => {
    const answer = await askApi();
    await lane.hold((gone) => outgoing.once('close', gone));
    return answer;
  },
  /** Sixteen bytes at a time, one such drop every `?ms=`, or 500 ms. */
  'slow-body': async ({ askApi, url }) => {
    const { bytes, headers } = await wholeBody(await askApi({ unconditional: true }));
    return new Response(drippingBody(bytes, readMilliseconds(url, 500)), { headers });
  },
  /** Promises the whole body, sends half of it, and closes the connection. */
  'close-mid-body': async ({ askApi, outgoing, commonHeaders }) => {
    const { bytes, headers } = await wholeBody(await askApi({ unconditional: true }));
    outgoing.writeHead(200, { ...Object.fromEntries(commonHeaders), ...Object.fromEntries(headers) });
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
    return RESPONSE_ALREADY_SENT;
  },
  /** Leads to a page on another origin, as an expired session would. */
  redirect: ({ url }) => {
    const elsewhere = new URL('/elsewhere.html', url);
    elsewhere.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    return new Response(null, { status: 302, headers: { Location: elsewhere.href, 'Cache-Control': 'no-store' } });
  },
  /** A byte order mark before the JSON. */
  bom: ({ askApi }) => tampered(askApi, (json) => `\uFEFF${json}`),
  /** One byte a second, as a line that is there and of no use. */
  'byte-per-second': async ({ askApi }) => {
    const { bytes, headers } = await wholeBody(await askApi({ unconditional: true }));
    return new Response(drippingBody(bytes, 1000, 1), { headers });
  },
  /** The right answer, called a page. */
  'wrong-content-type': async ({ askApi }) => {
    const answer = await askApi();
    const headers = new Headers(answer.headers);
    headers.set('Content-Type', 'text/html; charset=utf-8');
    return new Response(answer.body, { status: answer.status, headers });
  },
  /** Each record of a list twice. */
  duplicates: ({ askApi }) => tampered(askApi, doubleRecords),
  /** Life situations that are their own ancestors. */
  cycle: ({ askApi }) => tampered(askApi, ringParents),
  /** A list that counts ten times as many as it has. */
  'lying-total': ({ askApi }) => tampered(askApi, countAmiss),
  /** A list whose next page is itself. */
  'next-loop': ({ askApi, url }) => tampered(askApi, (json) => leadInCircles(json, url.href)),
  /** A register whose clock is five years ahead. */
  'clock-skew': async ({ askApi }) => {
    const answer = await askApi();
    const headers = new Headers(answer.headers);
    const ahead = new Date(Date.now() + 5 * 365 * 24 * 60 * 60 * 1000).toUTCString();
    for (const name of ['Date', 'Last-Modified', 'Expires']) headers.set(name, ahead);
    return new Response(answer.body, { status: answer.status, headers });
  },
  /** Says that nothing has changed, to whoever asks. */
  'not-modified': () => new Response(null, { status: 304, headers: { ETag: '"none"' } }),
  /** Answers another question: the next page of a list, another record. */
  'other-answer': async ({ askApi }) => {
    const { bytes, headers } = await wholeBody(await askApi({ unconditional: true, instead: anotherRequest }));
    return new Response(bytes, { headers });
  },
  /** Answers in one second, fails in the next. */
  flapping: ({ askApi }) =>
    Math.floor(Date.now() / 1000) % 2 === 0 ? askApi() : failure(503, 'The register is being started again'),
  /** More than 200 MB. */
  huge: () =>
    new Response(hugeBody(), { headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' } }),
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faults, name);
}

/** A spoilt answer is not kept by browsers: who tries again sees what the register says then. */
async function tampered(askApi: FaultExchange['askApi'], tamper: (json: string) => string): Promise<Response> {
  const answer = await askApi({ tamper });
  const headers = new Headers(answer.headers);
  headers.set('Cache-Control', 'no-store');
  return new Response(answer.body, { status: answer.status, headers });
}

async function wholeBody(answer: Response) {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  headers.set('Content-Length', String(bytes.length));
  headers.set('Cache-Control', 'no-store');
  return { bytes, headers };
}

function failure(status: number, title: string, headers: Readonly<Record<string, string>> = {}): Response {
  const { members } = new Problem(status, `fault-${status}`, title, {
    detail: 'A fault of the demo register is switched on.',
  });
  return new Response(JSON.stringify(members), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });
}

function page(html: string, status: number): Response {
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

function pause(milliseconds: number, onGone: (listener: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    onGone(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function readMilliseconds(url: URL, otherwise: number): number {
  const given = url.searchParams.get('ms');
  return given !== null && /^\d{1,6}$/.test(given) ? Number(given) : otherwise;
}
