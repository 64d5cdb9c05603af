import { expect } from '@open-wc/testing';
import { virsisAdapter } from '../../../src/adapters/virsis/virsis-adapter.js';
import type { ServicesQuestion } from '../../../src/domain/question.js';
import type { ReadRegister } from '../../../src/register/register-adapter.js';
import { fetchFromRegister } from '../../../src/register/register-http.js';
import { describeRegisterAdapter } from '../../contracts/register-adapter.contract.js';
import { Lane, registerUrl } from '../../support/register.js';

describeRegisterAdapter({
  name: 'virsis',
  adapter: virsisAdapter,
  address: registerUrl,
  spoiltAddress: `${registerUrl}/fault/wrong-types`,
  knownServiceId: '1008',
  knownInstitution: '00000000102',
  word: 'bērna',
  languages: ['lv', 'en'],
  least: { services: 50, lifeSituations: 30 },
});

describe('what the adapter virsis asks', () => {
  const read: ReadRegister = (url, limits) => fetchFromRegister(url, new AbortController().signal, limits);
  const nothing: ServicesQuestion = { about: 'services', page: 1, limit: 24 };

  async function addressOf(question: ServicesQuestion): Promise<string> {
    let asked = '';
    const body = { items: [], total: 0, page: 1, limit: 24 };
    await virsisAdapter.answer(question, 'https://register.example/api', async (url) => {
      asked = url;
      return { status: 200, body };
    });
    return asked;
  }

  it('is one address for one question, however its fields stand', async () => {
    const one = await addressOf({ ...nothing, text: 'suns', audiences: ['citizens', 'entrepreneurs'] });
    const other = await addressOf({
      audiences: ['citizens', 'entrepreneurs'],
      limit: 24,
      text: 'suns',
      page: 1,
      about: 'services',
    });
    expect(one).to.equal(other);
    expect(one).to.equal(
      'https://register.example/api/services?audience=citizens&audience=entrepreneurs&q=suns&page=1&limit=24',
    );
  });

  it('says nothing of what was not asked', async () => {
    const asked = await addressOf({ ...nothing, text: '', territory: undefined, institutions: [], language: '' });
    expect(asked).to.equal('https://register.example/api/services?page=1&limit=24');
  });

  it('does not go elsewhere for an id that is no segment of a path', async () => {
    const never: ReadRegister = (url) => Promise.reject(new Error(`asked ${url}`));
    for (const id of ['', '.', '..', '\uD800']) {
      expect(await virsisAdapter.answer({ about: 'service', id }, registerUrl, never)).to.deep.equal({
        id,
        status: 'unknown',
      });
    }
  });

  it('loses one bad service of a life situation, not the situation', async () => {
    const spoilt: ReadRegister = async (url, limits) => {
      const reply = await read(url, limits);
      const body = reply.body as { steps: { services: Record<string, unknown>[] }[] };
      const services = body.steps[0]?.services ?? expect.fail('has no services');
      return { ...reply, body: { ...body, steps: [{ ...body.steps[0], services: [{ id: '1' }, ...services] }] } };
    };
    const whole = await virsisAdapter.answer({ about: 'life-situation', id: 'L101' }, registerUrl, read);
    const mended = await virsisAdapter.answer({ about: 'life-situation', id: 'L101' }, registerUrl, spoilt);
    expect(mended?.steps[0]?.services).to.deep.equal(whole?.steps[0]?.services);
  });

  it('keeps an id in one segment of the path', async () => {
    const asked: string[] = [];
    const note: ReadRegister = async (url) => {
      asked.push(url);
      return { status: 404, body: {} };
    };
    await virsisAdapter.answer({ about: 'service', id: '../life-situations?x#y' }, 'https://register.example', note);
    expect(asked).to.deep.equal(['https://register.example/services/..%2Flife-situations%3Fx%23y']);
  });

  it('finds a withdrawn service withdrawn, with what replaces it', async () => {
    const lane = new Lane();
    await lane.set({ changes: { '1008': null } });
    const record = await virsisAdapter.answer({ about: 'service', id: '1008' }, lane.url, read);
    expect(record).to.deep.include({ id: '1008', status: 'withdrawn' });
    const list = await virsisAdapter.answer({ ...nothing, limit: 100 }, lane.url, read);
    expect(list.items.map(({ id }) => id)).not.to.include('1008');
  });
});
