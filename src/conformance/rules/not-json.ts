import type { Rule } from '../rule.js';

/** A page of a proxy, half an answer, an empty one. */
export const notJson: Rule = {
  id: 'not-json',
  severity: 'error',
  lv: {
    title: 'Atbilde nav JSON',
    explanation: 'Tādu atbildi elementi neizmanto: tā ir kā atbilde, kuras nav.',
    remedy: 'Pārbaudiet, vai adrese ved uz saskarni, nevis tīmekļa lapu, un vai atbilde tiek nosūtīta līdz galam.',
    says: ([type = '']) => `satura veids: ${type}`,
  },
  en: {
    title: 'An answer is not JSON',
    explanation: 'The elements do not use such an answer: it is as if there were none.',
    remedy:
      'See whether the address is that of the API rather than of a web page, and whether answers are sent to their end.',
    says: ([type = '']) => `content type: ${type}`,
  },
  look: ({ exchanges }) =>
    exchanges
      .filter(({ error }) => error?.reason === 'not-json')
      .map(({ url, headers }) => ({ address: url, found: [headers.get('content-type') ?? '–'] })),
};
