import * as z from 'zod/mini';
import { change } from '../../domain/change.js';
import { channel, channelKind, identificationMeans, openingHours, place } from '../../domain/channel.js';
import { isoDate, isoDateOrMoment, isoMoment } from '../../domain/date.js';
import { fee, feeOverview, feeStatus } from '../../domain/fee.js';
import { contact, institution, institutionRef, territory } from '../../domain/institution.js';
import { languageTag } from '../../domain/language-tag.js';
import { lifeSituation, lifeSituationNode } from '../../domain/life-situation.js';
import { localizedAddress, localizedText, localizedWords, requiredText } from '../../domain/localized-text.js';
import * as publicService from '../../domain/public-service.js';
import { resource } from '../../domain/resource.js';
import { localizedRichText, markup, markupFormat, richText } from '../../domain/rich-text.js';
import { facets, servicePageOnTheWire } from '../../domain/service-page.js';
import { webAddress } from '../../domain/web-address.js';

/**
 * What each schema of the domain is called in the contract, and what its properties mean to those who serve them.
 * A property without a description does not compile. Used only to write `openapi.json`; no page downloads it.
 */

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Descriptions<Schema extends z.ZodMiniObject> = Readonly<Record<keyof Schema['shape'] & string, string>>;

const names = z.registry<{ id: string; description: string }>();
const propertyDescriptions = new Map<string, Readonly<Record<string, string>>>();

function name(id: string, schema: z.ZodMiniType, description: string): void {
  names.add(schema, { id, description });
}

function nameObject<Schema extends z.ZodMiniObject>(
  id: string,
  schema: Schema,
  { about, ...properties }: Descriptions<Schema> & { about: string },
): void {
  name(id, schema, about);
  propertyDescriptions.set(id, properties);
}

name('LanguageTag', languageTag, 'BCP 47 tag. `en-t-lv-t0-und` (RFC 6497): English, made from Latvian by a machine.');
name('LocalizedText', localizedText, 'Plain text per language.');
name('RequiredText', requiredText, 'Plain text that exists in at least one language.');
name('LocalizedWords', localizedWords, 'Search words per language.');
name('LocalizedAddress', localizedAddress, 'One address for every language, or one per language.');
name('LocalizedRichText', localizedRichText, 'Formatted text per language.');
name(
  'RichText',
  richText,
  'Blocks; or plain text in which an empty line parts paragraphs, lines that start with `- ` or `1. ` are lists, and bare addresses become links; or a text that says which markup it holds. A string is never read as markup. A run of text with `href` is a link.',
);
name(
  'MarkupFormat',
  markupFormat,
  '`draft-js`: what the editor saves, as JSON in a string. Readers take a word they do not know as `plain`.',
);
nameObject('Markup', markup, {
  about:
    'A text with markup. Readers keep its words, paragraphs, lists, line breaks and links; headings and rows of tables become paragraphs; scripts, styles and comments are dropped.',
  format: 'Which markup it is.',
  text: 'The text as the register holds it. Markdown of more than 32,768 characters is read as plain text.',
});
name('WebAddress', webAddress, 'Absolute https, http, mailto or tel address; any other is dropped by readers.');
name('Day', isoDate, 'Calendar day, `2026-11-23`.');
name('Moment', isoMoment, 'Moment with its offset, `2026-11-23T08:30:00Z`.');
name('DayOrMoment', isoDateOrMoment, 'A day or a moment.');
name(
  'ChannelKind',
  channelKind,
  'How a person and the institution meet. `vpvkac`: a municipal one-stop customer centre. Readers take a word they do not know as `other`.',
);
name(
  'IdentificationMeans',
  identificationMeans,
  'A means of proving who one is. Readers take a word they do not know as `other`.',
);
name(
  'FeeStatus',
  feeStatus,
  'A price that is not stated is `unknown`, never `free`. `mixed`: free for some people, channels or speeds. Readers take a word they do not know as `unknown`.',
);
name(
  'Audience',
  publicService.audience,
  'Whose catalogue a service belongs in: Latvija.gov.lv, Business.gov.lv, Virsis.gov.lv.',
);
name('Recipient', publicService.recipient, 'Who may receive a service.');

nameObject('Interval', openingHours.shape.weekly.shape.monday.def.innerType.def.element, {
  about: 'Open from and to.',
  opens: 'Local time, `08:30`.',
  closes: 'Local time; `24:00` ends a day.',
});
nameObject('OpeningException', openingHours.shape.exceptions.def.innerType.def.element, {
  about: 'Days that differ: holidays, shortened days.',
  from: 'First day.',
  until: 'Last day.',
  intervals: 'When it is open on these days; empty: closed.',
  note: 'Why.',
});
nameObject('OpeningHours', openingHours, {
  about: 'When a place is open, in its local time.',
  weekly: 'Per weekday. A weekday that is missing is not stated; an empty list is closed.',
  exceptions: 'Days that differ.',
  note: 'What the hours do not say.',
  timeZone: 'IANA name. Left out: Europe/Riga. Empty: not known; whether it is open now is then not said.',
});
nameObject('Coordinates', place.shape.coordinates.def.innerType, {
  about: 'WGS 84.',
  latitude: 'Degrees.',
  longitude: 'Degrees.',
});
nameObject('Place', place, {
  about: 'Where a channel in person is.',
  name: 'Name of the place.',
  address: 'Postal address.',
  phone: 'Telephone number.',
  email: 'E-mail address.',
  otherContact: 'Another way to reach the place.',
  openingHours: 'Left out: not stated.',
  coordinates: 'Position on the map.',
});
nameObject('Channel', channel, {
  about: 'One way to take one step of a service (CPSV-AP Channel).',
  kind: 'How a person and the institution meet.',
  name: "The channel's own name.",
  text: 'What a person should know about this way.',
  url: 'Where it is on the web.',
  email: 'E-mail address.',
  phone: 'Telephone number.',
  postalAddress: 'Where to send a letter.',
  eAddress: "The institution's official electronic address.",
  identification: 'Any one of these is enough. Left out: not stated; empty: none needed.',
  places: 'Where it is offered in person.',
  resourceIds: 'Ids in the resource register whose state decides whether this channel works now.',
});

const overviewDescriptions = {
  status: 'The price in one word.',
  from: 'Lowest total that is stated, with VAT.',
  to: 'Highest total that is stated, with VAT.',
  currency: 'ISO 4217 code.',
  note: 'What the register says of the price in words alone.',
};
nameObject('FeeOverview', feeOverview, { about: 'What a service costs, in short.', ...overviewDescriptions });
nameObject('Fee', fee, {
  about: 'One row of the price list (CPSV-AP Cost).',
  position: 'What is paid for.',
  unit: 'Unit of what is paid for.',
  amount: 'Price without VAT.',
  vat: 'Amount of VAT.',
  total: 'Price with VAT: what a person pays.',
  from: 'Lowest price, where it depends on something.',
  to: 'Highest price, where it depends on something.',
  currency: 'ISO 4217 code.',
  condition: 'For whom, by which channel or at which speed this row holds.',
  legalBasis: 'The act that sets the price.',
  note: 'What the figures do not say.',
});

const institutionRefDescriptions = {
  registrationNumber: 'Number in the register of public persons and institutions: the key of an institution.',
  name: "The institution's name.",
  url: 'Its page on the web.',
};
nameObject('Territory', territory, {
  about: 'An administrative territory.',
  code: "The State's code for it.",
  name: 'Its name.',
});
nameObject('InstitutionRef', institutionRef, {
  about: 'An institution, as a description names it.',
  ...institutionRefDescriptions,
});
nameObject('Contact', contact, {
  about: 'Functional contacts; never a named person.',
  organisation: 'Whom one reaches.',
  address: 'Postal address.',
  phone: 'Telephone number.',
  email: 'E-mail address.',
  eAddress: 'Official electronic address.',
  url: 'Page on the web.',
});
nameObject('Institution', institution, {
  about: 'An institution in the register (CPSV-AP PublicOrganisation).',
  ...institutionRefDescriptions,
  contact: 'How to reach it.',
  openingHours: 'When it is open.',
  territory: "A municipality's own.",
});

nameObject('Deadline', publicService.deadline, {
  about: 'How long a service takes: whole working days, words, or both.',
  workingDays: 'At most so many working days.',
  note: 'In words.',
});
nameObject('ServiceRef', publicService.serviceRef, {
  about: 'Another service, by name.',
  id: 'Id of the service.',
  name: 'Its name.',
  holder: 'The institution in whose competence it is.',
});
nameObject('TargetGroup', publicService.targetGroup, {
  about: 'A group of people a service is addressed to: families with children, older people.',
  id: "The register's code for it.",
  name: 'Its name.',
});
nameObject('Suspension', publicService.serviceSummary.shape.suspension.def.innerType, {
  about: 'A service that is not provided for a time.',
  from: 'First day.',
  until: 'Last day; left out: not known.',
  reason: 'Why.',
});

const summaryDescriptions = {
  id: 'Stable id in the register.',
  status: 'Drafts never leave the register; a withdrawn service is answered with 410.',
  suspension: 'Of a suspended service.',
  serviceType: 'Whom it serves: one person, everybody, or another institution.',
  audiences: 'The catalogues it belongs in.',
  name: "The service's name.",
  localName: 'What the municipality itself calls its variant of a standard service.',
  summary: 'What it is, in a few sentences.',
  holder: 'The institution in whose competence the service is (pakalpojuma turētājs).',
  providers: 'Those who perform it, where they are not the holder alone (pakalpojuma sniedzējs).',
  territories: 'Where it is offered. Left out: in the whole State.',
  standardServiceId: 'Id of the standard municipal service this is a local variant of.',
  recipients: 'Who may receive it.',
  targetGroups: 'The groups of people it is addressed to. Left out: not stated.',
  fee: 'What it costs, in short.',
  deadline: 'How long it takes. Left out: not stated.',
  channelKinds: 'The kinds of channel among its steps.',
  lifeSituationIds: 'Ids of the life situations it is part of.',
  keywords: 'Words people search it by.',
  requestUrl: 'Where it is requested online.',
  updatedAt: 'When the description last changed (Informācija atjaunota).',
  sourceUrl: "The description's own page in the register's catalogue.",
};
nameObject('ServiceSummary', publicService.serviceSummary, {
  about: 'What a list shows of a service.',
  ...summaryDescriptions,
});
nameObject('Step', publicService.step, {
  about: 'One step of the process.',
  order: 'Its place among the steps, whatever its position in the list.',
  kind: 'What happens in it.',
  title: 'Its name.',
  text: 'What a person does, or waits for.',
  channels: 'Ways to take it.',
});
nameObject('ServiceDocument', publicService.serviceDocument, {
  about: 'A form to fill in, a page to read, or a paper to bring.',
  kind: '`form`: to fill in; `hyperlink`: to read; `submit`: to bring or send.',
  title: 'Its name.',
  url: 'Where it is.',
  neededInStep: 'The `order` of the step that needs it.',
  mediaType: 'IANA media type, `application/pdf`.',
});
nameObject('Notice', publicService.notice, {
  about: 'What a person should know first.',
  kind: 'Readers take a word they do not know as `info`.',
  text: 'The notice itself.',
  from: 'First day it holds.',
  until: 'Last day it holds.',
});
nameObject('LegalAct', publicService.legalAct, {
  about: 'CPSV-AP LegalResource.',
  title: 'Its title.',
  issuer: 'Who issued it.',
  kind: 'A law, regulations, binding rules …',
  number: 'Its number.',
  date: 'Day it was issued.',
  url: 'Where to read it.',
});
nameObject('Authentication', publicService.service.shape.authentication.def.innerType, {
  about: 'How a person proves who they are when requesting online.',
  level: 'How sure the institution must be.',
  means: 'Any one of these is enough.',
});
nameObject('LifeSituationRef', publicService.service.shape.lifeSituations.def.innerType.def.element, {
  about: 'A life situation, by name.',
  id: 'Id of the life situation.',
  name: 'Its name.',
});
nameObject('Service', publicService.service, {
  about: "A service's description in full (CPSV-AP PublicService).",
  ...summaryDescriptions,
  description: 'What it is, in full.',
  easyRead: 'The same in easy language (Viegli lasīt).',
  recipientNote: 'Who may receive it, in words.',
  restrictions: 'Who may not, or when not (Saņemšanas ierobežojumi).',
  fees: 'The price list.',
  steps: 'The process from request to receipt.',
  documents: 'Forms, pages and papers.',
  authentication: 'What requesting it online takes.',
  notices: 'Announcements, reminders and warnings.',
  appeal: 'How to contest a decision.',
  legalActs: 'The acts it rests on.',
  contact: 'Where to ask about it.',
  lifeSituations: 'The life situations it is part of.',
  relatedServices: 'Services a person may need as well.',
  childServices: 'Services of which this one is the standard ("… ietvaros").',
  euServiceDirective: 'Falls under Directive 2006/123/EC.',
});

const withdrawnDescriptions = {
  id: 'Id of the service.',
  status: "The service's status: a reader of RFC 9457 passes over a `status` that is no number.",
  name: 'What it was called.',
  replacedBy: 'The service to use instead, where there is one.',
  withdrawnAt: 'Day it was withdrawn.',
};
const problemDescriptions = {
  type: 'Address that names the kind of problem; `about:blank` where the HTTP status says all.',
  title: 'The kind of problem, in a few words.',
  detail: 'What happened this time.',
};
nameObject(
  'WithdrawnService',
  z.extend(publicService.withdrawnService, { type: z.string(), title: z.string(), detail: z.optional(z.string()) }),
  { about: 'A problem that explains a service no longer provided.', ...withdrawnDescriptions, ...problemDescriptions },
);
nameObject(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    detail: z.optional(z.string()),
    parameter: z.optional(z.string()),
    expected: z.optional(z.string()),
    id: z.optional(z.string()),
  }),
  {
    about: 'What went wrong (RFC 9457).',
    ...problemDescriptions,
    status: 'The HTTP status code again.',
    parameter: 'The parameter that could not be read.',
    expected: 'What belongs in it.',
    id: 'The id that is not known.',
  },
);

const nodeDescriptions = {
  id: 'Stable id in the register.',
  parentId: 'The group or situation it stands under. Left out: a group at the top.',
  name: 'Its name.',
  audience: 'Whose life situation it is.',
  serviceCount: 'Services a person finds behind it, those of its descendants included.',
};
nameObject('LifeSituationNode', lifeSituationNode, {
  about: 'A life situation as the tree shows it (CPSV-AP LifeEvent).',
  ...nodeDescriptions,
});
nameObject('LifeSituationStep', lifeSituation.shape.steps.def.element, {
  about: 'One thing to do, in order.',
  title: 'What to do.',
  text: 'How.',
  services: 'With which services.',
});
nameObject('LifeSituation', lifeSituation, {
  about: 'A life situation in full: what to do, in order, and with which services.',
  ...nodeDescriptions,
  summary: 'What it is about.',
  keywords: 'Words people search it by.',
  updatedAt: 'When it last changed.',
  steps: 'What to do, in order.',
});
nameObject('Resource', resource, {
  about: 'The public state of something a channel depends on: an e-service, a system, a customer centre.',
  id: 'Id in the resource register.',
  name: 'Its name.',
  state: 'Whether it works now.',
  from: 'When a maintenance, planned or under way, begins.',
  until: 'When it ends.',
  note: 'What people should know of it.',
});

const generatedAt = z.optional(isoMoment);
const generatedDescription = { generatedAt: 'When the records last changed; the same answer keeps its ETag.' };
nameObject('FacetValue', facets.shape.audience.def.innerType.def.element, {
  about: 'How many services of the whole result one value of a filter would leave.',
  value: "The filter's value.",
  name: "What to call it, where the value is a register's code: an institution, a territory, a group of people.",
  count: 'Services under this value and all the other filters.',
});
nameObject('Facets', facets, {
  about: 'Counts a person filters by.',
  audience: 'Per catalogue.',
  channel: 'Per kind of channel.',
  fee: 'Per word for the price.',
  status: 'Per status.',
  targetGroup: 'Per code of a group of people.',
  institution: 'Per registration number of a holder or provider.',
  territory: 'Per code of a territory, services of the whole State included.',
  lifeSituation: 'Per id of a life situation.',
});
nameObject('ServicePage', servicePageOnTheWire, {
  about: 'One page of a list of services.',
  items: 'The services of this page.',
  total: 'Services of the whole result, not of this page.',
  page: 'Counted from 1.',
  limit: 'Services on a page.',
  next: 'Address of the next page, relative to this one. Left out: this is the last.',
  facets: 'Counts over the whole result.',
  ...generatedDescription,
});
nameObject('LifeSituationTree', z.object({ items: z.array(lifeSituationNode), generatedAt }), {
  about: 'All life situations asked for, as a flat list.',
  items: "Each with its parent's id, in the order to show them.",
  ...generatedDescription,
});
nameObject('ResourceList', z.object({ items: z.array(resource), generatedAt }), {
  about: 'The resources asked for.',
  items: 'Those the register knows; an unknown id is left out.',
  ...generatedDescription,
});
nameObject('Change', change, {
  about: 'What last happened to a service.',
  id: 'Id of the service.',
  change: 'What happened.',
  at: 'When.',
});
nameObject('ChangeList', z.object({ items: z.array(change), since: z.optional(isoMoment), generatedAt }), {
  about: 'Services that changed.',
  items: 'The oldest change first.',
  since: 'The moment asked for.',
  ...generatedDescription,
});

/** The schemas by name, as `components.schemas` holds them. */
export function contractSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(names, {
    io: 'input',
    metadata: names,
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => mend(zodSchema, jsonSchema),
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, describeProperties(id, schema)]));
}

/** Says what zod cannot turn into JSON Schema by itself, and leaves out what only zod's own reader means. */
function mend(zodSchema: z.core.$ZodTypes, schema: JsonSchema): void {
  const { type } = zodSchema._zod.def;
  // The word a reader falls back to is not a default: the register must send one.
  if (type === 'catch') delete schema.default;
  // `format` says it in ten characters; the pattern takes two hundred.
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  // JSON Schema knows no flag for "upper or lower case".
  if (zodSchema === languageTag) schema.pattern = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
  if (zodSchema === requiredText) schema.minProperties = 1;
  if (zodSchema === webAddress) schema.format = 'uri';
}

function describeProperties(id: string, { $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  const descriptions = propertyDescriptions.get(id);
  if (!descriptions) return schema;
  const properties: Record<string, JsonSchema> = {};
  for (const [property, value] of Object.entries(schema.properties ?? {})) {
    properties[property] = { ...(value as JsonSchema), description: descriptions[property] ?? '' };
  }
  return { ...schema, properties };
}
