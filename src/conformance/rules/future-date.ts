import { answered } from '../exchange.js';
import { type Finding, inEachService, type Rule } from '../rule.js';

/** Time zones and clocks that are a little wrong are no fault. */
const tolerance = 26 * 60 * 60 * 1000;
const toleranceOfClock = 10 * 60 * 1000;

export const futureDate: Rule = {
  id: 'future-date',
  severity: 'warning',
  lv: {
    title: 'Datums ir nākotnē',
    explanation:
      'Cilvēks redz, ka apraksts atjaunots dienā, kas vēl nav bijusi, un sarakstā pēc jaunākā tas vienmēr ir pirmais.',
    remedy: 'Pārbaudiet servera pulksteni, laika joslu un dienas un mēneša secību datumā.',
    says: ([place = '', date = '']) => `${place}: ${date}`,
  },
  en: {
    title: 'A date is in the future',
    explanation:
      'People read that a description was updated on a day that is still to come, and by date it is always the first.',
    remedy: "See to the server's clock, to the time zone, and to the order of day and month.",
    says: ([place = '', date = '']) => `${place}: ${date}`,
  },
  look: (reading): Finding[] => {
    const isLater = (date: string | null | undefined, by: number) => Date.parse(date ?? '') > reading.at + by;
    const clocks = answered(reading.exchanges).flatMap(({ url, headers }) => {
      const late = ['Date', 'Last-Modified'].filter((name) => isLater(headers.get(name), toleranceOfClock));
      return late.map((name) => ({ address: url, found: [name, headers.get(name) ?? ''] }));
    });
    return [
      ...inEachService(reading, ({ updatedAt }) =>
        updatedAt !== undefined && isLater(updatedAt, tolerance) ? [['updatedAt', updatedAt]] : [],
      ),
      ...clocks.slice(0, 1), // one clock, however often it is read
    ];
  },
};
