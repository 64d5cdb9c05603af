import { managementMembers } from '../management-members.js';
import type { Rule } from '../rule.js';

export const managementLeak: Rule = {
  id: 'management-leak',
  severity: 'error',
  lv: {
    title: 'Atbildē ir lauki, kas izskatās pēc pārvaldības datiem',
    explanation:
      'Elementi šos laukus nerāda un neglabā, taču reģistra atbildi var izlasīt ikviens: rādītāji, izmaksas, atbildīgo personu vārdi un iekšējas piezīmes ir publiski pieejami.',
    remedy: 'Neiekļaujiet šos laukus publiskajā saskarnē; pārbaudiet, kas tos jau ir lasījis.',
    says: ([member = '', count = '']) => `${member} (vietas: ${count})`,
  },
  en: {
    title: 'Answers have members that look like management data',
    explanation:
      'The elements neither show nor keep them, but anybody can read what the register answers: indicators, costs, names of those in charge and internal notes are public.',
    remedy: 'Leave these members out of the public interface; find out who has read them already.',
    says: ([member = '', count = '']) => `${member} (places: ${count})`,
  },
  look: ({ exchanges, adapter }) =>
    managementMembers(exchanges, adapter).map(({ member, count, address, record }) => ({
      record: record === undefined ? undefined : { id: record },
      address,
      found: [member, String(count)],
    })),
};
