import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Question, questionKey } from '../domain/question.js';
import { registerClientFor } from '../register/register-clients.js';

/** What an element asks first, and of which register. */
export interface FirstQuestion {
  /** Absolute address of the register. */
  readonly register: string;
  readonly adapter: string;
  readonly question: Question;
}

/** Finds out which address a question asks first, without asking it, so that a page can have it asked before its scripts come. */
export class FirstRequestController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #first: () => FirstQuestion | undefined;
  #found: { readonly key: string; readonly address?: string | undefined } = { key: '' };

  /** @param first `undefined` where the element would ask nothing */
  constructor(host: ReactiveControllerHost, first: () => FirstQuestion | undefined) {
    this.#host = host;
    this.#first = first;
    host.addController(this);
  }

  /** `undefined` while it is not known, and where nothing would be asked. */
  get address(): string | undefined {
    return this.#found.address;
  }

  hostUpdated(): void {
    const first = this.#first();
    const key = first ? `${first.adapter} ${first.register} ${questionKey(first.question)}` : '';
    if (key !== this.#found.key) void this.#find(key, first);
  }

  async #find(key: string, first: FirstQuestion | undefined): Promise<void> {
    this.#found = { key };
    const address =
      first && (await registerClientFor(first.register, first.adapter, 'visit').firstAddress(first.question));
    if (this.#found.key !== key) return;
    this.#found = { key, address };
    this.#host.requestUpdate();
  }
}
