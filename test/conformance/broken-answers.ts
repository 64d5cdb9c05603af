import type { Json } from './small-register.js';
import { at, type BrokenRegister, header, json, page, service } from './spoilings.js';

/** Registers that answer badly, or whose lists are wrong. */
export const brokenAnswers: readonly BrokenRegister[] = [
  [
    'failed-answer',
    'one record fails',
    { answer: at('/services/2', () => json('{}', 500)) },
    /^\/services\/2: status \| 500$/,
  ],
  [
    'failed-answer',
    'it goes on being busy',
    { answer: at('/services/2', () => new Response('', { status: 503 })) },
    /busy \| 503$/,
  ],
  [
    'not-json',
    'a page of a proxy',
    { answer: at('/services/2', () => json('<html>', 200, 'text/html')) },
    /^\/services\/2: text\/html$/,
  ],
  [
    'too-large',
    'more than the elements read',
    { answer: at('/services/2', () => json(`"${'x'.repeat(4_200_000)}"`)) },
    /^\/services\/2: 4194304$/,
  ],
  ['unreadable-list', 'without a total', { body: page((body) => delete body.total) }, /^\/services: total: expected/],
  [
    'unreadable-list',
    'situations that are no list',
    { body: (path, body) => (path === '/life-situations' ? {} : body) },
    /^\/life-situations: items/,
  ],
  ['no-cors', 'no permission', { headers: header('access-control-allow-origin', undefined) }, /^\/services: $/],
  [
    'no-cors',
    'a permission for another site',
    { headers: header('access-control-allow-origin', 'https://other.example') },
    /other/,
  ],
  [
    'cors-without-vary',
    'the site echoed',
    { headers: header('access-control-allow-origin', 'https://iestade.example') },
    /Vary: –/,
  ],
  [
    'leads-elsewhere',
    'a redirect',
    {
      answer: at(
        '/services/2',
        () =>
          new Response(null, { status: 302, headers: { location: '/services/3', 'access-control-allow-origin': '*' } }),
      ),
    },
    /^\/services\/2: http.*\/services\/3$/,
  ],
  ['wrong-content-type', 'called a page', { headers: header('content-type', 'text/html') }, /^\/services: text\/html$/],
  [
    'wrong-charset',
    'another one named',
    { headers: header('content-type', 'application/json; charset=windows-1257') },
    /windows-1257$/,
  ],
  [
    'wrong-charset',
    'bytes of another',
    {
      answer: at(
        '/services/2',
        () =>
          new Response(Buffer.from('{"a":"ā"}'.replace('ā', 'é'), 'latin1'), {
            headers: { 'content-type': 'application/json' },
          }),
      ),
    },
    /^\/services\/2: $/,
  ],
  ['no-etag', 'none', { headers: header('etag', undefined) }, /^\/services: $/],
  [
    'no-304',
    'passes over If-None-Match',
    { answer: (path, request) => (request.headers.has('if-none-match') ? json('{}') : undefined) },
    /^\/services: 200$/,
  ],
  ['no-cache-control', 'none', { headers: header('cache-control', undefined) }, /^\/services: $/],
  ['no-cache-control', 'no-store', { headers: header('cache-control', 'no-store, max-age=60') }, /no-store/],
  [
    'hidden-headers',
    'the ETag hidden',
    { headers: header('access-control-expose-headers', undefined) },
    /^\/services: $/,
  ],
  [
    'slow-answer',
    'late',
    {
      answer: (path) =>
        path === '/services/2' ? new Promise((resolve) => setTimeout(resolve, 450, undefined)) : undefined,
    },
    /^\/services\/2: \d{3,4}$/,
  ],
  [
    'uncompressed',
    'a long record',
    { body: service((one) => (one.description = { lv: 'a'.repeat(20_000), en: 'b' })) },
    /^\/services: 2\d{4}$/,
  ],
  [
    'unknown-id',
    'a page says so',
    { answer: (path) => (path.startsWith('/services/zz') ? json('<p>404', 404, 'text/html') : undefined) },
    /: 404 \| text\/html$/,
  ],
  [
    'unknown-id',
    'any id has a record',
    { answer: (path) => (path.startsWith('/services/zz') ? json('{}') : undefined) },
    /: 200 \| application\/json$/,
  ],
  ['lying-total', 'ten times as many', { body: page((body) => (body.total *= 10)) }, /^\/services: \d+ \| \d+ \| 0$/],
  [
    'lying-total',
    'another total on each page',
    { body: page((body, url) => (body.total = 5 + Number(url.searchParams.get('page')))) },
    /total 6 \| total 7/,
  ],
  [
    'lying-total',
    'a page that is not full',
    { body: page((body) => body.page === 1 && body.items.pop()) },
    /^\/services: 1 \| 2 \| 1$/,
  ],
  [
    'repeated-id',
    'on two pages',
    { body: page((body) => body.page === 2 && (body.items[0].id = '1')) },
    /^1: 2 \| 1, 2$/,
  ],
  [
    'looping-pages',
    'the page is not regarded',
    {
      body: page(
        (body) => (body.items = body.items.map((one: Json, index: number) => ({ ...one, id: String(index + 1) }))),
      ),
    },
    /^\/services: 2 \| http/,
  ],
  ['looping-pages', 'next is itself', { body: page((body, url) => (body.next = url.href)) }, /^\/services: 1 \| http/],
  [
    'cannot-search',
    'words are not regarded',
    { body: page((body, url) => url.searchParams.has('q') && (body.total = 5)) },
    /search/,
  ],
  [
    'cannot-filter',
    'situations are not regarded',
    { body: page((body, url) => url.searchParams.has('lifeSituation') && (body.total = 5)) },
    /filters/,
  ],
];
