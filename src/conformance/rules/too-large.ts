import type { Rule } from '../rule.js';

export const tooLarge: Rule = {
  id: 'too-large',
  severity: 'error',
  lv: {
    title: 'Atbilde ir pārāk liela',
    explanation: 'Elementi pārtrauc lasīt atbildi, kas lielāka par noteikto, lai neaizņemtu cilvēka ierīci.',
    remedy: 'Rādiet lapā mazāk ierakstu vai sarakstā atstājiet tikai to, kas vajadzīgs sarakstam.',
    says: ([most = '']) => `vairāk nekā ${most} baitu`,
  },
  en: {
    title: 'An answer is too large',
    explanation: "The elements give up an answer that is larger than the limit, so as not to occupy a person's device.",
    remedy: 'Put fewer records on a page, or leave in a list only what a list needs.',
    says: ([most = '']) => `more than ${most} bytes`,
  },
  look: ({ exchanges }) =>
    exchanges
      .filter(({ error }) => error?.reason === 'too-large')
      .map(({ url, mostBytes }) => ({ address: url, found: [String(mostBytes)] })),
};
