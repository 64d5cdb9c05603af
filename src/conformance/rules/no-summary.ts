import { inEachService, type Rule } from '../rule.js';

export const noSummary: Rule = {
  id: 'no-summary',
  severity: 'warning',
  lv: {
    title: 'Nav īsā apraksta',
    explanation:
      'Sarakstā redzams tikai nosaukums, un cilvēks nevar saprast, vai tas ir viņam vajadzīgais pakalpojums.',
    remedy: 'Uzrakstiet vienu divus teikumus: kas tas ir un kam tas domāts.',
    says: () => 'īsā apraksta nav nevienā valodā',
  },
  en: {
    title: 'There is no short description',
    explanation: 'The list shows the name alone, and people cannot tell whether it is the service they need.',
    remedy: 'Write a sentence or two: what it is, and for whom.',
    says: () => 'in no language',
  },
  look: (reading) =>
    inEachService(reading, ({ summary }) =>
      Object.values(summary).every((words) => words.trim() === '') ? [['summary']] : [],
    ),
};
