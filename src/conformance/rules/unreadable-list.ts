import type { Rule } from '../rule.js';

/** The adapter refuses a whole list: no record of it shows, however good it is. */
export const unreadableList: Rule = {
  id: 'unreadable-list',
  severity: 'error',
  lv: {
    title: 'Sarakstu nevar nolasīt',
    explanation: 'Saraksta ietvars nav tāds, kā paredz saskarne, tāpēc no tā nerāda nevienu ierakstu.',
    remedy: 'Salīdziniet atbildi ar saskarnes aprakstu: kuri lauki ir obligāti un kāda ir to vērtība.',
  },
  en: {
    title: 'A list cannot be read',
    explanation: 'What is around the records is not as the interface has it, so none of them is shown.',
    remedy: "Compare the answer with the interface's description: which members are required, and of what type.",
  },
  look: ({ pages, refusedAnswers }) => [
    ...pages.flatMap(({ url, refused }) => (refused === undefined ? [] : [{ address: url, found: [refused] }])),
    ...refusedAnswers.map(({ url, reason }) => ({ address: url, found: [reason] })),
  ],
};
