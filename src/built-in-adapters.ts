import { addAdapter } from './register/register-clients.js';

/** Makes the project's own adapters known; a page downloads only the one it names. */
export function addBuiltInAdapters(): void {
  addAdapter('virsis', async () => (await import('./adapters/virsis/virsis-adapter.js')).virsisAdapter);
  addAdapter('helsinki', async () => (await import('./adapters/helsinki/helsinki-adapter.js')).helsinkiAdapter);
  addAdapter('ptv', async () => (await import('./adapters/ptv/ptv-adapter.js')).ptvAdapter);
  addAdapter('hsds', async () => (await import('./adapters/hsds/hsds-adapter.js')).hsdsAdapter);
  addAdapter('cpsv-ap', async () => (await import('./adapters/cpsv-ap/cpsv-ap-adapter.js')).cpsvApAdapter);
}
