import type {
  AdministrativeArea,
  Audience,
  GovernmentOrganization,
  GovernmentService,
  ItemList,
  ListItem,
  Thing,
  WithContext,
} from 'schema-dts';
import type { InstitutionRef } from '../domain/institution.js';
import type { Recipient, Service, ServiceRef, ServiceSummary } from '../domain/public-service.js';
import { channels } from './channel-data.js';
import { offers } from './offer-data.js';
import {
  type DescriptionOptions,
  plainTextIn,
  type StructuredDataOptions,
  textIn,
  webPage,
  withoutEmpty,
} from './schema-values.js';

export interface ListOptions extends StructuredDataOptions {
  /** Of the whole list, where these services are one page of it. Left out: these are all. */
  readonly total?: number;
  /** The place of the first of these services in the whole list, counted from 1. Left out: 1. */
  readonly firstPosition?: number;
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
