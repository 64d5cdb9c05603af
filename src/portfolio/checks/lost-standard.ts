import { type Check, failed, passed } from '../check.js';

/** What a municipality calls its own variant of a standard service, in a record that no longer says of which. */
export const lostStandard: Check = {
  id: 'lost-standard',
  severity: 'warning',
  needs: ['summary'],
  lv: {
    title: 'Pazudis standarta pakalpojums',
    says: (name, items) =>
      `Pakalpojumam „${name}” ir vietējais nosaukums „${items}”, bet nav norādīts, kura standarta pakalpojuma variants tas ir.`,
    remedy: 'Reģistra ierakstā no jauna sasaistiet to ar standarta pakalpojumu vai izdzēsiet vietējo nosaukumu.',
  },
  en: {
    title: 'Lost its standard service',
    says: (name, items) =>
      `“${name}” has the local name “${items}”, but does not say of which standard service it is a variant.`,
    remedy: 'Link it to its standard service in the register’s record again, or remove the local name.',
  },
  look: ({ summary }, { language }) => {
    const local = Object.entries(summary?.localName ?? {}).filter(([, words]) => words.trim() !== '');
    if (local.length === 0 || summary?.standardServiceId) return passed;
    const own = local.find(([tag]) => tag.startsWith(language.slice(0, 2))) ?? local[0];
    return failed(own?.[1] ?? '');
  },
};
