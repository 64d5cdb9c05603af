/** One stretch of a page's text that stands on its own: a paragraph, an item, a cell, a heading. */
export interface PageBlock {
  /** White space is made plain; a line break within it is a line feed. */
  readonly text: string;
  /** 1 to 6 where it is a heading. */
  readonly level: number | undefined;
  /** The headings it stands under, the outermost first; its own is not among them. */
  readonly headings: readonly string[];
  /** What names the value in it: the heads of its column and row, or its term. Empty where nothing does. */
  readonly label: string;
  /** Number of the table's row it is in, unique on the page. */
  readonly row: number | undefined;
  /** A CSS selector of its element. */
  readonly selector: string;
  /** Inside an element that marks words of somebody else. */
  readonly quoted: boolean;
  /** In what surrounds a page's own content: navigation, the page's head and foot. */
  readonly outside: boolean;
}

/** An element of ours on a page, as it is written there. */
export interface Embed {
  /** `service-catalog`, `service-card` or `life-situation-filter`. */
  readonly element: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly selector: string;
}

/** What an audit reads of a page. */
export interface PageText {
  readonly title: string;
  /** Of the root element; empty where it has none. */
  readonly language: string;
  readonly blocks: readonly PageBlock[];
  readonly embeds: readonly Embed[];
  /** Addresses of the page's scripts, as written. */
  readonly scripts: readonly string[];
  /** Whether it says of itself that it is news. */
  readonly isNews: boolean;
}
