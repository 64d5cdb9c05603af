import { type Finding, inEachService, type Rule } from '../rule.js';
import { refusals } from './refused-record.js';

/** A refusal that is about names alone: of the service, or of something in it. */
export function isOfName(reason: string): boolean {
  return reason
    .split('; ')
    .every((issue) => /(^|\.)(name|serviceNames|title)(\.[\w-]+)?: (is empty|expected)/.test(issue));
}

export const missingName: Rule = {
  id: 'missing-name',
  severity: 'error',
  lv: {
    title: 'Trūkst nosaukuma',
    explanation:
      'Pakalpojumu bez nosaukuma nerāda; iestādei bez nosaukuma cilvēks redz tikai kodu, un vietu bez nosaukuma un adreses nevar atrast.',
    remedy: 'Ierakstiet nosaukumu vismaz vienā valodā.',
    says: (found) => found.join('; '),
  },
  en: {
    title: 'A name is missing',
    explanation:
      'A service without a name is not shown; of an institution without one people see but a code, and a place without a name and an address cannot be found.',
    remedy: 'Write the name in one language at least.',
    says: (found) => found.join('; '),
  },
  look: (reading): Finding[] => {
    const lost = new Set(reading.broken.filter(({ kind }) => kind === 'institution').map(({ id }) => id));
    return [
      ...refusals(reading).filter(({ found: [reason = ''] }) => isOfName(reason)),
      ...inEachService(reading, ({ holder, providers = [], steps = [] }) => {
        // One that is not there at all is told by another rule.
        const institutions = [holder, ...providers].filter(
          ({ name, registrationNumber: id }) => !lost.has(id) && Object.values(name).every((one) => one === id),
        );
        const places = steps.flatMap(({ channels = [], order }) =>
          channels
            .flatMap((channel) => channel.places ?? [])
            .filter((place) => isEmpty(place.name) && isEmpty(place.address))
            .map(() => `steps.${order}: place`),
        );
        return [...institutions.map(({ registrationNumber }) => registrationNumber), ...places].map((one) => [one]);
      }),
    ];
  },
};

function isEmpty(name: Readonly<Record<string, string>> | undefined): boolean {
  return Object.values(name ?? {}).every((words) => words.trim() === '');
}
