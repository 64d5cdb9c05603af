import { resourceIdsOf } from '../../domain/resources-question.js';
import { chooseLanguage } from '../../domain/localized-text.js';
import type { Resource } from '../../domain/resource.js';
import { type Check, failedBy } from '../check.js';

/** A channel that depends on something that does not work now. */
export const resourceUnavailable: Check = {
  id: 'resource-unavailable',
  severity: 'warning',
  needs: ['description', 'resources'],
  lv: {
    title: 'Kanāla resurss nav pieejams',
    says: (name, items) => `Pakalpojumu „${name}” pašlaik nevar saņemt visos kanālos: nedarbojas ${items}.`,
    remedy: 'Sazinieties ar resursa turētāju; ja traucējums ieilgst, pievienojiet aprakstam paziņojumu.',
  },
  en: {
    title: 'A channel’s resource is unavailable',
    says: (name, items) => `“${name}” cannot be received by all its channels now: ${items} does not work.`,
    remedy: 'Ask the holder of the resource; if it lasts, add a notice to the description.',
  },
  look: ({ record }, { resources, now, language }) => {
    const needed = record ? resourceIdsOf(record) : [];
    const down = needed.flatMap((id) => resources?.get(id) ?? []).filter((resource) => isDown(resource, now));
    return failedBy(down.map(({ id, name }) => chooseLanguage(name, language)?.value ?? id));
  },
};

/** A maintenance that is planned, or over, hinders nobody. */
function isDown({ state, from, until }: Resource, now: number): boolean {
  if (state !== 'maintenance') return state === 'unavailable';
  return !(from && Date.parse(from) > now) && !(until && Date.parse(until) < now);
}
