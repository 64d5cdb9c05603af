import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { registerClientFor } from '../register/register-clients.js';
import type { Measurement } from '../register/measure-register.js';
import { type Register, shortestRefresh } from './answer-controller.js';

export type { Measurement };

/** Seconds between two measurements where the page says nothing else. */
const usualInterval = 60;
/** Measurements kept: at one a minute, four hours. */
const longestSeries = 240;

/**
 * Measures whether, and how fast, a register answers, while the page is open and somebody is looking at it.
 * Nothing is kept, and nothing is sent to anybody but the register, which is asked for one service.
 */
export class PulseController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #register: () => Register & { readonly institutions: readonly string[] };
  #series: readonly Measurement[] = [];
  #source = '';
  #stopped = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, register: () => Register & { readonly institutions: readonly string[] }) {
    this.#host = host;
    this.#register = register;
    host.addController(this);
  }

  /** The oldest first. */
  get series(): readonly Measurement[] {
    return this.#series;
  }

  /** Seconds between two measurements. */
  get interval(): number {
    const { refresh } = this.#register();
    return refresh > 0 ? Math.max(shortestRefresh, refresh) : usualInterval;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#source = '';
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stop();
  }

  hostUpdated(): void {
    const { register, adapter, institutions } = this.#register();
    const source = JSON.stringify([register, adapter, institutions, this.interval]);
    // An element that was gone before it first rendered renders yet.
    if (source === this.#source || !register || !this.#isConnected) return;
    this.#stop();
    this.#source = source;
    this.#series = [];
    void this.#measure(this.#stopped.signal);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#stopped.abort();
    this.#stopped = new AbortController();
  }

  async #measure(signal: AbortSignal): Promise<void> {
    if (globalThis.document?.visibilityState !== 'hidden') await this.#add(signal);
    if (signal.aborted) return;
    this.#timer = setTimeout(() => void this.#measure(signal), this.interval * 1000);
  }

  async #add(signal: AbortSignal): Promise<void> {
    const { register, adapter, institutions } = this.#register();
    try {
      const measured = await registerClientFor(register ?? '', adapter ?? '', 'visit').measure(institutions, signal);
      this.#series = [...this.#series, measured].slice(-longestSeries);
      this.#host.requestUpdate();
    } catch {
      // the signal's reason: the element is gone, or asks another register
    }
  }
}
