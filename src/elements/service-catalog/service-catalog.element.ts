import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type CatalogView, wholeList } from '../../catalog/catalog-view.js';
import { AnswerController } from '../../controllers/answer-controller.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { UrlController } from '../../controllers/url-controller.js';
import { type Answer, valueIn } from '../../domain/answer.js';
import { chooseLanguage } from '../../domain/localized-text.js';
import { type Audience, audiences, type ServiceRecord } from '../../domain/public-service.js';
import type {
  LifeSituationQuestion,
  ResourcesQuestion,
  ServiceQuestion,
  ServicesQuestion,
} from '../../domain/question.js';
import { RegisterError } from '../../domain/register-error.js';
import { resourcesQuestion } from '../../domain/resources-question.js';
import type { ServicePage } from '../../domain/service-page.js';
import { base } from '../../styles/base.js';
import { descriptionStyles } from '../../styles/description.js';
import { summaryStyles } from '../../styles/summary.js';
import { pagesView } from '../../views/pages-view.js';
import { onPlainClick } from '../../views/plain-click.js';
import { recordView } from '../../views/record-view.js';
import { type SummaryLink, summarySkeleton, summaryView } from '../../views/summary-view.js';
import { failedView, staleView } from '../../views/trouble-view.js';
import { RegisterElement } from '../register-element.js';
import { CatalogViewEvent, ServiceOpenEvent } from './service-catalog.events.js';
import { serviceCatalogStyles } from './service-catalog.styles.js';

/** Milliseconds a person stops typing before the register is asked. */
const typingPause = 250;

/** The catalogues a visitor may choose between; inter-institutional services show only where the page says so. */
const publicAudiences: readonly Audience[] = ['citizens', 'entrepreneurs'];

/** Properties whose change filters beside the catalog want to know of. */
const followed = ['view', 'register', 'adapter', 'institution', 'audience', 'territory', 'language'];

const skeletons = html`<div class="services" aria-busy="true">${Array.from({ length: 4 }, summarySkeleton)}</div>`;

/**
 * A catalogue of an institution's public services, live from the register: search, life situations, a list,
 * and each service's description in place.
 *
 * @tag service-catalog
 * @slot - Plain content, such as a link to the State's catalogue: shown without script, and when there is nothing better.
 * @csspart card - a service in the list
 * @csspart name - a service's name
 * @csspart description - an opened service
 * @csspart channel - one way to request or receive a service
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
 * @cssprop [--service-radius=0.5rem] - corners
 * @cssprop [--service-font=inherit] - font family
 * @cssprop [--service-space=1rem] - unit of spacing
 * @fires {ServiceOpenEvent} service-open - a person opened a service or went back to the list
 * @fires {LifeSituationChangeEvent} life-situation-change - a person chose a life situation
 * @fires {RegisterFailEvent} register-fail - the register did not answer
 * @fires {RecordRejectEvent} record-reject - records of the register could not be read
 */
export class ServiceCatalogElement extends RegisterElement {
  static override styles = [base, summaryStyles, descriptionStyles, serviceCatalogStyles];

  /** Registration numbers of the institutions whose services are shown, separated by spaces. Default: all of the register. */
  @property() institution = '';

  /** The one catalogue to show: `citizens`, `entrepreneurs` or `institutions`. Default: the first two, and a choice between them. */
  @property() audience: Audience | '' = '';

  /** Code of the territory whose services are shown, beside those of the whole State. Default: all. */
  @property() territory = '';

  /** Services on a page of the list, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;

  /** Name under which the view stands in the page's address. Default: the element's id, else `catalog`. */
  @property({ attribute: 'url-key' }) urlKey = '';

  /** Leaves the page's address alone: no link to a view, no step back. */
  @property({ type: Boolean, attribute: 'no-url' }) noUrl = false;

  /** Leaves out the search. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  /** Leaves out the choice of audience. */
  @property({ type: Boolean, attribute: 'no-audience' }) noAudience = false;

  /** Leaves out the life situations beside the list; a `<life-situation-filter for="…">` may stand elsewhere. */
  @property({ type: Boolean, attribute: 'no-life-situations' }) noLifeSituations = false;

  @state() private view: CatalogView = wholeList;
  /** Too narrow for two columns when first shown. */
  @state() private narrow = true;

  readonly #focus = new FocusController(this, ['.back a', '.count']);
  readonly #url = new UrlController(
    this,
    () => (this.noUrl ? undefined : this.urlKey || this.id || this.#keyByPlace()),
    (view) => this.#show(view),
  );
  readonly #list = new AnswerController<ServicesQuestion>(
    this,
    () => this,
    // A list once shown stays current behind an opened service, so that going back finds it as it was.
    () => (this.#wrongSetting || (this.view.service && !this.#lastPage) ? undefined : this.#servicesQuestion()),
    (answer) => this.#noteList(answer),
  );
  readonly #opened = new AnswerController<ServiceQuestion>(
    this,
    () => this,
    () => (this.view.service ? { about: 'service', id: this.view.service } : undefined),
    (answer) => this.tellTrouble(answer),
  );
  readonly #resources = new AnswerController<ResourcesQuestion>(
    this,
    () => this,
    () => resourcesQuestion(valueIn(this.#opened.answer)),
  );
  readonly #situation = new AnswerController<LifeSituationQuestion>(
    this,
    () => this,
    () => (this.view.lifeSituation ? { about: 'life-situation', id: this.view.lifeSituation } : undefined),
  );

  /** The page shown last, which stays while the next one is on its way. */
  #lastPage: ServicePage | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** Id of the life situation shown; empty for all. */
  get lifeSituation(): string {
    return this.view.lifeSituation ?? '';
  }

  set lifeSituation(id: string) {
    this.#go({ ...wholeList, audience: this.view.audience, text: this.view.text, lifeSituation: id || undefined });
  }

  /** `catalog`, and `catalog-2` for the second of those that have neither a key nor an id. */
  #keyByPlace(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    const nameless = [...root.querySelectorAll(this.localName)].filter(
      (one) => !one.id && !one.getAttribute('url-key'),
    );
    const place = nameless.indexOf(this);
    return place > 0 ? `catalog-${place + 1}` : 'catalog';
  }

  /** The audiences whose services are shown now. */
  get shownAudiences(): readonly Audience[] {
    const fixed = audiences.find((audience) => audience === this.audience);
    if (fixed) return [fixed];
    const chosen = this.#chosenAudience;
    return chosen ? [chosen] : publicAudiences;
  }

  /** What the person chose of the public catalogues; an address may say more than there is to choose. */
  get #chosenAudience(): Audience | undefined {
    return publicAudiences.find((audience) => audience === this.view.audience);
  }

  /** Registration numbers of the institutions shown; empty for all of the register. */
  get institutions(): readonly string[] {
    return (this.institution ?? '').split(/[\s,]+/).filter(Boolean);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override render(): TemplateResult {
    const { messages } = this.context;
    const wrong = this.#wrongSetting;
    if (wrong) {
      return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
        ${failedView(wrong, this.#retryList, this.context)}<slot></slot>
      </div>`;
    }
    return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
      ${this.view.service ? this.#renderOpened(this.view.service) : this.#renderFinding()}
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
    const { messages } = this.context;
    return html`<p class="back no-print">
        <a class="button" href=${this.#url.href(this.#withoutService)} @click=${this.#closeService}
          >← ${messages.backToList}</a
        >
      </p>
      ${this.#renderService(this.#opened.answer, id)}`;
  }

  #renderService(answer: Answer<ServiceRecord>, id: string): unknown {
    const { context } = this;
    const parts = { resources: valueIn(this.#resources.answer) ?? [], link: (other: string) => this.#linkTo(other) };
    switch (answer.status) {
      case 'waiting':
        return html`<p class="count" role="status">${context.messages.loading}</p>
          ${this.#renderKnownSummary(id) ?? summarySkeleton()}`;
      case 'fresh':
        return recordView(answer.value, parts, context);
      case 'stale':
        return html`${staleView(answer.receivedAt, answer.because, this.#retryOpened, context)}
        ${recordView(answer.value, parts, context)}`;
      case 'failed':
        return html`<div role="alert">${failedView(answer.error, this.#retryOpened, context)}</div>
          ${this.#renderKnownSummary(id) ?? html`<slot></slot>`}`;
    }
  }

  /** What the list already told of a service, until its description comes. */
  #renderKnownSummary(id: string): TemplateResult | undefined {
    const known = this.#lastPage?.items.find((service) => service.id === id);
    return known && summaryView(known, this.context);
  }

  #renderFinding(): TemplateResult {
    return html`${this.#renderSearch()}
      <div class=${this.noLifeSituations ? 'columns single' : 'columns'}>
        ${this.noLifeSituations ? nothing : this.#renderLifeSituations()}
        <div class="results">${this.#renderChoices()} ${this.#renderList(this.#list.answer)}</div>
      </div>`;
  }

  #renderSearch(): TemplateResult {
    const { messages } = this.context;
    return html`<form class="search no-print" role="search" @submit=${this.#search} @input=${this.#type}>
      ${
        this.noSearch
          ? nothing
          : html`<div class="search-field">
              <label for="text">${messages.search}</label>
              <input
                id="text"
                type="search"
                name="text"
                autocomplete="off"
                maxlength="200"
                placeholder=${messages.searchHint}
                .value=${this.view.text}
              />
            </div>`
      }
      ${this.noAudience || this.audience ? nothing : this.#renderAudiences()}
    </form>`;
  }

  #renderAudiences(): TemplateResult {
    const { messages } = this.context;
    const option = (value: Audience | undefined, label: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="audience"
          value=${value ?? ''}
          .checked=${this.#chosenAudience === value}
          @change=${() => this.#go({ ...wholeList, text: this.view.text, audience: value })}
        />
        <span>${label}</span>
      </label>`;
    return html`<fieldset class="audiences">
      <legend>${messages.audience}</legend>
      ${option(undefined, messages.everybody)}
      ${publicAudiences.map((audience) => option(audience, messages.audiences[audience]))}
    </fieldset>`;
  }

  #renderLifeSituations(): TemplateResult {
    return html`<life-situation-filter
      class="no-print"
      ?collapsed=${this.narrow}
      .catalog=${this}
      .language=${this.context.language}
      .headingLevel=${this.context.headingLevel}
    ></life-situation-filter>`;
  }

  /** What narrows the list, each with its way off. */
  #renderChoices(): TemplateResult | typeof nothing {
    const { lifeSituation } = this.view;
    if (!lifeSituation) return nothing;
    const { messages } = this.context;
    const known = valueIn(this.#situation.answer);
    const name = chooseLanguage(known?.name, this.context.language)?.value ?? messages.lifeSituation;
    return html`<p class="choices no-print">
      <button
        class="button chip"
        type="button"
        aria-label=${messages.removeLifeSituation(name)}
        @click=${() => (this.lifeSituation = '')}
      >
        ${name}<span aria-hidden="true">×</span>
      </button>
    </p>`;
  }

  /** One template for every answer, so that what a person is reading or has focused stays the same piece of the page. */
  #renderList(answer: Answer<ServicePage>): TemplateResult {
    const page = this.#shownPage(answer);
    const busy = answer.status === 'waiting';
    return html`<p class="count" role="status" tabindex="-1">${this.#countText(answer)}</p>
      ${this.#renderTrouble(answer)}
      ${
        page
          ? html`<div class=${busy ? 'waiting' : nothing} aria-busy=${busy ? 'true' : nothing}>
              ${this.#renderPage(page)}
            </div>`
          : html`<slot></slot>${busy ? skeletons : nothing}`
      }`;
  }

  /** The page of the answer; while the next one is on its way, the last one stays. */
  #shownPage(answer: Answer<ServicePage>): ServicePage | undefined {
    switch (answer.status) {
      case 'waiting':
        return this.#lastPage;
      case 'fresh':
      case 'stale':
        return answer.value;
      case 'failed':
        return undefined; // the last page answers another question
    }
  }

  #countText(answer: Answer<ServicePage>): string {
    const { messages } = this.context;
    switch (answer.status) {
      case 'waiting':
        return this.#lastPage ? messages.searching : messages.loading;
      case 'fresh':
      case 'stale': {
        const { total, page, limit } = answer.value;
        const pages = Math.ceil(total / limit);
        if (total === 0) return '';
        return messages.servicesFound(total) + (pages > 1 ? ` · ${messages.pageOf(page, pages)}` : '');
      }
      case 'failed':
        return '';
    }
  }

  #renderTrouble(answer: Answer<ServicePage>): unknown {
    switch (answer.status) {
      case 'waiting':
      case 'fresh':
        return nothing;
      case 'stale':
        return staleView(answer.receivedAt, answer.because, this.#retryList, this.context);
      case 'failed':
        return html`<div role="alert">${failedView(answer.error, this.#retryList, this.context)}</div>`;
    }
  }

  #renderPage(page: ServicePage): TemplateResult {
    const { messages } = this.context;
    return html`${page.items.length > 0 ? this.#renderServices(page) : this.#renderEmpty(page)}
    ${page.leftOut.length > 0 ? html`<p class="left-out">${messages.recordsLeftOut(page.leftOut.length)}</p>` : nothing}
    ${pagesView(page, this.#linkToPage, this.context)}`;
  }

  #renderServices(page: ServicePage): TemplateResult {
    return html`<ul class="services" role="list">
      ${repeat(
        page.items,
        (service) => service.id,
        (service) => html`<li>${summaryView(service, this.context, this.#linkTo(service.id))}</li>`,
      )}
    </ul>`;
  }

  #renderEmpty(page: ServicePage): TemplateResult | typeof nothing {
    // Nothing is said to be nothing while records were left out: they may be what the person looks for.
    if (page.leftOut.length > 0) return nothing;
    const { messages } = this.context;
    const narrowed = this.view.text || this.view.audience || this.view.lifeSituation || this.view.page > 1;
    if (!narrowed) return html`<p class="empty" role="status">${messages.noServices}</p>`;
    return html`<div class="empty">
      <p role="status"><strong>${messages.noServicesFound}</strong></p>
      <p>${messages.noServicesFoundHelp}</p>
      <p><button class="button" type="button" @click=${() => this.#go(wholeList)}>${messages.showAll}</button></p>
    </div>`;
  }

  protected override firstUpdated(): void {
    const columns = this.renderRoot.querySelector('.columns');
    this.narrow = !columns || getComputedStyle(columns).gridTemplateColumns.split(' ').length < 2;
  }

  protected override updated(changed: PropertyValues): void {
    if (followed.some((name) => changed.has(name))) this.dispatchEvent(new CatalogViewEvent());
  }

  #servicesQuestion(): ServicesQuestion {
    const limit = Math.min(100, Math.max(1, Math.round(this.pageSize) || 12));
    return {
      about: 'services',
      institutions: this.institutions,
      audiences: this.shownAudiences,
      territory: this.territory || undefined,
      lifeSituation: this.view.lifeSituation,
      text: this.view.text.trim() || undefined,
      language: this.context.language,
      page: this.view.page,
      limit,
    };
  }

  #noteList(answer: Answer<ServicePage>): void {
    this.tellTrouble(answer);
    if (answer.status !== 'fresh' && answer.status !== 'stale') return;
    this.#lastPage = answer.value;
    const { leftOut, items, total, limit } = answer.value;
    if (answer.status === 'fresh' && leftOut.length > 0) this.tellRejected(leftOut);
    // An old link, or a list that has become shorter: its last page is what was meant.
    const beyond = items.length === 0 && leftOut.length === 0 && total > 0 && this.view.page > 1;
    if (beyond) {
      this.view = { ...this.view, page: Math.ceil(total / limit) };
      this.#url.replace(this.view);
    }
  }

  get #withoutService(): CatalogView {
    return { ...this.view, service: undefined };
  }

  #linkTo(id: string): SummaryLink {
    const view = { ...this.view, service: id };
    return {
      href: this.#url.href(view),
      open: onPlainClick(() => {
        this.#focus.want('#description-name');
        this.#go(view);
        this.dispatchEvent(new ServiceOpenEvent(id));
      }),
    };
  }

  readonly #closeService = onPlainClick(() => {
    this.#focus.want(placeInList(this.view.service));
    this.#go(this.#withoutService);
    this.dispatchEvent(new ServiceOpenEvent(undefined));
  });

  readonly #linkToPage = (page: number): SummaryLink => {
    const view = { ...this.view, page };
    return {
      href: this.#url.href(view),
      open: onPlainClick(() => {
        this.#focus.want('.count');
        this.#go(view);
        this.scrollIntoView({ block: 'start' });
      }),
    };
  };

  readonly #type = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name !== 'text') return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#setText(input.value), typingPause);
  };

  readonly #search = (event: Event) => {
    event.preventDefault();
    clearTimeout(this.#typing);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#text');
    if (input) this.#setText(input.value);
  };

  #setText(text: string): void {
    if (text === this.view.text) return;
    const view = { ...this.view, text, page: 1 };
    this.#show(view);
    this.#url.replace(view);
  }

  #go(view: CatalogView): void {
    this.#show(view);
    this.#url.push(view);
  }

  #show(view: CatalogView): void {
    // Back from a description by the browser's own button is a return too.
    if (this.view.service && !view.service) this.#focus.want(placeInList(this.view.service));
    this.view = view;
  }

  readonly #retryList = () => this.#list.retry();
  readonly #retryOpened = () => this.#opened.retry();
}

function placeInList(id = ''): string {
  return `[data-service="${CSS.escape(id)}"]`;
}

declare global {
  interface HTMLElementTagNameMap {
    'service-catalog': ServiceCatalogElement;
  }
}
