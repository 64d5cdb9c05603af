import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { restEvery, yieldToPage } from '../../domain/resting.js';
import { AnswerController, type Register } from '../../controllers/answer-controller.js';
import { DescriptionsController } from '../../controllers/descriptions-controller.js';
import { type Answer, type Retry, valueIn } from '../../domain/answer.js';
import { type Audience, audiences, type ServiceSummary } from '../../domain/public-service.js';
import type { AllServicesQuestion, ResourcesQuestion } from '../../domain/question.js';
import { resourceIdsOf } from '../../domain/resources-question.js';
import type { AllServices } from '../../domain/service-page.js';
import { examine, type ServiceReport } from '../examine.js';
import { type Portfolio, type SiteSettings, type Subject, titlesOf } from '../portfolio.js';

/** The most services of an institution that are read. */
const most = 3000;
/** Milliseconds of examining after which the page has its turn. */
const turn = 8;

/** What the page says that the control should look at. */
export interface ControlSettings extends Register {
  readonly institutions: readonly string[];
  readonly site: SiteSettings | undefined;
  readonly languages: readonly string[];
  readonly oldAfter: number;
  /** BCP 47. */
  readonly language: string;
}

const none: readonly ServiceSummary[] = [];

/** A report, and what it was made of: while that is the same, so is the report. */
interface Examined {
  readonly of: readonly unknown[];
  readonly report: ServiceReport;
}

/** Reads all that the checks need, and examines each service anew when something about it has changed. */
export class PortfolioController implements ReactiveController {
  readonly descriptions: DescriptionsController;
  readonly #host: ReactiveControllerHost;
  readonly #settings: () => ControlSettings;
  readonly #all: AnswerController<AllServicesQuestion>;
  readonly #listed: Readonly<Record<Audience, AnswerController<AllServicesQuestion>>>;
  readonly #resources: AnswerController<ResourcesQuestion>;
  #examined: ReadonlyMap<string, Examined> = new Map();
  #reports: readonly ServiceReport[] = [];
  #world: { readonly of: readonly unknown[]; readonly portfolio: Portfolio } | undefined;
  #run = 0;
  #known: { readonly services?: AllServices['services']; readonly beside: string; readonly ids: readonly string[] } = {
    beside: '',
    ids: [],
  };

  constructor(host: ReactiveControllerHost, settings: () => ControlSettings, told: (answer: Answer<unknown>) => void) {
    this.#host = host;
    this.#settings = settings;
    const list = (wanted: readonly Audience[] | undefined, tell: (answer: Answer<AllServices>) => void) =>
      new AnswerController<AllServicesQuestion>(host, settings, () => this.#listQuestion(wanted), tell);
    this.#all = list(undefined, told);
    const listFor = (audience: Audience) => list([audience], () => undefined);
    this.#listed = {
      citizens: listFor('citizens'),
      entrepreneurs: listFor('entrepreneurs'),
      institutions: listFor('institutions'),
    };
    this.descriptions = new DescriptionsController(host, settings, () => this.#ids);
    this.#resources = new AnswerController<ResourcesQuestion>(host, settings, () => this.#resourcesQuestion());
    host.addController(this);
  }

  /** The list of the institution's services. */
  get answer(): Answer<AllServices> {
    return this.#all.answer;
  }

  get retry(): Retry {
    return this.#all.retry;
  }

  /** Every service examined so far, in the register's order. */
  get reports(): readonly ServiceReport[] {
    return this.#reports;
  }

  /** Audiences of which the register's list could not be read. */
  get notListed(): readonly Audience[] {
    return audiences.filter((audience) => this.#listed[audience].answer.status === 'failed');
  }

  /** How many services there are to read. */
  get size(): number {
    return this.#ids.length;
  }

  hostUpdated(): void {
    void this.#examineAll();
  }

  hostDisconnected(): void {
    this.#run += 1;
  }

  #listQuestion(wanted: readonly Audience[] | undefined): AllServicesQuestion | undefined {
    const { institutions } = this.#settings();
    if (institutions.length === 0) return undefined;
    return { about: 'all-services', institutions, ...(wanted && { audiences: wanted }), most };
  }

  #resourcesQuestion(): ResourcesQuestion | undefined {
    // Asked once all is read: each description more would make it another question.
    if (this.#ids.length === 0 || !this.descriptions.isDone) return undefined;
    const ids = [...new Set([...this.descriptions.records.values()].flatMap(resourceIdsOf))].sort();
    return ids.length > 0 ? { about: 'resources', ids } : undefined;
  }

  get #summaries(): readonly ServiceSummary[] {
    return valueIn(this.#all.answer)?.services ?? none;
  }

  /** Services of the register's list, and those that only the site names; the same array while they are the same. */
  get #ids(): readonly string[] {
    const services = valueIn(this.#all.answer)?.services;
    const beside = services ? (this.#settings().site?.services ?? []).join(' ') : '';
    if (this.#known.services !== services || this.#known.beside !== beside) {
      const ids = [...(services ?? []).map(({ id }) => id), ...beside.split(' ').filter(Boolean)];
      this.#known = { services, beside, ids: [...new Set(ids)] };
    }
    return this.#known.ids;
  }

  get #subjects(): readonly Subject[] {
    const { records, failures } = this.descriptions;
    const summaries = new Map(this.#summaries.map((summary) => [summary.id, summary]));
    return this.#ids
      .map((id) => ({ id, summary: summaries.get(id), record: records.get(id), unread: failures.get(id) }))
      .filter(({ summary, record }) => summary || !record || !('holder' in record)); // another institution's
  }

  /** What all services share; the same object while nothing of it has changed. */
  #portfolio(): Portfolio {
    const { site, languages, oldAfter, language } = this.#settings();
    const lists = audiences.map((audience) => valueIn(this.#listed[audience].answer));
    const resources = valueIn(this.#resources.answer);
    const day = new Date().toISOString().slice(0, 10);
    const isDone = this.descriptions.isDone;
    const settings = JSON.stringify([site, languages, oldAfter, language, day]);
    const of = [this.#summaries, ...lists, resources, settings, isDone];
    if (this.#world?.of.every((one, index) => one === of[index])) return this.#world.portfolio;
    const listed = audiences.flatMap((audience, index) => {
      const services = lists[index]?.services;
      return services ? [[audience, new Set(services.map(({ id }) => id))] as const] : [];
    });
    const known = resources?.items ?? (isDone && !this.#resourcesQuestion() ? [] : undefined);
    const portfolio: Portfolio = {
      listed: Object.fromEntries(listed),
      resources: known && new Map(known.map((resource) => [resource.id, resource])),
      site,
      languages,
      oldAfter,
      language,
      now: Date.now(),
      titles: titlesOf(this.#summaries),
    };
    this.#world = { of, portfolio };
    return portfolio;
  }

  /** Examines what has changed, a few milliseconds at a time. */
  async #examineAll(): Promise<void> {
    const portfolio = this.#portfolio();
    const run = (this.#run += 1);
    const before = this.#examined;
    const examined = new Map<string, Examined>();
    const rest = restEvery(turn, yieldToPage);
    let isChanged = false;
    for (const subject of this.#subjects) {
      const of = [portfolio, subject.summary, subject.record, subject.unread];
      const known = before.get(subject.id);
      const isSame = known?.of.every((one, index) => one === of[index]) ?? false;
      examined.set(subject.id, known && isSame ? known : { of, report: examine(subject, portfolio) });
      isChanged ||= !isSame;
      await rest();
      if (run !== this.#run) return;
    }
    if (!isChanged && examined.size === before.size) return;
    this.#examined = examined;
    this.#reports = Array.from(examined.values(), ({ report }) => report);
    this.#host.requestUpdate();
  }
}
