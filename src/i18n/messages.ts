import type { ChannelKind, IdentificationMeans, Weekday } from '../domain/channel.js';
import type { FeeStatus } from '../domain/fee.js';
import type {
  Audience,
  Notice,
  Recipient,
  Service,
  ServiceDocument,
  ServiceStatus,
  Step,
} from '../domain/public-service.js';
import type { Sort } from '../domain/question.js';
import type { RegisterErrorReason } from '../domain/register-error.js';
import type { Resource } from '../domain/resource.js';
import type { FilterName } from '../domain/service-page.js';

/** A text with a count in it: how it reads is the language's own matter. */
type Counted = (count: number) => string;

/** Every word of the interface, in one language. A language that lacks one does not compile. */
export interface Messages {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag by whose habits figures and dates are written. */
  readonly formats: string;

  // finding
  readonly search: string;
  readonly searchHint: string;
  readonly searching: string;
  readonly servicesFound: Counted;
  readonly noServices: string;
  readonly noServicesFound: string;
  /** Nothing in the catalog's own territory; in others there is something. */
  readonly noServicesHere: string;
  /** For print: what was looked for. */
  readonly searchedFor: (text: string) => string;
  readonly help: string;
  readonly helpSpelling: string;
  readonly helpFilters: string;
  readonly helpTerritory: string;
  readonly helpContact: string;
  readonly showAll: string;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly everybody: string;
  readonly lifeSituations: string;
  readonly lifeSituation: string;
  readonly allLifeSituations: string;
  readonly noLifeSituations: string;
  readonly lifeSituationsNotAnswering: string;
  readonly unknownLifeSituation: string;
  readonly lifeSituationNotAnswering: string;
  readonly noSteps: string;
  readonly ofOtherInstitutions: string;
  readonly otherServicesInSituation: string;
  readonly allServicesInSituation: string;
  readonly filters: string;
  readonly filterNames: Readonly<Record<FilterName, string>>;
  readonly serviceStatuses: Readonly<Record<ServiceStatus, string>>;
  readonly territory: string;
  readonly allTerritories: string;
  /** The catalog's own territory, in the list of territories: with services of the whole State. */
  readonly withWholeState: (name: string) => string;
  readonly elsewhere: (names: string) => string;
  readonly othersOffered: string;
  readonly showFound: string;
  readonly showAllValues: Counted;
  readonly remove: (name: string) => string;
  readonly removeAll: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly moreVariants: Counted;
  readonly servicesBehind: Counted;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly backToList: string;
  readonly recordsLeftOut: Counted;

  // a service
  readonly price: string;
  readonly feeStatuses: Readonly<Record<FeeStatus, string>>;
  readonly seePayments: string;
  readonly priceFrom: (amount: string) => string;
  readonly priceUpTo: (amount: string) => string;
  readonly deadline: string;
  readonly workingDays: Counted;
  readonly recipient: string;
  readonly recipients: Readonly<Record<Recipient, string>>;
  /** Label of the groups of people a service is addressed to. */
  readonly targetGroups: string;
  readonly authenticationLevel: string;
  readonly authenticationLevels: Readonly<Record<NonNullable<Service['authentication']>['level'], string>>;
  readonly restrictions: string;
  /** Where the register does not state it; Latvian words agree with what they are said of. */
  readonly notStated: Readonly<Record<'price' | 'deadline' | 'recipient' | 'restrictions', string>>;
  readonly request: string;
  readonly channels: string;
  readonly channelKinds: Readonly<Record<ChannelKind, string>>;
  /** The abbreviation in full. */
  readonly vpvkac: string;
  readonly identification: string;
  readonly identificationMeans: Readonly<Record<IdentificationMeans, string>>;
  readonly noIdentification: string;
  readonly or: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly eAddress: string;
  readonly website: string;
  readonly openingHours: string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly closed: string;
  readonly openUntil: (time: string) => string;
  readonly closedNow: string;
  /** When a closed place opens next: today, tomorrow, or on a weekday within the coming weeks. */
  readonly opensNext: (inDays: number, weekday: Weekday, time: string) => string;
  readonly description: string;
  readonly easyRead: string;
  readonly process: string;
  readonly stepKinds: Readonly<Record<Step['kind'], string>>;
  readonly payments: string;
  readonly position: string;
  readonly condition: string;
  readonly unit: string;
  readonly legalBasis: string;
  readonly total: string;
  /** What of a price is tax. */
  readonly vatIncluded: (amount: string) => string;
  readonly documents: string;
  readonly documentKinds: Readonly<Record<ServiceDocument['kind'], string>>;
  /** Before the name of the step that needs a document. */
  readonly neededInStep: string;
  readonly appeal: string;
  readonly legalActs: string;
  readonly euServiceDirective: string;
  readonly contact: string;
  readonly relatedServices: string;
  readonly childServices: string;
  /** Before the names of the territories a service belongs to. */
  readonly ofOtherTerritory: string;
  readonly variants: string;
  /** Marks the variant of the territory the page is about. */
  readonly pageTerritory: string;
  readonly noticeKinds: Readonly<Record<Notice['kind'], string>>;
  readonly suspended: string;
  readonly suspendedSince: (day: string) => string;
  readonly suspendedUntil: (day: string) => string;
  readonly withdrawn: string;
  readonly withdrawnHelp: string;
  readonly withdrawnOn: (day: string) => string;
  readonly replacedBy: string;
  readonly unknownService: string;
  readonly unknownServiceHelp: string;
  readonly resourceStates: Readonly<Record<Exclude<Resource['state'], 'available'>, string>>;
  readonly maintenanceUntil: (moment: string) => string;
  readonly maintenancePlanned: (from: string, until: string) => string;
  readonly institution: string;
  readonly provider: string;
  readonly updated: string;
  /** Said of a description that was not updated for so many months. */
  readonly oldDescription: (months: number) => string;
  readonly record: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly linkAddress: string;
  readonly print: string;
  readonly reportError: string;
  readonly machineTranslated: string;
  /** Marks what is the institution's own, apart from the register's text. */
  readonly explanationBy: string;
  readonly explanationTopics: Readonly<Record<'how-to' | 'video' | 'faq' | 'forms', string>>;
  readonly showAllOfIt: string;
  readonly showLess: string;

  // answers
  readonly loading: string;
  readonly notAnswering: string;
  readonly keepsTrying: string;
  readonly unreadable: string;
  readonly unreadableHelp: string;
  readonly reasons: Readonly<Record<RegisterErrorReason, string>>;
  readonly retry: string;
  readonly retrying: string;
  readonly triedAt: (time: string) => string;
  /** Said when what is shown has changed while somebody looked at it. */
  readonly justUpdated: string;
  /** Title of what is said where a script of the elements did not come; the register was not asked. */
  readonly notLoaded: string;
  readonly settingsWrong: string;
  readonly settingsHelp: string;
  readonly receivedAgo: (ago: string, moment: string) => string;
}
