import { linksOf } from '../links.js';
import { recordName, type Rule } from '../rule.js';

export const insecureLink: Rule = {
  id: 'insecure-link',
  severity: 'notice',
  lv: {
    title: 'Saite ir nedroša (http)',
    explanation: 'Ceļā uz tādu lapu saturu var mainīt, un pārlūki par to brīdina.',
    remedy: 'Nomainiet adresi uz https://, ja vietne to atbalsta.',
    says: ([place = '', address = '']) => `${place}: ${address}`,
  },
  en: {
    title: 'A link is not secure (http)',
    explanation: 'On the way to such a page what it says can be changed, and browsers warn of it.',
    remedy: 'Change the address to https:// where the site has it.',
    says: ([place = '', address = '']) => `${place}: ${address}`,
  },
  look: ({ records }) =>
    records.flatMap((record) =>
      linksOf(record)
        .filter(({ address }) => /^\s*http:/i.test(address))
        .map(({ place, address }) => ({ record: recordName(record), found: [place, address.slice(0, 200)] })),
    ),
};
