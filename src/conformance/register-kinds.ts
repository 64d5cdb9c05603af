import type { RegisterKind } from './register-kind.js';
import { cpsvApKind } from './registers/cpsv-ap.js';
import { helsinkiKind } from './registers/helsinki.js';
import { hsdsKind } from './registers/hsds.js';
import { ptvKind } from './registers/ptv.js';
import { virsisKind } from './registers/virsis.js';

/** By the names of their adapters. */
export const registerKinds: Readonly<Record<string, RegisterKind>> & { readonly virsis: RegisterKind } = {
  virsis: virsisKind,
  helsinki: helsinkiKind,
  ptv: ptvKind,
  hsds: hsdsKind,
  'cpsv-ap': cpsvApKind,
};
