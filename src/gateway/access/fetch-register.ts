import { RegisterError } from '../../domain/register-error.js';
import type { ReadRegister, RequestLimits } from '../../register/register-adapter.js';

/** Asks one address; `fetch` itself, or one that adds what the register wants to know of who asks. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Asks as anybody may. */
export const anonymousFetch: Fetch = (url, init) => fetch(url, init);

const defaultLimits = { maxBytes: 4 * 1024 * 1024, deadline: 10_000 };
/** Tries of a question that a busy register does not answer. */
const mostTries = 3;
/** The longest pause between two tries, in milliseconds. */
const longestPause = 10_000;

/** How patiently a register is read. */
export interface Patience {
  /** Milliseconds between two tries, where the register does not say. Default 1,000. */
  readonly pause: number;
  /** Milliseconds until the last byte, at most. Default: as the adapter says. */
  readonly deadline?: number | undefined;
}

/**
 * The gateway's door to the register. Errors name their reason and never quote: what was asked may hold a key, and what came
 * back may be anything. A register that leads elsewhere is not followed, since a key would go with the request.
 */
export function registerReader(fetch: Fetch, signal: AbortSignal, { pause, deadline }: Patience): ReadRegister {
  return async (url, limits) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await readOnce(fetch, url, signal, { ...limits, ...(deadline !== undefined && { deadline }) });
      } catch (error) {
        const isPassing = error instanceof RegisterError && ['busy', 'timeout', 'unreachable'].includes(error.reason);
        if (!isPassing || tries === mostTries || signal.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.min(longestPause, error.retryAfter ?? pause * tries)));
      }
    }
  };
}

async function readOnce(fetch: Fetch, url: string, signal: AbortSignal, limits: RequestLimits) {
  const { maxBytes, deadline } = { ...defaultLimits, ...limits };
  const timeout = AbortSignal.timeout(deadline);
  const over = new AbortController();
  try {
    const response = await fetch(url, {
      redirect: 'error',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.any([signal, timeout, over.signal]),
    });
    const status = answeringStatus(response);
    return { status, body: parseJson(await readText(response, maxBytes)) };
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    if (timeout.aborted) throw new RegisterError('timeout', 'The register did not answer in time');
    throw new RegisterError('unreachable', 'The register could not be reached');
  } finally {
    over.abort(); // a body that nobody reads to its end would hold its connection
  }
}

/** 200, and the register's own 404 and 410; a proxy's 404 page says nothing about a service. */
function answeringStatus({ ok, status, headers }: Response): 200 | 404 | 410 {
  if (ok) return 200;
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if ((status === 404 || status === 410) && isProblem) return status;
  const busy = status === 429 || status === 503;
  throw new RegisterError(busy ? 'busy' : 'status', `The register answered ${status}`, {
    status,
    retryAfter: retryAfter(headers.get('retry-after')),
  });
}

/** Milliseconds; the header has seconds or a date. */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes)
      throw new RegisterError('too-large', `The register answered with more than ${maxBytes} bytes`);
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A SyntaxError, whose message quotes the text.
    throw new RegisterError('not-json', 'The register answered with something that is not JSON');
  }
}
