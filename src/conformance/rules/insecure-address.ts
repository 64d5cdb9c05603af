import type { Rule } from '../rule.js';

export const insecureAddress: Rule = {
  id: 'insecure-address',
  severity: 'error',
  lv: {
    title: 'Reģistra adrese ir nedroša (http)',
    explanation: 'Lapa, kas atvērta ar https, pārlūkā nedrīkst jautāt http adresei, tāpēc elementi nerāda neko.',
    remedy: 'Padariet reģistru pieejamu ar https un norādiet lapās šo adresi.',
  },
  en: {
    title: 'The address of the register is not secure (http)',
    explanation: 'Browsers do not let a page on https ask an http address, so the elements show nothing.',
    remedy: 'Make the register available on https, and name that address on the pages.',
  },
  look: ({ register }) => {
    const { protocol, hostname } = new URL(register);
    // Browsers trust what stays on the machine; it is how registers are tried out.
    const staysHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/.test(hostname);
    return protocol === 'https:' || staysHere ? [] : [{ address: register, found: [protocol] }];
  },
};
