import { catalogueNames, catalogues, placeIn } from '../catalogues.js';
import { type Check, failedBy, passed } from '../check.js';
import { isGone } from '../portfolio.js';

/** A service that is no longer provided and that a catalogue, or a card of the own site, still offers. */
export const offeredWhileWithdrawn: Check = {
  id: 'offered-while-withdrawn',
  severity: 'error',
  needs: ['catalogues'],
  lv: {
    title: 'Izņemts, bet joprojām piedāvāts',
    says: (name, items) => `Pakalpojuma „${name}” reģistrā vairs nav, bet to joprojām piedāvā: ${items}.`,
    remedy:
      'Izņemiet to no šī kataloga vai lapas; ja to aizstāj cits pakalpojums, ielieciet aizstājēja identifikatoru.',
  },
  en: {
    title: 'Withdrawn, yet still offered',
    says: (name, items) => `“${name}” is no longer in the register, but is still offered by: ${items}.`,
    remedy: 'Take it off that catalogue or page; where another service replaces it, put that one’s id there.',
  },
  look: (subject, portfolio) => {
    if (!isGone(subject)) return passed;
    const site = portfolio.language.startsWith('lv') ? 'iestādes tīmekļvietne' : 'the institution’s site';
    return failedBy(
      catalogues
        .filter((catalogue) => placeIn(catalogue, subject, portfolio).standing === 'unwanted')
        .map((catalogue) => (catalogue === 'site' ? site : catalogueNames[catalogue])),
    );
  },
};
