import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { AnswerController } from '../../controllers/answer-controller.js';
import { PulseController } from '../../controllers/pulse-controller.js';
import { valueIn } from '../../domain/answer.js';
import { type Audience, audiences } from '../../domain/public-service.js';
import type { InstitutionQuestion } from '../../domain/question.js';
import type { AllServices } from '../../domain/service-page.js';
import { RegisterElement } from '../../elements/register-element.js';
import { base } from '../../styles/base.js';
import { textView } from '../../views/text-view.js';
import { troubleView } from '../../views/trouble-view.js';
import { catalogueNames } from '../catalogues.js';
import { toCsv } from '../export-csv.js';
import { reportJson, reportRows } from '../report-rows.js';
import type { ServiceReport } from '../examine.js';
import { nameOf, type SiteSettings } from '../portfolio.js';
import { type Order, type RowsQuery, selectRows, wholeTable } from '../rows.js';
import { wordsFor } from '../words/words-for.js';
import { catalogControlStyles } from './catalog-control.styles.js';
import { tableStyles } from './table.styles.js';
import type { ControlContext } from './control-context.js';
import { overviewView } from './overview-view.js';
import { PortfolioController } from './portfolio-controller.js';
import { pulseView } from './pulse-view.js';
import { readingView } from './reading-view.js';
import { saveFile } from './save-file.js';
import { tableView } from './table-view.js';
import { toolbarView } from './toolbar-view.js';

/** Rows on a page of the table; on paper all are printed. */
const pageLength = 25;

/**
 * The portfolio manager's control: whether every service of an institution is offered in the catalogues it belongs in,
 * from the register, in full and up to date. It reads the register's full descriptions, checks them, and shows what is
 * wrong with each service and what to do. For the staff's own pages: it asks a register more than a citizen's page does,
 * and remembers nothing in the browser.
 *
 * @tag catalog-control
 * @slot - Plain content: shown without script, and while the register has never answered.
 * @csspart base - the box around everything
 * @csspart notice - what could not be read
 * @cssprop [--service-accent=#1f4e8c] - links and buttons; the other properties are those of `service-catalog`
 * @fires {RegisterFailEvent} register-fail - the register did not answer
 */
export class CatalogControlElement extends RegisterElement {
  static override styles = [base, catalogControlStyles, tableStyles];

  /** Registration numbers of the institutions whose services are checked, separated by spaces. Required. */
  @property() institution = '';

  /**
   * Audiences whose services the site's own `<service-catalog>` shows, separated by spaces: what stands in its
   * `audience`, or `citizens entrepreneurs` where it has none. Default: not told, so nothing is said of the site.
   */
  @property({ attribute: 'site-audiences' }) siteAudiences = '';

  /** Ids of the services that have a `<service-card>` on the site, separated by spaces. Default: not told. */
  @property({ attribute: 'site-services' }) siteServices = '';

  /** Languages every description should be in, separated by spaces. */
  @property() languages = 'lv en';

  /** Address from which pages of the site load embed.js, for the code to paste. Default: a placeholder. */
  @property() script = '';

  /** The person wants to put services on a page; a preview asks the register, so there is none before. */
  @state() private building = false;
  @state() private query: RowsQuery = wholeTable;
  @state() private page = 1;
  /** While the page is printed all rows are there. */
  @state() private printing = false;

  readonly #portfolio = new PortfolioController(
    this,
    () => ({ ...this.#register, site: this.#site, languages: split(this.languages), language: this.context.language }),
    (answer) => this.tellTrouble(answer),
  );
  readonly #pulse = new PulseController(this, () => this.#register);
  readonly #institution = new AnswerController<InstitutionQuestion>(
    this,
    () => this.#register,
    () => {
      const [registrationNumber, another] = this.institutions;
      return registrationNumber && !another ? { about: 'institution', registrationNumber } : undefined;
    },
  );
  #rows: { readonly of: readonly unknown[]; readonly rows: readonly ServiceReport[] } | undefined;

  /** Registration numbers of the institutions checked. */
  get institutions(): readonly string[] {
    return split(this.institution);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#fold);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.languages ||= 'lv en';
    const unknown = split(this.siteAudiences).filter((one) => !(audiences as readonly string[]).includes(one));
    if (changed.has('siteAudiences') && unknown.length > 0) {
      console.warn(
        `<${this.localName}>: site-audiences: "${unknown.join(' ')}" is not used: expected ${audiences.join(', ')}`,
      );
    }
  }

  protected override render(): TemplateResult {
    const { messages } = this.context;
    return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
      ${this.institutions.length === 0 ? this.#renderNoInstitution() : this.#renderControl()}
    </div>`;
  }

  #renderControl(): TemplateResult {
    const { answer, retry } = this.#portfolio;
    const { context } = this;
    const { words } = context;
    const all = valueIn(answer);
    const name = valueIn(this.#institution.answer)?.name;
    const waits = answer.status === 'waiting' ? html`<p role="status">${words.readingList}</p>` : nothing;
    return html`<div class="title" role="heading" aria-level=${context.headingLevel}>${words.title}</div>
      <p class="institution">
        ${words.ofInstitution('')}${name ? textView(name, context) : this.institution}
        <span class="quiet">${words.printedOn(context.formats.moment(Date.now()))}</span>
      </p>
      ${troubleView(answer, retry, context)} ${waits} ${all ? this.#renderPortfolio(all) : html`<slot></slot>`}
      ${pulseView(this.#pulse.series, this.#pulse.interval, this.#inner)} ${this.#renderBuilder()}`;
  }

  #renderBuilder(): TemplateResult {
    const { words } = this.context;
    const builder = html`<snippet-builder
      register=${this.register}
      institution=${this.institutions[0] ?? ''}
      script=${this.script || nothing}
      language=${this.context.language}
      heading-level=${Math.min(6, this.#inner.headingLevel + 1)}
    ></snippet-builder>`;
    return html`<section class="builder no-print" aria-labelledby="builder-title">
      <div id="builder-title" class="section-title" role="heading" aria-level=${this.#inner.headingLevel}>
        ${words.builder}
      </div>
      <p>${words.builderHelp}</p>
      <p>
        <button type="button" class="button" aria-expanded=${this.building} @click=${this.#build}>
          ${words.build}
        </button>
      </p>
      ${this.building ? builder : nothing}
    </section>`;
  }

  #renderPortfolio({ total, services, leftOut }: AllServices): TemplateResult {
    const { words } = this.context;
    const { reports } = this.#portfolio;
    if (!services) return html`<p class="notice">${words.tooMany(total)}</p>`;
    if (this.#portfolio.size === 0 && leftOut.length === 0) return html`<p class="notice">${words.noServices}</p>`;
    return html`${this.#renderReading(leftOut)}
      ${guard([reports, this.context.language, this.headingLevel], () => overviewView(reports, this.#show, this.#inner))}
      <section aria-labelledby="table-title">
        <div id="table-title" class="section-title" role="heading" aria-level=${this.#inner.headingLevel} tabindex="-1">
          ${words.table}
        </div>
        ${toolbarView(this.query, this.#actions, this.context)} ${this.#renderRows(this.#select(reports))}
        ${howKnownView(this.context)}
      </section>`;
  }

  #renderReading(leftOut: AllServices['leftOut']): TemplateResult {
    const { descriptions, size, reports, notListed } = this.#portfolio;
    const { language } = this.context;
    const states = { citizens: 'latvija', entrepreneurs: 'business', institutions: 'virsis' } as const;
    const reading = {
      read: descriptions.records.size,
      of: size,
      isDone: descriptions.isDone,
      failures: reports.flatMap(({ subject }) =>
        subject.unread ? [{ name: nameOf(subject, language), error: subject.unread }] : [],
      ),
      leftOut,
      notListed: notListed.map((audience) => catalogueNames[states[audience]]),
      again: (what: 'failed' | 'all') => descriptions.readAgain(what),
    };
    return readingView(reading, this.context);
  }

  #renderRows(rows: readonly ServiceReport[]): TemplateResult {
    const { words } = this.context;
    const pages = Math.max(1, Math.ceil(rows.length / pageLength));
    const page = Math.min(this.page, pages);
    const shown = this.printing ? rows : rows.slice((page - 1) * pageLength, page * pageLength);
    const turn = (to: number, label: string) =>
      html`<button
        type="button"
        class="button small"
        ?disabled=${to < 1 || to > pages}
        @click=${() => (this.page = to)}
      >
        ${label}
      </button>`;
    return html`<p class="count" role="status">
        ${rows.length === 0 ? words.noRows : words.rowsShown(rows.length, this.#portfolio.reports.length)}
      </p>
      ${rows.length > 0 ? tableView(shown, this.query, this.#sort, this.context) : nothing}
      ${
        pages > 1
          ? html`<nav class="pages no-print" aria-label=${words.pages}>
              ${turn(page - 1, words.previous)} <span>${words.pageOf(page, pages)}</span> ${turn(page + 1, words.next)}
            </nav>`
          : nothing
      }`;
  }

  /** A control that was not told whose services to look at says so to the page's editor. */
  #renderNoInstitution(): TemplateResult {
    const { messages, words } = this.context;
    return html`<div class="notice trouble" part="notice">
        <p class="title">${messages.settingsWrong}</p>
        <p>${messages.settingsHelp} ${words.noInstitution}</p>
      </div>
      <slot></slot>`;
  }

  protected override get context(): ControlContext {
    const context = super.context;
    return { ...context, words: wordsFor(context.language) };
  }

  get #inner(): ControlContext {
    const { context } = this;
    return { ...context, headingLevel: Math.min(6, context.headingLevel + 1) };
  }

  /** Where it asks; nothing of it is kept for another visit. */
  get #register() {
    const { register, adapter, refresh, institutions, oldAfter } = this;
    return { register, adapter, refresh, institutions, oldAfter, noStore: true };
  }

  get #site(): SiteSettings | undefined {
    if (!this.siteAudiences && !this.siteServices) return undefined;
    const told = split(this.siteAudiences);
    return { audiences: audiences.filter((one: Audience) => told.includes(one)), services: split(this.siteServices) };
  }

  #select(reports: readonly ServiceReport[]): readonly ServiceReport[] {
    const of = [reports, this.query, this.context.language];
    if (!this.#rows?.of.every((one, index) => one === of[index])) {
      this.#rows = { of, rows: selectRows(reports, this.query, this.context.language) };
    }
    return this.#rows.rows;
  }

  readonly #change = (query: Partial<RowsQuery>) => {
    this.query = { ...this.query, ...query };
    this.page = 1;
  };

  /** From the overview: only these rows, and the person is taken to them. */
  readonly #show = (query: Partial<RowsQuery>) => {
    this.#change({ ...wholeTable, ...query });
    this.renderRoot.querySelector<HTMLElement>('#table-title')?.focus();
  };

  readonly #sort = (order: Order) => {
    this.#change({ order, descending: this.query.order === order && !this.query.descending });
  };

  readonly #actions = {
    change: this.#change,
    print: () => print(),
    csv: () => this.#save('csv', 'text/csv;charset=utf-8', (rows) => toCsv(reportRows(rows, this.context.words))),
    json: () =>
      this.#save('json', 'application/json', (rows) =>
        reportJson(
          rows,
          { register: this.register, institutions: this.institutions, language: this.context.language },
          new Date(),
        ),
      ),
  };

  #save(kind: 'csv' | 'json', type: string, write: (rows: readonly ServiceReport[]) => string): void {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`${this.institutions.join('-')}-${day}.${kind}`, write(this.#select(this.#portfolio.reports)), type);
  }

  readonly #build = () => {
    this.building = !this.building;
  };

  // The browser makes the picture it prints right after this event: the rows must be there by then.
  readonly #unfold = () => {
    this.printing = true;
    this.performUpdate();
  };

  readonly #fold = () => {
    this.printing = false;
  };
}

function howKnownView({ words }: ControlContext): TemplateResult {
  return html`<details class="how-known">
    <summary>${words.howKnown}</summary>
    <p>${words.howKnownState}</p>
    <p>${words.howKnownSite}</p>
    <p>${words.howKnownLinks}</p>
  </details>`;
}

/** An attribute that is removed becomes null. */
function split(written: string | null): readonly string[] {
  return (written ?? '').split(/[\s,]+/).filter(Boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    'catalog-control': CatalogControlElement;
  }
}
