import { catalogueNames, placeIn } from '../catalogues.js';
import { type Check, failedBy } from '../check.js';

/** What institutions do for one another, in a catalogue for citizens or entrepreneurs. */
export const interInstitutionalInPublic: Check = {
  id: 'inter-institutional-in-public',
  severity: 'error',
  needs: ['summary', 'catalogues'],
  lv: {
    title: 'Starpiestāžu pakalpojums iedzīvotāju katalogā',
    says: (name, items) => `Starpiestāžu pakalpojums „${name}” ir paredzēts arī katalogam ${items}, kur tam nav jābūt.`,
    remedy: 'Reģistra ierakstā atstājiet tikai auditoriju „iestādes” vai labojiet pakalpojuma veidu.',
  },
  en: {
    title: 'Inter-institutional, in a public catalogue',
    says: (name, items) =>
      `The inter-institutional service “${name}” is also meant for ${items}, where it must not be.`,
    remedy: 'Leave only the audience “institutions” in the register’s record, or correct the kind of the service.',
  },
  look: (subject, portfolio) =>
    failedBy(
      (['latvija', 'business'] as const)
        .map((catalogue) => ({ catalogue, ...placeIn(catalogue, subject, portfolio) }))
        .filter(({ standing, reason }) => standing === 'unwanted' && reason === 'inter-institutional')
        .map(({ catalogue }) => catalogueNames[catalogue]),
    ),
};
