import type { Rule } from '../rule.js';

export const cannotSearch: Rule = {
  id: 'cannot-search',
  severity: 'notice',
  lv: {
    title: 'Reģistrs nemeklē pēc vārdiem',
    explanation: 'Meklē pati lapa, tāpēc tai vispirms jālejupielādē visi pakalpojumi.',
    remedy: 'Ja pakalpojumu ir daudz, uzstādiet vārteju, kas meklē, vai ieviesiet parametru q.',
    says: () => 'meklējumam nav nozīmes: atbildē ir visi pakalpojumi, vai meklēšanas nav',
  },
  en: {
    title: 'The register does not search for words',
    explanation: 'The page searches by itself, so it has to download all services first.',
    remedy: 'Where there are many services, put a gateway that searches in front, or make the parameter q work.',
    says: () => 'a search changes nothing: all services are in the answer, or there is no search',
  },
  look: ({ cannot }) => (cannot.includes('search') ? [{ found: ['search'] }] : []),
};
