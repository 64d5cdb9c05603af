/** What registers may hold that is in no list of others. Always run, whatever corpora there are. */

const draft = (blocks: unknown, entityMap: unknown = {}) => JSON.stringify({ blocks, entityMap });

/** Texts as wide as a paragraph. */
const short: readonly string[] = [
  '<script>alert(1)</script>vārds',
  '<img src=x onerror=alert(1)>vārds',
  '<a href="jav&#x0A;ascript:alert(1)">vārds</a>',
  '"><svg onload=alert(1)>vārds',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<style>*{background:url(https://elsewhere.example/)}</style>vārds',
  '<link rel=stylesheet href=https://elsewhere.example/x.css><base href=https://elsewhere.example/>',
  '<form action=https://elsewhere.example/><button>vārds</button></form>',
  '<template><script>alert(1)</script></template>',
  '[vārds](javascript:alert(1)) ![x](https://elsewhere.example/x.png) <https://a.example>',
  '[a]: javascript:alert(1)\n\n[a] [__proto__] [constructor]',
  draft([{ text: 'vārds', entityRanges: [{ offset: 0, length: 5, key: 0 }] }], {
    0: { type: 'LINK', data: { url: 'javascript:alert(1)' } },
  }),
  draft([{ text: 'vārds', depth: 1e9, type: 'ordered-list-item' }], { __proto__: { type: 'LINK' } }),
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://elsewhere.example/1',
  'file:///etc/passwd',
  'https://user:secret@elsewhere.example/',
  'https://elsewhere.example/',
  'mailto:x@a.example?bcc=y@elsewhere.example',
  'tel:*21*1#',
  '//elsewhere.example/x',
  '/x',
  '\u202Eeerf si siht\u202C un vēl',
  '\u2066\u2067\u2068vārds',
  'a\u0000b\u0007c\u001B[31md\u009B',
  '\uD800 puse',
  'puse \uDC00',
  'šis\r\nun\rtas\u2028tur',
  'ع\u200Cر\u200Dب\u200F שלום 👩\u200D👩\u200D👧 क्\u200Dष',
  'Z\u0310\u0301'.repeat(200),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '${alert(1)} {{alert(1)}} <%= alert(1) %> #{alert(1)}',
  '?lit$1234567890$ <!--?lit$1234567890$--> lit$1234567890$',
  'a,b;c|d&e=f?g#h%i%zz%00',
  '../../../services/1?x#y',
  '1. viens\n2. divi\n- a\n  - b\n\n> c',
  '| a | b |\n|---|---|\n| c | d |',
  '',
  ' \n\t ',
];

const million = 2 ** 20;
/** What a page lays out in its own time, in every field. */
const much = 2 ** 17;

/** Texts that would take a page's memory or its time. */
const long: readonly string[] = [
  'vārds '.repeat(million / 6),
  'a'.repeat(million),
  '>'.repeat(much),
  '['.repeat(much),
  '*'.repeat(much),
  '`'.repeat(much),
  '<b>'.repeat(million / 3),
  '<ul><li>'.repeat(much / 8),
  '<a '.repeat(much / 4),
  '&amp;'.repeat(much / 4),
  '['.repeat(2 ** 15),
  '- '.repeat(2 ** 14),
  '\u202E'.repeat(much / 4),
  '[{"text":'.repeat(100_000),
];

export const ownTexts: readonly string[] = [...short, ...long];

/** Whole answers. */
export const ownAnswers: readonly string[] = [
  '',
  'null',
  '0',
  '"<script>alert(1)</script>"',
  '[]',
  '{}',
  '[null]',
  '{"__proto__":{"items":[]}}',
  '{"items":{"length":1}}',
  '{"items":[null,0,"",[],{}],"total":5,"page":1,"limit":24}',
  '{"items":[],"total":0,"page":1,"limit":24,"facets":{"__proto__":[],"channel":[{"value":"constructor","count":1}]}}',
  '{"items":[],"total":1e308,"page":1,"limit":1}',
  `{"items":${'['.repeat(100_000)}${']'.repeat(100_000)},"total":1,"page":1,"limit":1}`,
  `{"items":[{"id":"1","name":{"lv":${'{"format":"html","text":'.repeat(5_000)}1${'}'.repeat(5_000)}}}],"total":1,"page":1,"limit":1}`,
  '['.repeat(million),
  '<!doctype html><script>alert(1)</script>',
];
