import type { Channel } from '../../domain/channel.js';
import { inEachService, type Rule } from '../rule.js';

export const channelLeadsNowhere: Rule = {
  id: 'channel-leads-nowhere',
  severity: 'warning',
  lv: {
    title: 'Kanāls ir nosaukts, bet nav pateikts, kur tas ir',
    explanation:
      'E-pakalpojumam nav saites, klātienei nav vietas, tālrunim nav numura: cilvēks zina veidu, bet nevar to izmantot.',
    remedy: 'Papildiniet kanālu ar adresi, numuru, saiti vai vietu.',
    says: ([kind = '', step = '']) => `${kind}, ${step}. solis`,
  },
  en: {
    title: 'A channel is named, and not where it is',
    explanation:
      'An e-service without a link, a visit without a place, a phone without a number: people know the way and cannot take it.',
    remedy: 'Add the address, the number, the link or the place.',
    says: ([kind = '', step = '']) => `${kind}, step ${step}`,
  },
  look: (reading) =>
    inEachService(reading, ({ steps = [] }) =>
      steps.flatMap(({ channels = [], order }) =>
        channels.filter((one) => !leadsSomewhere(one)).map(({ kind }) => [kind, String(order)]),
      ),
    ),
};

/** What is in words alone may well say where it is. */
function leadsSomewhere({ kind, url, email, phone, postalAddress, eAddress, places = [], text }: Channel): boolean {
  const link = typeof url === 'string' || Object.values(url ?? {}).some(Boolean);
  const place = places.some((one) => Object.keys(one.address ?? {}).length > 0 || one.phone || one.email);
  switch (kind) {
    case 'e-service':
      return link;
    case 'in-person':
    case 'vpvkac':
      return place || link;
    case 'phone':
      return Boolean(phone) || places.some((one) => one.phone);
    case 'email':
      return Boolean(email) || link;
    case 'post':
      return Object.keys(postalAddress ?? {}).length > 0;
    case 'e-address':
      return Boolean(eAddress) || link;
    case 'other':
      return link || place || Boolean(email ?? phone) || Object.keys(text ?? {}).length > 0;
  }
}
