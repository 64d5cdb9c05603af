import { type Finding, recordName, type Rule } from '../rule.js';
import type { Reading } from '../reading.js';
import { isOfName } from './missing-name.js';

/** Without a name is a rule of its own; ids that repeat are as well. */
export const refusedRecord: Rule = {
  id: 'refused-record',
  severity: 'error',
  lv: {
    title: 'Ierakstu nerāda, jo tas neatbilst saskarnei',
    explanation: 'Cilvēks šo pakalpojumu neatrod. Iemesls nosauc lauku un to, kādai vērtībai tur jābūt.',
    remedy: 'Izlabojiet nosaukto lauku reģistra ierakstā vai tajā, kas no reģistra veido atbildi.',
    says: (found) => found.join('; '),
  },
  en: {
    title: 'A record is not shown since it breaks the interface',
    explanation: 'People do not find this service. The reason names the member, and what is expected there.',
    remedy: "Mend the member in the register's record, or in what makes the answer of it.",
    says: (found) => found.join('; '),
  },
  look: (reading) => refusals(reading).filter(({ found: [reason = ''] }) => !isOfName(reason) && !isTwin(reason)),
};

function isTwin(reason: string): boolean {
  return reason.startsWith('id: another record');
}

/** Each refused record once for each reason, whether it was met in a list or by itself. */
export function refusals({ pages, records, situationsLeftOut }: Reading): Finding[] {
  const found = [
    ...records.flatMap((record) =>
      record.refused === undefined ? [] : [{ ...recordName(record), reason: record.refused }],
    ),
    ...pages.flatMap(({ leftOut }) => leftOut),
    ...situationsLeftOut,
  ];
  const once = new Map(found.map(({ id = '', reason }) => [`${id} ${reason}`, { record: { id }, found: [reason] }]));
  return [...once.values()];
}
