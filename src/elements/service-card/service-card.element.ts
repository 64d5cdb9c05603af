import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { reportAddress } from '../../catalog/report-address.js';
import { AnswerController } from '../../controllers/answer-controller.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { type Answer, valueIn } from '../../domain/answer.js';
import { chooseLanguage } from '../../domain/localized-text.js';
import type { ServiceRecord, ServiceSummary } from '../../domain/public-service.js';
import type { ResourcesQuestion, ServiceQuestion } from '../../domain/question.js';
import { resourcesQuestion } from '../../domain/resources-question.js';
import { base } from '../../styles/base.js';
import { descriptionStyles } from '../../styles/description.js';
import { explanationStyles } from '../../styles/explanation.js';
import { paymentsStyles } from '../../styles/payments.js';
import { summaryStyles } from '../../styles/summary.js';
import { toolsStyles } from '../../styles/tools.js';
import type { DescriptionParts } from '../../views/description-view.js';
import { recordView } from '../../views/record-view.js';
import { summarySkeleton, summaryView } from '../../views/summary-view.js';
import { failedView, staleView, updateView } from '../../views/trouble-view.js';
import { ExplanationController } from '../explanation-controller.js';
import { RegisterElement } from '../register-element.js';
import { type Shown, UseController } from '../use-controller.js';
import { serviceCardStyles } from './service-card.styles.js';

/**
 * One public service, live from the register: in short with its description a press away, or in full.
 * The institution's own explanation goes in a slot and is shown apart from the register's text.
 *
 * @tag service-card
 * @slot - Plain content, such as a link to the service's page: shown without script, and when there is nothing better.
 * @slot introduction - The institution's own words before the description, marked as such; so are those of the slots below.
 * @slot how-to - The institution's own: what to do, step by step.
 * @slot video - The institution's own: a video, or a link to one.
 * @slot faq - The institution's own: questions and answers.
 * @slot forms - The institution's own: forms and aids beside the register's.
 * @slot explanation - The institution's own: anything else about the service.
 * @csspart card - the service in short
 * @csspart name - the service's name
 * @csspart description - the service in full
 * @csspart channel - one way to request or receive the service
 * @csspart explanation - the institution's own words
 * @csspart notice - what a person should know first
 * @csspart provenance - the description's date and source
 * @csspart base - the box around everything
 * @cssprop [--service-accent=#1f4e8c] - links and the main button; the other properties are those of `service-catalog`
 * @fires {RegisterFailEvent} register-fail - the register did not answer
 * @fires {RecordRejectEvent} record-reject - the register's record could not be read
 * @fires {ServiceShowEvent} service-show - the service was shown, in short or in full
 * @fires {ChannelFollowEvent} channel-follow - a person followed a link to where a service is requested or received
 * @fires {SupplementsRejectEvent} supplements-reject - the page's own supplements could not be used in full
 */
export class ServiceCardElement extends RegisterElement {
  static override styles = [
    base,
    summaryStyles,
    paymentsStyles,
    descriptionStyles,
    toolsStyles,
    explanationStyles,
    serviceCardStyles,
  ];

  /** The service's id in the register. Required. */
  @property() service = '';

  /** Shows the whole description at once. */
  @property({ type: Boolean }) full = false;

  /**
   * Where people report an error in the description: an https or mailto address in which `{id}`, `{name}` and `{url}`
   * stand for the service and the address of this page. Default: no such link.
   */
  @property({ attribute: 'report-url' }) reportUrl = '';

  /**
   * Address of a JSON file with the institution's own texts, video links, questions and forms by service id, absolute or
   * relative to the page. Default: none.
   */
  @property() supplements = '';

  /** Id of the service that replaces a withdrawn one, once the person wants to see it. */
  @state() private replacement = '';
  /** The person asked for the whole description. */
  @state() private opened = false;

  readonly #asked = new AnswerController<ServiceQuestion>(
    this,
    () => this,
    () => (this.service ? { about: 'service', id: this.replacement || this.service } : undefined),
    (answer) => this.tellTrouble(answer),
  );
  readonly #resources = new AnswerController<ResourcesQuestion>(
    this,
    () => this,
    () => (this.full || this.opened ? resourcesQuestion(valueIn(this.#asked.answer)) : undefined),
    (answer) => this.tellLeftOut(answer),
  );

  readonly #explanation = new ExplanationController(
    this,
    () => this.replacement || this.service,
    (topic) => topic,
  );

  constructor() {
    super();
    // What had the focus and is gone, such as the button that asks again, hands it on.
    this.addController(new FocusController(this, ['#description-name', '.more button']));
    this.addController(new UseController(this, () => this.#shown));
  }

  get #shown(): Shown | undefined {
    const record = valueIn(this.#asked.answer);
    return record && 'holder' in record ? { service: record.id, full: this.full || this.opened } : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('service')) this.replacement = '';
    if (changed.has('reportUrl') && this.reportUrl && !reportAddress(this.reportUrl, { id: '', name: '', url: '' })) {
      console.warn(`<${this.localName}>: report-url="${this.reportUrl}" is no https or mailto address to report to`);
    }
  }

  protected override render(): TemplateResult {
    const { messages } = this.context;
    return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
      <div class="visually-hidden">${updateView(this.#asked.updated, this.context, this.#asked.answer)}</div>
      ${this.#explanation.before(this.context)}
      ${this.service ? this.#renderAnswer(this.#asked.answer) : this.#renderNoService()}
      ${this.#explanation.after(this.context)}
    </div>`;
  }

  #renderAnswer(answer: Answer<ServiceRecord>): unknown {
    const { context } = this;
    switch (answer.status) {
      case 'waiting':
        return html`<p class="visually-hidden" role="status">${context.messages.loading}</p>
          <slot></slot>
          ${summarySkeleton()}`;
      case 'fresh':
        return this.#renderRecord(answer.value);
      case 'stale':
        return html`${staleView(answer.receivedAt, answer.because, this.#asked.retry, context)}
        ${this.#renderRecord(answer.value)}`;
      case 'failed':
        return html`<div role="alert">${failedView(answer.error, this.#asked.retry, context)}</div>
          <slot></slot>`;
    }
  }

  #renderRecord(record: ServiceRecord): unknown {
    const { context } = this;
    const described = record.status === 'published' || record.status === 'suspended';
    const full = this.full || this.opened || !described;
    return html`${record.status === 'unknown' ? html`<slot></slot>` : nothing}
    ${full ? recordView(record, this.#descriptionParts(record), context) : summaryView(record, context)}
    ${
      this.full || !described
        ? nothing
        : html`<p class="more no-print">
            <button class="button" type="button" aria-expanded=${this.opened} @click=${this.#toggle}>
              ${this.opened ? context.messages.showLess : context.messages.showAllOfIt}
            </button>
          </p>`
    }`;
  }

  /** A card has no address of its own: the page's is neither copied nor printed for the service's. */
  #descriptionParts(record: ServiceRecord): DescriptionParts {
    const described = record.status === 'published' || record.status === 'suspended';
    return {
      resources: valueIn(this.#resources.answer)?.items ?? [],
      link: described ? undefined : this.#showReplacement,
      tools: described && this.reportUrl ? { report: this.#reportAddress(record) } : undefined,
    };
  }

  #reportAddress({ id, name }: ServiceSummary): string | undefined {
    const written = chooseLanguage(name, this.context.language)?.value ?? '';
    return reportAddress(this.reportUrl, { id, name: written, url: location.href });
  }

  /** A card that was not told which service says so to the page's editor. */
  #renderNoService(): TemplateResult {
    const { messages } = this.context;
    return html`<div class="notice trouble" part="notice">
        <p class="title">${messages.settingsWrong}</p>
        <p>${messages.settingsHelp} <code lang="en">service="" is empty: expected the id of a service</code></p>
      </div>
      <slot></slot>`;
  }

  readonly #showReplacement = (id: string) => ({ open: () => (this.replacement = id) });

  readonly #toggle = () => {
    this.opened = !this.opened;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'service-card': ServiceCardElement;
  }
}
