import { safeWebAddress } from '../../domain/web-address.js';
import { linksOf } from '../links.js';
import type { Rule } from '../rule.js';
import { recordName } from '../rule.js';

export const lostLink: Rule = {
  id: 'lost-link',
  severity: 'warning',
  lv: {
    title: 'Saiti nerāda, jo tā nav derīga vai nav atļauta',
    explanation:
      'Elementi rāda tikai pilnas https, http, mailto un tel adreses bez paroles; pārējās pazūd, un cilvēks tur nenokļūst.',
    remedy: 'Ierakstiet pilnu adresi, kas sākas ar https://.',
    says: ([place = '', address = '']) => `${place}: ${address}`,
  },
  en: {
    title: 'A link is not shown: it is no address, or not an allowed one',
    explanation:
      'The elements show whole https, http, mailto and tel addresses without a password; others are lost, and people do not get there.',
    remedy: 'Write the whole address, beginning with https://.',
    says: ([place = '', address = '']) => `${place}: ${address}`,
  },
  look: ({ records }) =>
    records.flatMap((record) =>
      linksOf(record)
        .filter(({ address }) => safeWebAddress(address) === undefined)
        .map(({ place, address }) => ({ record: recordName(record), found: [place, address.slice(0, 200)] })),
    ),
};
