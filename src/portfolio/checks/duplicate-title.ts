import { type Check, failedBy, passed } from '../check.js';
import { titleKey } from '../portfolio.js';

/** Services that nobody can tell apart in a list: the same name, for the same territory. */
export const duplicateTitle: Check = {
  id: 'duplicate-title',
  severity: 'warning',
  needs: ['summary'],
  lv: {
    title: 'Vienādi nosaukumi',
    says: (name, items) => `Tāds pats nosaukums kā pakalpojumam „${name}” ir arī citam: ${items}.`,
    remedy: 'Precizējiet nosaukumus, lai tos var atšķirt, vai izņemiet no reģistra lieko ierakstu.',
  },
  en: {
    title: 'The same title twice',
    says: (name, items) => `Another service has the same title as “${name}”: ${items}.`,
    remedy: 'Make the titles tell the services apart, or withdraw the record that is one too many.',
  },
  look: ({ id, summary }, { titles }) => {
    if (!summary) return passed;
    return failedBy((titles.get(titleKey(summary)) ?? []).filter((other) => other !== id));
  },
};
