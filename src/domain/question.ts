import type { ChannelKind } from './channel.js';
import type { FeeStatus } from './fee.js';
import type { Institution } from './institution.js';
import type { LifeSituation, LifeSituationTree } from './life-situation.js';
import type { Audience, ServiceRecord, ServiceStatus } from './public-service.js';
import type { ResourceList } from './resource.js';
import type { AllServices, ServicePage } from './service-page.js';

/** Orders of a list: what fits the words typed best, by name in the reader's alphabet, what was updated last. */
export const sorts = ['relevance', 'name', 'updated'] as const;
export type Sort = (typeof sorts)[number];

/** One service, in full. */
export interface ServiceQuestion {
  readonly about: 'service';
  readonly id: string;
}

/** A page of the services that match all that is given. */
export interface ServicesQuestion {
  readonly about: 'services';
  /** Registration numbers; a service of any of them matches. */
  readonly institutions?: readonly string[];
  /** A service of any of them matches; left out or empty: all, the inter-institutional ones included. */
  readonly audiences?: readonly Audience[];
  readonly lifeSituation?: string | undefined;
  readonly territory?: string | undefined;
  /** Of these four, a service that has any of the values given matches; left out or empty: all. */
  readonly channels?: readonly ChannelKind[] | undefined;
  readonly fees?: readonly FeeStatus[] | undefined;
  readonly statuses?: readonly ServiceStatus[] | undefined;
  readonly targetGroups?: readonly string[] | undefined;
  /** Id of a standard service, for its local variants. */
  readonly standardService?: string | undefined;
  /** What a person typed. */
  readonly text?: string | undefined;
  /** BCP 47: whose texts are searched and sorted by. */
  readonly language?: string | undefined;
  /** Default: `relevance` where there is a text, else `name`. */
  readonly sort?: Sort | undefined;
  /** Counted from 1. */
  readonly page: number;
  /** 1 to 100. */
  readonly limit: number;
}

/** Every service of these institutions and audiences, if they are not too many to be kept on a page. */
export interface AllServicesQuestion {
  readonly about: 'all-services';
  /** As in {@link ServicesQuestion}. */
  readonly institutions?: readonly string[];
  readonly audiences?: readonly Audience[];
  /** More than these are counted, not fetched. */
  readonly most: number;
}

export interface LifeSituationsQuestion {
  readonly about: 'life-situations';
  readonly audiences?: readonly Audience[];
  /** Whose services are counted. */
  readonly institutions?: readonly string[];
  /** Code of the territory whose services are counted, beside those of the whole State. */
  readonly territory?: string | undefined;
}

export interface LifeSituationQuestion {
  readonly about: 'life-situation';
  readonly id: string;
  /** Whose services are asked for beside it; for registers that know a situation by its services alone. */
  readonly institutions?: readonly string[];
}

export interface InstitutionQuestion {
  readonly about: 'institution';
  readonly registrationNumber: string;
}

export interface ResourcesQuestion {
  readonly about: 'resources';
  readonly ids: readonly string[];
}

/** What a page wants to know: plain data, and its own key in every store. */
export type Question =
  | ServiceQuestion
  | ServicesQuestion
  | AllServicesQuestion
  | LifeSituationsQuestion
  | LifeSituationQuestion
  | InstitutionQuestion
  | ResourcesQuestion;

interface ValueByAbout {
  service: ServiceRecord;
  services: ServicePage;
  'all-services': AllServices;
  'life-situations': LifeSituationTree;
  'life-situation': LifeSituation | undefined;
  institution: Institution | undefined;
  resources: ResourceList;
}

/** What answers a question. `undefined`: the register knows no such thing. */
export type ValueOf<Q extends Question> = ValueByAbout[Q['about']];

/** Two questions with the same key want the same answer, in whatever order their fields were written. */
export function questionKey(question: Question): string {
  const key = keys.get(question) ?? JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
  keys.set(question, key);
  return key;
}

/** A question is asked again with each rendering. */
const keys = new WeakMap<Question, string>();
