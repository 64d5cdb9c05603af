import * as z from 'zod/mini';
import { optionalList, optionalText, optionalWord } from '../../domain/optional-words.js';

/**
 * The words of Finland's service register (Palvelutietovaranto, Open API v7 to v11), as far as they are used. Every text
 * is a list of `{language, value}`, those of one list told apart by `type`. Versions differ in the words of their code
 * lists (`Standard` became `DaysOfTheWeek`); `ptv-codes.ts` knows both.
 */

const optionalFlag = optionalWord(z.boolean());

const ptvText = z.object({ language: optionalText, value: optionalText, type: optionalText });
export const ptvTexts = optionalList(ptvText);
export type PtvTexts = z.infer<typeof ptvTexts>;

const concept = z.object({ code: optionalText, uri: optionalText, name: ptvTexts });
export type PtvConcept = z.infer<typeof concept>;

const municipality = z.object({ code: optionalText, name: ptvTexts });
const area = z.object({
  type: optionalText,
  code: optionalText,
  name: ptvTexts,
  municipalities: optionalList(municipality),
});
export type PtvArea = z.infer<typeof area>;

const webPage = z.object({ url: optionalText, value: optionalText, language: optionalText });
export type PtvWebPage = z.infer<typeof webPage>;

const phoneNumber = z.object({
  type: optionalText,
  additionalInformation: optionalText,
  chargeDescription: optionalText,
  prefixNumber: optionalText,
  isFinnishServiceNumber: optionalFlag,
  number: optionalText,
  language: optionalText,
});
export type PtvPhoneNumber = z.infer<typeof phoneNumber>;

const street = z.object({
  street: ptvTexts,
  streetNumber: optionalText,
  postalCode: optionalText,
  postOffice: ptvTexts,
  additionalInformation: ptvTexts,
});
const postOfficeBox = z.object({ postOfficeBox: ptvTexts, postalCode: optionalText, postOffice: ptvTexts });
const address = z.object({
  type: optionalText,
  streetAddress: optionalWord(street),
  postOfficeBoxAddress: optionalWord(postOfficeBox),
  deliveryAddressInText: ptvTexts,
  locationAbroad: ptvTexts,
});
export type PtvAddress = z.infer<typeof address>;

const openingHour = z.object({ dayFrom: optionalText, dayTo: optionalText, from: optionalText, to: optionalText });
export type PtvOpeningHour = z.infer<typeof openingHour>;
const serviceHour = z.object({
  serviceHourType: optionalText,
  validFrom: optionalText,
  validTo: optionalText,
  isClosed: optionalFlag,
  isAlwaysOpen: optionalFlag,
  isReservation: optionalFlag,
  additionalInformation: ptvTexts,
  openingHour: optionalList(openingHour),
});
export const ptvServiceHours = optionalList(serviceHour);
export type PtvServiceHour = z.infer<typeof serviceHour>;

const contactDetails = z.object({
  emails: ptvTexts,
  phoneNumbers: optionalList(phoneNumber),
  webPages: optionalList(webPage),
  addresses: optionalList(address),
});

/** How a channel serves one service: what is said here holds before what the channel itself says. */
const connection = z.object({
  serviceChannel: z.object({ id: z.string(), name: optionalText }),
  description: ptvTexts,
  serviceHours: ptvServiceHours,
  contactDetails: optionalWord(contactDetails),
});
export type PtvConnection = z.infer<typeof connection>;

const law = z.object({ names: ptvTexts, webPages: optionalList(webPage) });
const role = z.object({
  organization: optionalWord(z.object({ id: z.string(), name: optionalText })),
  roleType: optionalText,
});

/** What a service and the general description it is an instance of both have. */
const described = {
  serviceChargeType: optionalText,
  serviceClasses: optionalList(concept),
  ontologyTerms: optionalList(concept),
  targetGroups: optionalList(concept),
  lifeEvents: optionalList(concept),
  requirements: ptvTexts,
  legislation: optionalList(law),
};

export const ptvService = z.object({
  id: z.string(),
  generalDescriptionId: optionalText,
  serviceNames: z.array(ptvText),
  serviceDescriptions: ptvTexts,
  areaType: optionalText,
  areas: optionalList(area),
  keywords: ptvTexts,
  serviceChannels: optionalList(connection),
  organizations: optionalList(role),
  publishingStatus: optionalText,
  modified: optionalText,
  ...described,
});
export type PtvService = z.infer<typeof ptvService>;

/** A text of the state for all services of a kind; a municipality's service adds to it. */
export const ptvGeneralDescription = z.object({ id: z.string(), descriptions: ptvTexts, ...described });
export type PtvGeneralDescription = z.infer<typeof ptvGeneralDescription>;

/** A channel of any of the five kinds; what one kind alone has is empty in the others. */
export const ptvChannel = z.object({
  id: z.string(),
  serviceChannelType: z.string(),
  serviceChannelNames: ptvTexts,
  serviceChannelDescriptions: ptvTexts,
  phoneNumbers: optionalList(phoneNumber),
  supportPhones: optionalList(phoneNumber),
  emails: ptvTexts,
  supportEmails: ptvTexts,
  webPages: optionalList(webPage),
  addresses: optionalList(address),
  deliveryAddresses: optionalList(address),
  serviceHours: ptvServiceHours,
  requiresAuthentication: optionalFlag,
  channelUrls: ptvTexts,
  attachments: optionalList(z.object({ name: optionalText, url: optionalText, language: optionalText })),
});
export type PtvChannel = z.infer<typeof ptvChannel>;

export const ptvOrganization = z.object({
  id: z.string(),
  businessCode: optionalText,
  organizationNames: z.array(ptvText),
  municipality: optionalWord(municipality),
  emails: ptvTexts,
  phoneNumbers: optionalList(phoneNumber),
  webPages: optionalList(webPage),
  addresses: optionalList(address),
});
export type PtvOrganization = z.infer<typeof ptvOrganization>;

/** A page of ids, 1,000 at most, or of whole services. */
export const ptvPage = z.object({
  pageCount: z.int().check(z.nonnegative()),
  pageSize: z.optional(z.nullable(z.int().check(z.nonnegative()))),
  itemList: optionalList(z.unknown()),
});
export const ptvId = z.object({ id: z.string() });
