import { type Check, failed, passed } from '../check.js';

/** A service of which the register does not say what it costs, or that it costs nothing. */
export const feeUnknown: Check = {
  id: 'fee-unknown',
  severity: 'warning',
  needs: ['summary'],
  lv: {
    title: 'Cena nav norādīta',
    says: (name) => `Pakalpojuma „${name}” aprakstā nav pateikts, vai tas ir bezmaksas un cik tas maksā.`,
    remedy: 'Reģistra ierakstā norādiet, ka pakalpojums ir bezmaksas, vai aizpildiet maksājumu sadaļu.',
  },
  en: {
    title: 'Fee not stated',
    says: (name) => `The description of “${name}” does not say whether it is free or what it costs.`,
    remedy: 'State in the register’s record that it is free, or fill in its payments.',
  },
  look: ({ summary }) => (summary?.fee.status === 'unknown' && !saysAnything(summary.fee.note) ? failed() : passed),
};

function saysAnything(note: Readonly<Record<string, string>> | undefined): boolean {
  return Object.values(note ?? {}).some((words) => words.trim() !== '');
}
