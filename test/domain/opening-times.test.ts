import { expect } from '@open-wc/testing';
import type { OpeningHours } from '../../src/domain/channel.js';
import { openState } from '../../src/domain/opening-times.js';

const day = [
  { opens: '08:30', closes: '12:00' },
  { opens: '12:30', closes: '17:00' },
];
const hours: OpeningHours = {
  weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: [], sunday: [] },
  exceptions: [{ from: '2026-12-24', until: '2026-12-26', intervals: [] }],
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

  it('is not claimed where nothing is stated for the day', () => {
    expect(openState({ weekly: { monday: day } }, riga('2026-11-24T10:00'))).to.equal(undefined);
    expect(openState({ weekly: {} }, riga('2026-11-24T10:00'))).to.equal(undefined);
  });

  it('goes on past midnight', () => {
    const late: OpeningHours = { weekly: { friday: [{ opens: '20:00', closes: '02:00' }], saturday: [], sunday: [] } };
    expect(openState(late, riga('2026-11-27T21:00'))).to.deep.equal({ open: true, until: '02:00' });
    expect(openState(late, riga('2026-11-28T01:59'))).to.deep.equal({ open: true, until: '02:00' });
    expect(openState(late, riga('2026-11-28T02:00'))).to.have.property('open', false);
  });

  it('is closed without a next time where none is in sight', () => {
    const never = {
      weekly: { ...hours.weekly },
      exceptions: [{ from: '2026-01-01', until: '2027-12-31', intervals: [] }],
    };
    expect(openState(never, riga('2026-11-23T10:00'))).to.deep.equal({ open: false, next: undefined });
  });
});
