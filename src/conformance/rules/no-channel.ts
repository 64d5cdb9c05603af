import { inEachService, type Rule } from '../rule.js';

export const noChannel: Rule = {
  id: 'no-channel',
  severity: 'error',
  lv: {
    title: 'Nav neviena veida, kā pakalpojumu pieteikt vai saņemt',
    explanation: 'Cilvēks apraksta beigās neuzzina, kur vērsties.',
    remedy: 'Pievienojiet pakalpojumam vismaz vienu kanālu: e-pakalpojumu, klātieni, tālruni, pastu vai e-adresi.',
    says: () => 'kanālu nav',
  },
  en: {
    title: 'There is no way to request or receive it',
    explanation: 'At the end of the description people still do not know where to turn.',
    remedy: 'Give the service one channel at least: an e-service, a place, a phone, the post or the e-address.',
    says: () => 'no channel',
  },
  look: (reading) =>
    inEachService(reading, ({ steps = [], requestUrl }) =>
      requestUrl === undefined && steps.every(({ channels = [] }) => channels.length === 0) ? [['steps.channels']] : [],
    ),
};
