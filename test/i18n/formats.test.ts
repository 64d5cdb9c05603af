import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/i18n/formats.js';

/** Languages part figures with spaces of several kinds. */
const plain = (text: string) => text.replace(/\s/gu, ' ');
const lv = formatsFor('lv');
const en = formatsFor('en');

it('money is written as the reader writes it, and a price of nothing is not left out', () => {
  expect(plain(lv.money(25.57, 'EUR'))).to.equal('25,57 €');
  expect(plain(lv.money(1234.5, 'EUR'))).to.equal('1234,50 €');
  expect(plain(lv.money(0, 'EUR'))).to.equal('0,00 €');
  expect(plain(en.money(25.57, 'EUR'))).to.equal('€25.57');
  expect(plain(en.money(5, 'USD'))).to.equal('$5.00');
});

it('a day is that day in every time zone', () => {
  // Browsers differ in whether the year has a full stop after it, as it has in Latvian.
  expect(lv.day('2026-11-23')).to.match(/^23\.11\.2026\.?$/);
  expect(lv.day('2026-01-01')).to.match(/^01\.01\.2026\.?$/);
  expect(en.day('2026-11-23')).to.match(/^(11\/23|23\/11)\/2026$/);
  expect(lv.day('2026-11-23T12:00:00Z')).to.equal(lv.day('2026-11-23'));
});

it('a moment has its time', () => {
  const moment = new Date(2026, 10, 23, 8, 30);
  expect(plain(lv.moment(moment.getTime()))).to.match(/^23\.11\.2026\.?,? 08:30$/);
  expect(lv.moment(moment.toISOString())).to.equal(lv.moment(moment.getTime()));
});

it('how long ago something was is said in minutes, hours and days', () => {
  const ago = (minutes: number) => plain(lv.ago(Date.now() - minutes * 60_000));
  expect(ago(0)).to.equal('šajā minūtē');
  expect(ago(1)).to.equal('pirms 1 minūtes');
  expect(ago(5)).to.equal('pirms 5 minūtēm');
  expect(ago(21)).to.equal('pirms 21 minūtes');
  expect(ago(59)).to.equal('pirms 59 minūtēm');
  expect(ago(60)).to.equal('pirms 1 stundas');
  expect(ago(35 * 60)).to.equal('pirms 35 stundām');
  expect(ago(36 * 60)).to.match(/dien|vakar/);
  expect(ago(30 * 24 * 60)).to.equal('pirms 30 dienām');
  expect(en.ago(Date.now() - 5 * 60_000)).to.equal('5 minutes ago');
});

it('formatters are made once per language', () => {
  expect(formatsFor('lv')).to.equal(lv);
  expect(formatsFor('en')).not.to.equal(lv);
});
