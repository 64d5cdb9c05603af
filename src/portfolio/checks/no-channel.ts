import { type Check, failed, passed } from '../check.js';
import { descriptionOf } from '../portfolio.js';

/** A description that says no way to request or receive the service. */
export const noChannel: Check = {
  id: 'no-channel',
  severity: 'error',
  needs: ['description'],
  lv: {
    title: 'Nav neviena kanāla',
    says: (name) => `Pakalpojuma „${name}” aprakstā nav pateikts, kā to pieprasīt vai saņemt.`,
    remedy: 'Reģistra ierakstā pievienojiet vismaz vienu kanālu tam solim, kurā pakalpojumu pieprasa.',
  },
  en: {
    title: 'No channel',
    says: (name) => `The description of “${name}” does not say how to request or receive the service.`,
    remedy: 'Add at least one channel to the step in which the service is requested, in the register’s record.',
  },
  look: (subject) => {
    const channels = (descriptionOf(subject)?.steps ?? []).flatMap((step) => step.channels ?? []);
    return channels.length === 0 ? failed() : passed;
  },
};
