import { listIn } from './list-in.js';
import type {
  Changes,
  RegisterData,
  ServiceRef,
  StoredInstitution,
  StoredLifeSituation,
  StoredResource,
  StoredService,
} from './record.js';
import { searchWords } from './search-words.js';

/** A service that lists show, with what filters and search compare. */
export interface ListedService {
  readonly service: StoredService;
  /** Situations it names and situations whose steps name it, each with the groups above. */
  readonly situations: ReadonlySet<string>;
  /** Registration numbers of its holder and providers. */
  readonly institutions: ReadonlySet<string>;
  readonly nameWords: readonly string[];
  readonly words: readonly string[];
}

/** The register's records as one base address shows them: the store's, with that address's changes. */
export class RegisterView {
  /** When the records were loaded or last changed. */
  readonly generatedAt: Date;
  readonly lifeSituations: readonly StoredLifeSituation[];
  readonly resources: readonly StoredResource[];
  /** Published and suspended services: all that a list may show. */
  readonly listed: readonly ListedService[];
  readonly #services: ReadonlyMap<string, StoredService>;
  readonly #institutions: ReadonlyMap<string, StoredInstitution>;
  readonly #situationById: ReadonlyMap<string, StoredLifeSituation>;
  readonly #changed: ReadonlySet<string>;
  readonly #situationsNaming = new Map<string, string[]>();

  constructor(data: RegisterData, changes: Changes, generatedAt: Date) {
    this.generatedAt = generatedAt;
    this.lifeSituations = data.lifeSituations;
    this.resources = data.resources;
    this.#services = changedServices(data.services, changes, generatedAt);
    this.#changed = new Set(Object.keys(changes));
    this.#institutions = new Map(data.institutions.map((item) => [item.registrationNumber, item]));
    this.#situationById = new Map(data.lifeSituations.map((item) => [item.id, item]));
    this.#readSteps();
    this.listed = [...this.#services.values()].filter(isListed).map((service) => this.#toListed(service));
  }

  get services(): Iterable<StoredService> {
    return this.#services.values();
  }

  /** Any service the store holds, drafts too: who asks decides what to say of it. */
  service(id: string): StoredService | undefined {
    return this.#services.get(id);
  }

  institution(registrationNumber: string): StoredInstitution | undefined {
    return this.#institutions.get(registrationNumber);
  }

  lifeSituation(id: string): StoredLifeSituation | undefined {
    return this.#situationById.get(id);
  }

  /** Changed for this base address, after the store was loaded. */
  isChanged(id: string): boolean {
    return this.#changed.has(id);
  }

  /** A service as answers give it: situations from both directions, and no word of services that are not public. */
  publicService(service: StoredService): StoredService {
    const ids = this.#situationIds(service);
    return {
      ...service,
      ...(ids.length > 0 && {
        lifeSituationIds: ids,
        lifeSituations: ids.flatMap((id) => this.#situationRef(id)),
      }),
      ...(service.relatedServices && { relatedServices: this.#publicRefs(service.relatedServices) }),
      ...(service.childServices && { childServices: this.#publicRefs(service.childServices) }),
    };
  }

  /** Whether the register may speak of this service. One it does not keep is another register's. */
  isPublic(id: string): boolean {
    const service = this.#services.get(id);
    return !service || isListed(service);
  }

  #situationRef(id: string) {
    const situation = this.#situationById.get(id);
    return situation ? [{ id, name: situation.name }] : [];
  }

  #publicRefs(refs: readonly ServiceRef[]) {
    return listIn(refs).filter((ref) => this.isPublic(ref.id));
  }

  #readSteps() {
    for (const situation of this.lifeSituations) {
      for (const id of (situation.steps ?? []).flatMap((step) => step.serviceIds ?? [])) {
        const naming = this.#situationsNaming.get(id);
        if (naming) naming.push(situation.id);
        else this.#situationsNaming.set(id, [situation.id]);
      }
    }
  }

  #situationIds(service: StoredService): string[] {
    return [...new Set([...listIn(service.lifeSituationIds), ...(this.#situationsNaming.get(service.id) ?? [])])];
  }

  #withGroups(ids: readonly string[]): Set<string> {
    const all = new Set<string>();
    for (const first of ids) {
      for (let id: string | undefined = first; id !== undefined && !all.has(id);) {
        all.add(id);
        id = this.#situationById.get(id)?.parentId;
      }
    }
    return all;
  }

  #toListed(service: StoredService): ListedService {
    const nameWords = [service.name, service.localName].flatMap((text) =>
      Object.values(text ?? {}).flatMap(searchWords),
    );
    const keywords = Object.values(service.keywords ?? {}).flat();
    const otherWords = [...keywords, ...Object.values(service.summary ?? {})].flatMap(searchWords);
    const institutions = [service.holder, ...listIn(service.providers)].flatMap((ref) => ref?.registrationNumber ?? []);
    return {
      service,
      situations: this.#withGroups(this.#situationIds(service)),
      institutions: new Set(institutions),
      nameWords,
      words: [...nameWords, ...otherWords],
    };
  }
}

function isListed(service: StoredService): boolean {
  return service.status === 'published' || service.status === 'suspended';
}

function changedServices(services: readonly StoredService[], changes: Changes, now: Date) {
  const byId = new Map(services.map((service) => [service.id, service]));
  for (const [id, change] of Object.entries(changes)) {
    const before = byId.get(id);
    byId.set(id, change ? merged(id, before, change) : withdrawn(id, before, now));
  }
  return byId;
}

function withdrawn(id: string, before: StoredService | undefined, now: Date): StoredService {
  return { id, status: 'withdrawn', name: before?.name ?? {}, withdrawnAt: now.toISOString().slice(0, 10) };
}

function merged(id: string, before: StoredService | undefined, change: Readonly<Record<string, unknown>>) {
  const members = Object.entries<unknown>({ ...before, ...change, id }).filter(([, value]) => value !== null);
  return Object.fromEntries(members) as StoredService;
}
