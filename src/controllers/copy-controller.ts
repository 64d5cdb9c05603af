import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether an address was copied; `failed`: the browser does not let the page do it. */
export type CopyState = 'no' | 'yes' | 'failed';

/** Copies the address of what an element shows, and forgets that it did when the element shows something else. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #address: () => string | undefined;
  #copied: { readonly address: string; readonly state: CopyState } | undefined;

  /** @param address of what is shown now; `undefined` where it has none */
  constructor(host: ReactiveControllerHost, address: () => string | undefined) {
    this.#host = host;
    this.#address = address;
    host.addController(this);
  }

  get state(): CopyState {
    return this.#copied?.state ?? 'no';
  }

  hostUpdate(): void {
    if (this.#copied?.address !== this.#address()) this.#copied = undefined;
  }

  /** Copies the address, and never throws: a refusal is a state. */
  readonly copy = async (): Promise<void> => {
    const address = this.#address();
    if (address === undefined) return;
    const state = await write(address);
    // Meanwhile something else may be shown.
    if (address === this.#address()) this.#copied = { address, state };
    this.#host.requestUpdate();
  };
}

async function write(text: string): Promise<CopyState> {
  // A page that is not https has no clipboard, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return 'failed';
  try {
    await clipboard.writeText(text);
    return 'yes';
  } catch {
    return 'failed'; // the person or the page's policy refused
  }
}
