import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { weekdays } from '../../../src/domain/channel.js';
import { hsdsOpeningHours } from '../../../src/adapters/hsds/hsds-hours.js';
import { hsdsHolidays, hsdsSchedules } from '../../../src/adapters/hsds/hsds-wire.js';

const day = '2026-11-23';
const read = (...schedules: readonly object[]) => hsdsOpeningHours(hsdsSchedules.parse(schedules), [], day);
const weekly = (byday: string, own: object = {}) => ({
  freq: 'WEEKLY',
  byday,
  opens_at: '10:00:00',
  closes_at: '12:00',
  ...own,
});

describe('schedules of an Open Referral register', () => {
  it('are none where none are stated', () => {
    expect(read()).to.equal(undefined);
    expect(read({ freq: 'WEEKLY' })).to.equal(undefined);
  });

  it('hold on the days they name and on no others, in whatever order they are written', () => {
    const codes = weekdays.map((weekday) => weekday.slice(0, 2).toUpperCase());
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 1 }), (named) => {
        const hours = read(weekly(named.join(',')));
        const open = weekdays.filter((weekday) => (hours?.weekly[weekday]?.length ?? 0) > 0);
        expect(open).to.deep.equal(weekdays.filter((_, index) => named.includes(codes[index] ?? '')));
        expect(hours).to.deep.equal(read(...named.map((one) => weekly(one))));
      }),
    );
  });

  it('of every day are of each day of the week', () => {
    const hours = read({ freq: 'DAILY', opens_at: '9:00', closes_at: '00:00' });
    for (const weekday of weekdays) expect(hours?.weekly[weekday]).to.deep.equal([{ opens: '09:00', closes: '24:00' }]);
  });

  it('that do not come every week are told in words, and by no weekly hours', () => {
    const first = weekly('1MO', { freq: 'MONTHLY', description: 'The first Monday.' });
    expect(read(first)).to.deep.equal({ weekly: {}, note: { en: 'The first Monday.' } });
    expect(read(weekly('MO', { interval: 2 }))).to.deep.equal({ weekly: {}, note: { en: 'weekly MO 10:00–12:00' } });
  });

  it('that are over, or have not begun, are left out', () => {
    expect(read(weekly('MO', { valid_to: '2025-01-01' }))).to.equal(undefined);
    expect(read(weekly('MO', { until: '2025-01-01T00:00:00Z' }))).to.equal(undefined);
    expect(read(weekly('MO', { valid_from: '2027-01-01' }))).to.equal(undefined);
    expect(read(weekly('MO', { valid_to: day }))?.weekly.monday).to.have.length(1);
  });

  it('go by the zone they name; an offset from UTC is none, since clocks change', () => {
    expect(read(weekly('MO', { timezone: 'America/Chicago' }))?.timeZone).to.equal('America/Chicago');
    for (const timezone of [0, 3, '3', '+01:00', 'Z', '', null, {}]) {
      expect(read(weekly('MO', { timezone }))).to.deep.equal(read(weekly('MO')));
    }
    const two = [weekly('MO', { timezone: 'Europe/London' }), weekly('TU', { timezone: 'America/Chicago' })];
    expect(read(...two)).to.not.have.property('timeZone');
  });

  it('of holidays are days that differ', () => {
    const holidays = hsdsHolidays.parse([
      { closed: true, start_date: '2026-12-25', end_date: '2026-12-26' },
      { closed: false, start_date: '2026-12-24', opens_at: '09:00', closes_at: '12:00' },
      { closed: true, start_date: '2020-12-25' },
    ]);
    expect(hsdsOpeningHours([], holidays, day)?.exceptions).to.deep.equal([
      { from: '2026-12-25', until: '2026-12-26', intervals: [] },
      { from: '2026-12-24', until: '2026-12-24', intervals: [{ opens: '09:00', closes: '12:00' }] },
    ]);
  });
});
