import { answered } from '../exchange.js';
import type { Rule } from '../rule.js';

export const noCacheControl: Rule = {
  id: 'no-cache-control',
  severity: 'warning',
  lv: {
    title: 'Nav pateikts, cik ilgi atbilde ir spēkā',
    explanation:
      'Bez Cache-Control vai ar no-store starpserveri atbildi neglabā, un katrs apmeklētājs jautā pašam reģistram; elementi atbildi pārbauda reizi minūtē.',
    remedy:
      'Pievienojiet galveni Cache-Control, piemēram, public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
    says: ([control = '']) => `Cache-Control: ${control || 'nav'}`,
  },
  en: {
    title: 'It is not said for how long an answer holds',
    explanation:
      'Without Cache-Control, or with no-store, proxies do not keep the answer, and each visitor asks the register itself; the elements confirm it once a minute.',
    remedy:
      'Add the header Cache-Control, such as public, max-age=60, stale-while-revalidate=600, stale-if-error=86400.',
    says: ([control = '']) => `Cache-Control: ${control || 'none'}`,
  },
  look: ({ exchanges }) =>
    answered(exchanges)
      .filter(({ purpose }) => purpose === 'list' || purpose === 'record')
      .map(({ url, headers }) => ({ address: url, found: [headers.get('cache-control') ?? ''] }))
      .filter(({ found }) => !/max-age|no-cache/i.test(found[0] ?? '') || /no-store/i.test(found[0] ?? '')),
};
