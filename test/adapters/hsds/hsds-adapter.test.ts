import { expect } from '@open-wc/testing';
import { hsdsAdapter } from '../../../src/adapters/hsds/hsds-adapter.js';
import type { Service } from '../../../src/domain/public-service.js';
import type { Question, ValueOf } from '../../../src/domain/question.js';
import { type RegisterError } from '../../../src/domain/register-error.js';
import { richTextToPlainText } from '../../../src/domain/rich-text.js';
import { describeRegisterAdapter } from '../../contracts/register-adapter.contract.js';
import { registerUrl } from '../../support/register.js';

describeRegisterAdapter({
  name: 'hsds',
  adapter: hsdsAdapter,
  address: `${registerUrl}/hsds`,
  spoiltAddress: `${registerUrl}/fault/wrong-types/hsds`,
  knownServiceId: 'lunch-club',
  knownInstitution: 'withyshire',
  word: 'parking',
  languages: ['en'],
  least: { services: 7, lifeSituations: 0 },
});

describe('the adapter hsds', () => {
  const address = 'https://register.example';
  const answer = <Q extends Question>(question: Q, body: unknown, asked: string[] = []): Promise<ValueOf<Q>> =>
    hsdsAdapter.answer(question, address, async (url) => {
      asked.push(url.slice(address.length));
      return { status: 200, body };
    });
  const wire = (own: object = {}) => ({ id: 's1', name: 'Club', organization: { id: 'o1', name: 'Trust' }, ...own });
  const listed: Question & { about: 'services' } = { about: 'services', page: 1, limit: 100 };

  async function serviceFrom(own: object): Promise<Service> {
    const record = await answer({ about: 'service', id: 's1' }, wire(own));
    if (record.status === 'published' || record.status === 'suspended') return record;
    throw new Error(`The record became ${record.status}`);
  }
  const channels = (service: Service) => service.steps?.[0]?.channels ?? [];

  it('reads as many pages as there are, whatever the envelope says of their size', async () => {
    const asked: string[] = [];
    const page = { total_items: 31, total_pages: 1, size: 31, contents: [wire(), wire({ id: 's2' })] };
    const { total } = await answer(listed, page, asked);
    expect(total).to.equal(2);
    expect(asked).to.deep.equal(['/services?full=true&per_page=100&page=1']);
  });

  it('reads the pages of version 1.0, and its words', async () => {
    const own = wire({
      regular_schedules: [{ byday: 'MO', opens_at: '09:00', closes_at: '10:00' }],
      service_taxonomys: [{ taxonomy: { id: 't1', name: 'Sport' } }],
      eligibilitys: [{ eligibility: 'Children', minimum_age: 5 }],
      service_at_locations: [
        { location: { name: 'Hall', physical_addresses: [{ address_1: '1 Lane', city: 'Town' }] } },
      ],
    });
    const { items } = await answer(listed, { totalElements: 1, totalPages: 1, number: 1, content: [own] });
    expect(items.map(({ keywords, channelKinds }) => [keywords, channelKinds])).to.deep.equal([
      [{ en: ['Sport'] }, ['in-person']],
    ]);
    const opened = await serviceFrom(own);
    expect(opened.recipientNote).to.deep.equal({ en: 'Children\nAges 5 and over' });
    const [place] = channels(opened)[0]?.places ?? [];
    expect(place?.address).to.deep.equal({ en: '1 Lane, Town' });
    expect(place?.openingHours?.weekly.monday).to.deep.equal([{ opens: '09:00', closes: '10:00' }]);
  });

  it('knows the clocks of a place by its country, where that has one time zone', async () => {
    const schedules = [{ byday: 'MO', opens_at: '09:00', closes_at: '10:00' }];
    const zoneIn = async (country?: unknown) => {
      const location = { name: 'Hall', addresses: [{ address_1: '1 Lane', country }] };
      const opened = await serviceFrom(wire({ service_at_locations: [{ location, schedules }] }));
      return channels(opened)[0]?.places?.[0]?.openingHours?.timeZone;
    };
    expect(await zoneIn('gb')).to.equal('Europe/London');
    for (const country of ['US', 'en', undefined, null, 7]) expect(await zoneIn(country)).to.equal('');
    expect(channels(await serviceFrom(wire({ schedules })))[0]?.places?.[0]?.openingHours?.timeZone).to.equal('');
  });

  it('says that more services than a page can hold must be narrowed', async () => {
    const page = {
      total_items: 90_000,
      total_pages: 900,
      contents: [wire(), wire({ id: 's2' })].concat(Array(98).fill(wire())),
    };
    const error = await answer(listed, page).catch((failure: unknown) => failure);
    expect((error as RegisterError).reason).to.equal('settings');
  });

  it('asks for each institution’s services by its organisation', async () => {
    const asked: string[] = [];
    await answer({ ...listed, institutions: ['a b', 'c'] }, { total_pages: 0, contents: [] }, asked);
    expect(asked.map((path) => path.split('&organization_id=')[1])).to.deep.equal(['a%20b', 'c']);
  });

  it('concludes a price from amounts alone: free, paid, mixed, unknown', async () => {
    const gbp = (amount: number) => ({ option: 'Visit', amount, currency: 'gbp' });
    const statusOf = async (own: object) => (await serviceFrom(own)).fee.status;
    expect(await statusOf({ cost_options: [gbp(0)] })).to.equal('free');
    expect(await statusOf({ cost_options: [gbp(3), gbp(5)] })).to.equal('paid');
    expect(await statusOf({ cost_options: [gbp(0), gbp(5)] })).to.equal('mixed');
    expect(await statusOf({ fees_description: 'Free' })).to.equal('unknown');
    const { fee, fees } = await serviceFrom({ cost_options: [gbp(3), gbp(5)] });
    expect(fee).to.deep.include({ from: 3, to: 5, currency: 'GBP' });
    expect(fees?.[0]).to.deep.equal({ position: { en: 'Visit' }, total: 3, currency: 'GBP' });
  });

  it('tells an amount without a currency in words, and leaves out what no longer holds', async () => {
    const { fee, fees } = await serviceFrom({
      cost_options: [
        { option: 'Under 18', amount: 35, amount_description: 'an hour' },
        { option: 'Old price', amount: 1, currency: 'GBP', valid_to: '2020-01-01' },
      ],
    });
    expect(fee).to.deep.include({ status: 'paid', note: { en: 'Under 18, 35, an hour' } });
    expect(fees).to.equal(undefined);
  });

  it('names no person: of a contact the numbers alone', async () => {
    const contacts = [
      { name: 'Ann Persona', title: 'Manager', email: 'a@x.example', phones: [{ number: '"+44 1"', extension: 9 }] },
    ];
    const service = await serviceFrom({ contacts, service_at_locations: [{ contacts, location: { name: 'Hall' } }] });
    expect(JSON.stringify(service)).not.to.contain('Persona');
    expect(channels(service).map(({ kind, phone }) => [kind, phone])).to.deep.equal([
      ['in-person', undefined],
      ['email', undefined],
      ['phone', '+44 1 ext. 9'],
    ]);
  });

  it('shows what is closed for a while as suspended, and what is gone as withdrawn', async () => {
    expect((await serviceFrom({ status: 'temporarily closed' })).status).to.equal('suspended');
    for (const status of ['inactive', 'defunct']) {
      const record = await answer({ about: 'service', id: 's1' }, wire({ status }));
      expect(record).to.deep.equal({ id: 's1', status: 'withdrawn', name: { en: 'Club' } });
      const { items, leftOut } = await answer(listed, { contents: [wire({ status })] });
      expect(items).to.deep.equal([]);
      expect(leftOut[0]?.reason).to.equal('status: expected published or suspended');
    }
  });

  it('tells how to get there and get in, and an impossible place not at all', async () => {
    const location = {
      name: 'Hall',
      transportation: 'Bus 4',
      latitude: 100,
      longitude: 101,
      accessibility: [{ description: 'Ramp', details: 'Ring the bell' }],
    };
    const [way] = channels(await serviceFrom({ service_at_locations: [{ location }] }));
    expect(way?.places?.[0]).to.deep.include({
      otherContact: { en: 'Bus 4\nRamp\nRing the bell' },
      coordinates: undefined,
    });
  });

  it('takes the whole description, and of it the first paragraph for a list', async () => {
    const service = await serviceFrom({ description: 'First.\n\nSecond.', accreditations: 'Accredited.' });
    expect(service.summary).to.deep.equal({ en: 'First.' });
    expect(richTextToPlainText(service.description?.en ?? [])).to.equal('First.\n\nSecond.\n\nAccredited.');
  });
});
