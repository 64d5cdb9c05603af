import { RegisterError } from '../domain/register-error.js';
import { MemoryStore } from './answer-store.js';
import type { AdapterLoader } from './register-adapter.js';
import { RegisterClient } from './register-client.js';

const adapters = new Map<string, AdapterLoader>();
const clients = new Map<string, RegisterClient>();

/**
 * Makes an adapter known under its name; the same name again replaces it for elements that connect afterwards.
 * @param name what a page writes in the `adapter` attribute
 */
export function addAdapter(name: string, load: AdapterLoader): void {
  adapters.set(name, load);
  for (const key of clients.keys()) if (key.startsWith(`${name} `)) clients.delete(key);
}

/** The page's one client of a register. A wrong address or adapter gives a client whose every answer says so. */
export function registerClientFor(address: string, adapterName: string): RegisterClient {
  const url = absolute(address);
  const key = `${adapterName} ${url ?? address}`;
  const client = clients.get(key) ?? new RegisterClient(url ?? '', loader(address, adapterName), new MemoryStore());
  clients.set(key, client);
  return client;
}

function loader(address: string, adapterName: string): AdapterLoader {
  const load = adapters.get(adapterName);
  if (absolute(address) === undefined) {
    return settingsError(`register="${address}" is not the address of a register: expected an http or https address`);
  }
  if (!load) {
    const known = [...adapters.keys()].join(', ') || 'none';
    return settingsError(`adapter="${adapterName}" is not known: expected one of ${known}`);
  }
  return load;
}

/** Relative to the page, as everywhere in HTML, and without a slash at its end; `undefined` where it is none. */
function absolute(address: string): string | undefined {
  if (address.trim() === '') return undefined; // it would be the page's own
  try {
    const { protocol, href } = new URL(address, globalThis.document?.baseURI);
    return /^https?:$/.test(protocol) ? href.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined; // `new URL` throws a TypeError for what is no address
  }
}

function settingsError(message: string): AdapterLoader {
  return () => Promise.reject(new RegisterError('settings', message));
}
