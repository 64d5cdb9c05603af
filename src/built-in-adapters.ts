import { virsisAdapter } from './adapters/virsis/virsis-adapter.js';
import type { AdapterLoader } from './register/register-adapter.js';

/**
 * The project's own adapters, by name. The one that most pages use is in their script, so that they wait for no other; of
 * the others a page downloads the one it names.
 */
export const builtInAdapters: Readonly<Record<string, AdapterLoader>> = {
  virsis: () => Promise.resolve(virsisAdapter),
  helsinki: async () => (await import('./adapters/helsinki/helsinki-adapter.js')).helsinkiAdapter,
  ptv: async () => (await import('./adapters/ptv/ptv-adapter.js')).ptvAdapter,
  hsds: async () => (await import('./adapters/hsds/hsds-adapter.js')).hsdsAdapter,
  'cpsv-ap': async () => (await import('./adapters/cpsv-ap/cpsv-ap-adapter.js')).cpsvApAdapter,
};
