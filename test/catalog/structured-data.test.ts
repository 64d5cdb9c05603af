import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeList, describeService, toScriptText } from '../../src/catalog/structured-data.js';
import { channelKinds } from '../../src/domain/channel.js';
import { type Service, service } from '../../src/domain/public-service.js';
import { lv } from '../../src/i18n/lv.js';
import { arbitraryServices, feeStatuses } from '../support/arbitrary-services.js';
import { textAttacks } from '../support/text-attacks.js';

const addressOf = (id: string) => `https://iestade.example/pakalpojumi?service=${id}`;
const options = { language: 'lv', addressOf, words: lv };

/** A description as a register sends it, read as an adapter reads it. */
const read = (fields: object): Service =>
  service.parse({
    id: 'P1',
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: { lv: 'Būvatļauja', en: 'Building permit' },
    summary: { lv: 'Atļauja būvēt.' },
    holder: { registrationNumber: '90000000001', name: { lv: 'Piejūras novads' }, url: 'https://piejura.example/' },
    recipients: ['natural-person'],
    fee: { status: 'unknown' },
    channelKinds: [],
    ...fields,
  });

/** What JSON leaves of the markup. */
const described = (fields: object) => JSON.parse(toScriptText(describeService(read(fields), options)));
const offersOf = (fee: object, fees: readonly object[] = []) => described({ fee, fees }).offers;
const row = (fields: object) => ({ position: { lv: 'Izsniegšana' }, currency: 'EUR', ...fields });
const channel = (fields: object, stepKind = 'request') =>
  described({ steps: [{ order: 1, kind: stepKind, channels: [{ kind: 'other', ...fields }] }] }).availableChannel;

describe('the markup of a list', () => {
  it('says what its cards show', () => {
    const first = read({
      territories: [{ code: 'LV-A', name: { lv: 'Piejūras novads' } }],
      requestUrl: 'https://x.lv/',
    });
    const second = read({ id: 'P2', name: { en: 'Library card' }, summary: {}, recipients: [] });
    const provider = {
      '@type': 'GovernmentOrganization',
      identifier: '90000000001',
      name: 'Piejūras novads',
      url: 'https://piejura.example/',
    };
    expect(describeList([first, second], options)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'GovernmentService',
            identifier: 'P1',
            url: 'https://iestade.example/pakalpojumi?service=P1',
            name: 'Būvatļauja',
            description: 'Atļauja būvēt.',
            provider,
            areaServed: [{ '@type': 'AdministrativeArea', name: 'Piejūras novads' }],
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'GovernmentService',
            identifier: 'P2',
            url: 'https://iestade.example/pakalpojumi?service=P2',
            name: 'Library card',
            provider,
          },
        },
      ],
    });
  });

  it('counts the whole list where it is one page of it', () => {
    const list = describeList([read({})], { ...options, total: 41, firstPosition: 21 });
    expect(list).to.have.property('numberOfItems', 41);
    expect(list).to.have.nested.property('itemListElement[0].position', 21);
  });

  it('of nothing has no empty list', () => {
    const list = { '@context': 'https://schema.org', '@type': 'ItemList', numberOfItems: 0 };
    expect(describeList([], options)).to.deep.equal(list);
  });
});

describe('the markup of a service', () => {
  it('says what its description shows', () => {
    const markup = described({
      localName: { lv: 'Atļauja jūras krastā' },
      description: { lv: 'Vajag:\n\n- plānu\n- iesniegumu' },
      providers: [
        { registrationNumber: '90000000001', name: { lv: 'Piejūras novads' } },
        { registrationNumber: '90000000002', name: { lv: 'Būvvalde' } },
      ],
      sourceUrl: 'https://registrs.example/P1',
      relatedServices: [{ id: 'P2', name: { lv: 'Ekspluatācija' } }],
    });
    expect(markup).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      alternateName: 'Atļauja jūras krastā',
      description: 'Vajag:\n\nplānu\niesniegumu',
      sameAs: 'https://registrs.example/P1',
      audience: [{ '@type': 'Audience', audienceType: 'Fiziska persona' }],
      isRelatedTo: [{ '@type': 'GovernmentService', name: 'Ekspluatācija', url: addressOf('P2') }],
    });
    const operator = { '@type': 'GovernmentOrganization', identifier: '90000000002', name: 'Būvvalde' };
    expect(markup.serviceOperator).to.deep.equal([operator]);
  });

  it('says the texts in the language they are shown in', () => {
    const markup = describeService(read({}), { ...options, language: 'en' });
    expect(markup).to.deep.include({ name: 'Building permit', description: 'Atļauja būvēt.' });
  });

  it('has no territory for a service of the whole State', () => {
    expect(described({ territories: [] })).to.not.have.property('areaServed');
  });

  it('that is suspended is not offered', () => {
    const suspended = described({
      status: 'suspended',
      fee: { status: 'free' },
      requestUrl: 'https://e.example/',
      steps: [{ order: 1, kind: 'request', channels: [{ kind: 'phone', phone: '+371 60000000' }] }],
    });
    expect(suspended).to.have.property('name', 'Būvatļauja');
    expect(suspended).to.not.have.any.keys('offers', 'availableChannel');
  });
});

describe('the price in the markup', () => {
  it('is nothing at all where it is not known', () => {
    expect(offersOf({ status: 'unknown', from: 0, to: 5 }, [row({ total: 5 })])).to.equal(undefined);
    expect(offersOf({ status: 'paid' })).to.equal(undefined);
    expect(offersOf({ status: 'mixed', from: 5 })).to.equal(undefined);
    expect(offersOf({ status: 'paid', from: 0, to: 0 }, [row({ total: 0 }), row({})])).to.equal(undefined);
  });

  it('is 0 for what is free, unless figures say something else', () => {
    expect(offersOf({ status: 'free' })).to.deep.equal([{ '@type': 'Offer', price: 0, priceCurrency: 'EUR' }]);
    expect(offersOf({ status: 'free', to: 5 })).to.equal(undefined);
    expect(offersOf({ status: 'free' }, [row({ amount: 5 })])).to.equal(undefined);
  });

  it('is a range where the list of prices is not known', () => {
    const specification = (fee: object) => offersOf(fee)[0].priceSpecification;
    const euros = { '@type': 'UnitPriceSpecification', priceCurrency: 'EUR' };
    expect(specification({ status: 'paid', from: 6, to: 600 })).to.deep.equal({ ...euros, minPrice: 6, maxPrice: 600 });
    expect(specification({ status: 'paid', from: 6, to: 6 })).to.deep.equal({ ...euros, price: 6 });
    expect(specification({ status: 'mixed', from: 6, to: 9 })).to.deep.equal({ ...euros, maxPrice: 9 });
  });

  it('is that of every row that states one', () => {
    const rows = [
      row({ amount: 0.1, vat: 0.2, unit: { lv: 'lapa' }, condition: { lv: 'Steidzami' }, note: { lv: 'Ar PVN' } }),
      row({ amount: 7 }),
      row({ total: 0 }),
    ];
    const price = { '@type': 'UnitPriceSpecification', priceCurrency: 'EUR' };
    const offer = { '@type': 'Offer', name: 'Izsniegšana' };
    const paid = [
      {
        ...offer,
        description: 'Steidzami\nAr PVN',
        priceSpecification: { ...price, price: 0.3, unitText: 'lapa', valueAddedTaxIncluded: true },
      },
      { ...offer, priceSpecification: { ...price, price: 7 } },
    ];
    const forSome = { ...offer, priceSpecification: { ...price, price: 0, valueAddedTaxIncluded: true } };
    expect(offersOf({ status: 'paid' }, rows)).to.deep.equal(paid);
    expect(offersOf({ status: 'mixed' }, rows)).to.deep.equal([...paid, forSome]);
  });
});

describe('a channel in the markup', () => {
  it('says where it leads and by what name', () => {
    expect(channel({ kind: 'vpvkac', phone: '+371 60000000', postalAddress: { lv: 'Jūras iela 1' } })).to.deep.equal([
      {
        '@type': 'ServiceChannel',
        name: lv.vpvkac,
        servicePhone: { '@type': 'ContactPoint', telephone: '+371 60000000' },
        servicePostalAddress: { '@type': 'PostalAddress', streetAddress: 'Jūras iela 1' },
      },
    ]);
    const named = {
      name: { lv: 'Portāls' },
      text: { lv: 'Ar eID.' },
      url: { lv: 'https://e.example/', en: 'https://n/' },
    };
    expect(channel(named)).to.deep.equal([
      { '@type': 'ServiceChannel', name: 'Portāls', description: 'Ar eID.', serviceUrl: 'https://e.example/' },
    ]);
  });

  it('is one way to the service, and where one only pays is none', () => {
    const steps = ['request', 'receive'].map((kind, order) => ({
      order,
      kind,
      channels: [{ kind: 'e-service', url: 'https://e.example/' }],
    }));
    const way = { '@type': 'ServiceChannel', name: 'E-pakalpojums', serviceUrl: 'https://e.example/' };
    expect(described({ steps, requestUrl: 'https://e.example' }).availableChannel).to.deep.equal([way]);
    const button = { '@type': 'ServiceChannel', serviceUrl: 'https://other.example/' };
    expect(described({ steps, requestUrl: 'https://other.example' }).availableChannel).to.deep.equal([button, way]);
    expect(channel({ phone: '1' }, 'payment')).to.equal(undefined);
  });

  it('has the hours of its place, and does not take what is not stated for closed', () => {
    const openingHours = {
      weekly: {
        monday: [
          { opens: '08:30', closes: '12:00' },
          { opens: '13:00', closes: '24:00' },
        ],
        sunday: [],
      },
      exceptions: [
        { from: '2000-01-01', until: '2000-01-01', intervals: [] },
        { from: '2999-12-24', until: '2999-12-26', intervals: [], note: { lv: 'Svētki' } },
      ],
    };
    const coordinates = { latitude: 57, longitude: 24 };
    const place = { name: { lv: 'Birojs' }, address: { lv: 'Jūras iela 1' }, phone: '1', openingHours, coordinates };
    const hours = { '@type': 'OpeningHoursSpecification' };
    const monday = { ...hours, dayOfWeek: 'https://schema.org/Monday' };
    expect(channel({ places: [place] })[0].serviceLocation).to.deep.equal([
      {
        '@type': 'Place',
        name: 'Birojs',
        address: 'Jūras iela 1',
        telephone: '1',
        openingHoursSpecification: [
          { ...monday, opens: '08:30', closes: '12:00' },
          { ...monday, opens: '13:00', closes: '23:59' },
          { ...hours, dayOfWeek: 'https://schema.org/Sunday' },
        ],
        specialOpeningHoursSpecification: [
          { ...hours, validFrom: '2999-12-24', validThrough: '2999-12-26', description: 'Svētki' },
        ],
      },
    ]);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' \n', '</script>', '<!--', '<script', '\u2028\u2029', '- \n1. '),
  fc.constantFrom(...Object.values(textAttacks).map((attack) => attack(60))),
);
const localized = fc.dictionary(fc.constantFrom('lv', 'en', 'en-t-lv-t0-und'), text, { noNullPrototype: true });
const url = fc.constantFrom(
  'https://a.lv/<!--',
  'HTTP://a.lv',
  'mailto:a@a.lv',
  'tel:1',
  '/a',
  'javascript:a',
  'data:,',
  '',
);
const price = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });
const partial = <Fields extends object>(fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }) =>
  fc.record(fields, { requiredKeys: [] });

const intervals = few(fc.constantFrom({ opens: '08:00', closes: '24:00' }, { opens: '20:00', closes: '02:00' }));
const days = { from: fc.constantFrom('2000-01-01', '2900-01-01'), until: fc.constantFrom('2000-01-02', '2999-01-01') };
const place = fc.record(
  {
    name: localized,
    address: localized,
    phone: text,
    openingHours: fc.record({
      weekly: partial({ monday: intervals, sunday: intervals }),
      exceptions: few(fc.record({ ...days, intervals, note: localized })),
    }),
  },
  { requiredKeys: ['name'] },
);
const arbitraryChannel = fc.record(
  { kind: fc.constantFrom(...channelKinds), name: localized, text: localized, url, phone: text, places: few(place) },
  { requiredKeys: ['kind'] },
);
const arbitraryFee = fc.record(
  {
    position: localized,
    currency: fc.constant('EUR'),
    unit: localized,
    amount: price,
    vat: price,
    from: price,
    to: price,
  },
  { requiredKeys: ['position', 'currency'] },
);
const reference = fc.record({ registrationNumber: text, name: fc.constant({ lv: 'A' }), url });
const details = partial({
  fee: fc.record({ status: fc.constantFrom(...feeStatuses), from: price, to: price }),
  holder: reference,
  providers: few(reference),
  summary: localized,
  localName: localized,
  description: localized,
  recipients: few(fc.constantFrom('any-person', 'institution')),
  requestUrl: url,
  sourceUrl: url,
  fees: few(arbitraryFee),
  steps: few(
    fc.record({
      order: fc.nat(3),
      kind: fc.constantFrom('request', 'payment', 'receive'),
      channels: few(arbitraryChannel),
    }),
  ),
  relatedServices: few(fc.record({ id: text, name: localized.map((name) => ({ ...name, lv: 'B<' })) })),
});
const arbitraryService: fc.Arbitrary<Service> = fc
  .tuple(
    arbitraryServices.filter((services) => services.length > 0),
    details,
  )
  .map(([[summary], more]) => service.parse({ ...summary, ...more }));
const arbitraryAddressOf = fc
  .constantFrom(undefined, '', '/pakalpojumi', 'https://iestade.lv/?a=<')
  .map((address) => () => address);

/** Every value of the markup, at every depth, by the name of its property. */
function everyValue(value: unknown, property = ''): [property: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[property, value]];
  const inner = Array.isArray(value)
    ? value.flatMap((item) => everyValue(item, property))
    : Object.entries(value).flatMap(([name, one]) => everyValue(one, name));
  return [[property, value], ...inner];
}

function saysNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.keys(value).every((name) => name === '@type');
}

/** Whatever services are shown, in whatever words, their markup holds this. */
function always(holds: (markup: ReturnType<typeof describeList | typeof describeService>) => void): void {
  fc.assert(
    fc.property(arbitraryService, arbitraryAddressOf, (one, address) => {
      holds(describeService(one, { ...options, addressOf: address }));
      holds(describeList([one, one], { ...options, addressOf: address }));
    }),
    { numRuns: 500 },
  );
}

describe('the markup of anything', () => {
  it('has no empty value', () => {
    always((markup) => {
      expect(everyValue(markup).filter(([, value]) => saysNothing(value))).to.deep.equal([]);
    });
  });

  it('has only absolute addresses of web pages', () => {
    const addresses = ['url', 'sameAs', 'serviceUrl'];
    always((markup) => {
      const found = everyValue(markup).filter(([property]) => addresses.includes(property));
      expect(found.filter(([, value]) => !/^https?:\/\/[^/]/.test(String(value)))).to.deep.equal([]);
    });
  });

  it('cannot end the script it stands in, and is what was said', () => {
    always((markup) => {
      const script = toScriptText(markup);
      expect(script).to.not.match(/[<\u2028\u2029]/);
      expect(JSON.parse(script)).to.deep.equal(markup);
    });
    const hostile = toScriptText(describeService(read({ name: { lv: '</script><!--\u2028A' } }), options));
    expect(hostile).to.include('\\u003c/script>\\u003c!--\\nA');
  });

  it('offers no price that is not known', () => {
    fc.assert(
      fc.property(arbitraryService, (one) => {
        const unknown: Service = { ...one, fee: { ...one.fee, status: 'unknown' } };
        expect(describeService(unknown, options)).to.not.have.property('offers');
        const paid: Service = { ...one, fee: { ...one.fee, status: 'paid' } };
        const figures = everyValue(describeService(paid, options)).filter(([property]) =>
          /^(price|maxPrice)$/.test(property),
        );
        expect(figures.filter(([, value]) => value === 0)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what serves management', () => {
  const secret = 'CANARY';
  const canary = { internalNote: secret, responsiblePerson: { name: secret, email: secret }, statistics: [secret] };
  const holder = { registrationNumber: '1', name: { lv: 'Iestāde' }, ...canary };
  const openingHours = { weekly: { monday: [{ opens: '08:00', closes: '17:00', ...canary }] }, ...canary };
  const place = { name: { lv: 'Birojs' }, openingHours, ...canary };
  const raw = {
    ...canary,
    holder,
    providers: [{ ...holder, registrationNumber: '2' }],
    territories: [{ code: 'LV-A', name: { lv: 'Novads' }, ...canary }],
    fee: { status: 'paid', from: 1, ...canary },
    fees: [row({ total: 1, ...canary })],
    steps: [
      { order: 1, kind: 'request', channels: [{ kind: 'phone', phone: '1', places: [place], ...canary }], ...canary },
    ],
    relatedServices: [{ id: 'P2', name: { lv: 'Cits' }, holder, ...canary }],
  };

  it('is in no markup, and would not be if the schema let it in', () => {
    const parsed = read(raw);
    for (const one of [parsed, { ...parsed, ...raw } as unknown as Service]) {
      const scripts = [describeService(one, options), describeList([one], options)].map(toScriptText);
      expect(scripts.join()).to.include('Novads').and.not.include(secret);
    }
  });
});
