import type { Rule } from '../rule.js';

export const slowAnswer: Rule = {
  id: 'slow-answer',
  severity: 'warning',
  lv: {
    title: 'Atbilde ir lēna',
    explanation:
      'Tik ilgi cilvēks redz tikai ziņu, ka saturs tiek ielādēts. Vairāk nekā 10 sekundes elementi parasti negaida.',
    remedy: 'Atbildiet no kešatmiņas vai sagatavotiem datiem; saīsiniet lapas. Līdz tam palīdz vārteja.',
    says: ([took = '']) => `${took} ms`,
  },
  en: {
    title: 'An answer is slow',
    explanation:
      'For so long people see only that something is being loaded. As a rule the elements wait no longer than 10 seconds.',
    remedy: 'Answer from a cache or from prepared data; shorten pages. The gateway helps meanwhile.',
    says: ([took = '']) => `${took} ms`,
  },
  look: ({ exchanges, slow }) =>
    exchanges
      .filter(({ took, status }) => status !== undefined && took >= slow)
      .map(({ url, took }) => ({ address: url, found: [String(Math.round(took))] })),
};
