import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Task } from '@lit/task';
import { type Answer, waiting } from '../domain/answer.js';
import { type Question, questionKey, type ValueOf } from '../domain/question.js';
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
}

/**
 * Keeps the current answer to the question an element has now. When the question changes, the earlier one is
 * abandoned and an answer to it that comes late is not seen.
 */
export class AnswerController<Q extends Question> implements ReactiveController {
  /** `waiting` as well where there is no question. */
  answer: Answer<ValueOf<Q>> = waiting;

  readonly #host: ReactiveControllerHost;
  readonly #register: () => Register;
  readonly #task: Task<[client: RegisterClient, key: string]>;

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
        return [clientOf(register()), asked ? questionKey(asked) : ''];
      },
      task: async ([client], { signal }) => {
        this.answer = waiting;
        const asked = question();
        // An element that was gone before it first rendered renders yet; nobody would ever end its questions.
        if (!asked || !this.#isConnected) return;
        for await (const answer of client.watch(asked, signal)) {
          this.answer = answer;
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
    this.#task.abort();
  }

  /** Asks again at once, for the person who pressed the button. */
  retry(): void {
    clientOf(this.#register()).retry();
    this.#host.requestUpdate();
  }

  #wasConnected = false;
  #isConnected = false;
}

function clientOf({ register, adapter, noStore }: Register): RegisterClient {
  return registerClientFor(register ?? '', adapter ?? '', noStore ? 'visit' : 'visits');
}
