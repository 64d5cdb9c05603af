import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

/** Shorter answers fit into one packet anyway. */
const worthwhile = 1024;

const compressions = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
} as const;

/** Compresses answers with Brotli or gzip. The framework's own middleware knows no Brotli. */
export const compressAnswer: MiddlewareHandler = async (c, next) => {
  await next();
  const encoding = chooseEncoding(c.req.header('Accept-Encoding') ?? '');
  if (!encoding || !c.res.body || c.req.method === 'HEAD') return;
  const body = new Uint8Array(await c.res.arrayBuffer());
  const headers = new Headers(c.res.headers);
  if (body.length < worthwhile) {
    c.res = new Response(body, { status: c.res.status, headers });
    return;
  }
  headers.set('Content-Encoding', encoding);
  c.res = new Response(new Uint8Array(await compressions[encoding](body)), { status: c.res.status, headers });
};

/** The best that the reader takes; Brotli where both are welcome. */
function chooseEncoding(accepted: string): keyof typeof compressions | undefined {
  const weights = new Map(accepted.toLowerCase().split(',').map(readWeight));
  const weigh = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gz] = [weigh('br'), weigh('gzip')];
  if (br === 0 && gz === 0) return undefined;
  return br >= gz ? 'br' : 'gzip';
}

function readWeight(entry: string): [string, number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight ? Number.parseFloat(weight.slice(2)) || 0 : 1];
}
