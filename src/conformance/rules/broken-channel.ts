import { brokenOf, saysBroken } from '../broken-of-kind.js';
import type { Rule } from '../rule.js';

export const brokenChannel: Rule = {
  id: 'broken-channel',
  severity: 'error',
  lv: {
    title: 'Pakalpojums nosauc kanālu, kuru reģistrs neatdod',
    explanation: 'Cilvēks redz tikai kanāla nosaukumu bez saites, tālruņa un adreses, vai neredz neko.',
    remedy: 'Publicējiet kanālu vai noņemiet to no pakalpojuma.',
    says: saysBroken.lv,
  },
  en: {
    title: 'A service names a channel that the register does not give',
    explanation: 'People see the name of the channel without a link, a phone or an address, or nothing.',
    remedy: 'Publish the channel, or take it off the service.',
    says: saysBroken.en,
  },
  look: (reading) => brokenOf(reading, 'channel'),
};
