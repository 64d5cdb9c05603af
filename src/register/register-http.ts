import { withOwnMembersOnly } from '../domain/own-members.js';
import { RegisterError } from '../domain/register-error.js';
import { readableText } from '../domain/shown-text.js';
import type { RegisterReply, RequestLimits } from './register-adapter.js';

const defaultMaxBytes = 4 * 1024 * 1024;
const defaultDeadline = 10_000;

/** A reply with what HTTP says about keeping it. */
export interface HttpReply extends RegisterReply {
  readonly etag: string | undefined;
  /** Milliseconds for which it need not be asked for again. */
  readonly maxAge: number;
}

/** Asks one address. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The only `fetch` of the project.
 *
 * It sends nothing but the address: no cookie, no header that would cost a preflight. `no-cache` makes the browser
 * itself revalidate what it holds (`If-None-Match`, 304), so an unchanged answer crosses the network without a body.
 *
 * @param around what stands between this door and the network, for whoever looks at how a register answers rather than at
 * what it says. Default: nothing
 * @throws RegisterError, or the signal's reason when the caller aborts
 */
export async function fetchFromRegister(
  url: string,
  signal: AbortSignal,
  limits?: RequestLimits,
  around?: (ask: Fetch) => Fetch,
): Promise<HttpReply> {
  const { maxBytes, deadline } = { maxBytes: defaultMaxBytes, deadline: defaultDeadline, ...limits };
  const timeout = AbortSignal.timeout(deadline);
  const over = new AbortController();
  try {
    // Without a prototype: what a script of the page has added to it would be sent as `method`, `headers` or `body`.
    const init: RequestInit = withOwnMembersOnly({
      cache: 'no-cache',
      credentials: credentialsFor(url),
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: AbortSignal.any([signal, timeout, over.signal]),
    });
    const response = await (around ? around(fetch)(url, init) : fetch(url, init));
    await throwIfRefused(response);
    const status = answeringStatus(response);
    const text = await readText(response, maxBytes);
    return {
      status,
      body: parseJson(text, url),
      etag: response.headers.get('etag') ?? undefined,
      maxAge: maxAge(response.headers.get('cache-control')),
    };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof RegisterError) throw error;
    if (timeout.aborted) {
      throw new RegisterError('timeout', `${url} did not answer within ${deadline} ms`, { cause: error });
    }
    // What is left is fetch's TypeError, or the stream's when the connection breaks half-way.
    const offline = globalThis.navigator?.onLine === false;
    throw new RegisterError(offline ? 'offline' : 'unreachable', `${url} could not be reached`, { cause: error });
  } finally {
    over.abort(); // a body that nobody reads to its end would hold its connection, of which there are six
  }
}

/**
 * No cookies in either case. What a page's `<link rel="preload" as="fetch" crossorigin>` has asked for already is taken only
 * for a request with the same credentials, and those of a link are `same-origin`.
 */
function credentialsFor(url: string): RequestCredentials {
  return new URL(url).origin === globalThis.location?.origin ? 'omit' : 'same-origin';
}

/** A register that calls the question itself wrong (400) was asked for what the page's settings say: they are what to mend. */
async function throwIfRefused(response: Response): Promise<void> {
  if (response.status !== 400 || !isProblem(response)) return;
  const problem = parseJson(await readText(response, defaultMaxBytes), response.url);
  const { title, detail } = (problem ?? {}) as Readonly<Record<string, unknown>>;
  const words = [title, detail].filter((text) => typeof text === 'string').join(': ');
  throw new RegisterError('settings', `${response.url} answered 400: ${readableText(words.slice(0, 300))}`, {
    status: 400,
  });
}

function isProblem({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/problem+json') ?? false;
}

/** 200, and the register's own 404 and 410; a proxy's 404 page says nothing about a service. */
function answeringStatus(response: Response): 200 | 404 | 410 {
  const { status, headers, url } = response;
  if (response.ok) return 200;
  if ((status === 404 || status === 410) && isProblem(response)) return status;
  const busy = status === 429 || status === 503;
  throw new RegisterError(busy ? 'busy' : 'status', `${url} answered ${status}`, {
    status,
    retryAfter: retryAfter(headers.get('retry-after')),
  });
}

/** `Retry-After` in milliseconds; it comes as seconds or as a date. */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

function maxAge(cacheControl: string | null): number {
  const seconds = /max-age=(\d+)/.exec(cacheControl ?? '')?.[1];
  return seconds ? Number(seconds) * 1000 : 0;
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const tooLarge = () => new RegisterError('too-large', `${response.url} answered with more than ${maxBytes} bytes`);
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return withOwnMembersOnly(JSON.parse(text));
  } catch (cause) {
    // JSON.parse throws a SyntaxError whose message quotes the text; only that it failed is passed on.
    throw new RegisterError('not-json', `${url} answered with something that is not JSON`, {
      cause: (cause as Error).name,
    });
  }
}
