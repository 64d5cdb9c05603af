import { brokenOf, saysBroken } from '../broken-of-kind.js';
import type { Rule } from '../rule.js';

export const brokenResource: Rule = {
  id: 'broken-resource',
  severity: 'warning',
  lv: {
    title: 'Kanāls ir atkarīgs no resursa, kura reģistrā nav',
    explanation: 'Ja sistēma nedarbojas, cilvēks par to netiek brīdināts.',
    remedy: 'Izlabojiet resursa identifikatoru kanālā vai pievienojiet resursu resursu reģistram.',
    says: saysBroken.lv,
  },
  en: {
    title: 'A channel depends on a resource that the register does not have',
    explanation: 'When the system does not work, people are not told.',
    remedy: 'Mend the id of the resource in the channel, or add the resource to the register of resources.',
    says: saysBroken.en,
  },
  look: (reading) => brokenOf(reading, 'resource'),
};
