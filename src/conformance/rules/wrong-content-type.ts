import { answered } from '../exchange.js';
import type { Rule } from '../rule.js';

export const wrongContentType: Rule = {
  id: 'wrong-content-type',
  severity: 'warning',
  lv: {
    title: 'Atbildes satura veids nav JSON',
    explanation:
      'Elementi tādu atbildi nolasa, taču starpnieki, drošības rīki un citi lasītāji to var bloķēt, pārveidot vai nesaspiest.',
    remedy: 'Nosūtiet galveni Content-Type: application/json (saistītajiem datiem: application/ld+json).',
    says: ([type = '']) => `satura veids: ${type || 'nav'}`,
  },
  en: {
    title: "An answer's content type is not JSON",
    explanation:
      'The elements read such an answer, but proxies, security tools and other readers may block it, change it, or not compress it.',
    remedy: 'Send the header Content-Type: application/json (of linked data: application/ld+json).',
    says: ([type = '']) => `content type: ${type || 'none'}`,
  },
  look: ({ exchanges }) =>
    answered(exchanges)
      .map(({ url, headers }) => ({ address: url, found: [headers.get('content-type') ?? ''] }))
      .filter(({ found }) => !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(found[0] ?? '')),
};
