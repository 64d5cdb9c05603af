import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Task } from '@lit/task';
import { type Answer, type Retry, valueIn, waiting } from '../domain/answer.js';
import { type Question, questionKey, type ValueOf } from '../domain/question.js';
import { saysTheSame } from '../domain/says-the-same.js';
import type { RegisterClient } from '../register/register-client.js';
import { registerClientFor } from '../register/register-clients.js';

/** Where a question goes: the page's two settings that name a register. */
export interface Register {
  /** Its address; `null` from when a page removes the attribute until the element has read that. */
  readonly register: string | null;
  /** The name of the adapter that speaks its language; `null` likewise. */
  readonly adapter: string | null;
  /** Whether answers are forgotten with the page. */
  readonly noStore: boolean;
  /** Seconds after which an answer is confirmed; 0: as long as the register says. */
  readonly refresh: number;
}

const minute = 60_000;
/** Milliseconds. */
const betweenTries = 2_000;
/** Seconds. Whoever wants it sooner would ask a register more than a page has a right to. */
export const shortestRefresh = 10;

/**
 * Keeps the current answer to the question an element has now. When the question changes, the earlier one is
 * abandoned and an answer to it that comes late is not seen.
 */
export class AnswerController<Q extends Question> implements ReactiveController {
  /** `waiting` as well where there is no question. */
  answer: Answer<ValueOf<Q>> = waiting;
  /** Whether the last answer changed what was known of the question before. */
  updated = false;

  readonly #host: ReactiveControllerHost;
  readonly #register: () => Register;
  #tried: Retry['tried'];
  readonly #task: Task<[client: RegisterClient, key: string, refresh: number | undefined]>;
  /** Runs while what is shown has an age, or is new: both change by the minute. */
  #minute: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param question the question now; `undefined` while there is none
   * @param changed called with each new answer, before the element renders it
   */
  constructor(
    host: ReactiveControllerHost,
    register: () => Register,
    question: () => Q | undefined,
    changed: (answer: Answer<ValueOf<Q>>) => void = () => undefined,
  ) {
    this.#host = host;
    this.#register = register;
    this.#task = new Task(host, {
      args: () => {
        const asked = question();
        return [clientOf(register()), asked ? questionKey(asked) : '', refreshOf(register())];
      },
      task: async ([client, , refresh], { signal }) => {
        this.#forget();
        const asked = question();
        // An element that was gone before it first rendered renders yet; nobody would ever end its questions.
        if (!asked || !this.#isConnected) return;
        for await (const answer of client.watch(asked, signal, refresh)) {
          // A browser whose store is slow may tell that it waits for a question that is no longer asked.
          if (signal.aborted) return;
          this.#take(answer);
          changed(answer);
          host.requestUpdate();
        }
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    // The task compares arguments; an element put back with the same ones has to be told to ask again.
    if (this.#wasConnected) void this.#task.run();
    this.#wasConnected = true;
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    clearTimeout(this.#minute);
    this.#task.abort();
  }

  /** Asks again at once, for the person who presses the button. */
  get retry(): Retry {
    return { ask: this.#retry, tried: this.#tried };
  }

  readonly #retry = () => {
    // Who presses again and again asks once, and again after a while.
    if (this.#tried === 'now' || Date.now() - (this.#tried ?? 0) < betweenTries) return;
    this.#tried = 'now';
    clientOf(this.#register()).retry();
    this.#host.requestUpdate();
  };

  #forget(): void {
    this.answer = waiting;
    this.updated = false;
    this.#tried = undefined;
    clearTimeout(this.#minute);
  }

  #take(answer: Answer<ValueOf<Q>>): void {
    const before = valueIn(this.answer);
    const isNews = answer.status === 'fresh' && before !== undefined && !saysTheSame(before, answer.value);
    const inVain = answer.status === 'failed' || (answer.status === 'stale' && answer.because !== 'confirming');
    // Of the probes that follow by themselves nobody needs to be told.
    this.#tried = inVain ? (this.#tried === 'now' ? Date.now() : this.#tried) : undefined;
    this.answer = answer;
    if (isNews || inVain) this.updated = isNews;
    if (isNews || answer.status === 'stale') this.#lookAgain();
  }

  /** An age grows, and news are news for a minute. */
  #lookAgain(): void {
    clearTimeout(this.#minute);
    this.#minute = setTimeout(() => {
      this.updated = false;
      this.#host.requestUpdate();
      if (this.answer.status === 'stale') this.#lookAgain();
    }, minute);
  }

  #wasConnected = false;
  #isConnected = false;
}

/** Milliseconds. */
function refreshOf({ refresh }: Register): number | undefined {
  return refresh > 0 ? Math.max(shortestRefresh, refresh) * 1000 : undefined;
}

function clientOf({ register, adapter, noStore }: Register): RegisterClient {
  return registerClientFor(register ?? '', adapter ?? '', noStore ? 'visit' : 'visits');
}
