import type { Rule } from '../rule.js';

const failing = new Set(['offline', 'unreachable', 'timeout', 'busy', 'status']);

/** What is not there is told by other rules: an id that services name, an id that is nobody's. */
export const failedAnswer: Rule = {
  id: 'failed-answer',
  severity: 'error',
  lv: {
    title: 'Reģistrs neatbild vai atbild ar kļūdu',
    explanation:
      'Elementi rāda pēdējo labo atbildi, ja pārlūkam tāda ir, un ziņu, ka reģistrs neatbild; cilvēks, kas lapu atver pirmo reizi, neredz neko.',
    remedy: 'Noskaidrojiet pēc adreses un laika servera žurnālā, kāpēc atbilde neizdevās.',
    says: ([reason = '', status = '']) => (status ? `${reason}, HTTP statuss ${status}` : reason),
  },
  en: {
    title: 'The register does not answer, or answers with an error',
    explanation:
      'The elements show the last good answer, where the browser has one, and that the register does not answer; whoever opens the page for the first time sees nothing.',
    remedy: "Find out from the server's log, by address and time, why the answer failed.",
    says: ([reason = '', status = '']) => (status ? `${reason}, HTTP status ${status}` : reason),
  },
  look: ({ exchanges }) =>
    exchanges.flatMap(({ url, error, purpose, status }) => {
      const isMissing = (purpose === 'reference' || purpose === 'unknown') && (status === 404 || status === 410);
      if (!error || !failing.has(error.reason) || isMissing) return [];
      return [{ address: url, found: [error.reason, ...(status === undefined ? [] : [String(status)])] }];
    }),
};
