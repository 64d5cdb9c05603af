import { type Finding, inEachService, type Rule } from '../rule.js';
import { refusals } from './refused-record.js';

/** A refusal that is about a name: of the service, or of something in it. */
export function isOfName(reason: string): boolean {
  return /(^|[.; ])(name|serviceNames|title)(\.[\w-]+)?: (is empty|expected)/.test(reason);
}

export const missingName: Rule = {
  id: 'missing-name',
  severity: 'error',
  lv: {
    title: 'Trūkst nosaukuma',
    explanation:
      'Pakalpojumu bez nosaukuma nerāda; iestādes, vietas un e-pakalpojuma vietā bez nosaukuma cilvēks redz tikai adresi vai kodu.',
    remedy: 'Ierakstiet nosaukumu vismaz vienā valodā.',
    says: (found) => found.join('; '),
  },
  en: {
    title: 'A name is missing',
    explanation:
      'A service without a name is not shown; of an institution, a place or an e-service without one people see but an address or a code.',
    remedy: 'Write the name in one language at least.',
    says: (found) => found.join('; '),
  },
  look: (reading): Finding[] => [
    ...refusals(reading).filter(({ found: [reason = ''] }) => isOfName(reason)),
    ...inEachService(reading, ({ holder, providers = [], steps = [] }) => {
      const institutions = [holder, ...providers].filter(
        ({ name, registrationNumber }) =>
          isEmpty(name) || Object.values(name).every((one) => one === registrationNumber),
      );
      const places = steps.flatMap(({ channels = [], order }) =>
        channels.flatMap(({ kind, name, places: at = [] }) => [
          ...(kind === 'e-service' && isEmpty(name) ? [`steps.${order}: e-service`] : []),
          ...at.filter((place) => isEmpty(place.name) && isEmpty(place.address)).map(() => `steps.${order}: place`),
        ]),
      );
      return [...institutions.map(({ registrationNumber }) => registrationNumber), ...places].map((one) => [one]);
    }),
  ],
};

function isEmpty(name: Readonly<Record<string, string>> | undefined): boolean {
  return Object.values(name ?? {}).every((words) => words.trim() === '');
}
