import type { Rule } from '../rule.js';

export const unknownId: Rule = {
  id: 'unknown-id',
  severity: 'warning',
  lv: {
    title: 'Reģistrs nepasaka, ka pakalpojuma nav',
    explanation:
      'Uz nezināmu identifikatoru jāatbild ar 404 un application/problem+json. Citādu atbildi elementi uzskata par traucējumu: cilvēks redz „reģistrs neatbild”, nevis „tāda pakalpojuma nav”.',
    remedy:
      'Nezināmam identifikatoram atbildiet ar 404, atsauktam ar 410, abos gadījumos ar Content-Type: application/problem+json.',
    says: ([status = '', type = '']) => `statuss ${status}, satura veids: ${type || 'nav'}`,
  },
  en: {
    title: 'The register does not say that there is no such service',
    explanation:
      'An id that nobody has is to be answered with 404 and application/problem+json. Anything else the elements take for an outage: people read that the register does not answer rather than that there is no such service.',
    remedy:
      'Answer an unknown id with 404, a withdrawn one with 410, both with Content-Type: application/problem+json.',
    says: ([status = '', type = '']) => `status ${status}, content type: ${type || 'none'}`,
  },
  look: ({ exchanges }) =>
    exchanges.flatMap(({ url, purpose, status, headers, error }) => {
      // A register that fails is told of elsewhere.
      const isWrong = purpose === 'unknown' && status !== undefined && (status < 400 || error?.reason === 'status');
      return isWrong && status < 500
        ? [{ address: url, found: [String(status), headers.get('content-type') ?? ''] }]
        : [];
    }),
};
