import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Audience, audiences } from '../domain/public-service.js';
import type { FacetValue } from '../domain/service-page.js';
import type { ViewContext } from './view-context.js';

/** What the form above a list shows, and what it does. */
export interface SearchParts {
  /** Left out: no field to type in. */
  readonly text?: string | undefined;
  readonly longestText: number;
  readonly type: (text: string) => void;
  readonly search: (text: string) => void;
  /** The person turns to the form: what it needs may be fetched. */
  readonly approach: () => void;
  /** Left out: no choice of audience. */
  readonly audience?: AudienceChoice | undefined;
}

export interface AudienceChoice {
  readonly offered: readonly Audience[];
  readonly chosen: Audience | undefined;
  readonly counts: readonly FacetValue[] | undefined;
  readonly choose: (audience: Audience | undefined) => void;
}

/** Search, and the choice of audience. */
export function searchView(
  { text, audience, ...parts }: SearchParts,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (text === undefined && !audience) return nothing;
  const { messages } = context;
  const value = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>('#text');
    return field?.value ?? '';
  };
  return html`<form
    class="search no-print"
    role="search"
    aria-label=${messages.search}
    @submit=${(event: Event) => {
      event.preventDefault();
      parts.search(value(event));
    }}
    @input=${(event: Event) => {
      if ((event.target as HTMLInputElement).name === 'text') parts.type(value(event));
    }}
    @focusin=${parts.approach}
  >
    ${
      text === undefined
        ? nothing
        : html`<div class="search-field">
            <label for="text">${messages.search}</label>
            <input
              id="text"
              type="search"
              name="text"
              autocomplete="off"
              spellcheck="false"
              maxlength=${parts.longestText}
              placeholder=${messages.searchHint}
              .value=${live(text)}
            />
          </div>`
    }
    ${audience ? audiencesView(audience, context) : nothing}
  </form>`;
}

function audiencesView({ offered, chosen, counts, choose }: AudienceChoice, { messages }: ViewContext): TemplateResult {
  const count = (audience: Audience) => counts?.find(({ value }) => value === audience)?.count;
  const option = (audience: Audience | undefined, label: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="audience"
        value=${audience ?? ''}
        .checked=${chosen === audience}
        @change=${() => choose(audience)}
      />
      <span
        >${label}${
          audience
            ? html` <small aria-hidden="true">${counts ? (count(audience) ?? 0) : nothing}</small>
                ${counts ? html`<span class="visually-hidden">(${messages.servicesBehind(count(audience) ?? 0)})</span>` : nothing}`
            : nothing
        }</span
      >
    </label>`;
  return html`<fieldset class="audiences">
    <legend>${messages.audience}</legend>
    ${option(undefined, messages.everybody)}
    ${audiences.filter((one) => offered.includes(one)).map((one) => option(one, messages.audiences[one]))}
  </fieldset>`;
}
