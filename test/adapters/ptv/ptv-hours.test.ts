import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Interval, weekdays } from '../../../src/domain/channel.js';
import { ptvOpeningHours } from '../../../src/adapters/ptv/ptv-hours.js';
import { ptvServiceHours } from '../../../src/adapters/ptv/ptv-wire.js';

const day = '2026-11-23';
/** Hours as the register writes them, read through its schema. */
const read = (...hours: readonly object[]) => ptvOpeningHours(ptvServiceHours.parse(hours), day);
const hour = (dayFrom: string, from: string, to: string, dayTo = '') => ({ dayFrom, dayTo, from, to });
const regular = (openingHour: readonly object[], own: object = {}) => ({
  serviceHourType: 'DaysOfTheWeek',
  openingHour,
  ...own,
});
const capital = (weekday: string) => weekday.charAt(0).toUpperCase() + weekday.slice(1);

describe('service hours of Finland’s register', () => {
  it('are none where none are stated', () => {
    expect(read()).to.equal(undefined);
    expect(read({ serviceHourType: 'serviceHourType', openingHour: [hour('Monday', '08:00', '16:00')] })).to.equal(
      undefined,
    );
    expect(read(regular([hour('Someday', '8', 'late')]))).to.equal(undefined);
  });

  it('hold on the days they name, and the other days are closed', () => {
    const hours = read(regular([hour('Monday', '09:00:00', '15:00:00'), hour('Monday', '16:00', '18:00')]));
    expect(hours?.weekly.monday).to.deep.equal([
      { opens: '09:00', closes: '15:00' },
      { opens: '16:00', closes: '18:00' },
    ]);
    expect(hours?.weekly.sunday).to.deep.equal([]);
  });

  it('always open is every day, to its end', () => {
    const hours = read(regular([], { isAlwaysOpen: true }));
    for (const weekday of weekdays) expect(hours?.weekly[weekday]).to.deep.equal([{ opens: '00:00', closes: '24:00' }]);
  });

  it('of a season count while it lasts, instead of those that hold always', () => {
    const always = regular([hour('Monday', '08:00', '16:00')]);
    const season = (validFrom: string, validTo: string) =>
      regular([hour('Monday', '10:00', '12:00')], { validFrom, validTo });
    const monday = (...all: readonly object[]) => read(...all)?.weekly.monday?.[0]?.opens;
    expect(monday(always, season('2026-11-01T00:00:00Z', '2026-11-30T00:00:00Z'))).to.equal('10:00');
    expect(monday(always, season('2026-06-01T00:00:00Z', '2026-08-31T00:00:00Z'))).to.equal('08:00');
    expect(monday(always, season('2027-06-01T00:00:00Z', '2027-08-31T00:00:00Z'))).to.equal('08:00');
  });

  it('that are exceptional are days that differ, those of the past left out', () => {
    const exception = (validFrom: string, validTo: string | null, own: object) => ({
      serviceHourType: 'Exceptional',
      validFrom,
      validTo,
      ...own,
    });
    const hours = read(
      exception('2026-12-24T00:00:00Z', '2026-12-26T00:00:00Z', {
        isClosed: true,
        additionalInformation: [{ language: 'sv', value: 'Jul' }],
      }),
      exception('2026-12-31T00:00:00', null, { openingHour: [{ from: '08:00:00', to: '12:00:00' }] }),
      exception('2025-12-24T00:00:00Z', '2025-12-26T00:00:00Z', { isClosed: true }),
      exception('2026-12-30T00:00:00Z', null, { isClosed: false }),
    );
    expect(hours?.exceptions).to.deep.equal([
      { from: '2026-12-24', until: '2026-12-26', intervals: [], note: { sv: 'Jul' } },
      { from: '2026-12-31', until: '2026-12-31', intervals: [{ opens: '08:00', closes: '12:00' }] },
    ]);
  });

  it('over one midnight stand on the day they begin', () => {
    const night = { serviceHourType: 'OverMidnight', openingHour: [hour('Friday', '18:00', '01:00', 'Saturday')] };
    expect(read(night)?.weekly.friday).to.deep.equal([{ opens: '18:00', closes: '01:00' }]);
    expect(read(night)?.weekly.saturday).to.deep.equal([]);
  });

  it('from one day through another last as long as the register says, whichever they are', () => {
    const time = fc.integer({ min: 0, max: 23 * 60 + 59 });
    const weekday = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(weekday, fc.integer({ min: 0, max: 6 }), time, time, (first, further, from, to) => {
        fc.pre(further > 0 || to > from);
        const [dayFrom, dayTo] = [weekdays[first], weekdays[(first + further) % 7]];
        const openingHour = [hour(capital(dayFrom ?? ''), clock(from), clock(to), capital(dayTo ?? ''))];
        const { weekly = {} } = read({ serviceHourType: 'OverMidnight', openingHour }) ?? {};
        const minutes = Object.values(weekly)
          .flat()
          .reduce((sum, interval) => sum + lengthOf(interval), 0);
        expect(minutes).to.equal(further * 24 * 60 + to - from);
      }),
    );
  });
});

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** In minutes; what closes no later than it opens closes on the next day. */
function lengthOf({ opens, closes }: Interval): number {
  const [from, to] = [opens, closes].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const length = (to ?? 0) - (from ?? 0);
  return length > 0 ? length : length + 24 * 60;
}
