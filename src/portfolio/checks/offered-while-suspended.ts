import { type Check, failed, passed } from '../check.js';

/** A service that is suspended: catalogues show it, with a notice. Once its time is over, the record was forgotten. */
export const offeredWhileSuspended: Check = {
  id: 'offered-while-suspended',
  severity: 'notice',
  needs: ['summary'],
  lv: {
    title: 'Apturēts, bet joprojām piedāvāts',
    says: (name, items) =>
      `Pakalpojums „${name}” ir apturēts, un katalogi to rāda ar norādi par apturēšanu${items && ` (līdz ${items})`}.`,
    remedy: 'Kad sniegšana atsākas, atceliet apturēšanu; ja tā vairs neatsāksies, izņemiet pakalpojumu no reģistra.',
  },
  en: {
    title: 'Suspended, yet still offered',
    says: (name, items) =>
      `“${name}” is suspended, and catalogues show it with a notice of that${items && ` (until ${items})`}.`,
    remedy: 'End the suspension when the service is provided again; withdraw the service if it will not be.',
  },
  look: ({ summary }) => {
    if (summary?.status !== 'suspended') return passed;
    const { until } = summary.suspension ?? {};
    return until ? failed(until) : failed();
  },
};
