import { answered } from '../exchange.js';
import type { Rule } from '../rule.js';

export const hiddenHeaders: Rule = {
  id: 'hidden-headers',
  severity: 'notice',
  lv: {
    title: 'Lapa ETag neredz',
    explanation:
      'Citas vietnes lapai pārlūks ETag nerāda, kamēr reģistrs to neatļauj; elementi nemainītu atbildi tad apstrādā no jauna.',
    remedy: 'Pievienojiet galveni Access-Control-Expose-Headers: ETag, Retry-After.',
  },
  en: {
    title: 'Pages do not see the ETag',
    explanation:
      "Browsers hide the ETag from another site's page until the register allows it; the elements then work through an unchanged answer again.",
    remedy: 'Add the header Access-Control-Expose-Headers: ETag, Retry-After.',
  },
  look: ({ exchanges }) =>
    answered(exchanges)
      .filter(({ headers }) => headers.has('etag') && headers.has('access-control-allow-origin'))
      .filter(({ headers }) => !/(^|[\s,])(etag|\*)([\s,]|$)/i.test(headers.get('access-control-expose-headers') ?? ''))
      .map(({ url }) => ({ address: url, found: [] })),
};
