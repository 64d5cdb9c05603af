import { originOfPage } from '../exchange.js';
import type { Rule } from '../rule.js';

export const corsWithoutVary: Rule = {
  id: 'cors-without-vary',
  severity: 'warning',
  lv: {
    title: 'Atļauja ir vienai vietnei, bet kešatmiņa to iedos arī citām',
    explanation:
      'Atbilde nosauc vienu vietni un nesaka, ka citai tā būtu cita (Vary: Origin). Kešatmiņa to atdod arī citai vietnei, un tur pārlūks to nelasa.',
    remedy: 'Lietojiet Access-Control-Allow-Origin: * vai pievienojiet Vary: Origin.',
  },
  en: {
    title: 'The permission is for one site, and caches will give it to others',
    explanation:
      'The answer names one site and does not say that it would be another one for others (Vary: Origin). A cache gives it to another site as well, whose page the browser does not let read it.',
    remedy: 'Use Access-Control-Allow-Origin: *, or add Vary: Origin.',
  },
  look: ({ exchanges }) =>
    exchanges
      .filter(({ headers }) => headers.get('access-control-allow-origin') === originOfPage)
      .filter(({ headers }) => !/(^|[\s,])(origin|\*)([\s,]|$)/i.test(headers.get('vary') ?? ''))
      .map(({ url, headers }) => ({ address: url, found: [`Vary: ${headers.get('vary') ?? '–'}`] })),
};
