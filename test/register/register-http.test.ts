import { expect } from '@open-wc/testing';
import { RegisterError, type RegisterErrorReason } from '../../src/domain/register-error.js';
import type { RequestLimits } from '../../src/register/register-adapter.js';
import { fetchFromRegister, type HttpReply } from '../../src/register/register-http.js';
import { Lane, registerUrl, untilHeld } from '../support/register.js';

const never = () => new AbortController().signal;

async function failure(asking: Promise<HttpReply>): Promise<RegisterError> {
  try {
    await asking;
  } catch (error) {
    expect(error).to.be.instanceOf(RegisterError);
    return error as RegisterError;
  }
  throw new Error('The register answered');
}

/** What a request fails with under a fault of the demo register. */
function failureUnder(fault: string, { query = '', limits }: { query?: string; limits?: RequestLimits } = {}) {
  const url = `${registerUrl}/fault/${fault}/services?limit=100${query}`;
  return failure(fetchFromRegister(url, never(), limits));
}

describe('a register that fails is an error with its own reason', () => {
  const cases: [fault: string, reason: RegisterErrorReason, why: string][] = [
    ['reset', 'unreachable', 'the connection is reset'],
    ['no-cors', 'unreachable', 'this page may not read it'],
    ['redirect', 'unreachable', 'it leads to a page on another origin, as an expired session does'],
    ['html', 'not-json', 'a sign-in page stands where data belongs'],
    ['truncated', 'not-json', 'half of the answer came as if it were all'],
    ['huge', 'too-large', 'the answer has no end'],
  ];
  for (const [fault, reason, why] of cases) {
    it(`${reason}: ${why}`, async () => {
      const error = await failureUnder(fault);
      expect(error.reason).to.equal(reason);
      expect(error.status).to.equal(undefined);
      expect(error.message).to.contain(registerUrl);
    });
  }

  it('unreachable or not-json: the connection closes half-way', async () => {
    // Firefox does not say that a compressed answer broke off; half of one is no JSON.
    expect((await failureUnder('close-mid-body')).reason).to.be.oneOf(['unreachable', 'not-json']);
  });

  it('busy: it asks to be left alone for a while', async () => {
    for (const status of [429, 503]) {
      expect(await failureUnder(`status-${status}`)).to.deep.include({ reason: 'busy', status, retryAfter: 1000 });
    }
  });

  it('status: it failed, or a proxy answered in its place', async () => {
    for (const status of [500, 404]) {
      const error = await failureUnder(`status-${status}`);
      expect(error).to.deep.include({ reason: 'status', status, retryAfter: undefined });
    }
  });

  it('timeout: it never answers', async () => {
    expect((await failureUnder('hang', { limits: { deadline: 50 } })).reason).to.equal('timeout');
  });

  it('timeout: it answers too late', async () => {
    expect((await failureUnder('slow', { query: '&ms=60000', limits: { deadline: 50 } })).reason).to.equal('timeout');
  });

  it('timeout: it begins to answer and does not end', async () => {
    const error = await failureUnder('slow-body', { query: '&ms=500', limits: { deadline: 300 } });
    expect(error.reason).to.equal('timeout');
  });

  it('offline: the device has no network', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      expect((await failureUnder('reset')).reason).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('too-large: it says so itself, and is not read', async () => {
    const error = await failureUnder('slow-body', { query: '&ms=60000', limits: { maxBytes: 1000 } });
    expect(error.reason).to.equal('too-large');
  });

  it('never quotes what was answered', async () => {
    for (const fault of ['html', 'truncated', 'status-404']) {
      const { message, cause } = await failureUnder(fault);
      expect(message + String(cause)).not.to.match(/<|profilakses|"items"|Starpserveris/);
    }
  });

  it('a body nobody reads to its end does not hold the connection that the next question needs', async () => {
    const unread = Array.from({ length: 8 }, () =>
      failureUnder('slow-body', { query: '&ms=60000', limits: { maxBytes: 1000 } }),
    );
    for (const error of await Promise.all(unread)) expect(error.reason).to.equal('too-large');
    const { status } = await fetchFromRegister(`${registerUrl}/services?limit=1`, never());
    expect(status).to.equal(200);
  });
});

describe('a register that answers, if not as one would wish,', () => {
  it('late but within the deadline, is an answer', async () => {
    const { status } = await fetchFromRegister(`${registerUrl}/fault/slow/services?ms=30`, never());
    expect(status).to.equal(200);
  });

  it('with a byte order mark before the JSON, is an answer', async () => {
    const { body } = await fetchFromRegister(`${registerUrl}/fault/bom/services?limit=1`, never());
    expect(body).to.have.property('items').with.length(1);
  });

  it('drop by drop, letters cut in two, is the same answer', async () => {
    const url = `${registerUrl}/lane/drops/services?limit=1`;
    const { body } = await fetchFromRegister(url, never());
    const dripped = await fetchFromRegister(`${url}&fault=slow-body&ms=0`, never());
    expect(JSON.stringify(body)).to.match(/[āčēģīķļņšūž]/);
    expect(dripped.body)
      .to.have.property('items')
      .that.deep.equals((body as { items: unknown }).items);
  });

  it('that it does not know a service, or has withdrawn it, is an answer', async () => {
    const missing = await fetchFromRegister(`${registerUrl}/services/no-such-service`, never());
    expect(missing.status).to.equal(404);
    const lane = new Lane();
    await lane.set({ changes: { '1008': null } });
    const withdrawn = await fetchFromRegister(`${lane.url}/services/1008`, never());
    expect(withdrawn.status).to.equal(410);
    expect(withdrawn.body).to.deep.include({ id: '1008', status: 'withdrawn' });
  });
});

describe('a request', () => {
  it('is one GET without a preflight, and knows how long its answer holds', async () => {
    const lane = new Lane();
    await lane.set({ maxAge: 17 });
    const { maxAge, etag } = await fetchFromRegister(`${lane.url}/services?limit=1`, never());
    expect(maxAge).to.equal(17_000);
    expect(etag).to.be.a('string');
    expect((await lane.requests()).map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('for what has not changed costs no body', async () => {
    const lane = new Lane();
    const url = `${lane.url}/services?limit=2`;
    const [first, second] = [await fetchFromRegister(url, never()), await fetchFromRegister(url, never())];
    expect(second.body).to.deep.equal(first.body);
    expect(await lane.requests()).to.deep.equal([
      { method: 'GET', path: '/services?limit=2', ifNoneMatch: null, status: 200 },
      { method: 'GET', path: '/services?limit=2', ifNoneMatch: first.etag, status: 304 },
    ]);
  });

  it('that nobody wants any more ends with the reason it was given up for', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'hold' });
    const leaving = new AbortController();
    const asking = fetchFromRegister(`${lane.url}/services`, leaving.signal).catch((error: unknown) => error);
    await untilHeld(lane, 1);
    const reason = new Error('left');
    leaving.abort(reason);
    expect(await asking).to.equal(reason);
    await untilHeld(lane, 0); // the register saw it leave
  });

  it('that nobody wants any more ends in the middle of an answer too', async () => {
    const lane = new Lane();
    const leaving = new AbortController();
    const url = `${lane.url}/services?fault=slow-body&ms=60000`;
    const asking = fetchFromRegister(url, leaving.signal).catch((error: unknown) => error);
    let seen;
    do [seen] = await lane.requests();
    while (seen?.status !== 200);
    const reason = new Error('left');
    leaving.abort(reason);
    expect(await asking).to.equal(reason);
  });

  it('that nobody wanted in the first place is not made', async () => {
    const lane = new Lane();
    const reason = new Error('left');
    const asking = fetchFromRegister(`${lane.url}/services`, AbortSignal.abort(reason));
    expect(await asking.catch((error: unknown) => error)).to.equal(reason);
    expect(await lane.requests()).to.deep.equal([]);
  });
});
