import { type Check, failed, passed, unknown } from '../check.js';

/** A description that nobody has confirmed for longer than the limit. One without a date tells nothing. */
export const oldDescription: Check = {
  id: 'old-description',
  severity: 'warning',
  needs: ['summary'],
  lv: {
    title: 'Apraksts sen nav atjaunots',
    says: (name, items) => `Pakalpojuma „${name}” apraksts pēdējoreiz atjaunots ${items}.`,
    remedy: 'Pakalpojuma vadītājs pārlasa aprakstu, labo, kas mainījies, un saglabā to reģistrā no jauna.',
  },
  en: {
    title: 'Description not updated for long',
    says: (name, items) => `The description of “${name}” was last updated on ${items}.`,
    remedy: 'The service manager reads it over, corrects what has changed, and saves it in the register again.',
  },
  look: ({ summary }, { oldAfter, now }) => {
    if (oldAfter === 0) return passed;
    const updated = summary?.updatedAt;
    if (!updated) return unknown;
    const limit = new Date(now);
    limit.setMonth(limit.getMonth() - oldAfter);
    return Date.parse(updated) < limit.getTime() ? failed(updated.slice(0, 10)) : passed;
  },
};
