import type {
  AdministrativeArea,
  Audience,
  GovernmentOrganization,
  GovernmentService,
  ItemList,
  ListItem,
  Offer,
  OpeningHoursSpecification,
  Place as SchemaPlace,
  ServiceChannel,
  Thing,
  UnitPriceSpecification,
  WithContext,
} from 'schema-dts';
import { type Channel, type ChannelKind, type Interval, type Place, weekdays } from '../domain/channel.js';
import type { Fee, FeeOverview } from '../domain/fee.js';
import type { InstitutionRef } from '../domain/institution.js';
import { chooseAddress, chooseLanguage, type LocalizedText } from '../domain/localized-text.js';
import { today } from '../domain/opening-times.js';
import {
  orderedSteps,
  type Recipient,
  type Service,
  type ServiceRef,
  type ServiceSummary,
} from '../domain/public-service.js';
import { type LocalizedRichText, richTextToPlainText } from '../domain/rich-text.js';
import { safeWebAddress } from '../domain/web-address.js';

/** What the words of a service's markup depend on. */
export interface StructuredDataOptions {
  /** BCP 47: the language the page shows its texts in. */
  readonly language: string;
  /** Where a service is shown to a person, as an absolute address; `undefined` where it has no page of its own. */
  readonly addressOf: (id: string) => string | undefined;
}

export interface ListOptions extends StructuredDataOptions {
  /** Of the whole list, where these services are one page of it. Left out: these are all. */
  readonly total?: number;
  /** The place of the first of these services in the whole list, counted from 1. Left out: 1. */
  readonly firstPosition?: number;
}

/** The page's own words for what the register says by codes; the interface's messages are such words. */
export interface ShownWords {
  readonly recipients: Readonly<Record<Recipient, string>>;
  readonly channelKinds: Readonly<Record<ChannelKind, string>>;
  /** The abbreviation in full. */
  readonly vpvkac: string;
}

export interface DescriptionOptions extends StructuredDataOptions {
  readonly words: ShownWords;
}

/** Services shown as cards, for machines that read the page: schema.org JSON-LD. */
export function describeList(services: readonly ServiceSummary[], options: ListOptions): WithContext<ItemList> {
  const { total = services.length, firstPosition = 1 } = options;
  const items = services.map((service, index): ListItem => {
    const description = textIn(service.summary, options);
    return {
      '@type': 'ListItem',
      position: firstPosition + index,
      item: { ...identity(service, options), description },
    };
  });
  return withoutEmpty<WithContext<ItemList>>({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items,
  });
}

/** A service shown in full, for machines that read the page: schema.org JSON-LD. */
export function describeService(service: Service, options: DescriptionOptions): WithContext<GovernmentService> {
  // schema.org has no word for a suspended service. What it would cost and where it was requested would be read as
  // an offer that stands, and send people to a door that is closed; so it is described and not offered.
  const offered = service.status !== 'suspended';
  return withoutEmpty<WithContext<GovernmentService>>({
    '@context': 'https://schema.org',
    ...identity(service, options),
    sameAs: webPage(service.sourceUrl),
    alternateName: textIn(service.localName, options),
    description: plainTextIn(service.description, options) ?? textIn(service.summary, options),
    serviceOperator: operators(service).map((ref) => organization(ref, options)),
    audience: service.recipients.map((recipient) => audience(recipient, options)),
    availableChannel: offered ? channels(service, options) : undefined,
    offers: offered ? offers(service, options) : undefined,
    isRelatedTo: service.relatedServices?.map((ref) => relatedService(ref, options)),
  });
}

/**
 * The data as the text of a `<script type="application/ld+json">`. A parser of HTML ends that element at `</script>`
 * and reads on strangely after `<!--`, whatever JSON says; U+2028 and U+2029 end a line for what takes it for a script.
 */
export function toScriptText(data: WithContext<Thing & object>): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a card and a description have in common: which service it is, whose and where. */
function identity(service: ServiceSummary, options: StructuredDataOptions) {
  return {
    '@type': 'GovernmentService',
    identifier: service.id,
    url: webPage(options.addressOf(service.id)),
    name: textIn(service.name, options),
    provider: organization(service.holder, options),
    areaServed: areas(service, options),
  } satisfies GovernmentService;
}

/** A service of the whole State names no territory, and nothing is made up for it: which State, no record says. */
function areas({ territories = [] }: ServiceSummary, options: StructuredDataOptions): AdministrativeArea[] {
  return territories.map(({ name }) => ({ '@type': 'AdministrativeArea', name: textIn(name, options) }));
}

function organization({ registrationNumber, name, url }: InstitutionRef, options: StructuredDataOptions) {
  return {
    '@type': 'GovernmentOrganization',
    identifier: registrationNumber,
    name: textIn(name, options),
    url: webPage(url),
  } satisfies GovernmentOrganization;
}

/** Those who perform the service for its holder: for schema.org an operator is somebody other than the provider. */
function operators({ holder, providers = [] }: Service): readonly InstitutionRef[] {
  return providers.filter(({ registrationNumber }) => registrationNumber !== holder.registrationNumber);
}

function audience(recipient: Recipient, { words }: DescriptionOptions): Audience {
  return { '@type': 'Audience', audienceType: words.recipients[recipient] };
}

function relatedService({ id, name }: ServiceRef, options: StructuredDataOptions): GovernmentService {
  return { '@type': 'GovernmentService', name: textIn(name, options), url: webPage(options.addressOf(id)) };
}

/** The ways to request and to receive; where one only pays or waits is no access to the service. */
function channels(service: Service, options: DescriptionOptions): ServiceChannel[] {
  const steps = orderedSteps(service).filter(({ kind }) => kind === 'request' || kind === 'receive');
  const described = steps.flatMap((step) => step.channels ?? []).map((channel) => serviceChannel(channel, options));
  const requestUrl = webPage(chooseAddress(service.requestUrl, options.language));
  const isSaid = requestUrl === undefined || described.some(({ serviceUrl }) => serviceUrl === requestUrl);
  return unique(isSaid ? described : [{ '@type': 'ServiceChannel', serviceUrl: requestUrl }, ...described]);
}

/** Languages spoken are in no record; e-mail and e-address have no property on a schema.org channel. */
function serviceChannel(channel: Channel, options: DescriptionOptions) {
  const { kind, name, text, url, phone, postalAddress, places = [] } = channel;
  const { words, language } = options;
  return {
    '@type': 'ServiceChannel',
    name: textIn(name, options) ?? (kind === 'vpvkac' ? words.vpvkac : words.channelKinds[kind]),
    description: plainTextIn(text, options),
    serviceUrl: webPage(chooseAddress(url, language)),
    servicePhone: { '@type': 'ContactPoint', telephone: phone },
    // Registers write an address in one line; taking it apart would be guessing.
    servicePostalAddress: { '@type': 'PostalAddress', streetAddress: textIn(postalAddress, options) },
    serviceLocation: places.map((place) => location(place, options)),
  } satisfies ServiceChannel;
}

/** Without its coordinates: the page does not show them. */
function location({ name, address, phone, openingHours }: Place, options: StructuredDataOptions): SchemaPlace {
  const { weekly = {}, exceptions = [] } = openingHours ?? {};
  const day = today();
  return {
    '@type': 'Place',
    name: textIn(name, options),
    address: textIn(address, options),
    telephone: phone,
    openingHoursSpecification: weekdays.flatMap((weekday) =>
      hours(weekly[weekday], { dayOfWeek: `https://schema.org/${capitalized(weekday)}` }),
    ),
    // As on the page, days that are over are left out.
    specialOpeningHoursSpecification: exceptions
      .filter(({ until }) => until >= day)
      .flatMap(({ from, until, intervals, note }) =>
        hours(intervals, { validFrom: from, validThrough: until, description: textIn(note, options) }),
      ),
  };
}

type Days = Pick<
  Exclude<OpeningHoursSpecification, string>,
  'dayOfWeek' | 'validFrom' | 'validThrough' | 'description'
>;

/** Days without opening times are closed, schema.org says; days of which nothing is stated are not there at all. */
function hours(intervals: readonly Interval[] | undefined, days: Days): OpeningHoursSpecification[] {
  if (intervals?.length === 0) return [{ '@type': 'OpeningHoursSpecification', ...days }];
  return (intervals ?? []).map(({ opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    ...days,
    opens,
    // Not 00:00, which after 00:00 is read as closed all day.
    closes: closes === '24:00' ? '23:59' : closes,
  }));
}

function capitalized<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

/** What is known of the price, as the page says it: never 0 for a price that is not stated. */
function offers({ fee, fees = [] }: Service, options: StructuredDataOptions): Offer[] {
  if (fee.status === 'unknown') return [];
  if (fee.status === 'free') return freeOffers(fee, fees);
  const rows = fees.flatMap((row) => rowOffers(row, fee, options));
  return rows.length > 0 ? rows : overviewOffers(fee);
}

/** Figures beside the word "free" contradict it; a machine is then told neither. */
function freeOffers(fee: FeeOverview, fees: readonly Fee[]): Offer[] {
  const prices = [fee, ...fees.map(rowPrice)];
  const contradicted = prices.some((price) => highest(price) > 0);
  return contradicted ? [] : [{ '@type': 'Offer', price: 0, priceCurrency: currencyOf(fee) }];
}

/** A price or a range of them. */
interface Price {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function highest({ from, to }: Price): number {
  return to ?? from ?? 0;
}

/** What a person pays for one row of the price list. */
function rowPrice({ total, amount, vat = 0, from, to }: Fee): Price {
  const price = total ?? (amount === undefined ? undefined : Number((amount + vat).toFixed(2)));
  return price === undefined ? { from, to } : { from: price, to: price };
}

/** One row of the price list. A row of 0.00 of a paid service is not a promise that it is free. */
function rowOffers(row: Fee, { status }: FeeOverview, options: StructuredDataOptions): Offer[] {
  const price = rowPrice(row);
  const isStated = price.from !== undefined || price.to !== undefined;
  if (!isStated || (status === 'paid' && highest(price) === 0)) return [];
  const taxIncluded = row.total !== undefined || (row.amount !== undefined && row.vat !== undefined);
  const texts = [row.condition, row.note].map((text) => textIn(text, options));
  return [
    {
      '@type': 'Offer',
      name: textIn(row.position, options),
      description: texts.filter((text) => text !== undefined).join('\n'),
      priceSpecification: {
        ...priceSpecification(price, row.currency),
        unitText: textIn(row.unit, options),
        valueAddedTaxIncluded: taxIncluded || undefined,
      },
    },
  ];
}

/** Where some pay nothing, the lowest price stated is not the lowest there is: only the highest is said. */
function overviewOffers(fee: FeeOverview): Offer[] {
  const price: Price = fee.status === 'mixed' ? { to: fee.to } : fee;
  if (highest(price) === 0) return [];
  return [{ '@type': 'Offer', priceSpecification: priceSpecification(price, currencyOf(fee)) }];
}

function priceSpecification({ from, to }: Price, priceCurrency: string) {
  const price = from === to ? { price: from } : { minPrice: from, maxPrice: to };
  return { '@type': 'UnitPriceSpecification', ...price, priceCurrency } satisfies UnitPriceSpecification;
}

/** A price whose currency is not stated is shown in euros, and so it is said. */
function currencyOf({ currency = 'EUR' }: FeeOverview): string {
  return currency;
}

/** A text as it is really shown. */
function textIn(text: LocalizedText | undefined, { language }: StructuredDataOptions): string | undefined {
  return chooseLanguage(text, language)?.value.trim();
}

function plainTextIn(text: LocalizedRichText | undefined, { language }: StructuredDataOptions): string | undefined {
  const chosen = chooseLanguage(text, language);
  return (chosen && richTextToPlainText(chosen.value).trim()) || undefined;
}

/** An address as a web page; one of mail or telephone is none, and one without a site means nothing to a machine. */
function webPage(address: string | undefined): string | undefined {
  const safe = safeWebAddress(address ?? '');
  return safe?.startsWith('http') ? safe : undefined;
}

/** A way that serves for requesting and for receiving is one way. */
function unique(things: readonly ServiceChannel[]): ServiceChannel[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

/**
 * The same without values that say nothing: search engines take an empty value for a mistake of the whole page.
 * Whatever schema.org describes may lack any property, so the type stays. Name it: an inferred one
 * lets any property pass.
 */
function withoutEmpty<Described extends Thing>(thing: Described): Described {
  return told(thing) as Described;
}

function told(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return toldItems(value);
  return typeof value === 'object' && value !== null ? toldThing(value) : value;
}

function toldItems(items: readonly unknown[]): unknown {
  const rest = items.map(told).filter((item) => item !== undefined);
  return rest.length > 0 ? rest : undefined;
}

/** A thing of which nothing but its type is known is left out. */
function toldThing(thing: object): unknown {
  const rest = Object.entries(thing)
    .map(([property, value]) => [property, told(value)] as const)
    .filter(([, value]) => value !== undefined);
  return rest.some(([property]) => !property.startsWith('@')) ? Object.fromEntries(rest) : undefined;
}
