import type { AdapterLoader } from './register/register-adapter.js';

/** The project's own adapters, by name; a page downloads only the one it names. */
export const builtInAdapters: Readonly<Record<string, AdapterLoader>> = {
  virsis: async () => (await import('./adapters/virsis/virsis-adapter.js')).virsisAdapter,
  helsinki: async () => (await import('./adapters/helsinki/helsinki-adapter.js')).helsinkiAdapter,
  ptv: async () => (await import('./adapters/ptv/ptv-adapter.js')).ptvAdapter,
  hsds: async () => (await import('./adapters/hsds/hsds-adapter.js')).hsdsAdapter,
  'cpsv-ap': async () => (await import('./adapters/cpsv-ap/cpsv-ap-adapter.js')).cpsvApAdapter,
};
