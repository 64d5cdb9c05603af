import { answered } from '../exchange.js';
import type { Rule } from '../rule.js';

export const wrongCharset: Rule = {
  id: 'wrong-charset',
  severity: 'error',
  lv: {
    title: 'Burti ir sabojāti: atbilde nav UTF-8',
    explanation:
      'JSON ir UTF-8. Citā kodējumā sūtītu tekstu, piemēram, burtus ar garumzīmēm, cilvēki redz kā jautājuma zīmes.',
    remedy: 'Kodējiet atbildes UTF-8 un pārbaudiet, vai dati nav sabojāti jau reģistrā.',
    says: ([charset = '']) => (charset === '' ? 'baiti nav UTF-8 vai tekstā ir zīme �' : `charset=${charset}`),
  },
  en: {
    title: 'Letters are spoilt: an answer is not UTF-8',
    explanation:
      'JSON is UTF-8. Texts in another encoding, letters with diacritics for one, look like question marks to people.',
    remedy: 'Encode answers as UTF-8, and see whether the data are spoilt in the register already.',
    says: ([charset = '']) =>
      charset === '' ? 'bytes that are not UTF-8, or the sign � in a text' : `charset=${charset}`,
  },
  look: ({ exchanges }) =>
    answered(exchanges).flatMap(({ url, headers, isGarbled }) => {
      const charset = /charset="?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1];
      const isOther = charset !== undefined && !/^utf-?8$|^us-ascii$/i.test(charset);
      return isGarbled || isOther ? [{ address: url, found: isOther ? [charset] : [''] }] : [];
    }),
};
