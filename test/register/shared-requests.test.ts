import { expect } from '@open-wc/testing';
import { SharedRequests, untilAborted } from '../../src/register/shared-requests.js';

/** Requests that a test ends as it likes. */
function heldRequests() {
  const requests = new SharedRequests<string>();
  const started: {
    readonly signal: AbortSignal;
    readonly resolve: (value: string) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  const start = (signal: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    started.push({ signal, resolve, reject });
    return promise;
  };
  const join = (signal = new AbortController().signal, key = 'a') => requests.join(key, signal, start);
  return { join, started };
}

const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe('those who want the same thing at the same time', () => {
  it('wait for one request', async () => {
    const { join, started } = heldRequests();
    const all = [join(), join(), join()];
    started[0]?.resolve('value');
    expect(await Promise.all(all)).to.deep.equal(['value', 'value', 'value']);
    expect(started).to.have.length(1);
  });

  it('all hear of its failure, and the next one asks anew', async () => {
    const { join, started } = heldRequests();
    const all = [outcome(join()), outcome(join())];
    const error = new Error('failed');
    started[0]?.reject(error);
    expect(await Promise.all(all)).to.deep.equal([error, error]);
    const again = join();
    started[1]?.resolve('value');
    expect(await again).to.equal('value');
  });

  it('do not lose it because one of them leaves', async () => {
    const { join, started } = heldRequests();
    const leaving = new AbortController();
    const [leaver, stayer] = [outcome(join(leaving.signal)), join()];
    const reason = new Error('left');
    leaving.abort(reason);
    expect(await leaver).to.equal(reason);
    expect(started[0]?.signal.aborted).to.equal(false);
    started[0]?.resolve('value');
    expect(await stayer).to.equal('value');
  });

  it('end it when the last of them leaves, and who comes then asks anew', async () => {
    const { join, started } = heldRequests();
    const leaving = [new AbortController(), new AbortController()];
    const leavers = leaving.map(({ signal }) => outcome(join(signal)));
    for (const one of leaving) one.abort();
    await Promise.all(leavers);
    expect(started[0]?.signal.aborted).to.equal(true);
    const next = join();
    started[0]?.resolve('too late');
    started[1]?.resolve('value');
    expect(await next).to.equal('value');
  });

  it('are not bothered by the error of a request that all have left', async () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      unhandled.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const { join, started } = heldRequests();
    const leaving = new AbortController();
    const leaver = outcome(join(leaving.signal));
    leaving.abort();
    await leaver;
    started[0]?.reject(new Error('aborted'));
    // Rejections are reported after the task in which they came: a message is a later one.
    const { port1, port2 } = new MessageChannel();
    const told = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage('');
    await told;
    port1.close();
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
  });

  it('ask apart when they want different things, and not at all when they have left before', async () => {
    const { join, started } = heldRequests();
    const [a, b] = [join(undefined, 'a'), join(undefined, 'b')];
    started[0]?.resolve('of a');
    started[1]?.resolve('of b');
    expect([await a, await b]).to.deep.equal(['of a', 'of b']);
    await outcome(join(AbortSignal.abort()));
    expect(started).to.have.length(2);
  });
});

describe('waiting until aborted', () => {
  it('passes on the outcome, or the reason', async () => {
    const { signal } = new AbortController();
    expect(await untilAborted(Promise.resolve(1), signal)).to.equal(1);
    const error = new Error('failed');
    expect(await outcome(untilAborted(Promise.reject(error), signal))).to.equal(error);
    const reason = new Error('left');
    expect(await outcome(untilAborted(new Promise(() => undefined), AbortSignal.abort(reason)))).to.equal(reason);
  });

  it('leaves no listener behind on a signal that lives as long as the page', async () => {
    const { signal } = new AbortController();
    const [added, removed]: [unknown[], unknown[]] = [[], []];
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: [string, EventListener]) => {
      added.push(args[1]);
      add(...args);
    };
    signal.removeEventListener = (...args: [string, EventListener]) => {
      removed.push(args[1]);
      remove(...args);
    };
    await untilAborted(Promise.resolve(1), signal);
    await outcome(untilAborted(Promise.reject(new Error('failed')), signal));
    expect(added).to.have.length(2);
    expect(removed).to.deep.equal(added);
  });
});
