import { brokenOf, saysBroken } from '../broken-of-kind.js';
import type { Rule } from '../rule.js';

export const brokenSituation: Rule = {
  id: 'broken-situation',
  severity: 'warning',
  lv: {
    title: 'Norāde uz dzīves situāciju, kuras nav, vai situācijas ved pa apli',
    explanation:
      'Pakalpojumu šajā dzīves situācijā neatrod; situācija, kuras augstākās nav, stāv kokā ārpus savas vietas.',
    remedy: 'Izlabojiet dzīves situācijas identifikatoru ierakstā vai atjaunojiet trūkstošo situāciju.',
    says: saysBroken.lv,
  },
  en: {
    title: 'A life situation that is named does not exist, or situations lead in circles',
    explanation:
      'People do not find the service in that life situation; a situation whose parent is missing stands out of its place in the tree.',
    remedy: 'Mend the id of the life situation in the record, or bring the missing situation back.',
    says: saysBroken.en,
  },
  look: (reading) => brokenOf(reading, 'situation'),
};
