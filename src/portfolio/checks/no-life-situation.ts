import { type Check, failed, passed } from '../check.js';

/** A service for people that no life situation leads to. What institutions do for one another needs none. */
export const noLifeSituation: Check = {
  id: 'no-life-situation',
  severity: 'notice',
  needs: ['description'],
  lv: {
    title: 'Nav dzīves situācijas',
    says: (name) => `Pakalpojumu „${name}” nevar atrast, sākot no dzīves situācijas.`,
    remedy: 'Norādiet dzīves situāciju pakalpojuma ierakstā vai lūdziet to pievienot situācijas soļiem.',
  },
  en: {
    title: 'No life situation',
    says: (name) => `“${name}” cannot be found from any life situation.`,
    remedy: 'Name a life situation in the service’s record, or have the service added to a situation’s steps.',
  },
  look: ({ summary, record }) => {
    if (summary?.serviceType === 'inter-institutional') return passed;
    const ids = [summary, record && 'holder' in record ? record : undefined].flatMap(
      (one) => one?.lifeSituationIds ?? [],
    );
    return ids.length === 0 ? failed() : passed;
  },
};
