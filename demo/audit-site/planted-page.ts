/** What an audit is expected to find on a page. */
export interface Truth {
  readonly copies?: readonly { readonly service: string; readonly fields: readonly string[] }[];
  readonly contradictions?: readonly { readonly service: string; readonly fact: string }[];
  readonly embeds?: readonly { readonly element: string; readonly settings?: Readonly<Record<string, string>> }[];
}

/** A page of a planted site, and the truth about it. */
export interface PlantedPage extends Truth {
  /** From the site's root, with a slash at its beginning. */
  readonly path: string;
  /** What kind of page it is, by which figures are grouped. */
  readonly kind: string;
  readonly content: string | Uint8Array;
}
