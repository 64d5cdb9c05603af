import type { TargetGroup } from '../record.js';

const names = {
  families: { lv: 'Ģimenes ar bērniem', en: 'Families with children' },
  learners: { lv: 'Skolēni un studenti', en: 'Pupils and students' },
  seniors: { lv: 'Seniori', en: 'Older people' },
  disabilities: { lv: 'Personas ar invaliditāti', en: 'People with disabilities' },
  jobseekers: { lv: 'Bezdarbnieki un darba meklētāji', en: 'Unemployed people and job seekers' },
  'low-income': { lv: 'Trūcīgas un maznodrošinātas mājsaimniecības', en: 'Low-income households' },
  foreigners: { lv: 'Ārvalstnieki', en: 'Foreign nationals' },
} as const;

/** The groups of people a service is addressed to, in the demo register's own codes. */
export const addressedTo = (...codes: (keyof typeof names)[]): TargetGroup[] =>
  codes.map((id) => ({ id, name: names[id] }));
