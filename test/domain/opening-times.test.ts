import { expect } from '@open-wc/testing';
import type { OpeningHours } from '../../src/domain/channel.js';
import { comingExceptions, openState } from '../../src/domain/opening-times.js';

const day = [
  { opens: '08:30', closes: '12:00' },
  { opens: '12:30', closes: '17:00' },
];
const hours: OpeningHours = {
  weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: [], sunday: [] },
  exceptions: [{ from: '2026-12-24', until: '2026-12-26', intervals: [] }],
  timeZone: 'Europe/Riga',
};
/** A moment by clocks in Riga, in winter. */
const riga = (local: string) => new Date(`${local}+02:00`);

describe('whether a place is open', () => {
  it('is told within the hours, up to the minute of closing', () => {
    expect(openState(hours, riga('2026-11-23T08:30'))).to.deep.equal({ open: true, until: '12:00' });
    expect(openState(hours, riga('2026-11-23T11:59'))).to.deep.equal({ open: true, until: '12:00' });
    expect(openState(hours, riga('2026-11-23T12:00'))).to.deep.equal({
      open: false,
      next: { inDays: 0, weekday: 'monday', opens: '12:30' },
    });
  });

  it('looks past the weekend', () => {
    expect(openState(hours, riga('2026-11-27T17:00'))).to.deep.equal({
      open: false,
      next: { inDays: 3, weekday: 'monday', opens: '08:30' },
    });
  });

  it('knows holidays', () => {
    expect(openState(hours, riga('2026-12-24T10:00'))).to.deep.equal({
      open: false,
      next: { inDays: 4, weekday: 'monday', opens: '08:30' },
    });
  });

  it('goes by the clocks of the place, not by those of the reader', () => {
    expect(openState(hours, new Date('2026-11-23T22:30:00-10:00'))).to.deep.equal({ open: true, until: '12:00' });
    expect(openState(hours, riga('2026-07-01T08:30'))).to.have.property('open', true); // summer time: 09:30
  });

  it('goes by the clocks of a register in another country', () => {
    const noon = new Date('2026-11-23T12:10Z');
    expect(openState({ ...hours, timeZone: 'Europe/London' }, noon)).to.have.property('open', false); // its noon
    expect(openState({ ...hours, timeZone: 'Europe/Brussels' }, noon)).to.have.property('open', true);
  });

  it('is not claimed where nobody knows what the clocks of the place show', () => {
    for (const timeZone of [undefined, '', 'Atlantis/Capital', '3']) {
      const { timeZone: _, ...anywhere } = hours;
      const there: OpeningHours = timeZone === undefined ? anywhere : { ...hours, timeZone };
      expect(openState(there, riga('2026-11-23T09:00'))).to.equal(undefined);
    }
  });

  it('is not claimed where nothing is stated for the day', () => {
    expect(openState({ ...hours, weekly: { monday: day } }, riga('2026-11-24T10:00'))).to.equal(undefined);
    expect(openState({ ...hours, weekly: {} }, riga('2026-11-24T10:00'))).to.equal(undefined);
  });

  it('goes on past midnight', () => {
    const friday = [{ opens: '20:00', closes: '02:00' }];
    const late: OpeningHours = { weekly: { friday, saturday: [], sunday: [] }, timeZone: 'Europe/Riga' };
    expect(openState(late, riga('2026-11-27T21:00'))).to.deep.equal({ open: true, until: '02:00' });
    expect(openState(late, riga('2026-11-28T01:59'))).to.deep.equal({ open: true, until: '02:00' });
    expect(openState(late, riga('2026-11-28T02:00'))).to.have.property('open', false);
  });

  it('is closed without a next time where none is in sight', () => {
    const never = {
      ...hours,
      exceptions: [{ from: '2026-01-01', until: '2027-12-31', intervals: [] }],
    };
    expect(openState(never, riga('2026-11-23T10:00'))).to.deep.equal({ open: false, next: undefined });
  });
});

describe('days that differ', () => {
  const on = (day: string) => ({ from: day, until: day, intervals: [] });
  const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const [old, near] = [on(dayAgo(2)), on(dayAgo(0))];

  it('are left out when they are over, also where the place is not known', () => {
    expect(comingExceptions({ weekly: {}, exceptions: [old], timeZone: 'Europe/Riga' })).to.deep.equal([]);
    expect(comingExceptions({ weekly: {}, exceptions: [old, near] })).to.deep.equal([near]);
    expect(comingExceptions({ weekly: {}, exceptions: [old, near], timeZone: 'Atlantis' })).to.deep.equal([near]);
  });
});
