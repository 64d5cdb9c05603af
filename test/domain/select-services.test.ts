import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { channelKinds } from '../../src/domain/channel.js';
import { feeStatuses } from '../../src/domain/fee.js';
import { chooseLanguage } from '../../src/domain/localized-text.js';
import { audiences, serviceStatuses, type ServiceSummary } from '../../src/domain/public-service.js';
import { type ServicesQuestion, sorts } from '../../src/domain/question.js';
import { selectServices } from '../../src/domain/select-services.js';
import type { Facets } from '../../src/domain/service-page.js';
import {
  arbitraryServices,
  institutionNumbers,
  lifeSituationIds,
  standardServiceIds,
  targetGroupIds,
  territoryCodes,
  words,
} from '../support/arbitrary-services.js';

const whole = { about: 'services', page: 1, limit: 100 } as const;

/** A few filters at a time: under all of them at once nothing would be left to look at. */
const question: fc.Arbitrary<ServicesQuestion> = fc
  .record({
    institutions: fc.subarray(institutionNumbers),
    audiences: fc.subarray([...audiences]),
    lifeSituation: fc.constantFrom(...lifeSituationIds),
    territory: fc.constantFrom(...territoryCodes),
    channels: fc.subarray([...channelKinds]),
    fees: fc.subarray([...feeStatuses]),
    statuses: fc.subarray([...serviceStatuses]),
    targetGroups: fc.subarray(targetGroupIds),
    standardService: fc.constantFrom(...standardServiceIds),
    text: fc.constantFrom('', ...words, 'ber', 'b p', 'nekas'),
    sort: fc.constantFrom(...sorts),
    language: fc.constantFrom('lv', 'en'),
  })
  .chain((filters) => fc.subarray(Object.entries(filters), { maxLength: 4 }))
  .map((chosen) => ({ ...whole, ...(Object.fromEntries(chosen) as Partial<ServicesQuestion>) }));

/** The question of somebody who chose this value of a filter. */
const choosing: Record<keyof Facets, (value: string) => Partial<ServicesQuestion>> = {
  audience: (value) => ({ audiences: [value] }) as Partial<ServicesQuestion>,
  channel: (value) => ({ channels: [value] }) as Partial<ServicesQuestion>,
  fee: (value) => ({ fees: [value] }) as Partial<ServicesQuestion>,
  status: (value) => ({ statuses: [value] }) as Partial<ServicesQuestion>,
  targetGroup: (value) => ({ targetGroups: [value] }),
  institution: (value) => ({ institutions: [value] }),
  lifeSituation: (value) => ({ lifeSituation: value }),
  territory: (value) => ({ territory: value }),
};

const ids = (services: readonly ServiceSummary[]) => services.map(({ id }) => id);

describe('a list made of all services of a register', () => {
  it('has as many services behind a value as its count promised', () => {
    fc.assert(
      fc.property(arbitraryServices, question, (services, asked) => {
        const { facets = {} } = selectServices(services, asked);
        for (const [name, values = []] of Object.entries(facets) as [keyof Facets, Facets[keyof Facets]][]) {
          for (const { value, count } of values) {
            const chosen = { ...asked, ...choosing[name](value) };
            expect(selectServices(services, chosen).total, `${name} ${value}`).to.equal(count);
          }
        }
      }),
    );
  });

  it('counts every value that would leave something', () => {
    fc.assert(
      fc.property(arbitraryServices, question, fc.constantFrom(...feeStatuses), (services, asked, fee) => {
        const { facets } = selectServices(services, asked);
        const counted = facets?.fee?.find(({ value }) => value === fee)?.count ?? 0;
        expect(selectServices(services, { ...asked, fees: [fee] }).total).to.equal(counted);
      }),
    );
  });

  it('shows every service found on exactly one page', () => {
    fc.assert(
      fc.property(arbitraryServices, question, fc.integer({ min: 1, max: 5 }), (services, asked, limit) => {
        const { items, total } = selectServices(services, asked);
        const pages = Array.from({ length: Math.ceil(total / limit) + 1 }, (_, index) =>
          selectServices(services, { ...asked, page: index + 1, limit }),
        );
        expect(pages.flatMap((page) => ids(page.items))).to.deep.equal(ids(items));
        expect(new Set(ids(items)).size).to.equal(total);
        for (const page of pages) expect(page.total).to.equal(total);
      }),
    );
  });

  it('names the values that are codes, and no others', () => {
    fc.assert(
      fc.property(arbitraryServices, question, (services, asked) => {
        const { facets = {} } = selectServices(services, asked);
        const named = { institution: 'Iestāde ', targetGroup: 'Grupa ', territory: '' };
        for (const [name, values = []] of Object.entries(facets) as [keyof Facets, Facets[keyof Facets]][]) {
          const prefix = (named as Partial<Record<keyof Facets, string>>)[name];
          for (const value of values) {
            expect(value.name).to.deep.equal(prefix === undefined ? undefined : { lv: prefix + value.value });
          }
        }
      }),
    );
  });

  it('finds by two values of one filter what either finds', () => {
    const two = <Value>(values: readonly Value[]) =>
      fc.uniqueArray(fc.constantFrom(...values), { minLength: 2, maxLength: 2 });
    const pair = fc.oneof(
      fc.tuple(fc.constant('channels'), two<string>(channelKinds)),
      fc.tuple(fc.constant('fees'), two<string>(feeStatuses)),
      fc.tuple(fc.constant('statuses'), two<string>(serviceStatuses)),
      fc.tuple(fc.constant('targetGroups'), two(targetGroupIds)),
    );
    fc.assert(
      fc.property(arbitraryServices, question, pair, (services, asked, [filter, values]) => {
        const under = (chosen: string[]) => ids(selectServices(services, { ...asked, [filter]: chosen }).items);
        const either = values.flatMap((value) => under([value]));
        expect(under(values)).to.have.members([...new Set(either)]);
      }),
    );
  });

  it('finds the same by all filters at once as by one after another, in whatever order', () => {
    const withOrder = question.chain((asked) => {
      const chosen = Object.entries(asked).filter(([name]) => !(name in whole));
      return fc.tuple(fc.constant(asked), fc.shuffledSubarray(chosen, { minLength: chosen.length }));
    });
    fc.assert(
      fc.property(arbitraryServices, withOrder, (services, [asked, filters]) => {
        const left = filters.reduce<readonly ServiceSummary[]>(
          (found, filter) => selectServices(found, { ...whole, ...Object.fromEntries([filter]) }).items,
          services,
        );
        expect(ids(selectServices(services, asked).items)).to.have.members(ids(left));
      }),
    );
  });

  it('is in the order of the reader’s alphabet', () => {
    const named = (id: string, lv: string, en: string) =>
      ({
        id,
        name: { lv, en },
        summary: {},
        audiences: [],
        channelKinds: [],
        fee: {},
        holder: {},
      }) as unknown as ServiceSummary;
    const services = [named('1', 'Žogs', 'Fence'), named('2', 'čaula', 'shell'), named('3', 'Cena', 'Price')];
    expect(ids(selectServices(services, { ...whole, language: 'lv' }).items)).to.deep.equal(['3', '2', '1']);
    expect(ids(selectServices(services, { ...whole, language: 'en' }).items)).to.deep.equal(['1', '3', '2']);
  });
});

describe('the order of a list', () => {
  const nameIn = (language: string) => (service: ServiceSummary) => chooseLanguage(service.name, language)?.value ?? '';
  const day = ({ updatedAt = '' }: ServiceSummary) => updatedAt.slice(0, 10);

  it('changes no service, only where it stands', () => {
    fc.assert(
      fc.property(arbitraryServices, question, fc.constantFrom(...sorts), (services, asked, sort) => {
        const before = [...services];
        const sorted = selectServices(services, { ...asked, sort });
        expect(ids(sorted.items)).to.have.members(ids(selectServices(services, { ...asked, sort: 'name' }).items));
        expect(services).to.deep.equal(before);
      }),
    );
  });

  it('`name` is the alphabet’s', () => {
    fc.assert(
      fc.property(arbitraryServices, fc.constantFrom('lv', 'en'), (services, language) => {
        const names = selectServices(services, { ...whole, language, sort: 'name' }).items.map(nameIn(language));
        expect(names).to.deep.equal([...names].sort(new Intl.Collator(language).compare));
      }),
    );
  });

  it('`updated` has the last day first, a day’s services by name, and those without a day at the end', () => {
    const { compare } = new Intl.Collator('lv');
    fc.assert(
      fc.property(arbitraryServices, (services) => {
        const { items } = selectServices(services, { ...whole, sort: 'updated' });
        for (const [index, service] of items.slice(1).entries()) {
          const before = items[index] ?? expect.fail('is the first');
          expect(day(before) >= day(service), `${day(before)} before ${day(service)}`).to.equal(true);
          if (day(before) !== day(service)) continue;
          expect(compare(nameIn('lv')(before), nameIn('lv')(service))).to.be.at.most(0);
        }
      }),
    );
  });

  it('of what was found by somebody else stays theirs, unless another is asked for', () => {
    const found = arbitraryServices.chain((services) =>
      fc.tuple(fc.constant(services), fc.shuffledSubarray(services), question),
    );
    fc.assert(
      fc.property(found, ([services, best, asked]) => {
        const filtered = ids(selectServices(best, { ...asked, text: '', sort: 'name' }).items);
        const byRelevance = selectServices(services, { ...asked, text: 'kas', sort: undefined }, best);
        expect(ids(byRelevance.items)).to.deep.equal(ids(best).filter((id) => filtered.includes(id)));
        const { language = 'lv' } = asked;
        const byName = selectServices(services, { ...asked, text: 'kas', sort: 'name' }, best).items;
        const names = byName.map(nameIn(language));
        expect(ids(byName)).to.have.members(filtered);
        expect(names).to.deep.equal([...names].sort(new Intl.Collator(language).compare));
      }),
    );
  });
});

describe('a search', () => {
  const service = {
    id: '1',
    name: { lv: 'Bērna piedzimšanas pabalsts' },
    localName: { lv: 'Mazuļa pabalsts' },
    summary: { lv: 'Vienreizējs', en: 'One-off payment' },
    keywords: { lv: ['jaundzimušais'] },
    audiences: [],
    channelKinds: [],
    fee: { status: 'free' },
    holder: { registrationNumber: '1' },
  } as unknown as ServiceSummary;
  const finds = (text: string) => selectServices([service], { ...whole, text }).total === 1;

  it('finds by the beginnings of words, without diacritics, in any field and language', () => {
    for (const text of ['berna', 'PABALST piedz', 'mazula', 'jaundz', 'payment', 'off one', ' , ', 'bērna-pabalsts']) {
      expect(finds(text), text).to.equal(true);
    }
  });

  it('does not find by the middle of a word, or where one word is missing', () => {
    for (const text of ['dzimšanas', 'bērna skola', 'bernapiedzimsanas']) expect(finds(text), text).to.equal(false);
  });

  it('does not take the signs a person types for a pattern', () => {
    for (const text of ['.*', '(', '[', '\\']) expect(finds(text), text).to.equal(true); // no words: no filter
  });
});
