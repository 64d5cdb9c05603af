import { mostServices } from '../../register/read-pages.js';
import type { Rule } from '../rule.js';

export const tooManyServices: Rule = {
  id: 'too-many-services',
  severity: 'error',
  lv: {
    title: 'Pakalpojumu ir vairāk, nekā lapa var izlasīt, un reģistrs pats nemeklē',
    explanation: `Reģistru, kas nemeklē, lapa izlasa visu, bet ne vairāk par ${mostServices} pakalpojumiem. Katalogs bez iestādes šeit nerādīs neko.`,
    remedy: 'Norādiet elementā iestādes (institution="…") vai uzstādiet vārteju, kas meklē.',
    says: ([total = '']) => `pakalpojumu ir ${total} vai vairāk`,
  },
  en: {
    title: 'There are more services than a page can read, and the register does not search',
    explanation: `A register that does not search is read whole by the page, up to ${mostServices} services. A catalogue without an institution will show nothing here.`,
    remedy: 'Name institutions in the element (institution="…"), or put a gateway that searches in front.',
    says: ([total = '']) => `${total} services or more`,
  },
  look: ({ total = 0, cannot }) =>
    total > mostServices && cannot.includes('search') ? [{ found: [String(total)] }] : [],
};
