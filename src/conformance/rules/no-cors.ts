import { originOfPage } from '../exchange.js';
import type { Rule } from '../rule.js';

/** The elements ask without a preflight, so this header alone decides. */
export const noCors: Rule = {
  id: 'no-cors',
  severity: 'error',
  lv: {
    title: 'Pārlūks neļauj atbildi lasīt citas vietnes lapai (nav CORS)',
    explanation: 'Bez šīs atļaujas iestādes lapa reģistra atbildi nesaņem, un elementi nerāda neko.',
    remedy:
      'Pievienojiet katrai atbildei, arī kļūdu un 304 atbildēm, galveni Access-Control-Allow-Origin: *. Ja tas nav iespējams, lietojiet vārteju.',
    says: ([allowed = '']) => `Access-Control-Allow-Origin: ${allowed || 'nav'}`,
  },
  en: {
    title: 'Browsers do not let a page of another site read the answer (no CORS)',
    explanation:
      "Without this permission an institution's page does not get the answer, and the elements show nothing.",
    remedy:
      'Add the header Access-Control-Allow-Origin: * to every answer, errors and 304 included. Where that is not possible, use the gateway.',
    says: ([allowed = '']) => `Access-Control-Allow-Origin: ${allowed || 'none'}`,
  },
  look: ({ exchanges }) =>
    exchanges
      .filter(({ status }) => status !== undefined)
      .map(({ url, headers }) => ({ address: url, found: [headers.get('access-control-allow-origin') ?? ''] }))
      .filter(({ found }) => !['*', originOfPage].includes(found[0] ?? '')),
};
