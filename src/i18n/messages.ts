import type { ChannelKind, IdentificationMeans, Weekday } from '../domain/channel.js';
import type { FeeStatus } from '../domain/fee.js';
import type { Audience, Notice, Recipient, ServiceDocument, Step } from '../domain/public-service.js';
import type { RegisterErrorReason } from '../domain/register-error.js';
import type { Resource } from '../domain/resource.js';

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
  readonly noServicesFoundHelp: string;
  readonly showAll: string;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly everybody: string;
  readonly lifeSituations: string;
  readonly lifeSituation: string;
  readonly allLifeSituations: string;
  readonly noLifeSituations: string;
  readonly lifeSituationsNotAnswering: string;
  readonly removeLifeSituation: (name: string) => string;
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
  readonly restrictions: string;
  readonly notStated: string;
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
  readonly total: string;
  readonly documents: string;
  readonly documentKinds: Readonly<Record<ServiceDocument['kind'], string>>;
  readonly appeal: string;
  readonly legalActs: string;
  readonly contact: string;
  readonly relatedServices: string;
  readonly childServices: string;
  readonly noticeKinds: Readonly<Record<Notice['kind'], string>>;
  readonly suspended: string;
  readonly suspendedSince: (day: string) => string;
  readonly suspendedUntil: (day: string) => string;
  readonly withdrawn: string;
  readonly withdrawnHelp: string;
  readonly replacedBy: string;
  readonly unknownService: string;
  readonly unknownServiceHelp: string;
  readonly resourceStates: Readonly<Record<Exclude<Resource['state'], 'available'>, string>>;
  readonly maintenanceUntil: (moment: string) => string;
  readonly maintenancePlanned: (from: string, until: string) => string;
  readonly institution: string;
  readonly provider: string;
  readonly updated: string;
  readonly record: string;
  readonly machineTranslated: string;
  readonly explanationBy: string;
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
  readonly settingsWrong: string;
  readonly settingsHelp: string;
  readonly receivedAgo: (ago: string, moment: string) => string;
}
