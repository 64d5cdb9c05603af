import * as z from 'zod/mini';
import { optionalList, optionalText, optionalTextOrNumber, optionalWord } from '../../domain/optional-words.js';

/**
 * The words of Open Referral's Human Services Data Specification 3.0 and of its UK profile, as far as they are used.
 * Version 1.0 of the UK profile has other words for some of the same lists (`regular_schedules`, `physical_addresses`,
 * `service_taxonomys`, `content` of a page); both are read.
 */

const id = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value: string | number) => String(value)),
);
/** Numbers that some feeds write as texts; what is no number is not stated. */
const optionalNumber = z.catch(
  optionalWord(
    z.pipe(
      z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?$/))]),
      z.transform((value: number | string) => Number(value)),
    ),
  ),
  undefined,
);

const schedule = z.object({
  valid_from: optionalText,
  valid_to: optionalText,
  until: optionalText,
  freq: optionalText,
  interval: optionalNumber,
  byday: optionalText,
  bymonthday: optionalTextOrNumber,
  byweekno: optionalTextOrNumber,
  byyearday: optionalTextOrNumber,
  weekday: optionalText,
  /** The specification has a UTC offset here; some feeds name the zone. */
  timezone: z.catch(optionalTextOrNumber, undefined),
  opens_at: optionalText,
  closes_at: optionalText,
  description: optionalText,
  notes: optionalText,
});
export const hsdsSchedules = optionalList(schedule);
export type HsdsSchedule = z.infer<typeof schedule>;

const holiday = z.object({
  closed: optionalWord(z.boolean()),
  start_date: optionalText,
  end_date: optionalText,
  opens_at: optionalText,
  closes_at: optionalText,
});
export const hsdsHolidays = optionalList(holiday);
export type HsdsHoliday = z.infer<typeof holiday>;

const language = z.object({ name: optionalText, language: optionalText, code: optionalText });
const phone = z.object({
  number: optionalTextOrNumber,
  extension: optionalTextOrNumber,
  type: optionalText,
  description: optionalText,
});
export type HsdsPhone = z.infer<typeof phone>;

/** Without its name: that is a person's. */
const contact = z.object({
  title: optionalText,
  department: optionalText,
  email: optionalText,
  phones: optionalList(phone),
});

const address = z.object({
  address_1: optionalText,
  address_2: optionalText,
  city: optionalText,
  region: optionalText,
  state_province: optionalText,
  postal_code: optionalTextOrNumber,
  country: z.catch(optionalText, undefined),
  address_type: optionalText,
});
export type HsdsAddress = z.infer<typeof address>;

const accessibility = z.object({ description: optionalText, accessibility: optionalText, details: optionalText });

const location = z.object({
  location_type: optionalText,
  name: optionalText,
  url: optionalText,
  transportation: optionalText,
  latitude: optionalNumber,
  longitude: optionalNumber,
  addresses: optionalList(address),
  physical_addresses: optionalList(address),
  accessibility: optionalList(accessibility),
  accessibility_for_disabilities: optionalList(accessibility),
  phones: optionalList(phone),
  schedules: hsdsSchedules,
});

const serviceAtLocation = z.object({
  description: optionalText,
  url: optionalText,
  location: optionalWord(location),
  phones: optionalList(phone),
  contacts: optionalList(contact),
  schedules: hsdsSchedules,
  regular_schedule: hsdsSchedules,
  regular_schedules: hsdsSchedules,
  holiday_schedules: hsdsHolidays,
});
export type HsdsServiceAtLocation = z.infer<typeof serviceAtLocation>;

const costOption = z.object({
  valid_from: optionalText,
  valid_to: optionalText,
  option: optionalText,
  currency: optionalText,
  amount: optionalNumber,
  amount_description: optionalText,
});
export type HsdsCostOption = z.infer<typeof costOption>;

const term = z.object({
  id: optionalWord(id),
  name: optionalText,
  taxonomy: optionalText,
  vocabulary: optionalText,
  taxonomy_detail: optionalWord(z.object({ name: optionalText })),
});
const attribute = z.object({ link_type: optionalText, taxonomy_term: optionalWord(term) });
export type HsdsAttribute = z.infer<typeof attribute>;

export const hsdsOrganization = z.object({
  id,
  name: z.string(),
  alternate_name: optionalText,
  email: optionalText,
  website: optionalText,
  url: optionalText,
  phones: optionalList(phone),
  locations: optionalList(location),
});

export const hsdsService = z.object({
  id,
  name: z.string(),
  alternate_name: optionalText,
  description: optionalText,
  url: optionalText,
  email: optionalText,
  status: optionalText,
  interpretation_services: optionalText,
  application_process: optionalText,
  fees_description: optionalText,
  fees: optionalText,
  wait_time: optionalText,
  accreditations: optionalText,
  eligibility_description: optionalText,
  minimum_age: optionalNumber,
  maximum_age: optionalNumber,
  alert: optionalText,
  last_modified: optionalText,
  phones: optionalList(phone),
  contacts: optionalList(contact),
  languages: optionalList(language),
  schedules: hsdsSchedules,
  regular_schedules: hsdsSchedules,
  holiday_schedules: hsdsHolidays,
  service_areas: optionalList(z.object({ name: optionalText, service_area: optionalText })),
  service_at_locations: optionalList(serviceAtLocation),
  organization: z.pick(hsdsOrganization, { id: true, name: true, website: true, url: true, email: true }),
  cost_options: optionalList(costOption),
  required_documents: optionalList(z.object({ document: optionalText, uri: optionalText })),
  attributes: optionalList(attribute),
  service_taxonomys: optionalList(z.object({ taxonomy: optionalWord(term) })),
  eligibilitys: optionalList(
    z.object({ eligibility: optionalText, minimum_age: optionalNumber, maximum_age: optionalNumber }),
  ),
});
export type HsdsService = z.infer<typeof hsdsService>;

const count = z.optional(z.nullable(z.int().check(z.nonnegative())));
/** A page as version 3.0 writes it, or version 1.0 of the UK profile. */
export const hsdsPage = z.union([
  z.object({ total_items: count, total_pages: count, page_number: count, contents: z.array(z.unknown()) }),
  z.object({ totalElements: count, totalPages: count, number: count, content: z.array(z.unknown()) }),
]);
