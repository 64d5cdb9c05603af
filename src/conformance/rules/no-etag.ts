import { answered } from '../exchange.js';
import type { Rule } from '../rule.js';

export const noEtag: Rule = {
  id: 'no-etag',
  severity: 'warning',
  lv: {
    title: 'Atbildei nav ETag',
    explanation: 'Katra pārbaude, vai saturs vēl ir spēkā, lejupielādē visu atbildi no jauna, arī lēnā tīklā.',
    remedy: 'Pievienojiet atbildēm galveni ETag, kas mainās tad un tikai tad, kad mainās atbilde.',
  },
  en: {
    title: 'An answer has no ETag',
    explanation: 'Each look at whether something still holds downloads the whole answer again, on slow lines as well.',
    remedy: 'Give answers the header ETag, which changes when, and only when, the answer does.',
  },
  look: ({ exchanges }) =>
    answered(exchanges)
      .filter(({ purpose, headers }) => (purpose === 'list' || purpose === 'record') && !headers.has('etag'))
      .map(({ url }) => ({ address: url, found: [] })),
};
