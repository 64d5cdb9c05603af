import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { channelKinds } from '../../src/domain/channel.js';
import { audiences, type ServiceSummary } from '../../src/domain/public-service.js';
import type { ServicesQuestion } from '../../src/domain/question.js';
import { selectServices } from '../../src/domain/select-services.js';
import type { Facets } from '../../src/domain/service-page.js';
import {
  arbitraryServices,
  feeStatuses,
  institutionNumbers,
  lifeSituationIds,
  territoryCodes,
  words,
} from '../support/arbitrary-services.js';

const whole = { about: 'services', page: 1, limit: 100 } as const;

const question: fc.Arbitrary<ServicesQuestion> = fc
  .record(
    {
      institutions: fc.subarray(institutionNumbers),
      audiences: fc.subarray([...audiences]),
      lifeSituation: fc.constantFrom(...lifeSituationIds),
      territory: fc.constantFrom(...territoryCodes),
      channel: fc.constantFrom(...channelKinds),
      fee: fc.constantFrom(...feeStatuses),
      text: fc.constantFrom('', ...words, 'ber', 'b p', 'nekas'),
    },
    { requiredKeys: [] },
  )
  .map((filters) => ({ ...whole, ...filters }));

/** The question of somebody who chose this value of a filter. */
const choosing: Record<keyof Facets, (value: string) => Partial<ServicesQuestion>> = {
  audience: (value) => ({ audiences: [value] }) as Partial<ServicesQuestion>,
  channel: (value) => ({ channel: value }) as Partial<ServicesQuestion>,
  fee: (value) => ({ fee: value }) as Partial<ServicesQuestion>,
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
        expect(selectServices(services, { ...asked, fee }).total).to.equal(counted);
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

  it('fulfils all filters at once: each further one only takes away', () => {
    fc.assert(
      fc.property(arbitraryServices, question, (services, asked) => {
        const { text, institutions, audiences, lifeSituation, territory, channel, fee } = asked;
        const alone = [
          { text },
          { institutions },
          { audiences },
          { lifeSituation },
          { territory },
          { channel },
          { fee },
        ];
        const founds = alone.map((filter) => ids(selectServices(services, { ...whole, ...filter }).items));
        const inAll = ids(services).filter((id) => founds.every((found) => found.includes(id)));
        expect(ids(selectServices(services, asked).items)).to.have.members(inAll);
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
