import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type CatalogView, readView, wholeList, writeView } from '../../src/catalog/catalog-view.js';
import { audiences } from '../../src/domain/public-service.js';

const words = fc.string({ unit: 'grapheme' });
const id = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined });
const view: fc.Arbitrary<CatalogView> = fc.record({
  text: words,
  audience: fc.option(fc.constantFrom(...audiences), { nil: undefined }),
  lifeSituation: id,
  page: fc.integer({ min: 1, max: 10_000 }),
  service: id,
});
const foreign = fc.array(fc.tuple(fc.constantFrom('page', 'q', 'utm', 'other.q', 'catalog', 'catalogq', ''), words));

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
    const there = writeView(before, 'catalog', { text: 'bērns', page: 3, service: '1', audience: 'citizens' });
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
      text: 'bērns',
      page: 1,
      audience: undefined,
      lifeSituation: undefined,
      service: undefined,
    });
  });
});
