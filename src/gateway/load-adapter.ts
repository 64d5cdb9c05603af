import type { AdapterLoader } from '../register/register-adapter.js';

/** The adapters a gateway can read a register with, by the names that pages use. */
export const adapterLoaders: Readonly<Record<string, AdapterLoader>> = {
  virsis: async () => (await import('../adapters/virsis/virsis-adapter.js')).virsisAdapter,
  helsinki: async () => (await import('../adapters/helsinki/helsinki-adapter.js')).helsinkiAdapter,
  ptv: async () => (await import('../adapters/ptv/ptv-adapter.js')).ptvAdapter,
  hsds: async () => (await import('../adapters/hsds/hsds-adapter.js')).hsdsAdapter,
  'cpsv-ap': async () => (await import('../adapters/cpsv-ap/cpsv-ap-adapter.js')).cpsvApAdapter,
};

/** @throws TypeError that says which adapters there are */
export const loadAdapter = (name: string): ReturnType<AdapterLoader> => {
  const load = Object.hasOwn(adapterLoaders, name) ? adapterLoaders[name] : undefined;
  if (!load) throw new TypeError(`"adapter": expected one of ${Object.keys(adapterLoaders).join(', ')}`);
  return load();
};
