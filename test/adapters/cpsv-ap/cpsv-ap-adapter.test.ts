import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cpsvApAdapter } from '../../../src/adapters/cpsv-ap/cpsv-ap-adapter.js';
import type { Service } from '../../../src/domain/public-service.js';
import type { Question, ValueOf } from '../../../src/domain/question.js';
import { type RegisterError } from '../../../src/domain/register-error.js';
import { richTextToPlainText } from '../../../src/domain/rich-text.js';
import { describeRegisterAdapter } from '../../contracts/register-adapter.contract.js';
import { registerUrl } from '../../support/register.js';

describeRegisterAdapter({
  name: 'cpsv-ap',
  adapter: cpsvApAdapter,
  address: `${registerUrl}/cpsv-ap/catalogue`,
  spoiltAddress: `${registerUrl}/fault/wrong-types/cpsv-ap/catalogue`,
  knownServiceId: 'ex:birth',
  knownInstitution: 'ex:commune',
  word: 'passport',
  languages: ['nl', 'en'],
  least: { services: 6, lifeSituations: 2 },
});

describe('the adapter cpsv-ap', () => {
  const address = 'https://register.example/catalogue';
  const listed: Question & { about: 'services' } = { about: 'services', page: 1, limit: 100 };
  const answer = <Q extends Question>(question: Q, ...bodies: readonly unknown[]): Promise<ValueOf<Q>> => {
    let page = 0;
    return cpsvApAdapter.answer(question, address, async () => ({
      status: 200,
      body: bodies[page++] ?? bodies.at(-1),
    }));
  };
  async function serviceFrom(...bodies: readonly unknown[]): Promise<Service> {
    const record = await answer({ about: 'service', id: 'ex:s' }, ...bodies);
    if (record.status === 'published' || record.status === 'suspended') return record;
    throw new Error(`The record became ${record.status}`);
  }
  const authority = { '@id': 'ex:o', title: { en: 'Office' } };
  const compact = (own: object = {}) => ({
    '@id': 'ex:s',
    '@type': 'PublicService',
    title: { en: 'Passport' },
    hasCompetentAuthority: authority,
    ...own,
  });
  const instance = (own: object = {}) => ({
    '@id': 'ex:s',
    '@type': 'Instantie',
    naam: { nl: 'Reispas' },
    bevoegdeOverheden: [{ id: 'OVO000001' }],
    ...own,
  });

  it('reads one service in whatever form JSON-LD has for it', async () => {
    const term = { full: 'http://purl.org/dc/terms/', prefixed: 'dct:', plain: '' };
    const title = { plain: { en: 'Passport' }, value: { '@language': 'en', '@value': 'Passport' } };
    const name = fc.constantFrom(...Object.values(term));
    const value = fc.constantFrom<unknown>(
      title.plain,
      title.value,
      [title.value],
      { en: ['Passport'] },
      {
        '@set': [title.value],
      },
    );
    const type = fc.constantFrom<unknown>('PublicService', 'cpsv:PublicService', [
      'http://purl.org/vocab/cpsv#PublicService',
    ]);
    const place = fc.constantFrom<(node: object) => unknown>(
      (node) => node,
      (node) => [node],
      (node) => ({ '@context': {}, '@graph': [node] }),
      (node) => ({ '@type': 'EventStream', member: node }),
      (node) => ({ '@graph': [{ '@id': 'ex:set', '@type': 'Catalog', record: [node] }] }),
    );
    await fc.assert(
      fc.asyncProperty(name, value, type, place, fc.boolean(), async (prefix, words, types, put, isApart) => {
        const body = {
          '@id': 'ex:s',
          '@type': types,
          [`${prefix}title`]: words,
          'cv:hasCompetentAuthority': isApart ? { '@id': 'ex:o' } : authority,
        };
        const document = isApart ? [put(body), { ...authority, '@type': 'org:Organization' }] : put(body);
        const service = await serviceFrom(document);
        expect(service.name).to.deep.equal({ en: 'Passport' });
        expect(service.holder).to.deep.include({ registrationNumber: 'ex:o', name: { en: 'Office' } });
      }),
    );
  });

  it('shows what people wrote before what a machine made of it, plain words first', async () => {
    const name = async (naam: object) => (await serviceFrom(instance({ naam }))).name;
    const generated = { 'nl-BE-x-generated-informal': 'Je pas', 'nl-BE-x-generated-formal': 'Uw pas' };
    expect(
      await name({ ...generated, 'nl-BE-x-informal': 'Jouw pas', 'nl-BE-x-formal': 'Uw reispas', nl: 'Pas' }),
    ).to.deep.equal({
      nl: 'Pas',
      'nl-BE-x-formal': 'Uw reispas',
      'nl-BE-x-informal': 'Jouw pas',
    });
    expect(await name(generated)).to.deep.equal({ 'nl-t-nl-t0-und': 'Je pas' });
    expect(await name({ ...generated, en: 'Passport' })).to.deep.equal({ en: 'Passport', 'nl-t-nl-t0-und': 'Je pas' });
  });

  it('reads Flanders’ texts as the HTML they are, and others as plain text', async () => {
    const html = '<p>Eén</p><ul><li>twee</li></ul>';
    const flemish = await serviceFrom(instance({ beschrijving: { nl: html } }));
    expect(flemish.description?.nl?.map(({ kind }) => kind)).to.deep.equal(['paragraph', 'list']);
    expect(flemish.summary).to.deep.equal({ nl: 'Eén' });
    const plain = await serviceFrom(compact({ description: { en: 'a < b' } }));
    expect(richTextToPlainText(plain.description?.en ?? [])).to.equal('a < b');
  });

  it('tells a price by amounts alone', async () => {
    const priced = (...values: readonly unknown[]) =>
      serviceFrom(
        compact({ hasCost: values.map((hasValue) => ({ '@type': 'Cost', title: { en: 'Fee' }, hasValue })) }),
      );
    expect((await priced('0')).fee.status).to.equal('free');
    expect((await priced(0, 12)).fee.status).to.equal('mixed');
    expect((await priced({ '@value': '12.5' })).fees?.[0]).to.deep.include({ total: 12.5, currency: 'EUR' });
    const words = await serviceFrom(
      instance({ kosten: [{ '@type': 'Kost', beschrijving: { nl: '<p>Gratis.</p>' } }] }),
    );
    expect(words.fee).to.deep.equal({ status: 'unknown', note: { nl: 'Gratis.' } });
  });

  it('takes of several versions the newest, and what is archived for withdrawn', async () => {
    const version = (generatedAtTime: string, own: object) => ({
      ...instance(own),
      '@id': `ex:s/${generatedAtTime}`,
      '@type': 'InstantieSnapshot',
      isVersionOf: 'ex:s',
      generatedAtTime,
    });
    const versions = [version('2026-02-01', { naam: { nl: 'Nieuw' } }), version('2026-01-01', { naam: { nl: 'Oud' } })];
    expect((await serviceFrom({ '@context': '', member: versions })).name).to.deep.equal({ nl: 'Nieuw' });
    const gone = { member: [...versions, version('2026-03-01', { gearchiveerd: true })] };
    expect((await answer(listed, gone)).total).to.equal(0);
    const record = await answer({ about: 'service', id: 'ex:s' }, gone);
    expect(record).to.deep.equal({ id: 'ex:s', status: 'withdrawn', name: { nl: 'Reispas' } });
  });

  it('follows the pages of an event stream to its end, and none twice', async () => {
    const page = (number: number, next: number) => ({
      '@id': `http://elsewhere.example/catalogue?page=${number}`,
      '@type': 'EventStream',
      view: { relation: [{ '@type': 'GreaterThanRelation', node: `http://elsewhere.example/catalogue?page=${next}` }] },
      member: [compact({ '@id': `ex:${number}` })],
    });
    const asked: string[] = [];
    const { total } = await cpsvApAdapter.answer(listed, address, async (url) => {
      asked.push(url);
      const number = Number(new URL(url).searchParams.get('page') ?? 0);
      return { status: 200, body: page(number, Math.min(2, number + 1)) };
    });
    expect(asked).to.deep.equal([address, `${address}?page=1`, `${address}?page=2`]);
    expect(total).to.equal(3);
  });

  it('says of a service whose time is over that it is not available', async () => {
    const service = await serviceFrom(instance({ eindeDienstVerlening: '2024-09-21T12:00:00Z' }));
    expect(service.status).to.equal('suspended');
    expect(service.suspension).to.deep.equal({ from: '2024-09-21' });
  });

  it('leaves out drafts, and services that nobody offers', async () => {
    const draft = compact({ 'adms:status': { '@id': 'http://x.example/instance-status/ontwerp' } });
    const concept = { '@id': 'ex:c', '@type': 'ConceptSnapshot', naam: { nl: 'Begrip' } };
    const { items, leftOut } = await answer(listed, [draft, concept]);
    expect(items).to.deep.equal([]);
    expect(leftOut.map(({ reason }) => reason)).to.deep.equal([
      'status: expected published or suspended',
      'holder: expected object',
    ]);
  });

  it('says no more than a page can hold', async () => {
    const many = Array.from({ length: 1501 }, (_, index) => compact({ '@id': `ex:${index}` }));
    const error = await answer(listed, many).catch((failure: unknown) => failure);
    expect((error as RegisterError).reason).to.equal('settings');
  });
});
