import { inEachService, type Rule } from '../rule.js';

export const unreadDate: Rule = {
  id: 'unread-date',
  severity: 'notice',
  lv: {
    title: 'Nav zināms, kad apraksts atjaunots',
    explanation:
      'Datuma nav vai tas nav rakstīts kā 2026-11-23, tāpēc „Informācija atjaunota” nav redzams, un novecojušu aprakstu nevar atpazīt.',
    remedy: 'Norādiet atjaunošanas dienu kā gggg-mm-dd vai laiku ar joslu.',
    says: () => 'datuma nav vai to nevar nolasīt',
  },
  en: {
    title: 'It is not known when a description was updated',
    explanation:
      'The date is missing, or is not written as 2026-11-23, so “Information updated” is not shown, and an old description cannot be told.',
    remedy: 'State the day of the update as yyyy-mm-dd, or the moment with its offset.',
    says: () => 'there is no date, or it cannot be read',
  },
  look: (reading) => {
    if (reading.cannot.includes('dates')) return [];
    return inEachService(reading, ({ updatedAt }) =>
      updatedAt === undefined || Number.isNaN(Date.parse(updatedAt)) ? [['updatedAt']] : [],
    );
  },
};
