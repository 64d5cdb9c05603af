import { expect } from '@open-wc/testing';
import { Recovery } from '../../src/register/recovery.js';

const staying = () => new AbortController().signal;

/** Waits for its turn, and notes when it came. */
function waiting(recovery: Recovery, asker: object, attempt = 1, retryAfter?: number, signal = staying()) {
  const start = performance.now();
  let woken: number | undefined;
  const turn = recovery.wait(asker, attempt, retryAfter, signal).then(() => {
    woken = performance.now();
    return woken - start;
  });
  return { turn, isWoken: () => woken !== undefined };
}

/** Draws this share of the longest pause. */
const drawing = (share: number) => new Recovery(() => share);

describe('after a failure', () => {
  it('a question is asked again after a pause of which only the end is certain', async () => {
    expect(await waiting(drawing(0.1), {}).turn).to.be.within(199, 1000);
    expect(await waiting(drawing(0.5), {}).turn).to.be.at.least(999);
  });

  it('the pause may be twice as long each time', async () => {
    expect(await waiting(drawing(0.1), {}, 3).turn).to.be.at.least(799);
  });

  it('one question is asked at a time, and its failure makes all the others wait', async () => {
    const recovery = drawing(0.5);
    const askers = [{}, {}, {}];
    const all = askers.map((asker) => waiting(recovery, asker));
    await Promise.race(all.map(({ turn }) => turn));
    expect(all.filter(({ isWoken }) => isWoken())).to.have.length(1);
    const prober = askers[all.findIndex(({ isWoken }) => isWoken())];
    const failedAt = performance.now();
    const others = all.filter(({ isWoken }) => !isWoken()).map(({ turn }) => turn);
    const again = waiting(recovery, prober!, 2);
    await Promise.race([...others, again.turn]);
    expect(performance.now() - failedAt).to.be.at.least(1999);
    expect(again.isWoken()).to.equal(true);
    recovery.wakeAll();
  });

  it('a question that has failed for long does not make another, which failed just now, wait as long', async () => {
    const recovery = drawing(0.2);
    const [old, young] = [{}, {}];
    await waiting(recovery, old).turn;
    const hopeless = waiting(recovery, old, 9);
    await waiting(recovery, young).turn;
    expect(hopeless.isWoken()).to.equal(false);
    recovery.wakeAll();
  });

  it('who comes back again and again asks one question a second at most, and none that is to be left alone', async () => {
    const recovery = drawing(1);
    const [first, second] = [waiting(recovery, {}, 9), waiting(recovery, {}, 9)];
    const alone = waiting(recovery, {}, 1, 300_000);
    const focus = setInterval(() => recovery.hasten(), 50);
    expect(await Promise.race([first.turn, second.turn])).to.be.within(999, 3000);
    expect([first, second, alone].filter(({ isWoken }) => isWoken())).to.have.length(1);
    clearInterval(focus);
    recovery.wakeAll();
  });

  it('all are asked when the register answers one', async () => {
    const recovery = new Recovery();
    const all = [waiting(recovery, {}, 5), waiting(recovery, {}, 9), waiting(recovery, {}, 1, 300_000)];
    recovery.wakeAll();
    await Promise.all(all.map(({ turn }) => turn)); // the last would not have come for five minutes
  });

  it('another question takes over from one that is not wanted any more', async () => {
    const recovery = new Recovery();
    const [first, second] = [{}, {}];
    const prober = waiting(recovery, first);
    await prober.turn;
    const next = waiting(recovery, second);
    recovery.leave(first);
    await next.turn;
    recovery.leave(second);
  });

  it('a register that asks to be left alone is left alone', async () => {
    expect(await waiting(new Recovery(), {}, 1, 1500).turn).to.be.at.least(1499);
  });

  it('who leaves while waiting ends with the reason, and holds up nobody', async () => {
    const recovery = new Recovery();
    const leaving = new AbortController();
    const leaver = waiting(recovery, {}, 1, undefined, leaving.signal).turn.catch((error: unknown) => error);
    const stayer = waiting(recovery, {}, 1);
    const reason = new Error('left');
    leaving.abort(reason);
    expect(await leaver).to.equal(reason);
    await stayer.turn;
  });
});

describe('while nobody would see an answer, or none can come,', () => {
  /** Resolves when somebody looks at it. */
  const pretend = (target: object, name: string, value: unknown) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const get = () => {
      resolve();
      return value;
    };
    Object.defineProperty(target, name, { configurable: true, get });
    return promise;
  };
  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  const states: [name: string, target: object, property: string, value: unknown][] = [
    ['the page is hidden', document, 'visibilityState', 'hidden'],
    ['the device is offline', navigator, 'onLine', false],
  ];
  for (const [name, target, property, value] of states) {
    it(`nothing is asked: ${name}`, async () => {
      const recovery = new Recovery();
      const lookedAt = pretend(target, property, value);
      const held = waiting(recovery, {});
      await lookedAt; // its time has come
      await Promise.resolve();
      expect(held.isWoken()).to.equal(false);
      recovery.wakeAll();
      await held.turn;
    });
  }
});
