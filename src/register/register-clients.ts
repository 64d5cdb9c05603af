import { RegisterError } from '../domain/register-error.js';
import { MemoryStore, type Remembering } from './answer-store.js';
import { BrowserStore } from './browser-store.js';
import type { AdapterLoader } from './register-adapter.js';
import { RegisterClient } from './register-client.js';

const adapters = new Map<string, AdapterLoader>();
const clients = new Map<string, RegisterClient>();

/**
 * Makes an adapter known under its name; the same name again replaces it for what is asked from now on.
 * Elements that named it before it was known go on by themselves.
 * @param name what a page writes in the `adapter` attribute
 */
export function addAdapter(name: string, load: AdapterLoader): void {
  adapters.set(name, load);
  for (const [key, client] of clients) if (key.startsWith(`${name} `)) client.retry();
}

/**
 * The page's one client of a register. A wrong address or adapter gives a client whose every answer says so.
 * @param remember for how long its answers are remembered
 */
export function registerClientFor(
  address: string,
  adapterName: string,
  remember: Remembering = 'visits',
): RegisterClient {
  const url = absolute(address);
  const key = `${adapterName} ${url ?? address} ${remember}`;
  const store = () => (remember === 'visits' ? new BrowserStore(adapterName) : new MemoryStore());
  const client = clients.get(key) ?? new RegisterClient(url ?? '', loader(address, adapterName), store());
  clients.set(key, client);
  return client;
}

function loader(address: string, adapterName: string): AdapterLoader {
  return () => {
    const load = adapters.get(adapterName);
    if (absolute(address) === undefined) {
      const expected = 'expected an http or https address without a name, a password or a #';
      return settingsError(`register="${address}" is not the address of a register: ${expected}`);
    }
    if (!load) {
      const known = [...adapters.keys()].join(', ') || 'none';
      return settingsError(`adapter="${adapterName}" is not known: expected one of ${known}`);
    }
    return load();
  };
}

/** Relative to the page, as everywhere in HTML, and without a slash at its end; `undefined` where it is none. */
function absolute(address: string): string | undefined {
  if (address.trim() === '') return undefined; // it would be the page's own
  try {
    const { protocol, href, username, password, hash } = new URL(address, globalThis.document?.baseURI);
    const isPlain = /^https?:$/.test(protocol) && !username && !password && !hash;
    return isPlain ? href.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined; // `new URL` throws a TypeError for what is no address
  }
}

function settingsError(message: string): Promise<never> {
  return Promise.reject(new RegisterError('settings', message));
}
