import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchFromRegister } from '../register/register-http.js';

/** Reads the hash of a script from the `integrity.json` beside it, as the build writes it. */
export class IntegrityController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #script: () => string;
  #read: { readonly script: string; readonly integrity?: string | undefined; readonly failed?: true } | undefined;

  /** @param script its absolute address; empty: none */
  constructor(host: ReactiveControllerHost, script: () => string) {
    this.#host = host;
    this.#script = script;
    host.addController(this);
  }

  /** `sha384-…`; `undefined` while it is not known. */
  get integrity(): string | undefined {
    return this.#read?.integrity;
  }

  /** There is no such file, or not for this page, or the script is not in it. */
  get failed(): boolean {
    return this.#read?.failed ?? false;
  }

  hostUpdated(): void {
    const script = this.#script();
    if (script && this.#read?.script !== script) void this.#load(script);
  }

  async #load(script: string): Promise<void> {
    this.#read = { script };
    const found = await readHash(script);
    if (this.#read.script !== script) return;
    this.#read = found ? { script, integrity: found } : { script, failed: true };
    this.#host.requestUpdate();
  }
}

async function readHash(script: string): Promise<string | undefined> {
  try {
    const { body } = await fetchFromRegister(new URL('integrity.json', script).href, new AbortController().signal);
    const name = new URL(script).pathname.split('/').at(-1) ?? '';
    const hash = (body as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof hash === 'string' && /^sha\d{3}-[\w+/=]+$/.test(hash) ? hash : undefined;
  } catch {
    return undefined; // a RegisterError, or the TypeError of an address that is none: the page says so
  }
}
