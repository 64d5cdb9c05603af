import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type ServiceGroup, groupVariants, listFromPage } from '../../src/catalog/catalog-list.js';
import type { ServiceSummary } from '../../src/domain/public-service.js';
import type { ServicesQuestion } from '../../src/domain/question.js';
import { selectServices } from '../../src/domain/select-services.js';
import { arbitraryServices, feeStatuses, territoryCodes } from '../support/arbitrary-services.js';

const standards = fc.array(fc.option(fc.constantFrom('A', 'B'), { nil: undefined }), { minLength: 14, maxLength: 14 });
/** Services of which some are variants of a standard one. */
const withVariants = fc
  .tuple(arbitraryServices, standards)
  .map(([services, ids]): ServiceSummary[] =>
    services.map((service, index) => ({ ...service, ...(ids[index] && { standardServiceId: ids[index] }) })),
  );
const ask = (more: Partial<ServicesQuestion> = {}): ServicesQuestion => ({
  about: 'services',
  page: 1,
  limit: 12,
  ...more,
});
const ids = (groups: readonly ServiceGroup[]) =>
  groups.flatMap(({ service, variants }) => [service.id, ...variants.map(({ id }) => id)]);

describe('variants of one standard service', () => {
  it('stand together, and nothing is lost or doubled', () => {
    fc.assert(
      fc.property(withVariants, fc.option(fc.constantFrom(...territoryCodes), { nil: undefined }), (services, own) => {
        const groups = groupVariants(services, own);
        expect(ids(groups).sort()).to.deep.equal(services.map(({ id }) => id).sort());
        const named = groups.map(({ service }) => service.standardServiceId).filter(Boolean);
        expect(new Set(named).size).to.equal(named.length);
      }),
    );
  });

  it('are shown by the one of the own territory', () => {
    fc.assert(
      fc.property(withVariants, fc.constantFrom(...territoryCodes), (services, own) => {
        const isOwn = (service: ServiceSummary) => service.territories?.some(({ code }) => code === own) ?? false;
        for (const { service, variants } of groupVariants(services, own)) {
          if (variants.some(isOwn)) expect(isOwn(service)).to.equal(true);
        }
      }),
    );
  });

  it('stay where the first of them stood', () => {
    fc.assert(
      fc.property(withVariants, (services) => {
        const groups = groupVariants(services);
        const places = groups.map(({ service }) => services.indexOf(service));
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a page of a list', () => {
  it('has its services, each once, and says how many pages there are', () => {
    fc.assert(
      fc.property(
        withVariants,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(undefined, ...feeStatuses),
        (services, limit, fee) => {
          const question = ask({ limit, fees: fee ? [fee] : undefined });
          const pageOf = (page: number) =>
            listFromPage({ ...selectServices(services, { ...question, page }), leftOut: [] });
          const first = pageOf(1);
          const all = Array.from({ length: first.pages }, (_, index) => ids(pageOf(index + 1).groups));
          const selected = selectServices(services, { ...question, limit: 1000 });
          expect(all.flat().sort()).to.deep.equal(selected.items.map(({ id }) => id).sort());
          expect(all.slice(0, -1).every((page) => page.length === limit)).to.equal(true);
          expect(first.total).to.equal(selected.total);
        },
      ),
    );
  });
});
