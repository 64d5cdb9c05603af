import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CatalogList, listFromPage } from '../catalog/catalog-list.js';
import type { EverydayWords } from '../catalog/everyday-words.js';
import type { Found, PageSearch } from '../catalog/page-search.js';
import { type Answer, mapAnswer, type Retry, valueIn, waiting } from '../domain/answer.js';
import type { ServiceSummary } from '../domain/public-service.js';
import { type AllServicesQuestion, questionKey, type ServicesQuestion } from '../domain/question.js';
import { saysTheSame } from '../domain/says-the-same.js';
import { selectServices } from '../domain/select-services.js';
import type { AllServices, Facets, LeftOutRecord, ServicePage } from '../domain/service-page.js';
import { AnswerController, type Register } from './answer-controller.js';
import { OwnSearch } from './own-search.js';

/** Milliseconds without another letter after which the counts of the filters follow the list. */
const countingPause = 300;

/** The list a catalog wants. */
export interface ListQuestion {
  readonly list: ServicesQuestion;
  /** All that the list is chosen from, whatever the person narrows it by. */
  readonly all: AllServicesQuestion;
  readonly everydayWords: EverydayWords;
  /** Code of the catalog's own territory. */
  readonly territory?: string | undefined;
}

/** All services, and the question the page can answer of them. */
interface OwnList {
  readonly services: readonly ServiceSummary[];
  readonly leftOut: readonly LeftOutRecord[];
  readonly question: ServicesQuestion;
}

/**
 * Milliseconds that words wait for the page's own search before the register is asked instead. Both answers one after
 * the other would look like two opinions.
 */
const patience = 1500;

/**
 * The list of a catalog. The register gives it, until all of the catalog's services are on the page: then the page
 * itself searches, filters, counts and sorts them. They are fetched once the person begins to look for something;
 * where they are too many, or do not come, the register goes on answering.
 */
export class ListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #question: () => ListQuestion | undefined;
  readonly #all: AnswerController<AllServicesQuestion>;
  readonly #page: AnswerController<ServicesQuestion>;
  readonly #ownSearch: OwnSearch;
  #wanted = false;
  /** Runs while words wait for the page's own search; `over`: they have waited long enough. */
  #waiting: ReturnType<typeof setTimeout> | 'over' | undefined;
  #services: readonly ServiceSummary[] | undefined;
  #made: { readonly of: readonly unknown[]; readonly list: CatalogList } | undefined;
  /** The counts of the filters, by the register or by the page, for whatever text; what else they are under. */
  #counted: { readonly under: string; readonly facets: Facets | undefined } | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param told called with each answer the register gives to the list question, and with the records of any answer
   * that could not be read
   */
  constructor(
    host: ReactiveControllerHost,
    register: () => Register,
    question: () => ListQuestion | undefined,
    told: {
      readonly answer: (answer: Answer<ServicePage>) => void;
      readonly rejected: (records: readonly LeftOutRecord[]) => void;
    },
  ) {
    this.#host = host;
    this.#question = question;
    this.#ownSearch = new OwnSearch(host);
    host.addController(this);
    this.#all = new AnswerController<AllServicesQuestion>(
      host,
      register,
      () => (this.#wanted ? question()?.all : undefined),
      (answer) => {
        this.#keep(valueIn(answer));
        if (answer.status === 'fresh' && answer.value.leftOut.length > 0) told.rejected(answer.value.leftOut);
      },
    );
    this.#page = new AnswerController<ServicesQuestion>(
      host,
      register,
      () => (this.#own || this.#isComing ? undefined : question()?.list),
      (answer) => {
        told.answer(answer);
        if (answer.status === 'fresh') this.#noteCounts(answer.value);
        // A register that does not count leaves the counting to the page.
        if (answer.status === 'fresh' && !answer.value.facets) this.want();
        if (answer.status === 'fresh' && answer.value.leftOut.length > 0) told.rejected(answer.value.leftOut);
      },
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#counting);
    this.#made = undefined;
    this.#counted = undefined;
    this.#stopWaiting();
  }

  hostUpdate(): void {
    // Words typed before their script came, such as those in the page's address, want all services as well.
    if (this.#question()?.list.text) this.#wanted = true;
    const everydayWords = this.#question()?.everydayWords;
    if (this.#services && everydayWords) void this.#ownSearch.make({ services: this.#services, everydayWords });
    this.#limitWaiting();
  }

  /** The person begins to look for something. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#host.requestUpdate();
  }

  /** Whether a text is answered here, at once, rather than by the register. */
  get searchesHere(): boolean {
    return this.#search !== undefined && !this.#question()?.list.lifeSituation;
  }

  get answer(): Answer<CatalogList> {
    const own = this.#own;
    if (!own && this.#isComing) return waiting;
    if (!own) return mapAnswer(this.#page.answer, (page) => listFromPage(page, this.#question()?.territory));
    return mapAnswer(this.#all.answer, () => this.#make(own));
  }

  /** What the text found, for marking it; where the register searched, what was typed is marked and no more. */
  get found(): Found | undefined {
    const { text, language = 'lv' } = this.#question()?.list ?? {};
    if (!text) return undefined;
    if (this.#own) return this.#search?.find(text, language);
    // The list of the words before stays while these are looked for; they are not what it was found by.
    return valueIn(this.#page.answer) ? this.#ownSearch.marks(text) : undefined;
  }

  get retry(): Retry {
    return (this.#own ? this.#all : this.#page).retry;
  }

  /** Whether the register has changed the list while somebody looked at it. */
  get updated(): boolean {
    return (this.#own ? this.#all : this.#page).updated;
  }

  /** All services and the question, where the page can answer it. */
  get #own(): OwnList | undefined {
    const question = this.#question()?.list;
    const all = valueIn(this.#all.answer);
    // Which services belong to a situation is for the register to say: they name it, or its steps name them.
    if (!question || !all || !this.#services || question.lifeSituation) return undefined;
    if (question.text && !this.#search) return undefined;
    return { services: this.#services, leftOut: all.leftOut, question: this.#narrowed(question) };
  }

  /** Whose services all of them are is for the register to say: only those the person chose among are looked for. */
  #narrowed(question: ServicesQuestion): ServicesQuestion {
    const offered = this.#question()?.all.institutions;
    return question.institutions === offered ? { ...question, institutions: [] } : question;
  }

  get #search(): PageSearch | undefined {
    return this.#ownSearch.over(this.#services);
  }

  /** Whether words wait for the page's own search, which is on its way. */
  get #isComing(): boolean {
    const question = this.#question()?.list;
    if (!question?.text || question.lifeSituation || !this.#wanted || this.#waiting === 'over') return false;
    const { status } = this.#all.answer;
    return status === 'waiting' || (status !== 'failed' && this.#ownSearch.isComing);
  }

  #limitWaiting(): void {
    if (this.#own || !this.#isComing) {
      if (this.#waiting !== 'over' || this.#own) this.#stopWaiting();
      return;
    }
    this.#waiting ??= setTimeout(() => {
      this.#waiting = 'over';
      this.#host.requestUpdate();
    }, patience);
  }

  #stopWaiting(): void {
    if (this.#waiting !== 'over') clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #make({ question, services, leftOut }: OwnList): CatalogList {
    const found = this.found;
    const of = [services, found, questionKey(question)];
    if (this.#made?.of.every((one, index) => one === of[index])) return this.#made.list;
    // While somebody types, the list follows each letter and the counts wait: there may be hundreds of them.
    const under = this.#withoutText;
    const facets = this.#counted?.under === under ? this.#counted.facets : undefined;
    const { territory } = this.#question() ?? {};
    const list = listFromPage({ ...selectServices(services, question, found?.services, facets), leftOut }, territory);
    this.#made = { of, list };
    this.#counted = { under, facets: list.facets };
    clearTimeout(this.#counting);
    if (facets) this.#counting = setTimeout(this.#countAnew, countingPause);
    return list;
  }

  #noteCounts({ facets }: ServicePage): void {
    this.#counted = { facets, under: this.#withoutText };
  }

  readonly #countAnew = () => {
    this.#made = undefined;
    this.#counted = undefined;
    this.#host.requestUpdate();
  };

  /**
   * Only where a service differs is there something to index anew. Services that were confirmed are the very same ones;
   * those of a register without tags only say the same.
   */
  #keep(all: AllServices | undefined): void {
    if (!all) return;
    if (saysTheSame(this.#services, all.services)) return;
    if (this.#services) this.#counted = undefined;
    this.#services = all.services;
  }

  /** All that is asked but the text: whose services, filters, order and page. */
  get #withoutText(): string {
    const question = this.#question()?.list;
    return question ? questionKey({ ...question, text: undefined }) : '';
  }
}
