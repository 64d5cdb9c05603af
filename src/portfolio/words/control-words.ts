import type { Standing, StandingReason } from '../catalogues.js';
import type { Severity } from '../check.js';
import type { Order } from '../rows.js';

type Counted = (count: number) => string;

/**
 * Every word of the control, in one language. Apart from the words of the citizens' pages, which never download these.
 * What is wrong with a service is said by its check.
 */
export interface ControlWords {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly title: string;
  readonly ofInstitution: (name: string) => string;
  readonly noInstitution: string;
  // what was read
  readonly readingList: string;
  readonly reading: (read: number, of: number) => string;
  readonly readAll: Counted;
  readonly unreadable: Counted;
  readonly unreadTitle: string;
  readonly listIncomplete: Counted;
  readonly catalogueNotRead: (names: string) => string;
  readonly tooMany: Counted;
  readonly readAgain: string;
  // the whole in figures
  readonly summary: string;
  readonly services: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityHelp: Readonly<Record<Severity, string>>;
  readonly withFindings: (severity: Severity, count: number) => string;
  readonly clean: string;
  // checks
  readonly checks: string;
  readonly checksHelp: string;
  readonly check: string;
  readonly severity: string;
  readonly failed: string;
  readonly passed: string;
  readonly notKnown: string;
  readonly showOnly: string;
  // the table
  readonly table: string;
  readonly find: string;
  readonly findHint: string;
  readonly filterSeverity: string;
  readonly filterCheck: string;
  readonly filterCatalogue: string;
  readonly filterStanding: string;
  readonly all: string;
  readonly reset: string;
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly service: string;
  readonly findings: string;
  readonly updated: string;
  readonly noFindings: string;
  readonly noFindingsYet: string;
  readonly remedy: string;
  readonly record: string;
  readonly rowsShown: (shown: number, of: number) => string;
  readonly noRows: string;
  readonly noServices: string;
  readonly previous: string;
  readonly next: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly pages: string;
  readonly ownSite: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly reasons: Readonly<Record<StandingReason, string>>;
  readonly howKnown: string;
  readonly howKnownState: string;
  readonly howKnownSite: string;
  readonly howKnownLinks: string;
  // taking it along
  readonly print: string;
  readonly csv: string;
  readonly json: string;
  readonly printedOn: (moment: string) => string;
  readonly columns: Readonly<
    Record<'id' | 'name' | 'status' | 'updated' | 'severity' | 'check' | 'message' | 'record', string>
  >;
  readonly builder: string;
  readonly builderHelp: string;
  readonly build: string;
  // the register
  readonly register: string;
  readonly registerHelp: (seconds: number) => string;
  readonly answered: (answered: number, of: number) => string;
  readonly answerTime: (median: string, slowest: string) => string;
  readonly dataAge: (ago: string) => string;
  readonly measured: string;
  readonly milliseconds: Counted;
  readonly noAnswer: string;
  readonly chart: string;
  readonly measurements: string;
  readonly moment: string;
  readonly answer: string;
  readonly data: string;
  readonly unknownAge: string;
}
