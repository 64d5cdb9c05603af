/** The kinds of facts a page can contradict the register in. */
export const factKinds = ['price', 'deadline', 'phone', 'address', 'opening-hours'] as const;
export type FactKind = (typeof factKinds)[number];

/** A fact as a text states it. */
export interface Fact {
  readonly kind: FactKind;
  /** The same for the same fact, however it is written: `7.11`, `10 working-days`, `60000201`. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
