import { brokenOf, saysBroken } from '../broken-of-kind.js';
import type { Rule } from '../rule.js';

export const brokenInstitution: Rule = {
  id: 'broken-institution',
  severity: 'warning',
  lv: {
    title: 'Pakalpojums nosauc iestādi, kuras reģistrā nav',
    explanation: 'Cilvēks redz iestādes nosaukumu vai kodu, bet ne tās kontaktus un darba laiku.',
    remedy: 'Pievienojiet iestādi reģistram vai izlabojiet tās numuru pakalpojuma ierakstā.',
    says: saysBroken.lv,
  },
  en: {
    title: 'A service names an institution that the register does not have',
    explanation: 'People see its name or its code, but neither its contacts nor its hours.',
    remedy: 'Add the institution to the register, or mend its number in the record of the service.',
    says: saysBroken.en,
  },
  look: (reading) => brokenOf(reading, 'institution'),
};
