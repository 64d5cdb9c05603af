import { expect } from '@open-wc/testing';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import { addAdapter, registerClientFor } from '../../src/register/register-clients.js';
import type { RegisterClient } from '../../src/register/register-client.js';
import { nextAnswer } from '../support/answers.js';
import { Lane } from '../support/register.js';

beforeEach(() => addAdapter('virsis', () => Promise.resolve(virsisAdapter)));

const question = { about: 'services', page: 1, limit: 1 } as const;

async function firstFailure(client: RegisterClient) {
  const leaving = new AbortController();
  const answers = client.watch(question, leaving.signal);
  await nextAnswer(answers, 'waiting');
  const { error } = await nextAnswer(answers, 'failed');
  leaving.abort();
  return error;
}

describe('the elements of a page', () => {
  it('share one client of a register, however they write its address', () => {
    const client = registerClientFor('https://register.example/api', 'virsis');
    expect(registerClientFor('https://register.example/api', 'virsis')).to.equal(client);
    expect(registerClientFor('https://register.example/api/', 'virsis')).to.equal(client);
    expect(registerClientFor('https://REGISTER.example:443/api', 'virsis')).to.equal(client);
    expect(registerClientFor(new URL('/api', location.href).href, 'virsis')).to.equal(
      registerClientFor('/api', 'virsis'),
    );
  });

  it('have clients of their own for other registers and other adapters', () => {
    const client = registerClientFor('https://register.example/api', 'virsis');
    expect(registerClientFor('https://register.example/api2', 'virsis')).not.to.equal(client);
    expect(registerClientFor('https://register.example/api', 'helsinki')).not.to.equal(client);
  });

  it('find an address relative to the page', async () => {
    const lane = new Lane();
    const base = document.head.appendChild(document.createElement('base'));
    base.href = `${lane.url}/institution/page.html`;
    const leaving = new AbortController();
    const answers = registerClientFor('../', 'virsis').watch(question, leaving.signal);
    base.remove();
    await nextAnswer(answers, 'waiting');
    expect((await nextAnswer(answers, 'fresh')).value.items).to.have.length(1);
    leaving.abort();
    expect((await lane.requests()).map(({ path }) => path)).to.deep.equal(['/services?page=1&limit=1']);
  });

  it('go on by themselves when their adapter is added later', async () => {
    const leaving = new AbortController();
    const answers = registerClientFor(new Lane().url, 'later').watch(question, leaving.signal);
    await nextAnswer(answers, 'waiting');
    expect((await nextAnswer(answers, 'failed')).error.reason).to.equal('settings');
    const next = nextAnswer(answers, 'fresh');
    addAdapter('later', () => Promise.resolve({ ...virsisAdapter, name: 'later' }));
    expect((await next).value.items).to.have.length(1);
    leaving.abort();
  });
});

describe('settings that are wrong', () => {
  it('are told to the editor: the adapter that is not known, and those that are', async () => {
    const { reason, message } = await firstFailure(registerClientFor('https://register.example/api', 'virsys'));
    expect(reason).to.equal('settings');
    expect(message).to.contain('adapter="virsys"').and.to.contain('virsis');
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'https://',
    'ftp://a.lv',
  ]) {
    it(`are told to the editor: the address ${address}`, async () => {
      const { reason, message } = await firstFailure(registerClientFor(address, 'virsis'));
      expect(reason).to.equal('settings');
      expect(message).to.contain(`register="${address}"`);
    });
  }
});
