import * as z from 'zod/mini';
import { isoDate } from './date.js';
import { localizedAddress, localizedText } from './localized-text.js';
import { localizedRichText } from './rich-text.js';
import { shownText } from './shown-text.js';

/** How a person and the institution meet. `vpvkac`: a municipal one-stop customer centre. A kind this version does not know is `other`. */
export const channelKinds = [
  'e-service',
  'in-person',
  'vpvkac',
  'post',
  'email',
  'e-address',
  'phone',
  'other',
] as const;
export const channelKind = z.catch(z.enum(channelKinds), 'other');
export type ChannelKind = z.infer<typeof channelKind>;

/** A means of proving who one is. A means this version does not know is `other`. */
export const identificationMeans = z.catch(
  z.enum(['e-signature', 'eid-card', 'smart-id', 'internet-bank', 'identity-document', 'other']),
  'other',
);
export type IdentificationMeans = z.infer<typeof identificationMeans>;

/** Local time, `08:30`; `24:00` ends a day. */
const localTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const interval = z.object({ opens: localTime, closes: localTime });
export type Interval = z.infer<typeof interval>;
const intervals = z.array(interval);

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** When a place is open. A weekday that is missing is not stated; an empty list is closed. */
export const openingHours = z.object({
  /** An object rather than a record: a record of weekdays would refuse a key it does not know instead of dropping it. */
  weekly: z.partial(
    z.object({
      monday: intervals,
      tuesday: intervals,
      wednesday: intervals,
      thursday: intervals,
      friday: intervals,
      saturday: intervals,
      sunday: intervals,
    }),
  ),
  /** Days that differ: holidays, shortened days. */
  exceptions: z.optional(
    z.array(z.object({ from: isoDate, until: isoDate, intervals, note: z.optional(localizedText) })),
  ),
  note: z.optional(localizedText),
  /** Whose clocks these are, by IANA name. Left out or empty: not known, so whether it is open now is not either. */
  timeZone: z.optional(z.string()),
});
export type OpeningHours = z.infer<typeof openingHours>;

/** Where a channel in person is. */
export const place = z.object({
  name: localizedText,
  address: z.optional(localizedText),
  phone: z.optional(shownText),
  email: z.optional(shownText),
  otherContact: z.optional(localizedText),
  openingHours: z.optional(openingHours),
  /** WGS 84 degrees. */
  coordinates: z.optional(z.object({ latitude: z.number(), longitude: z.number() })),
});
export type Place = z.infer<typeof place>;

/** One way to take one step of a service (CPSV-AP `Channel`). */
export const channel = z.object({
  kind: channelKind,
  name: z.optional(localizedText),
  /** What a person should know about this way. */
  text: z.optional(localizedRichText),
  url: z.optional(localizedAddress),
  email: z.optional(shownText),
  phone: z.optional(shownText),
  postalAddress: z.optional(localizedText),
  /** The institution's official electronic address. */
  eAddress: z.optional(shownText),
  /** Any one of these is enough. Left out: not stated; empty: none needed. */
  identification: z.optional(z.array(identificationMeans)),
  places: z.optional(z.array(place)),
  /** Ids in the resource register whose state decides whether this channel works now. */
  resourceIds: z.optional(z.array(z.string())),
});
export type Channel = z.infer<typeof channel>;
