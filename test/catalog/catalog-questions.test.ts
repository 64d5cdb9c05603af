import { expect } from '@open-wc/testing';
import {
  type CatalogOffer,
  listQuestion,
  nearness,
  offeredAudiences,
  shownAudiences,
  showsSituation,
  variantsQuestion,
} from '../../src/catalog/catalog-questions.js';
import { type CatalogView, everywhere, wholeList } from '../../src/catalog/catalog-view.js';
import type { ServiceSummary } from '../../src/domain/public-service.js';

const offer: CatalogOffer = {
  institutions: ['1', '2'],
  audiences: offeredAudiences(''),
  territory: 'LV-A',
  language: 'lv',
  pageSize: 12,
};
const view = (more: Partial<CatalogView>): CatalogView => ({ ...wholeList, ...more });

describe('what a catalog asks for', () => {
  it('is its own institutions, whatever an address names', () => {
    const asked = (chosen: string[]) => listQuestion(offer, view({ choices: { institution: chosen } })).institutions;
    expect(asked(['2'])).to.deep.equal(['2']);
    expect(asked(['3'])).to.deep.equal(['1', '2']);
    expect(asked(['3', '1'])).to.deep.equal(['1']);
    const ofAll = { ...offer, institutions: [] };
    expect(listQuestion(ofAll, view({ choices: { institution: ['3'] } })).institutions).to.deep.equal(['3']);
  });

  it('is what institutions do for one another only where the page says so', () => {
    expect(shownAudiences(offer, view({ audience: 'institutions' }))).to.deep.equal(['citizens', 'entrepreneurs']);
    expect(shownAudiences(offer, view({ audience: 'citizens' }))).to.deep.equal(['citizens']);
    const onlyInstitutions = { ...offer, audiences: offeredAudiences('institutions') };
    expect(shownAudiences(onlyInstitutions, view({ audience: 'citizens' }))).to.deep.equal(['institutions']);
    expect(offeredAudiences('everybody')).to.deep.equal(['citizens', 'entrepreneurs']);
  });

  it('is its own territory unless another is wanted', () => {
    expect(listQuestion(offer, wholeList).territory).to.equal('LV-A');
    expect(listQuestion(offer, view({ territory: 'LV-B' })).territory).to.equal('LV-B');
    expect(listQuestion(offer, view({ territory: everywhere })).territory).to.equal(undefined);
  });

  it('is a page of a length that registers give', () => {
    const limit = (pageSize: number) => listQuestion({ ...offer, pageSize }, wholeList).limit;
    expect([0, -5, 1, 2.4, 100, 1e9, NaN].map(limit)).to.deep.equal([12, 12, 1, 12, 100, 12, 12]);
    expect(listQuestion(offer, view({ lifeSituation: 'L1' })).limit).to.equal(100);
  });
});

describe('a life situation’s own page', () => {
  it('is shown until something is looked for in it', () => {
    expect(showsSituation(view({ lifeSituation: 'L1' }))).to.equal(true);
    expect(showsSituation(view({ lifeSituation: 'L1', page: 2, sort: 'name' }))).to.equal(true);
    for (const narrowed of [{ text: 'a' }, { choices: { fee: ['free'] } }, { territory: everywhere }]) {
      expect(showsSituation(view({ lifeSituation: 'L1', ...narrowed }))).to.equal(false);
    }
    expect(showsSituation(wholeList)).to.equal(false);
  });

  it('has the catalog’s own services, those of others beside them, and none of elsewhere', () => {
    const service = (more: Partial<ServiceSummary>): ServiceSummary => ({
      id: '1',
      status: 'published',
      serviceType: 'individual-benefit',
      audiences: ['citizens'],
      name: { lv: 'A' },
      summary: { lv: 'A' },
      holder: { registrationNumber: '1', name: { lv: 'I' } },
      recipients: ['any-person'],
      fee: { status: 'free' },
      channelKinds: [],
      ...more,
    });
    const another = { registrationNumber: '9', name: { lv: 'J' } };
    const territories = [{ code: 'LV-B', name: { lv: 'B' } }];
    expect(nearness(offer, service({}))).to.equal('own');
    expect(nearness(offer, service({ holder: another }))).to.equal('near');
    expect(nearness(offer, service({ holder: another, providers: [service({}).holder] }))).to.equal('own');
    expect(nearness(offer, service({ territories }))).to.equal('far');
    expect(nearness(offer, service({ audiences: ['institutions'] }))).to.equal('far');
    expect(nearness(offer, service({ serviceType: 'inter-institutional' }))).to.equal('far');
    expect(nearness({ ...offer, institutions: [] }, service({ holder: another }))).to.equal('own');
    expect(nearness({ ...offer, territory: undefined }, service({ territories }))).to.equal('own');
  });
});

it('only a variant has variants elsewhere', () => {
  expect(variantsQuestion(offer, undefined)).to.equal(undefined);
  expect(variantsQuestion(offer, { id: '1', status: 'unknown' })).to.equal(undefined);
});
