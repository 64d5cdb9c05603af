import type { ChangeList } from '../../domain/change.js';
import type { Institution } from '../../domain/institution.js';
import type { LifeSituation, LifeSituationNode } from '../../domain/life-situation.js';
import {
  type Service,
  type ServiceSummary,
  serviceSummary,
  type WithdrawnService,
} from '../../domain/public-service.js';
import type { LifeSituationsQuestion, ServicesQuestion } from '../../domain/question.js';
import type { Resource } from '../../domain/resource.js';
import { selectServices } from '../../domain/select-services.js';
import type { ServicePage } from '../../domain/service-page.js';
import { ofKind, readKept, type ReadRecord } from './kept-records.js';
import type { KeptMirror } from './mirror-store.js';

/** A life situation as the mirror keeps it: its steps name their services. */
export interface KeptSituation extends Omit<LifeSituation, 'steps' | 'leftOut' | 'serviceCount'> {
  /** Its place among the others, as the register has them. */
  readonly nth: number;
  readonly steps: readonly (Omit<LifeSituation['steps'][number], 'services'> & {
    readonly serviceIds: readonly string[];
  })[];
}

/** A service as it is shown. */
interface ShownService {
  /** As the mirror has it. */
  readonly kept: Service;
  /** With all situations it belongs to. */
  readonly whole: Service;
  readonly summary: ServiceSummary;
  /** As filters know it: under the groups of its situations too. */
  readonly listed: ServiceSummary;
}

/** One version of the mirror, ready to be asked. */
export class Catalogue {
  readonly version: number;
  /** When a record last changed, ISO 8601. */
  readonly changedAt: string;
  readonly #services = new Map<string, ShownService>();
  readonly #withdrawn: ReadonlyMap<string, WithdrawnService>;
  readonly #institutions: ReadonlyMap<string, Institution>;
  readonly #resources: ReadonlyMap<string, Resource>;
  readonly #situations: ReadonlyMap<string, KeptSituation>;
  readonly #listed: readonly ServiceSummary[];
  readonly #records: ReadonlyMap<string, ReadRecord>;

  /** @param before whose services are shown as they were, where they have not changed */
  private constructor(
    { version, changedAt }: KeptMirror,
    records: ReadonlyMap<string, ReadRecord>,
    before: Catalogue | undefined,
  ) {
    this.version = version;
    this.changedAt = changedAt;
    this.#records = records;
    this.#withdrawn = ofKind<WithdrawnService>(records, 'withdrawn');
    this.#institutions = ofKind<Institution>(records, 'institution');
    this.#resources = ofKind<Resource>(records, 'resource');
    const situations = [...ofKind<KeptSituation>(records, 'life-situation')];
    this.#situations = new Map(situations.sort(([, a], [, b]) => a.nth - b.nth));
    const naming = situationsNaming(this.#situations.values());
    for (const [id, kept] of ofKind<Service>(records, 'service')) {
      const known = before ? before.#services.get(id) : undefined;
      this.#services.set(id, known?.kept === kept ? known : this.#show(kept, naming.get(id) ?? []));
    }
    this.#listed = [...this.#services.values()].map(({ listed }) => listed);
  }

  /**
   * The catalogue of a version of the mirror.
   * @param before of an earlier one, whose records are taken over where they have not changed
   * @param kept the records that have, or all
   */
  static async following(before: Catalogue | undefined, kept: KeptMirror): Promise<Catalogue> {
    const records = await readKept(before ? before.#records : undefined, kept.records);
    // A service is shown with names of situations, so it may be another once one of these is.
    const isSituationNew = kept.records.some(({ kind }) => kind === 'life-situation');
    return new Catalogue(kept, records, isSituationNew ? undefined : before);
  }

  /** How many services can be found. */
  get size(): number {
    return this.#services.size;
  }

  service(id: string): Service | WithdrawnService | undefined {
    return this.#services.get(id)?.whole ?? this.#withdrawn.get(id);
  }

  institution(registrationNumber: string): Institution | undefined {
    return this.#institutions.get(registrationNumber);
  }

  /** Those of these ids that are known; none asked for: all. */
  resources(ids: readonly string[]): Resource[] {
    const all = [...this.#resources.values()];
    return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  }

  /** @param found ranks by id of the services that answer the question's text; left out: it has none */
  services(question: ServicesQuestion, found?: ReadonlyMap<string, number>): Omit<ServicePage, 'leftOut'> {
    const { text: _, ...asked } = question;
    const sort = question.sort ?? (found ? 'relevance' : 'name');
    const page = selectServices(this.#listed, { ...asked, sort }, found && this.#bestFirst(found, question));
    return { ...page, items: page.items.flatMap(({ id }) => this.#services.get(id)?.summary ?? []) };
  }

  lifeSituations(question: LifeSituationsQuestion): LifeSituationNode[] {
    const { audiences = [] } = question;
    const counts = this.#counts(question);
    return [...this.#situations.values()]
      .filter(({ audience }) => audiences.length === 0 || audiences.includes(audience))
      .map(({ id, parentId, name, audience }) => ({
        id,
        ...(parentId !== undefined && { parentId }),
        name,
        audience,
        serviceCount: counts.get(id) ?? 0,
      }));
  }

  lifeSituation(id: string): LifeSituation | undefined {
    const situation = this.#situations.get(id);
    if (!situation) return undefined;
    const { nth: _, steps, ...kept } = situation;
    const serviceCount = this.#counts({ about: 'life-situations' }).get(id) ?? 0;
    const withServices = steps.map(({ serviceIds, ...step }) => ({
      ...step,
      services: serviceIds.flatMap((one) => this.#services.get(one)?.summary ?? []),
    }));
    return { ...kept, serviceCount, steps: withServices };
  }

  /** What the mirror saw happen to services since a moment, the oldest first. */
  changes(since: number | undefined): ChangeList['items'] {
    return [...this.#records.values()]
      .flatMap(({ kind, id, changedAt: at }) => {
        if (kind === 'withdrawn') return { id, change: 'withdrawn', at } as const;
        const status = kind === 'service' && this.#services.get(id)?.kept.status;
        return status ? ({ id, change: status === 'suspended' ? status : 'changed', at } as const) : [];
      })
      .filter(({ at }) => since === undefined || Date.parse(at) >= since)
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  }

  #bestFirst(ranks: ReadonlyMap<string, number>, { language = 'lv' }: ServicesQuestion): readonly ServiceSummary[] {
    const byName = selectServices(
      this.#listed,
      { about: 'services', page: 1, limit: Infinity, language },
      undefined,
      {},
    );
    const rank = ({ id }: ServiceSummary) => ranks.get(id) ?? 0;
    return byName.items.filter(({ id }) => ranks.has(id)).sort((a, b) => rank(b) - rank(a));
  }

  #counts({ about: _, ...narrowed }: LifeSituationsQuestion): ReadonlyMap<string, number> {
    const { facets } = selectServices(this.#listed, { about: 'services', page: 1, limit: 1, ...narrowed });
    return new Map((facets?.lifeSituation ?? []).map(({ value, count }) => [value, count]));
  }

  #show(kept: Service, naming: readonly string[]): ShownService {
    const whole = this.#withSituations(kept, naming);
    const summary = summaryOf(whole);
    const ids = this.#withGroups(summary.lifeSituationIds ?? []);
    return { kept, whole, summary, listed: ids.length > 0 ? { ...summary, lifeSituationIds: ids } : summary };
  }

  /** A service with the situations it names and those whose steps name it. */
  #withSituations(service: Service, naming: readonly string[]): Service {
    const ids = [...new Set([...(service.lifeSituationIds ?? []), ...naming])];
    const known = new Map((service.lifeSituations ?? []).map((one) => [one.id, one]));
    const refs = ids.flatMap((id) => {
      const situation = this.#situations.get(id);
      return known.get(id) ?? (situation ? { id, name: situation.name } : []);
    });
    return ids.length === 0 ? service : { ...service, lifeSituationIds: ids, lifeSituations: refs };
  }

  #withGroups(ids: readonly string[]): string[] {
    const all = new Set<string>();
    for (const first of ids) {
      for (let id: string | undefined = first; id !== undefined && !all.has(id);) {
        all.add(id);
        id = this.#situations.get(id)?.parentId;
      }
    }
    return [...all];
  }
}

function situationsNaming(situations: Iterable<KeptSituation>): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, string[]>();
  for (const { id, steps } of situations) {
    for (const service of steps.flatMap(({ serviceIds }) => serviceIds)) {
      naming.set(service, [...(naming.get(service) ?? []), id]);
    }
  }
  return naming;
}

const summaryMembers = new Set(Object.keys(serviceSummary.shape));

function summaryOf(service: Service): ServiceSummary {
  const members = Object.entries(service).filter(([member]) => summaryMembers.has(member));
  return Object.fromEntries(members) as ServiceSummary; // the members that a summary has, and no others
}
