/** The records as the demo register keeps them: the contract's shape, plus the states that never leave it. */

export type Text = Readonly<Record<string, string>>;

export interface InstitutionRef {
  readonly registrationNumber: string;
  readonly name: Text;
  readonly url?: string;
}

export interface Territory {
  readonly code: string;
  readonly name: Text;
}

/** A group of people a service is addressed to. */
export interface TargetGroup {
  readonly id: string;
  readonly name: Text;
}

export interface ServiceRef {
  readonly id: string;
  readonly name: Text;
  readonly holder?: InstitutionRef;
}

/** The members the server itself looks at are typed; the rest is passed on as it is. */
export interface StoredService {
  readonly id: string;
  readonly status: 'published' | 'suspended' | 'withdrawn' | 'draft';
  readonly name: Text;
  readonly localName?: Text;
  readonly summary?: Text;
  readonly keywords?: Readonly<Record<string, readonly string[]>>;
  readonly serviceType?: string;
  readonly audiences?: readonly string[];
  readonly holder?: InstitutionRef;
  readonly providers?: readonly InstitutionRef[];
  readonly territories?: readonly Territory[];
  readonly standardServiceId?: string;
  readonly targetGroups?: readonly TargetGroup[];
  readonly fee?: { readonly status: string };
  readonly channelKinds?: readonly string[];
  readonly lifeSituationIds?: readonly string[];
  readonly relatedServices?: readonly ServiceRef[];
  readonly childServices?: readonly ServiceRef[];
  readonly suspension?: { readonly from?: string; readonly [member: string]: unknown };
  readonly updatedAt?: string;
  readonly replacedBy?: ServiceRef;
  readonly withdrawnAt?: string;
  readonly [member: string]: unknown;
}

export interface StoredLifeSituation {
  readonly id: string;
  readonly parentId?: string;
  readonly name: Text;
  readonly audience: string;
  readonly steps?: readonly {
    readonly title: Text;
    readonly text?: unknown;
    readonly serviceIds?: readonly string[];
  }[];
  readonly [member: string]: unknown;
}

export type StoredInstitution = InstitutionRef & Readonly<Record<string, unknown>>;

/** A maintenance is kept relative to now, so that the demo never grows old. */
export interface StoredResource {
  readonly id: string;
  readonly fromHours?: number;
  readonly untilHours?: number;
  readonly [member: string]: unknown;
}

export interface RegisterData {
  readonly services: readonly StoredService[];
  readonly lifeSituations: readonly StoredLifeSituation[];
  readonly institutions: readonly StoredInstitution[];
  readonly resources: readonly StoredResource[];
}

/** Service id → members to change (`null` removes one), or `null`: the service is withdrawn. */
export type Changes = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
