import { expect } from '@open-wc/testing';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import type { Answer } from '../../src/domain/answer.js';
import type { ServiceQuestion, ServicesQuestion } from '../../src/domain/question.js';
import { RegisterError } from '../../src/domain/register-error.js';
import { MemoryStore } from '../../src/register/answer-store.js';
import type { RegisterAdapter } from '../../src/register/register-adapter.js';
import { fetchFromRegister } from '../../src/register/register-http.js';
import { RegisterClient } from '../../src/register/register-client.js';
import { answerThatIs, nextAnswer } from '../support/answers.js';
import { comeBackToPage, moveClock, restoreClock } from '../support/clock.js';
import { Lane, untilHeld } from '../support/register.js';

const list: ServicesQuestion = { about: 'services', page: 1, limit: 2 };
const services = (limit: number): ServicesQuestion => ({ ...list, limit });
const service: ServiceQuestion = { about: 'service', id: '1008' };
const minute = 60_000;

function clientOf(lane: Lane, adapter: RegisterAdapter = virsisAdapter, store = new MemoryStore()): RegisterClient {
  return new RegisterClient(lane.url, () => Promise.resolve(adapter), store);
}

let leaving: AbortController;
beforeEach(() => {
  leaving = new AbortController();
});
afterEach(() => {
  leaving.abort();
  restoreClock();
});

describe('somebody who asks a register that answers', () => {
  it('waits, and then has the answer of this moment', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(list, leaving.signal);
    await nextAnswer(answers, 'waiting');
    const before = Date.now();
    const { value, receivedAt } = await nextAnswer(answers, 'fresh');
    expect(value.items).to.have.length(2);
    expect(receivedAt).to.be.within(before, Date.now());
  });

  it('shares the request with whoever asks the same', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'hold' });
    const client = clientOf(lane);
    const watchers = [client.watch(list, leaving.signal), client.watch(list, leaving.signal)];
    await Promise.all(watchers.map((answers) => nextAnswer(answers, 'waiting')));
    const values = watchers.map((answers) => nextAnswer(answers, 'fresh'));
    await untilHeld(lane, 1);
    await lane.release();
    const [one, other] = await Promise.all(values);
    expect(other?.value).to.deep.equal(one?.value);
    expect(await lane.requests()).to.have.length(1);
  });

  it('asks nothing that was answered a moment ago', async () => {
    const lane = new Lane();
    const client = clientOf(lane);
    const first = await answerThatIs(client.watch(list, leaving.signal), 'fresh');
    moveClock(minute / 2);
    // Not even a moment of waiting: the answer is there at once.
    const second = await nextAnswer(client.watch(list, leaving.signal), 'fresh');
    expect(second).to.deep.equal(first);
    expect(await lane.requests()).to.have.length(1);
  });

  it('is not told of an answer to what somebody else asked', async () => {
    const lane = new Lane();
    const client = clientOf(lane);
    await answerThatIs(client.watch(services(3), leaving.signal), 'fresh');
    const { value } = await answerThatIs(client.watch(services(4), leaving.signal), 'fresh');
    expect(value.items).to.have.length(4);
    expect(await lane.requests()).to.have.length(2);
  });
});

describe('an answer that has become old', () => {
  it('is confirmed without a body, and nothing is decoded anew', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(list, leaving.signal);
    const first = await answerThatIs(answers, 'fresh');
    const next = nextAnswer(answers, 'stale');
    moveClock(minute);
    comeBackToPage();
    expect((await next).because).to.equal('confirming');
    const second = await nextAnswer(answers, 'fresh');
    expect(second.receivedAt).to.be.at.least(first.receivedAt + minute);
    const [asked, confirmed] = await lane.requests();
    expect(asked).to.deep.include({ ifNoneMatch: null, status: 200 });
    expect(confirmed?.ifNoneMatch).to.be.a('string');
    expect(confirmed?.status).to.equal(304);
    expect(second.value).to.equal(first.value);
  });

  it('stays while it is confirmed, and is replaced by what has changed', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(service, leaving.signal);
    const first = await answerThatIs(answers, 'fresh');
    await lane.set({ fault: 'hold', changes: { '1008': { name: { lv: 'Jauns nosaukums' } } } });
    const next = nextAnswer(answers, 'stale');
    moveClock(minute);
    comeBackToPage();
    expect(await next).to.deep.equal({ ...first, status: 'stale', because: 'confirming' });
    const changed = nextAnswer(answers, 'fresh');
    await untilHeld(lane, 1);
    await lane.release();
    expect((await changed).value).to.deep.include({ name: { lv: 'Jauns nosaukums' } });
  });

  it('is not confirmed before its time, however often the person comes back', async () => {
    const lane = new Lane();
    await lane.set({ maxAge: 600 });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await answerThatIs(answers, 'fresh');
    const next = nextAnswer(answers, 'stale');
    moveClock(9 * minute);
    comeBackToPage();
    comeBackToPage();
    expect(await lane.requests()).to.have.length(1);
    moveClock(minute);
    comeBackToPage();
    await next;
  });

  it('is confirmed by itself where the register wants that soon', async () => {
    const lane = new Lane();
    await lane.set({ maxAge: 1 });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await answerThatIs(answers, 'fresh');
    await nextAnswer(answers, 'stale');
    await nextAnswer(answers, 'fresh');
  });

  it('is confirmed by itself even if the device’s clock was set back meanwhile', async () => {
    const lane = new Lane();
    await lane.set({ maxAge: 1 });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await answerThatIs(answers, 'fresh');
    const next = nextAnswer(answers, 'stale');
    moveClock(-100);
    await next;
  });

  it('is confirmed for whoever asks once the device’s clock, which was ahead, is right again', async () => {
    const lane = new Lane();
    const client = clientOf(lane);
    moveClock(600 * minute);
    const { value } = await answerThatIs(client.watch(list, leaving.signal), 'fresh');
    restoreClock();
    const before = Date.now();
    const remembered = await nextAnswer(client.watch(list, leaving.signal), 'stale');
    expect(remembered).to.deep.include({ value, because: 'confirming' });
    expect(remembered.receivedAt).to.be.within(before, Date.now());
  });

  it('is confirmed within the hour, however long the register lets it be kept', async () => {
    const lane = new Lane();
    await lane.set({ maxAge: 31_536_000 });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await answerThatIs(answers, 'fresh');
    const next = nextAnswer(answers, 'stale');
    moveClock(60 * minute);
    comeBackToPage();
    await next;
  });

  it('is confirmed where the device’s clock was set back while the page was open', async () => {
    const lane = new Lane();
    await lane.set({ maxAge: 600 });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await answerThatIs(answers, 'fresh');
    const next = nextAnswer(answers, 'fresh');
    moveClock(-60 * minute);
    comeBackToPage();
    await next;
    expect(await lane.requests()).to.have.length(2);
  });

  it('comes first for whoever asks later, marked as old', async () => {
    const lane = new Lane();
    const client = clientOf(lane);
    const { value } = await answerThatIs(client.watch(list, leaving.signal), 'fresh');
    moveClock(minute);
    const answers = client.watch(list, leaving.signal);
    expect(await nextAnswer(answers, 'stale')).to.deep.include({ value, because: 'confirming' });
    await nextAnswer(answers, 'fresh');
  });
});

describe('words of an earlier visit', () => {
  it('are confirmed at once, however seldom the page wants to confirm', async () => {
    const lane = new Lane();
    const url = `${lane.url}/services?page=1&limit=2`;
    const store = new MemoryStore();
    const reply = await fetchFromRegister(url, leaving.signal);
    await store.put(url, { ...reply, receivedAt: Date.now(), freshUntil: 0 });
    const answers = clientOf(lane, virsisAdapter, store).watch(list, leaving.signal, 600 * minute);
    await nextAnswer(answers, 'stale');
    await nextAnswer(answers, 'fresh');
  });

  it('that an earlier script kept do not stand in the way of those that came', async () => {
    const lane = new Lane();
    const url = `${lane.url}/services?page=1&limit=2`;
    const whole = await fetchFromRegister(url, leaving.signal);
    const store = new MemoryStore();
    const body = { ...(whole.body as object), items: [{ id: '1' }, { id: '2' }] }; // it read less than this one does
    await store.put(url, { ...whole, body, receivedAt: Date.now(), freshUntil: 0 });
    const answers = clientOf(lane, virsisAdapter, store).watch(list, leaving.signal);
    expect((await nextAnswer(answers, 'stale')).value.items).to.have.length(0);
    expect((await nextAnswer(answers, 'fresh')).value.items).to.have.length(2);
  });
});

describe('when the register fails', () => {
  it('by calling right settings wrong for a moment, it is asked again', async () => {
    const lane = new Lane();
    let refused = false;
    const adapter: RegisterAdapter = {
      ...virsisAdapter,
      answer: async (question, address, read) => {
        if (!refused) {
          refused = true;
          throw new RegisterError('settings', 'answered 400', { status: 400 });
        }
        return virsisAdapter.answer(question, address, read);
      },
    };
    // The first look is at what is remembered: nothing.
    refused = true;
    const answers = clientOf(lane, adapter).watch(list, leaving.signal);
    await nextAnswer(answers, 'waiting');
    refused = false;
    await nextAnswer(answers, 'failed');
    await nextAnswer(answers, 'fresh');
  });

  it('what a slow store remembers comes instead', async () => {
    const lane = new Lane();
    class SlowStore extends MemoryStore {
      isSlow = false;
      override get(url: string) {
        if (!this.isSlow) return super.get(url);
        this.isSlow = false;
        return Promise.resolve(undefined);
      }
    }
    const store = new SlowStore();
    const { value } = await answerThatIs(clientOf(lane, virsisAdapter, store).watch(list, leaving.signal), 'fresh');
    await lane.set({ fault: 'status-500' });
    moveClock(minute);
    store.isSlow = true;
    const answers = clientOf(lane, virsisAdapter, store).watch(list, leaving.signal);
    await nextAnswer(answers, 'waiting');
    expect((await nextAnswer(answers, 'stale')).value).to.deep.equal(value);
  });

  it('after a good answer, the answer stays, with when it came and what went wrong', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(list, leaving.signal);
    const { value, receivedAt } = await answerThatIs(answers, 'fresh');
    await lane.set({ fault: 'status-500' });
    const next = nextAnswer(answers, 'stale');
    moveClock(minute);
    comeBackToPage();
    await next;
    const failed = await nextAnswer(answers, 'stale');
    expect(failed.because).to.be.instanceOf(RegisterError).with.property('reason', 'status');
    expect(failed.value).to.equal(value);
    expect(failed.receivedAt).to.equal(receivedAt);
    await lane.set({ fault: null });
    // What was said of the failure stays until there is something better to say.
    const healed = nextAnswer(answers, 'fresh');
    comeBackToPage();
    expect((await healed).value).to.deep.equal(value);
  });

  it('from the beginning, it heals by itself when the register does', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'status-500' });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await nextAnswer(answers, 'waiting');
    expect((await nextAnswer(answers, 'failed')).error.reason).to.equal('status');
    await lane.set({ fault: null });
    expect((await answerThatIs(answers, 'fresh')).value.items).to.have.length(2);
  });

  it('the person need not wait for it: trying again asks now', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'status-503' });
    const client = clientOf(lane);
    const answers = client.watch(list, leaving.signal);
    await answerThatIs(answers, 'failed');
    // Pauses double: without the person, as many attempts as these take longer than any test may.
    for (let attempts = 0; attempts < 8; attempts += 1) {
      const failed = answerThatIs(answers, 'failed');
      client.retry();
      await failed;
    }
    await lane.set({ fault: null });
    const fresh = answerThatIs(answers, 'fresh');
    client.retry();
    await fresh;
  });

  it('that is never remembered: who asks next asks the register', async () => {
    for (const fault of ['status-500', 'html', 'truncated', 'status-404', 'no-cors']) {
      const lane = new Lane();
      await lane.set({ fault });
      const client = clientOf(lane);
      await answerThatIs(client.watch(list, leaving.signal), 'failed');
      await lane.set({ fault: null });
      const answers = client.watch(list, leaving.signal);
      await nextAnswer(answers, 'waiting');
      await nextAnswer(answers, 'fresh');
    }
  });

  it('one record that is bad is left out and said; the rest shows', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'wrong-types' });
    const { value } = await answerThatIs(clientOf(lane).watch(services(4), leaving.signal), 'fresh');
    expect(value.items).to.have.length(3);
    expect(value.leftOut).to.have.length(1);
    expect(value.leftOut[0]?.id).to.be.a('string');
  });

  it('words that make no answer do not take away the last that did', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(service, leaving.signal);
    const { value } = await answerThatIs(answers, 'fresh');
    await lane.set({ fault: 'wrong-types' });
    const next = nextAnswer(answers, 'stale');
    moveClock(minute);
    comeBackToPage();
    await next;
    const failed = await nextAnswer(answers, 'stale');
    expect(failed.because).to.have.property('reason', 'wrong-shape');
    expect(failed.value).to.equal(value);
  });

  it('several questions do not storm it: one asks whether it is back, then all', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'status-503' });
    const client = clientOf(lane);
    const watchers = [3, 4, 5].map((limit) => client.watch(services(limit), leaving.signal));
    await Promise.all(watchers.map((answers) => answerThatIs(answers, 'failed')));
    expect(await lane.requests()).to.have.length(3);

    await lane.set({ fault: 'hold' });
    const healed = watchers.map((answers) => answerThatIs(answers, 'fresh'));
    await untilHeld(lane, 1);
    // All three were told to come back after the same second. Those who are not to ask would have, by now.
    for (let looks = 0; looks < 30; looks += 1) expect(await lane.requests()).to.have.length(4);

    await lane.set({ fault: null });
    await lane.release();
    const values = await Promise.all(healed);
    expect(values.map(({ value }) => value.items.length)).to.deep.equal([3, 4, 5]);
    expect(await lane.requests()).to.have.length(6);
  });

  it('one probe that nobody wants any more leaves its turn to the others', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'status-500' });
    const client = clientOf(lane);
    const leavers = [new AbortController(), new AbortController()];
    const watchers = leavers.map(({ signal }, index) => client.watch(services(index + 3), signal));
    await Promise.all(watchers.map((answers) => answerThatIs(answers, 'failed')));
    await lane.set({ fault: 'hold' });
    const healed = watchers.map((answers) => answerThatIs(answers, 'fresh').catch(() => undefined));
    await untilHeld(lane, 1);
    const probe = (await lane.requests()).at(-1)?.path ?? '';
    const prober = probe.includes('limit=3') ? 0 : 1;
    leavers[prober]?.abort();
    await lane.set({ fault: null });
    expect(await healed[prober]).to.equal(undefined);
    expect((await healed[1 - prober])?.status).to.equal('fresh');
    for (const one of leavers) one.abort();
  });
});

describe('somebody who leaves', () => {
  it('while the register is asked ends the request and hears no more', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'hold' });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await nextAnswer(answers, 'waiting');
    const next = answers.next();
    await untilHeld(lane, 1);
    leaving.abort();
    expect(await next).to.deep.equal({ value: undefined, done: true });
    await untilHeld(lane, 0);
  });

  it('while the answer is of this moment hears no more', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(list, leaving.signal);
    await answerThatIs(answers, 'fresh');
    const next = answers.next();
    leaving.abort();
    expect((await next).done).to.equal(true);
    moveClock(minute);
    comeBackToPage();
    expect(await lane.requests()).to.have.length(1);
  });

  it('while waiting for the register to come back hears no more', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'status-500' });
    const answers = clientOf(lane).watch(list, leaving.signal);
    await answerThatIs(answers, 'failed');
    const next = answers.next();
    leaving.abort();
    expect((await next).done).to.equal(true);
    comeBackToPage();
    expect(await lane.requests()).to.have.length(1);
  });

  it('does not take the answer from who stays', async () => {
    const lane = new Lane();
    await lane.set({ fault: 'hold' });
    const client = clientOf(lane);
    const stayer = new AbortController();
    const [left, stayed] = [client.watch(list, leaving.signal), client.watch(list, stayer.signal)];
    await Promise.all([nextAnswer(left, 'waiting'), nextAnswer(stayed, 'waiting')]);
    const [end, fresh] = [left.next(), nextAnswer(stayed, 'fresh')];
    await untilHeld(lane, 1);
    leaving.abort();
    expect((await end).done).to.equal(true);
    await lane.release();
    await fresh;
    stayer.abort();
    expect(await lane.requests()).to.have.length(1);
  });

  it('before anything began hears nothing and asks nothing', async () => {
    const lane = new Lane();
    leaving.abort();
    const heard: Answer<unknown>[] = [];
    for await (const answer of clientOf(lane).watch(list, leaving.signal)) heard.push(answer);
    expect(heard.filter(({ status }) => status !== 'waiting')).to.deep.equal([]);
    expect(await lane.requests()).to.deep.equal([]);
  });
});

describe('settings that are wrong', () => {
  it('are said once and not tried again until the page is set right', async () => {
    let loaded = 0;
    const load = () => {
      loaded += 1;
      return Promise.reject(new RegisterError('settings', 'no such adapter'));
    };
    const client = new RegisterClient('https://register.example', load, new MemoryStore());
    const answers = client.watch(list, leaving.signal);
    await nextAnswer(answers, 'waiting');
    expect((await nextAnswer(answers, 'failed')).error.reason).to.equal('settings');
    const next = answers.next();
    const before = loaded;
    moveClock(60 * minute);
    comeBackToPage();
    // Whatever a retry would do first, it would have done by the time a request has come and gone.
    await new Lane().requests();
    expect(loaded).to.equal(before);
    client.retry();
    expect((await next).value).to.have.property('status', 'failed');
    expect(loaded).to.be.above(before);
  });

  it('are not confused with an adapter that could not be downloaded, which may be there later', async () => {
    const lane = new Lane();
    let there = false;
    const load = () => (there ? Promise.resolve(virsisAdapter) : Promise.reject(new TypeError('Failed to fetch')));
    const client = new RegisterClient(lane.url, load, new MemoryStore());
    const answers = client.watch(list, leaving.signal);
    expect((await answerThatIs(answers, 'failed')).error.reason).to.equal('not-loaded');
    there = true;
    const fresh = answerThatIs(answers, 'fresh');
    client.retry();
    await fresh;
  });
});

describe('a service that is not there', () => {
  it('because the register does not know it, is an answer', async () => {
    const lane = new Lane();
    const unknown: ServiceQuestion = { about: 'service', id: 'no such/service?' };
    const { value } = await answerThatIs(clientOf(lane).watch(unknown, leaving.signal), 'fresh');
    expect(value).to.deep.equal({ id: 'no such/service?', status: 'unknown' });
  });

  it('because it was withdrawn while somebody read it, is an answer', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(service, leaving.signal);
    await answerThatIs(answers, 'fresh');
    await lane.set({ changes: { '1008': null } });
    const next = nextAnswer(answers, 'stale');
    moveClock(minute);
    comeBackToPage();
    await next;
    expect((await nextAnswer(answers, 'fresh')).value).to.deep.include({ id: '1008', status: 'withdrawn' });
  });

  it('because a proxy says so, is still there', async () => {
    const lane = new Lane();
    const answers = clientOf(lane).watch(service, leaving.signal);
    const { value } = await answerThatIs(answers, 'fresh');
    await lane.set({ fault: 'status-404' });
    const next = nextAnswer(answers, 'stale');
    moveClock(minute);
    comeBackToPage();
    await next;
    const failed = await nextAnswer(answers, 'stale');
    expect(failed.because).to.deep.include({ reason: 'status', status: 404 });
    expect(failed.value).to.equal(value);
  });
});
