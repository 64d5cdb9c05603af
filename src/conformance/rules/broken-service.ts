import { brokenOf, saysBroken } from '../broken-of-kind.js';
import type { Rule } from '../rule.js';

export const brokenService: Rule = {
  id: 'broken-service',
  severity: 'warning',
  lv: {
    title: 'Norāde uz pakalpojumu, kura nav',
    explanation:
      'Saite uz saistīto pakalpojumu ved uz ziņu, ka tāda pakalpojuma nav, vai trūkst vispārīgā apraksta teksta.',
    remedy: 'Izlabojiet vai noņemiet norādi uz pakalpojumu vai vispārīgo aprakstu.',
    says: saysBroken.lv,
  },
  en: {
    title: 'A service that is named does not exist',
    explanation:
      'The link to the related service leads to the notice that there is none, or the text of a general description is missing.',
    remedy: 'Mend or take away the reference to the service or the general description.',
    says: saysBroken.en,
  },
  look: (reading) => brokenOf(reading, 'service'),
};
