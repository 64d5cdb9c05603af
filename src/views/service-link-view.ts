import { html } from 'lit';

/** How something else is opened from here: another service, or a life situation. */
export interface ServiceLink {
  /** Its address; left out where it has none of its own. */
  readonly href?: string;
  readonly open: (event: Event) => void;
}

/** The name of something else, opened from here where it can be. */
export function serviceLinkView(link: ServiceLink | undefined, name: unknown): unknown {
  if (!link) return name;
  return link.href
    ? html`<a href=${link.href} @click=${link.open}>${name}</a>`
    : html`<button type="button" class="button link" @click=${link.open}>${name}</button>`;
}
