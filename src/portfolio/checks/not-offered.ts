import { catalogueNames, placeIn, type StateCatalogue } from '../catalogues.js';
import { type Check, failedBy } from '../check.js';

/** A service that a catalogue of the State must offer and that the register does not list for it. */
export const notOffered: Check = {
  id: 'not-offered',
  severity: 'error',
  needs: ['summary', 'catalogues'],
  lv: {
    title: 'Nav piedāvāts, kur jābūt',
    says: (name, items) => `Pakalpojumam „${name}” jābūt katalogā ${items}, bet reģistrs to šim katalogam neuzrāda.`,
    remedy: 'Reģistra ierakstā pārbaudiet auditoriju un saņēmējus un publicējiet aprakstu no jauna.',
  },
  en: {
    title: 'Not offered where it must be',
    says: (name, items) => `“${name}” must be in ${items}, but the register does not list it for that catalogue.`,
    remedy: 'Check the audience and the recipients in the register’s record, and publish the description again.',
  },
  look: (subject, portfolio) =>
    failedBy(
      (Object.keys(catalogueNames) as StateCatalogue[])
        .filter((catalogue) => placeIn(catalogue, subject, portfolio).standing === 'missing')
        .map((catalogue) => catalogueNames[catalogue]),
    ),
};
