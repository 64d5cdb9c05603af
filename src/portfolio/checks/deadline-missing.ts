import { type Check, failed, passed } from '../check.js';

/** A service of which nobody knows how long it takes: neither days nor words. */
export const deadlineMissing: Check = {
  id: 'deadline-missing',
  severity: 'warning',
  needs: ['summary'],
  lv: {
    title: 'Nav izpildes termiņa',
    says: (name) => `Pakalpojuma „${name}” aprakstā nav izpildes termiņa: ne darba dienās, ne vārdos.`,
    remedy: 'Reģistra ierakstā norādiet termiņu darba dienās vai paskaidrojiet vārdos, no kā tas atkarīgs.',
  },
  en: {
    title: 'No deadline',
    says: (name) => `The description of “${name}” has no deadline, neither in working days nor in words.`,
    remedy: 'State the working days in the register’s record, or say in words what the deadline depends on.',
  },
  look: ({ summary }) => {
    const { workingDays, note } = summary?.deadline ?? {};
    const inWords = Object.values(note ?? {}).some((words) => words.trim() !== '');
    return workingDays === undefined && !inWords ? failed() : passed;
  },
};
