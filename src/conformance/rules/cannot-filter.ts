import type { Rule } from '../rule.js';

export const cannotFilter: Rule = {
  id: 'cannot-filter',
  severity: 'notice',
  lv: {
    title: 'Reģistrs neatlasa pēc dzīves situācijas, kanāla un citām pazīmēm',
    explanation: 'Atlasa pati lapa, kad tā ir lejupielādējusi visus pakalpojumus.',
    remedy: 'Ja pakalpojumu ir daudz, uzstādiet vārteju vai ieviesiet saskarnē aprakstītos atlases parametrus.',
    says: () => 'atlasei nav nozīmes, vai tās nav',
  },
  en: {
    title: 'The register does not filter by life situation, channel and the like',
    explanation: 'The page filters by itself, once it has downloaded all services.',
    remedy: "Where there are many services, put a gateway in front, or make the contract's filters work.",
    says: () => 'a filter changes nothing, or there is none',
  },
  look: ({ cannot }) => (cannot.includes('filters') ? [{ found: ['filters'] }] : []),
};
