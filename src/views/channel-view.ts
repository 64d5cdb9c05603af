import { html, nothing, type TemplateResult } from 'lit';
import {
  type Channel,
  type IdentificationMeans,
  type Interval,
  type OpeningHours,
  type Place,
  type Weekday,
  weekdays,
} from '../domain/channel.js';
import { chooseAddress } from '../domain/localized-text.js';
import { comingExceptions, openState } from '../domain/opening-times.js';
import type { Resource } from '../domain/resource.js';
import type { Messages } from '../i18n/messages.js';
import { hasText, linkView, richTextView, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** One way to request or receive a service: what it is, where it leads, who one must prove to be, when it is open. */
export function channelView(channel: Channel, resources: readonly Resource[], context: ViewContext): TemplateResult {
  const { messages, language } = context;
  const url = chooseAddress(channel.url, language);
  const kind = channel.kind === 'vpvkac' ? messages.vpvkac : messages.channelKinds[channel.kind];
  const name = hasText(channel.name) ? textView(channel.name, context) : undefined;
  const link = (content: unknown) => (url ? linkView(url, content, 'channel-link') : content);
  return html`<li class="channel" part="channel" data-kind=${channel.kind}>
    <p class="channel-kind">${name ? kind : link(kind)}</p>
    ${name ? html`<p>${link(name)}</p>` : nothing}
    ${(channel.resourceIds ?? []).map((id) =>
      resourceView(
        resources.find((resource) => resource.id === id),
        context,
      ),
    )}
    ${richTextView(channel.text, context)}
    <dl class="details">
      ${detail(messages.phone, channel.phone && phoneLink(channel.phone))}
      ${detail(messages.email, channel.email && emailLink(channel.email))}
      ${detail(messages.eAddress, channel.eAddress)}
      ${detail(messages.address, hasText(channel.postalAddress) && textView(channel.postalAddress, context))}
      ${detail(messages.identification, identificationText(channel, context))}
    </dl>
    ${
      channel.places?.length
        ? html`<div class="places">${channel.places.map((place) => placeView(place, context))}</div>`
        : nothing
    }
  </li>`;
}

/** `+371 6000 0123` → a link a phone can dial. */
export function phoneLink(phone: string): TemplateResult {
  return linkView(`tel:${phone.replace(/[^\d+]/g, '')}`, phone);
}

/** A link to write to; where it does not fit a line it breaks after the @. */
export function emailLink(email: string): TemplateResult {
  const at = email.indexOf('@') + 1;
  return linkView(mailto(email), html`${email.slice(0, at)}<wbr />${email.slice(at)}`);
}

export function mailto(email: string): string {
  return `mailto:${encodeURIComponent(email.trim()).replaceAll('%40', '@')}`;
}

/** A term and its description, where there is one. */
export function detail(label: string, value: unknown, kind?: 'wide'): TemplateResult | typeof nothing {
  if (!value || value === nothing) return nothing;
  return html`<div class=${kind ?? nothing}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function identificationText({ identification }: Channel, { messages }: ViewContext): string {
  if (!identification) return '';
  return identification.length === 0 ? messages.noIdentification : meansText(identification, messages);
}

/** `eParaksts, eID karte vai Smart-ID` */
export function meansText(identification: readonly IdentificationMeans[], messages: Messages): string {
  const means = identification.map((one) => messages.identificationMeans[one]);
  return means.length === 1 ? means.join() : `${means.slice(0, -1).join(', ')} ${messages.or} ${means.at(-1) ?? ''}`;
}

function placeView(place: Place, context: ViewContext): TemplateResult {
  const { messages } = context;
  return html`<div class="place">
    <p class="place-name">${textView(place.name, context)}</p>
    <dl class="details">
      ${detail(messages.address, hasText(place.address) && textView(place.address, context))}
      ${detail(messages.phone, place.phone && phoneLink(place.phone))}
      ${detail(messages.email, place.email && emailLink(place.email))}
      ${detail(messages.contact, hasText(place.otherContact) && textView(place.otherContact, context))}
      ${detail(messages.openingHours, place.openingHours && openingHoursView(place.openingHours, context), 'wide')}
    </dl>
  </div>`;
}

/** Opening hours, days with the same hours in one row. */
export function openingHoursView(hours: OpeningHours, context: ViewContext): TemplateResult {
  const { messages, formats } = context;
  return html`${openStateView(hours, context)}
    <ul class="hours" role="list">
      ${dayRows(hours, context).map(([days, times]) => html`<li><span>${days}</span> <span>${timesView(times)}</span></li>`)}
      ${comingExceptions(hours).map(
        ({ from, until, intervals, note }) =>
          html`<li class="exception">
            <span>${from === until ? formats.day(from) : `${formats.day(from)} – ${formats.day(until)}`}</span>
            <span>${timesView(intervalsText(intervals, messages.closed))} ${textView(note, context)}</span>
          </li>`,
      )}
    </ul>
    ${textView(hours.note, context)}`;
}

/** Whether the place is open now, when it closes or opens; nothing where that is not known. */
function openStateView(hours: OpeningHours, { messages }: ViewContext): TemplateResult | typeof nothing {
  const state = openState(hours, new Date());
  if (!state) return nothing;
  if (state.open) return html`<p class="open">${messages.openUntil(state.until)}</p>`;
  const { next } = state;
  return html`<p class="open">
    ${next ? messages.opensNext(next.inDays, next.weekday, next.opens) : messages.closedNow}
  </p>`;
}

function dayRows({ weekly }: OpeningHours, { messages }: ViewContext): [days: string, times: string][] {
  const rows: { first: Weekday; last: Weekday; times: string }[] = [];
  for (const [index, day] of weekdays.entries()) {
    const intervals = weekly[day];
    if (!intervals) continue;
    const times = intervalsText(intervals, messages.closed);
    const previous = rows.at(-1);
    if (previous?.times === times && previous.last === weekdays[index - 1]) previous.last = day;
    else rows.push({ first: day, last: day, times });
  }
  return rows.map(({ first, last, times }) => {
    const [from, to] = [messages.weekdays[first], messages.weekdays[last]];
    // English days have a capital wherever they stand.
    const within = messages.language === 'en' ? to : to.toLowerCase();
    return [first === last ? from : `${from} – ${within}`, times];
  });
}

/** An interval is not broken between its beginning and its end. */
function timesView(times: string): unknown {
  return times.split(/(?<=,) /).map((interval) => html`<span class="interval">${interval}</span> `);
}

function intervalsText(intervals: readonly Interval[], closed: string): string {
  return intervals.map(({ opens, closes }) => `${opens}–${closes}`).join(', ') || closed;
}

function resourceView(resource: Resource | undefined, context: ViewContext): TemplateResult | typeof nothing {
  const text = resource && resourceText(resource, context);
  return text ? html`<p class="notice" part="notice">${text} ${textView(resource.note, context)}</p>` : nothing;
}

/** What a person should know of a resource now or soon; nothing where it simply works. */
function resourceText({ state, from, until }: Resource, { messages, formats }: ViewContext): string | undefined {
  if (state === 'unavailable') return messages.resourceStates.unavailable;
  const over = until !== undefined && Date.parse(until) < Date.now();
  if (state === 'available' || over) return undefined;
  if (from && until && Date.parse(from) > Date.now()) {
    return messages.maintenancePlanned(formats.moment(from), formats.moment(until));
  }
  return until ? messages.maintenanceUntil(formats.moment(until)) : messages.resourceStates.maintenance;
}
