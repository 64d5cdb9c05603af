import { recordName, type Rule } from '../rule.js';

export const unknownCode: Rule = {
  id: 'unknown-code',
  severity: 'warning',
  lv: {
    title: 'Kods, ko elementi nezina',
    explanation: 'Tādu kodu rāda kā „cits” vai „nav zināms”, vai kā tas uzrakstīts; atlasē tas neparādās savā vietā.',
    remedy: 'Lietojiet saskarnes kodus; ja kods ir jauns un vajadzīgs, ziņojiet elementu izstrādātājiem.',
    says: ([place = '', code = '']) => `${place}: ${code}`,
  },
  en: {
    title: 'A code that the elements do not know',
    explanation:
      'Such a code is shown as “other” or “not known”, or as it is written; among the filters it is not in its place.',
    remedy: "Use the interface's codes; of a new one that is needed tell the developers of the elements.",
    says: ([place = '', code = '']) => `${place}: ${code}`,
  },
  look: ({ records }) =>
    records.flatMap((record) =>
      record.unknownCodes.map(({ place, code }) => ({
        record: recordName(record),
        found: [place, code.slice(0, 100)],
      })),
    ),
};
