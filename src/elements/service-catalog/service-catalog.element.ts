import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CatalogList } from '../../catalog/catalog-list.js';
import {
  allQuestion,
  type CatalogOffer,
  isListLength,
  listQuestion,
  longestPage,
  nearness,
  offeredAudiences,
  offeredView,
  publicAudiences,
  shownAudiences,
  usualPage,
} from '../../catalog/catalog-questions.js';
import {
  type CatalogView,
  everywhere,
  isLookedFor,
  longestText,
  toggleChoice,
  wholeList,
} from '../../catalog/catalog-view.js';
import { type EverydayWordsSetting, readEverydayWords } from '../../catalog/everyday-words-setting.js';
import { reportAddress } from '../../catalog/report-address.js';
import { AnswerController } from '../../controllers/answer-controller.js';
import { CardsController } from '../../controllers/cards-controller.js';
import { ColumnsController } from '../../controllers/columns-controller.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { ListController, type ListQuestion } from '../../controllers/list-controller.js';
import { NavigationController } from '../../controllers/navigation-controller.js';
import { OpenedServiceController } from '../../controllers/opened-service-controller.js';
import { type StructuredData, StructuredDataController } from '../../controllers/structured-data-controller.js';
import { type Answer, valueIn } from '../../domain/answer.js';
import { primaryLanguage } from '../../domain/language-tag.js';
import { chooseLanguage, type LocalizedText } from '../../domain/localized-text.js';
import { type Audience, audiences, type ServiceRecord } from '../../domain/public-service.js';
import type { InstitutionQuestion, LifeSituationQuestion } from '../../domain/question.js';
import { RegisterError } from '../../domain/register-error.js';
import type { Facets, FilterName } from '../../domain/service-page.js';
import { base } from '../../styles/base.js';
import { descriptionStyles } from '../../styles/description.js';
import { explanationStyles } from '../../styles/explanation.js';
import { paymentsStyles } from '../../styles/payments.js';
import { filterStyles } from '../../styles/filters.js';
import { searchStyles } from '../../styles/search.js';
import { situationStyles } from '../../styles/situation.js';
import { summaryStyles } from '../../styles/summary.js';
import { toolsStyles } from '../../styles/tools.js';
import type { DescriptionParts } from '../../views/description-view.js';
import { filtersView } from '../../views/filters-view.js';
import { onPlainClick } from '../../views/plain-click.js';
import { recordView } from '../../views/record-view.js';
import { shownList } from '../../views/list-view.js';
import { resultsView } from '../../views/results-view.js';
import { searchView } from '../../views/search-view.js';
import { summarySkeleton, summaryView } from '../../views/summary-view.js';
import type { ShownTools } from '../../views/tools-view.js';
import { failedView, troubleView, updateView } from '../../views/trouble-view.js';
import { ExplanationController } from '../explanation-controller.js';
import { RegisterElement } from '../register-element.js';
import type { RegisterFailEvent } from '../register-events.js';
import { type Shown, UseController } from '../use-controller.js';
import { CatalogViewEvent, ServiceOpenEvent } from './service-catalog.events.js';
import { serviceCatalogStyles } from './service-catalog.styles.js';

/** Properties whose change filters beside the catalog want to know of. */
const followed = ['register', 'adapter', 'institution', 'audience', 'territory', 'language'];

/**
 * A catalogue of an institution's public services, live from the register: search, life situations, a list,
 * and each service's description in place.
 *
 * @tag service-catalog
 * @slot - Plain content, such as a link to the State's catalogue: shown without script, and when there is nothing better.
 * @slot TOPIC-ID - The institution's own words about the service of this id, shown when it is opened and marked as the institution's; the topics are those of `service-card`: `faq-1008`.
 * @csspart card - a service in the list
 * @csspart name - a service's name
 * @csspart description - an opened service
 * @csspart channel - one way to request or receive a service
 * @csspart explanation - the institution's own words
 * @csspart notice - what a person should know first: notices, a suspension, a register that does not answer
 * @csspart provenance - the description's date and source
 * @csspart base - the box around everything
 * @cssprop [--service-accent=#1f4e8c] - links and the main button
 * @cssprop [--service-on-accent=#ffffff] - text on the accent
 * @cssprop [--service-text=#1c2530] - text
 * @cssprop [--service-muted=#55606e] - labels
 * @cssprop [--service-surface=transparent] - background
 * @cssprop [--service-surface-raised=#ffffff] - background of cards
 * @cssprop [--service-border=#ccd4de] - lines
 * @cssprop [--service-notice=#fdf3d7] - background of notices
 * @cssprop [--service-notice-text=#4a3600] - text of notices
 * @cssprop [--service-radius=0.5em] - corners
 * @cssprop [--service-font=inherit] - font family
 * @cssprop [--service-space=1em] - unit of spacing
 * @fires {ServiceOpenEvent} service-open - a person opened a service or went back to the list
 * @fires {LifeSituationChangeEvent} life-situation-change - a person chose a life situation
 * @fires {RegisterFailEvent} register-fail - the register did not answer
 * @fires {RecordRejectEvent} record-reject - records of the register could not be read
 * @fires {ListShowEvent} list-show - a list was shown, and stayed for a second
 * @fires {SearchMissEvent} search-miss - nothing was found for what a person typed
 * @fires {ServiceShowEvent} service-show - a person opened a service, and its description came
 * @fires {ChannelFollowEvent} channel-follow - a person followed a link to where a service is requested or received
 * @fires {SupplementsRejectEvent} supplements-reject - the page's own supplements could not be used in full
 */
export class ServiceCatalogElement extends RegisterElement {
  static override styles = [
    base,
    searchStyles,
    filterStyles,
    summaryStyles,
    situationStyles,
    paymentsStyles,
    descriptionStyles,
    toolsStyles,
    explanationStyles,
    serviceCatalogStyles,
  ];

  /** Registration numbers of the institutions whose services are shown, separated by spaces. Default: all of the register. */
  @property() institution = '';

  /** The one catalogue to show: `citizens`, `entrepreneurs` or `institutions`. Default: the first two, and a choice between them. */
  @property() audience: Audience | '' = '';

  /**
   * Code of the territory whose services are shown, beside those of the whole State; those of others are shown on
   * request, and say whose they are. Default: all.
   */
  @property() territory = '';

  /** Services on a page of the list, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;

  /** Name under which the view stands in the page's address. Default: the element's id, else `catalog`. */
  @property({ attribute: 'url-key' }) urlKey = '';

  /**
   * The institution's own everyday words, beside the general ones, in the language of the catalog: what people type,
   * `=`, what the register says; several divided by `;`, alternatives within a phrase by `/`. `dārziņš, bērnudārzs = pirmsskola; bodīte = tirdzniecība`
   */
  @property({ attribute: 'everyday-words' }) everydayWords = '';

  /**
   * Where an error in a description is reported: an https or mailto address, in which `{id}`, `{name}` and `{url}` stand
   * for the service's. Default: no such link.
   */
  @property({ attribute: 'report-url' }) reportUrl = '';

  /**
   * Address of a JSON file with the institution's own texts, video links, questions and forms by service id, absolute or
   * relative to the page. Default: none.
   */
  @property() supplements = '';

  /** Leaves the page's address alone: no link to a view, no step back. */
  @property({ type: Boolean, attribute: 'no-url' }) noUrl = false;

  /** Leaves out the search. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  /** Leaves out the choice of audience. */
  @property({ type: Boolean, attribute: 'no-audience' }) noAudience = false;

  /** Leaves out the filters. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;

  /** Leaves out the life situations beside the list; a `<life-situation-filter for="…">` may stand elsewhere. */
  @property({ type: Boolean, attribute: 'no-life-situations' }) noLifeSituations = false;

  /** Leaves out the description of what is shown for search engines (schema.org, JSON-LD). */
  @property({ type: Boolean, attribute: 'no-structured-data' }) noStructuredData = false;

  /** Filters of which all values are shown. */
  @state() private expanded: ReadonlySet<FilterName> = new Set();

  readonly #go = new NavigationController(this, onPlainClick, (id) => this.dispatchEvent(new ServiceOpenEvent(id)));
  readonly #cards = new CardsController(this);
  readonly #columns = new ColumnsController(this);
  readonly #copy = new CopyController(this, () => this.#go.address);
  readonly #list = new ListController(
    this,
    () => this,
    () => this.#listQuestion(),
    { answer: (answer) => this.tellTrouble(answer), rejected: (records) => this.tellRejected(records) },
  );
  readonly #opened = new OpenedServiceController(
    this,
    () => this.#view.service,
    () => this.#offer,
    { service: (answer) => this.tellTrouble(answer), beside: (answer) => this.tellLeftOut(answer) },
  );
  readonly #situation = new AnswerController<LifeSituationQuestion>(
    this,
    () => this,
    () => this.#situationQuestion,
    (answer) => this.tellLeftOut(answer),
  );
  /** Whom to ask when nothing is found. */
  readonly #institution = new AnswerController<InstitutionQuestion>(
    this,
    () => this,
    () => {
      const [registrationNumber, another] = this.institutions;
      const empty = isLookedFor(this.#view) && valueIn(this.#list.answer)?.total === 0;
      return registrationNumber && !another && empty ? { about: 'institution', registrationNumber } : undefined;
    },
  );
  readonly #explanation = new ExplanationController(
    this,
    () => this.#view.service,
    (topic) => `${topic}-${this.#view.service ?? ''}`,
  );
  readonly #structuredData = new StructuredDataController(
    this,
    () => !this.noStructuredData,
    (make) => this.#describe(make),
  );

  /** The list shown last, which stays while the next one is on its way. */
  #lastList: CatalogList | undefined;
  /** Names of the institutions, territories and groups that lists have told. */
  readonly #names = new Map<string, LocalizedText>();
  /** The question asked last, and what it was made of: it is wanted many times in each rendering. */
  #asked: { readonly of: readonly unknown[]; readonly question: ListQuestion } | undefined;
  #ownWords: EverydayWordsSetting = { words: {}, unreadable: [] };

  constructor() {
    super();
    this.addController(new UseController(this, () => this.#shown));
  }

  /** Id of the life situation shown; empty for all. */
  get lifeSituation(): string {
    return this.#view.lifeSituation ?? '';
  }

  set lifeSituation(id: string) {
    this.#go.go({ ...wholeList, audience: this.#view.audience, lifeSituation: id || undefined });
  }

  /** Where the person is. */
  get #view(): CatalogView {
    return offeredView(this, this.#go.view);
  }

  get #situationQuestion(): LifeSituationQuestion | undefined {
    const { lifeSituation: id } = this.#view;
    const { institutions } = this;
    return id ? { about: 'life-situation', id, ...(institutions.length > 0 && { institutions }) } : undefined;
  }

  /** The audiences whose services are shown now. */
  get shownAudiences(): readonly Audience[] {
    return shownAudiences(this.#offer, this.#view);
  }

  /** Registration numbers of the institutions shown; empty for all of the register. */
  get institutions(): readonly string[] {
    return (this.institution ?? '').split(/[\s,]+/).filter(Boolean);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('everydayWords') || !Object.hasOwn(this.#ownWords.words, this.#wordsLanguage)) this.#readWords();
    if (changed.has('reportUrl')) this.#checkReportUrl();
    if (changed.has('pageSize')) this.#checkPageSize();
    this.#stayInList();
    // The answer seen just now is still that of before the change.
    if (changed.has('register') || changed.has('adapter') || changed.has('institution')) this.#forgetList();
  }

  get #wordsLanguage(): string {
    return primaryLanguage(this.context.language);
  }

  #readWords(): void {
    this.#ownWords = readEverydayWords(this.everydayWords ?? '', this.#wordsLanguage);
    for (const part of this.#ownWords.unreadable) {
      console.warn(`<${this.localName}>: everyday-words: "${part}" was not read: expected "typed = in the register"`);
    }
  }

  #checkReportUrl(): void {
    if (!this.reportUrl || reportAddress(this.reportUrl, { id: '', name: '', url: '' })) return;
    console.warn(
      `<${this.localName}>: report-url="${this.reportUrl}" is not used: expected an https or mailto address`,
    );
  }

  #checkPageSize(): void {
    this.pageSize ??= usualPage;
    if (isListLength(this.pageSize)) return;
    const written = this.getAttribute('page-size') ?? this.pageSize;
    console.warn(
      `<${this.localName}>: page-size="${written}" is not used: expected a whole number from 1 to ${longestPage}`,
    );
  }

  /** An old link, or a list that has become shorter: its last page is what was meant. */
  #stayInList(): void {
    const { answer } = this.#list;
    // What a register told stands beside no setting that names none.
    if (answer.status === 'failed' && answer.error.reason === 'settings') this.#lastList = undefined;
    const list = valueIn(answer);
    if (!list) return;
    if (this.#lastList?.facets !== list.facets) this.#noteNames(list.facets);
    this.#lastList = list;
    const beyond =
      list.groups.length === 0 && list.leftOut.length === 0 && list.total > 0 && this.#view.page > list.pages;
    if (!beyond) return;
    this.#go.correct({ ...this.#view, page: list.pages });
  }

  /** What another register, or another institution, said is no list of this one, not even for a moment. */
  #forgetList(): void {
    this.#lastList = undefined;
    this.#names.clear();
  }

  #noteNames(facets: Facets | undefined): void {
    for (const { value, name } of Object.values(facets ?? {}).flatMap((facet) => facet ?? [])) {
      if (name) this.#names.set(value, name);
    }
  }

  protected override render(): TemplateResult {
    const { messages } = this.context;
    const wrong = this.#wrongSetting;
    if (wrong) {
      return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
        ${failedView(wrong, this.#list.retry, this.context)}<slot></slot>
      </div>`;
    }
    return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
      ${this.#view.service ? this.#renderOpened(this.#view.service) : this.#renderFinding()}
    </div>`;
  }

  /** A setting of the page that would show something else than the page's editor meant. */
  get #wrongSetting(): RegisterError | undefined {
    if (!this.audience || audiences.includes(this.audience)) return undefined;
    return new RegisterError(
      'settings',
      `audience="${this.audience}" is not known: expected one of ${audiences.join(', ')}`,
    );
  }

  #renderOpened(id: string): TemplateResult {
    const { href, open } = this.#go.back;
    return html`<p class="back no-print">
        <a class="button" href=${href} @click=${open}>← ${this.context.messages.backToList}</a>
        ${updateView(this.#opened.updated, this.context, this.#opened.answer)}
      </p>
      ${this.#explanation.before(this.context)} ${this.#renderService(this.#opened.answer, id)}
      ${this.#explanation.after(this.context)}`;
  }

  #renderService(answer: Answer<ServiceRecord>, id: string): unknown {
    const { context } = this;
    switch (answer.status) {
      case 'waiting':
        return html`<p class="count" role="status">${context.messages.loading}</p>
          ${this.#renderKnownSummary(id) ?? summarySkeleton()}`;
      case 'fresh':
      case 'stale':
        return html`${troubleView(answer, this.#opened.retry, context)}
        ${recordView(answer.value, this.#partsOf(answer.value), context)}`;
      case 'failed':
        return html`${troubleView(answer, this.#opened.retry, context)}
        ${this.#renderKnownSummary(id) ?? html`<slot></slot>`}`;
    }
  }

  /** Ways to keep what is shown. */
  get #tools(): ShownTools {
    return { address: this.#go.address, copied: this.#copy.state, copy: () => void this.#copy.copy() };
  }

  #partsOf(record: ServiceRecord): DescriptionParts {
    const tools = this.#tools;
    const name = 'name' in record ? (chooseLanguage(record.name, this.context.language)?.value ?? '') : '';
    return {
      resources: this.#opened.resources,
      variants: this.#opened.variants,
      territory: this.territory || undefined,
      link: this.#go.toService,
      situationLink: this.#go.toSituation,
      tools: {
        ...tools,
        report: reportAddress(this.reportUrl ?? '', { id: record.id, name, url: tools.address ?? location.href }),
      },
    };
  }

  /** What the list already told of a service, until its description comes. */
  #renderKnownSummary(id: string): TemplateResult | undefined {
    const known = this.#lastList?.groups.flatMap(({ service, variants }) => [service, ...variants]);
    const service = known?.find((one) => one.id === id);
    return service && summaryView(service, this.context);
  }

  #renderFinding(): TemplateResult {
    const beside = [
      this.noLifeSituations ? nothing : this.#renderLifeSituations(),
      this.noFilters ? nothing : this.#renderFilters(),
    ].filter((part) => part !== nothing);
    return html`${this.#renderSearch()}
      <div class=${beside.length > 0 ? 'columns' : 'columns single'}>
        ${beside.length > 0 ? html`<div class="beside">${beside}</div>` : nothing}
        <div class="results">${this.#renderResults()}</div>
      </div>`;
  }

  #renderSearch(): unknown {
    const audience = {
      offered: publicAudiences,
      chosen: this.shownAudiences.length === 1 ? this.shownAudiences[0] : undefined,
      counts: this.#lastList?.facets?.audience,
      choose: (chosen: Audience | undefined) => this.#go.go({ ...this.#view, audience: chosen, page: 1 }),
    };
    return searchView(
      {
        text: this.noSearch ? undefined : this.#go.text,
        longestText,
        type: this.#type,
        search: this.#search,
        approach: this.#approach,
        audience: this.noAudience || this.audience ? undefined : audience,
      },
      this.context,
    );
  }

  #renderLifeSituations(): TemplateResult {
    return html`<life-situation-filter
      class="no-print"
      ?collapsed=${this.#columns.narrow}
      .catalog=${this}
      .language=${this.context.language}
      .headingLevel=${this.context.headingLevel}
      @life-situation-change=${this.#noteSituation}
      @register-fail=${this.#noteFailure}
    ></life-situation-filter>`;
  }

  #renderFilters(): unknown {
    return filtersView(
      {
        facets: this.#lastList?.facets,
        choices: this.#view.choices,
        institutions: this.institutions,
        names: this.#names,
        territory: {
          own: this.territory || undefined,
          chosen: this.#view.territory,
          choose: (territory) => this.#go.go({ ...this.#view, territory, page: 1 }),
        },
        collapsed: this.#columns.narrow,
        expanded: this.expanded,
        expand: this.#expand,
        toggle: (name, value) => this.#go.go(toggleChoice(this.#view, name, value)),
        approach: this.#approach,
        showList: this.#columns.narrow ? this.#showList : undefined,
      },
      this.context,
    );
  }

  #renderResults(): TemplateResult {
    const { answer, found } = this.#list;
    const view = this.#view;
    const list = shownList(answer, this.#lastList);
    return resultsView(
      {
        view,
        answer,
        cards: list
          ? this.#cards.take(
              list.groups.map((group) => ({ group, found, view })),
              found,
            )
          : [],
        last: this.#lastList,
        situation: this.#situation.answer,
        names: this.#names,
        territory: this.territory || undefined,
        ofInstitutions: this.institutions.length > 0,
        institution: valueIn(this.#institution.answer),
        linkTo: this.#go.toService,
        nearness: (service) => nearness(this.#offer, service),
        go: this.#go.go,
        showEverywhere: this.#showEverywhere,
        toPage: this.#go.toPage,
        retry: this.#list.retry,
        updated: this.#list.updated,
        tools: this.#tools,
      },
      this.context,
    );
  }

  /** What is shown now, for a page that counts it. */
  get #shown(): Shown | undefined {
    const { service, text } = this.#view;
    if (service) return this.#opened.record && 'holder' in this.#opened.record ? { service, full: true } : undefined;
    const { answer } = this.#list;
    if (answer.status !== 'fresh') return undefined;
    return { list: answer.value.groups.map((group) => group.service.id), total: answer.value.total, text };
  }

  /** What is shown now, for machines that read the page. */
  #describe(make: StructuredData): ReturnType<StructuredData['describeList' | 'describeService']> | undefined {
    const { language, messages: words } = this.context;
    const options = { language, addressOf: (id: string) => this.#go.hrefOfService(id), words };
    const opened = this.#view.service ? this.#opened.record : undefined;
    if (opened && 'holder' in opened) return make.describeService(opened, options);
    const list = this.#view.service ? undefined : valueIn(this.#list.answer);
    if (!list || list.total === 0) return undefined;
    const firstPosition = (list.page - 1) * listQuestion(this.#offer, this.#view).limit + 1;
    const services = list.groups.map(({ service }) => service);
    return make.describeList(services, { ...options, total: list.total, firstPosition });
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('view') as CatalogView | undefined;
    const { lifeSituation, audience } = this.#view;
    // Each letter typed makes another view, of which filters beside the catalog need not know.
    const moved = changed.has('view') && (before?.lifeSituation !== lifeSituation || before?.audience !== audience);
    if (moved || followed.some((name) => changed.has(name))) this.dispatchEvent(new CatalogViewEvent());
  }

  #listQuestion(): ListQuestion | undefined {
    // A list once shown stays current behind an opened service, so that going back finds it as it was.
    if (this.#wrongSetting || (this.#view.service && !this.#lastList)) return undefined;
    const { words } = this.#ownWords;
    const of = [
      this.#view,
      this.institution,
      this.audience,
      this.territory,
      this.context.language,
      this.pageSize,
      words,
    ];
    if (!this.#asked?.of.every((one, index) => one === of[index])) {
      const offer = this.#offer;
      const list = listQuestion(offer, this.#view);
      const question = { list, all: allQuestion(offer), everydayWords: words, territory: offer.territory };
      this.#asked = { of, question };
    }
    return this.#asked.question;
  }

  get #offer(): CatalogOffer {
    return {
      institutions: this.institutions,
      audiences: offeredAudiences(this.audience),
      territory: this.territory || undefined,
      language: this.context.language,
      pageSize: this.pageSize,
    };
  }

  readonly #approach = () => this.#list.want();

  // The page's own search answers each letter; the register is asked when the person pauses.
  readonly #type = (text: string) => {
    this.#go.type(text, this.#list.searchesHere);
  };

  /** Who sends the form goes on to what was found. */
  readonly #search = (text: string) => {
    this.#go.focus.want('.count');
    this.#go.type(text, true);
    this.requestUpdate();
  };

  /** In one column the situation's page stands below the tree: the person is taken there. */
  readonly #noteSituation = () => {
    if (this.#columns.narrow && this.#view.lifeSituation) this.#go.focus.want('#situation-name');
  };

  /** Of one outage a page is told once, by the catalog. */
  readonly #noteFailure = (event: RegisterFailEvent) => {
    event.stopPropagation();
    this.tellFailure(event.error);
  };

  readonly #expand = (name: FilterName) => {
    this.expanded = new Set([...this.expanded, name]);
  };

  readonly #showList = () => {
    this.#go.focus.want('.count');
    this.requestUpdate();
  };

  readonly #showEverywhere = () => {
    this.#go.focus.want('.count');
    this.#go.go({ ...this.#view, territory: everywhere, page: 1 });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'service-catalog': ServiceCatalogElement;
  }
}
