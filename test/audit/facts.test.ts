import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesIn, isSameAddress } from '../../src/audit/facts/addresses.js';
import { durationsIn } from '../../src/audit/facts/durations.js';
import { isSameFact } from '../../src/audit/facts/facts-in.js';
import { schedulesIn } from '../../src/audit/facts/opening-times-in.js';
import { phonesIn } from '../../src/audit/facts/phones.js';
import { labelledPricesIn, pricesIn } from '../../src/audit/facts/prices.js';

type Rows = readonly (readonly [text: string, ...keys: string[]])[];

function table(name: string, read: (text: string) => readonly { readonly key: string }[], rows: Rows): void {
  describe(name, () => {
    for (const [text, ...keys] of rows) {
      it(text, () =>
        assert.deepEqual(
          read(text).map(({ key }) => key),
          keys,
        ),
      );
    }
  });
}

table('prices', pricesIn, [
  ['7,11 €', '7.11'],
  ['EUR 7.11', '7.11'],
  ['€ 7', '7'],
  ['14,- €', '14'],
  ['1 250,50 EUR', '1250.5'],
  ['5 eiro un 50 centi', '5.5'],
  ['no 7,11 līdz 14,23 eiro', '7.11', '14.23'],
  ['Elektroniski bez maksas, klātienē 4,27 eiro', '0', '4.27'],
  ['bezmaksas tālrunis'],
  ['feel free to call, 24 hours'],
  ['2026. gada 7. maijā'],
]);
table('prices that are named as such', labelledPricesIn, [
  ['14,23', '14.23'],
  ['Bezmaksas', '0'],
  ['no 6 līdz 600', '6', '600'],
]);
table('lengths of time', durationsIn, [
  ['10 darba dienas', '10 working-days'],
  ['10 darbdienu laikā', '10 working-days'],
  ['astoņu darbdienu laikā', '8 working-days'],
  ['divdesmit divu darba dienu laikā', '22 working-days'],
  ['mēneša laikā', '1 months'],
  ['viens līdz seši mēneši', '1 months', '6 months'],
  ['30 (trīsdesmit) dienu laikā', '30 days'],
  ['Izpildes termiņš darba dienās: 10', '10 working-days'],
  ['within a month', '1 months'],
  ['two working days', '2 working-days'],
  ['1. dienā'],
]);
table('phones', phonesIn, [
  ['+371 60000201', '60000201'],
  ['tālr. 60 000 201', '60000201'],
  ['6000-0201', '60000201'],
  ['(+371) 60000919', '60000919'],
  ['60000201/60000202', '60000201', '60000202'],
  ['Reģ. Nr. 90000201'],
  ['2026-11-23'],
  ['40003000642'],
]);
table('addresses', addressesIn, [
  ['Paraugu iela 2, Rīga, LV-1001', 'paraug iel 2 lv-1001'],
  ['Nāciet uz Skolas ielu 5', 'skol iel 5'],
  ['Kr. Valdemāra ielā 12a-3', 'kr valdemar iel 12a-3'],
  ['garā iela bez numura'],
]);

describe('the same fact in other words', () => {
  it('an address with and without its postal code', () => assert.ok(isSameAddress('skol iel 5', 'skol iel 5 lv-1001')));
  it('not with another code', () => assert.ok(!isSameAddress('skol iel 5 lv-1002', 'skol iel 5 lv-1001')));
  it('a month and 22 working days', () => assert.ok(isSameFact('deadline', '1 months', '22 working-days')));
  it('but never two numbers of working days', () => {
    assert.ok(!isSameFact('deadline', '21 working-days', '22 working-days'));
  });
});

describe('opening hours', () => {
  const said = (text: string) =>
    schedulesIn(text).map((schedule) =>
      [...schedule].map(([day, hours]) => `${day.slice(0, 2)} ${hours.join(' ') || '-'}`).join(', '),
    );
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['P. 8.00–17.00', 'mo 08:00-17:00'],
    ['Pirmdiena 08:00-17:00', 'mo 08:00-17:00'],
    ['P., C. 8.00–18.00; O., T. 8.00-17.00', 'mo 08:00-18:00, th 08:00-18:00, tu 08:00-17:00, we 08:00-17:00'],
    ['no pirmdienas līdz otrdienai no plkst. 8.30 līdz plkst. 17.00', 'mo 08:30-17:00, tu 08:30-17:00'],
    ['Pirmdien 8.30–17.00, pusdienu pārtraukums 12.00–13.00', 'mo 08:30-12:00 13:00-17:00'],
    ['Sestdiena, svētdiena: slēgts', 'sa -, su -'],
    ['Monday 8.30 am – 5 pm', 'mo 08:30-17:00'],
    ['Mon–Tue 9–17', 'mo 09:00-17:00, tu 09:00-17:00'],
    [
      'Pieņem katru darba dienu no 10.00 līdz 12.00',
      ['mo', 'tu', 'we', 'th', 'fr'].map((day) => `${day} 10:00-12:00`).join(', '),
    ],
    ['Pirmdiena 8.00–12.00\nPirmdiena 9.00–13.00', 'mo 08:00-12:00', 'mo 09:00-13:00'],
    ['S. Bērziņa, P. Kalniņš, 10.15–11.15'],
  ];
  for (const [text, ...schedules] of rows) it(text, () => assert.deepEqual(said(text), schedules));
});
