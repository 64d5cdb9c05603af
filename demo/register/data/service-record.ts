/** A record as the demo register keeps it: the contract's input shape, checked against the schemas by the tests. */
export type ServiceRecord = { readonly id: string } & Readonly<Record<string, unknown>>;
