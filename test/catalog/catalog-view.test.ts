import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type CatalogView,
  type Choices,
  everywhere,
  isNarrowed,
  readView,
  toggleChoice,
  wholeList,
  withoutChoices,
  writeView,
} from '../../src/catalog/catalog-view.js';
import { channelKinds } from '../../src/domain/channel.js';
import { feeStatuses } from '../../src/domain/fee.js';
import { sorts } from '../../src/domain/question.js';
import { audiences, serviceStatuses } from '../../src/domain/public-service.js';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const id = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined });
const code = fc.stringMatching(/^[\w.:-]{1,40}$/);
const values = (value: fc.Arbitrary<string>) => fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
const choices = fc.record(
  {
    channel: values(fc.constantFrom(...channelKinds)),
    fee: values(fc.constantFrom(...feeStatuses)),
    status: values(fc.constantFrom(...serviceStatuses)),
    targetGroup: values(code),
    institution: values(code),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Choices>;
const view: fc.Arbitrary<CatalogView> = fc.record({
  text: words,
  audience: fc.option(fc.constantFrom(...audiences), { nil: undefined }),
  lifeSituation: id,
  choices,
  territory: fc.option(fc.oneof(fc.constant(everywhere), code), { nil: undefined }),
  sort: fc.option(fc.constantFrom(...sorts), { nil: undefined }),
  page: fc.integer({ min: 1, max: 10_000 }),
  service: id,
});
const foreign = fc.array(fc.tuple(fc.constantFrom('page', 'q', 'utm', 'other.q', 'catalog', 'catalogq', ''), words));

/** What the address of the page alone shows. */
const nothingElse = {
  ...wholeList,
  audience: undefined,
  lifeSituation: undefined,
  territory: undefined,
  sort: undefined,
  service: undefined,
};

describe('a link to what somebody looks at', () => {
  it('shows the same to whoever opens it', () => {
    fc.assert(
      fc.property(foreign, view, (others, seen) => {
        const address = new URL('https://example.lv/');
        address.search = String(writeView(new URLSearchParams(others), 'catalog', seen));
        expect(readView(new URL(address.href).searchParams, 'catalog')).to.deep.equal(seen);
      }),
    );
  });

  it('keeps the parameters of others, repeated ones too, and in their order', () => {
    fc.assert(
      fc.property(foreign, view, view, (others, before, after) => {
        const written = writeView(writeView(new URLSearchParams(others), 'catalog', before), 'catalog', after);
        expect([...written].filter(([name]) => !name.startsWith('catalog.'))).to.deep.equal(others);
      }),
    );
  });

  it('keeps what another catalog on the page shows', () => {
    fc.assert(
      fc.property(view, view, (one, other) => {
        const both = writeView(writeView(new URLSearchParams(), 'one', one), 'other', other);
        expect(readView(both, 'one')).to.deep.equal(one);
        expect(readView(both, 'other')).to.deep.equal(other);
      }),
    );
  });

  it('is the page’s own again when everything is taken back', () => {
    const before = new URLSearchParams('a=1&a=2');
    const there = writeView(before, 'catalog', {
      text: 'bērns',
      choices: { fee: ['free', 'paid'] },
      page: 3,
      service: '1',
      audience: 'citizens',
    });
    expect(String(writeView(there, 'catalog', wholeList))).to.equal('a=1&a=2');
    expect(String(before)).to.equal('a=1&a=2');
  });

  it('that somebody mistyped shows what can be understood', () => {
    for (const page of ['0', '-1', '1.5', 'NaN', 'Infinity', 'two', '', ' ']) {
      expect(readView(new URLSearchParams({ 'catalog.page': page }), 'catalog').page, page).to.equal(1);
    }
    const far = readView(new URLSearchParams({ 'catalog.page': '9999999999999' }), 'catalog');
    expect(far.page).to.equal(10_000); // not so far that a register takes the number for a mistake
    for (const audience of ['everybody', 'Citizens', '__proto__', 'length']) {
      expect(readView(new URLSearchParams({ 'catalog.audience': audience }), 'catalog').audience).to.equal(undefined);
    }
    const mixed = new URLSearchParams('catalog.q=bērns&catalog.page=x&catalog.service=&catalog.nonsense=1');
    expect(readView(mixed, 'catalog')).to.deep.equal({
      ...nothingElse,
      text: 'bērns',
    });
    const choices = 'catalog.fee=cheap&catalog.fee=free&catalog.fee=free&catalog.channel=&catalog.institution=a%20b';
    expect(readView(new URLSearchParams(choices), 'catalog')).to.deep.equal({
      ...nothingElse,
      choices: { fee: ['free'] },
    });
    const wild = `catalog.territory=${encodeURIComponent('<b>')}&catalog.sort=price&catalog.status=draft`;
    expect(readView(new URLSearchParams(wild), 'catalog')).to.deep.equal(nothingElse);
    const long = readView(new URLSearchParams({ 'catalog.q': 'a'.repeat(9999) }), 'catalog');
    expect(long.text).to.have.length(200); // what a register answers
  });
});

describe('a choice', () => {
  const choice = fc.constantFrom(
    ['channel', 'e-service'] as const,
    ['fee', 'free'] as const,
    ['status', 'suspended'] as const,
  );

  it('made and taken back leaves the view as it was, from the list’s beginning', () => {
    fc.assert(
      fc.property(view, choice, (seen, [name, value]) => {
        const twice = toggleChoice(toggleChoice(seen, name, value), name, value);
        const sorted = (one: CatalogView) => ({
          ...one,
          choices: { ...one.choices, [name]: [...(one.choices[name] ?? [])].sort() },
        });
        expect(sorted(twice)).to.deep.equal(sorted({ ...seen, page: 1 }));
      }),
    );
  });

  it('is made in any order', () => {
    fc.assert(
      fc.property(view, choice, choice, (seen, [name, value], [other, otherValue]) => {
        fc.pre(name !== other);
        const one = toggleChoice(toggleChoice(seen, name, value), other, otherValue);
        const two = toggleChoice(toggleChoice(seen, other, otherValue), name, value);
        expect(one).to.deep.equal(two);
      }),
    );
  });

  it('narrows, until all are taken off', () => {
    fc.assert(
      fc.property(view, choice, (seen, [name, value]) => {
        const blank = { ...withoutChoices(seen), text: '' };
        expect(isNarrowed(blank)).to.equal(false);
        expect(isNarrowed(toggleChoice(blank, name, value))).to.equal(true);
      }),
    );
  });
});
