import type { Rule } from '../rule.js';

export const no304: Rule = {
  id: 'no-304',
  severity: 'warning',
  lv: {
    title: 'Nemainīta atbilde tiek sūtīta no jauna (nav 304)',
    explanation: 'Atbildei ir ETag, taču uz jautājumu ar to (If-None-Match) reģistrs sūta visu no jauna vai kļūdu.',
    remedy: 'Uz If-None-Match ar spēkā esošu ETag atbildiet ar 304 bez satura. Pārbaudiet arī starpserverus.',
    says: ([status = '']) => `atbilde uz If-None-Match: ${status}`,
  },
  en: {
    title: 'An unchanged answer is sent again (no 304)',
    explanation:
      'The answer has an ETag, but asked with it (If-None-Match) the register sends everything again, or an error.',
    remedy: 'Answer If-None-Match that has the current ETag with 304 and no body. Look at proxies between as well.',
    says: ([status = '']) => `answer to If-None-Match: ${status}`,
  },
  look: ({ exchanges }) =>
    exchanges.flatMap(({ url, statusOfSame }) =>
      statusOfSame === undefined || statusOfSame === 304 ? [] : [{ address: url, found: [String(statusOfSame)] }],
    ),
};
