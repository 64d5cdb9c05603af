import type { Rule } from '../rule.js';

const lv: Readonly<Record<string, string>> = {
  'life-situations': 'dzīves situācijas',
  'situation-steps': 'dzīves situāciju soļi',
  resources: 'kas patlaban nedarbojas',
  withdrawn: 'kas ir atsaukts',
  dates: 'kad apraksts atjaunots',
  languages: 'kādā valodā ir teksts',
};
const en: Readonly<Record<string, string>> = {
  'life-situations': 'life situations',
  'situation-steps': 'steps of life situations',
  resources: 'what does not work at the moment',
  withdrawn: 'what was withdrawn',
  dates: 'when a description was updated',
  languages: 'in which language a text is',
};

export const cannotAnswer: Rule = {
  id: 'cannot-answer',
  severity: 'notice',
  lv: {
    title: 'Ko šāds reģistrs nepasaka',
    explanation: 'Šo daļu elementi nerāda un neko tās vietā neizdomā.',
    remedy: 'Tas nav jālabo: tā ir šāda veida reģistru īpašība.',
    says: (found) => found.map((one) => lv[one] ?? one).join(', '),
  },
  en: {
    title: 'What a register of this kind does not say',
    explanation: 'The elements leave this part out, and make nothing up in its place.',
    remedy: 'Nothing is to be mended: registers of this kind are so.',
    says: (found) => found.map((one) => en[one] ?? one).join(', '),
  },
  look: ({ cannot }) => {
    const others = cannot.filter((one) => one !== 'search' && one !== 'filters');
    return others.length > 0 ? [{ found: others }] : [];
  },
};
