import type * as z from 'zod/mini';
import type { channel, ChannelKind, OpeningHours } from '../../domain/channel.js';
import { hsdsOpeningHours, inZoneOf } from './hsds-hours.js';
import type { HsdsAddress, HsdsPhone, HsdsService, HsdsServiceAtLocation } from './hsds-wire.js';

export type ChannelInput = z.input<typeof channel> & { kind: ChannelKind };

/** The one language of a feed. The specification has no word for it, and its registers write English. */
export const english = (text: string | null | undefined): { en: string } | undefined => {
  const words = text?.trim();
  return words ? { en: words } : undefined;
};

/** The ways to a service: where it is given, and how it is reached from elsewhere. */
export function hsdsChannels(own: HsdsService): ChannelInput[] {
  const hours = hsdsOpeningHours([...own.schedules, ...own.regular_schedules], own.holiday_schedules);
  const located = own.service_at_locations.map((one) => atLocation(one, own, hours));
  const contacts = own.contacts.filter(({ email, phones }) => email || phones.length > 0);
  const phones = [...own.phones, ...contacts.flatMap((one) => one.phones)];
  const email = [own.email, ...contacts.map((one) => one.email)].find((one) => one?.includes('@'))?.trim();
  const [first] = phones.filter(isAnswered);
  const ways: ChannelInput[] = [...located];
  if (own.url?.trim()) ways.push({ kind: 'other', url: own.url });
  if (email) ways.push({ kind: 'email', email });
  if (first) ways.push({ kind: 'phone', phone: numberOf(first), text: english(phoneWords(phones)) });
  // Hours that belong to no place are those of the first way there is.
  if (located.length > 0 || !hours) return ways;
  const [way = { kind: 'other' as const, name: english(own.name) }, ...others] = ways;
  return [{ ...way, places: [{ name: english(own.name) ?? {}, openingHours: inZoneOf([], hours) }] }, ...others];
}

function atLocation(
  at: HsdsServiceAtLocation,
  { name }: Pick<HsdsService, 'name'>,
  ofService: OpeningHours | undefined,
): ChannelInput {
  const { location, description } = at;
  const text = english(description);
  const type = location?.location_type?.toLowerCase();
  const addresses = [...(location?.addresses ?? []), ...(location?.physical_addresses ?? [])];
  const url = at.url ?? location?.url ?? undefined;
  const placeName = english(location?.name) ?? english(name) ?? {};
  if (type === 'virtual') return { kind: 'other', name: placeName, text, url };
  if (type === 'postal') return { kind: 'post', name: placeName, text, postalAddress: addressLine(addresses) };
  const own = hsdsOpeningHours(
    [...at.schedules, ...at.regular_schedule, ...at.regular_schedules],
    at.holiday_schedules,
  );
  const hours = own ?? ofService ?? hsdsOpeningHours(location?.schedules ?? []);
  const countries = addresses.map(({ country }) => country);
  const phones = [...at.phones, ...at.contacts.flatMap((one) => one.phones), ...(location?.phones ?? [])];
  const [phone] = phones.filter(isAnswered);
  const email = at.contacts.map((one) => one.email?.trim()).find((one) => one?.includes('@'));
  return {
    kind: 'in-person',
    name: placeName,
    text,
    url,
    places: [
      {
        name: placeName,
        address: addressLine(addresses.filter(({ address_type: of }) => of !== 'postal' || addresses.length === 1)),
        phone: phone && numberOf(phone),
        email,
        otherContact: english(aboutPlace(location)),
        openingHours: hours && inZoneOf(countries, hours),
        coordinates: coordinatesOf(location),
      },
    ],
  };
}

/** How to get there and get in. */
function aboutPlace(location: HsdsServiceAtLocation['location']): string {
  const accessibility = [...(location?.accessibility ?? []), ...(location?.accessibility_for_disabilities ?? [])];
  const words = accessibility.flatMap((one) => [one.description, one.accessibility, one.details]);
  return distinct([location?.transportation, ...words]).join('\n');
}

function coordinatesOf(location: HsdsServiceAtLocation['location']) {
  const { latitude, longitude } = location ?? {};
  const isPlace = typeof latitude === 'number' && typeof longitude === 'number' && Math.abs(latitude) <= 90;
  return isPlace && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

function addressLine([first]: readonly HsdsAddress[]): { en: string } | undefined {
  if (!first) return undefined;
  const { address_1, address_2, city, region, state_province, postal_code } = first;
  return english(distinct([address_1, address_2, city, region, state_province, postal_code]).join(', '));
}

function isAnswered({ number, type }: HsdsPhone): boolean {
  return Boolean(number?.trim()) && !/fax/i.test(type ?? '');
}

function numberOf({ number, extension }: HsdsPhone): string {
  // Some feeds put their numbers in quotation marks.
  const digits = number?.replace(/^["'\s]+|["'\s]+$/g, '') ?? '';
  return extension?.trim() ? `${digits} ext. ${extension.trim()}` : digits;
}

/** What is said of the numbers, and those beyond the first. */
function phoneWords(phones: readonly HsdsPhone[]): string {
  const [first, ...others] = phones.filter(isAnswered);
  const beyond = others.map((one) => [numberOf(one), one.description?.trim()].filter(Boolean).join(': '));
  return distinct([first?.description, ...beyond.filter((one) => first && one !== numberOf(first))]).join('\n');
}

export function distinct(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.map((text) => text?.trim() ?? '').filter(Boolean))];
}
