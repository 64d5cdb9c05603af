import type { Rule } from '../rule.js';

export const leadsElsewhere: Rule = {
  id: 'leads-elsewhere',
  severity: 'warning',
  lv: {
    title: 'Adrese pāradresē citur',
    explanation:
      'Katra pāradresācija aizkavē saturu un pati prasa CORS atļauju; ja tā ved uz citu serveri, lapas drošības politika (connect-src) to var aizliegt.',
    remedy: 'Norādiet lapās adresi, kura atbild uzreiz.',
    says: ([address = '']) => `ved uz ${address}`,
  },
  en: {
    title: 'An answer leads elsewhere',
    explanation:
      "Each redirect delays what people see and needs a CORS permission of its own; where it leads to another server, the page's policy (connect-src) may forbid it.",
    remedy: 'Name the address on the pages that answers at once.',
    says: ([address = '']) => `leads to ${address}`,
  },
  look: ({ exchanges }) =>
    exchanges.flatMap(({ url, ledTo }) => (ledTo === undefined ? [] : [{ address: url, found: [ledTo] }])),
};
