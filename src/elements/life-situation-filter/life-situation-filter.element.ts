import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { growSituationTree, type SituationBranch } from '../../catalog/situation-tree.js';
import { AnswerController } from '../../controllers/answer-controller.js';
import { CatalogLinkController, type LinkedCatalog } from '../../controllers/catalog-link-controller.js';
import type { Answer } from '../../domain/answer.js';
import type { LifeSituationTree } from '../../domain/life-situation.js';
import { type Audience, audiences } from '../../domain/public-service.js';
import type { LifeSituationsQuestion } from '../../domain/question.js';
import { base } from '../../styles/base.js';
import { textView } from '../../views/text-view.js';
import { failedView, staleView } from '../../views/trouble-view.js';
import { RegisterElement } from '../register-element.js';
import { LifeSituationChangeEvent } from './life-situation-filter.events.js';
import { lifeSituationFilterStyles } from './life-situation-filter.styles.js';

/**
 * Life situations as a way to services: groups that open, each situation with the number of services behind it.
 * Inside a catalog, or anywhere on the page with `for` and the catalog's id, a choice narrows that catalog;
 * without a catalog it asks a register of its own and only tells of the choice.
 *
 * @tag life-situation-filter
 * @slot - Plain content shown without script.
 * @csspart base - the box around everything
 * @cssprop [--service-accent=#1f4e8c] - the chosen situation
 * @fires {LifeSituationChangeEvent} life-situation-change - a person chose a life situation, or none again
 * @fires {RegisterFailEvent} register-fail - the register did not answer
 * @fires {RecordRejectEvent} record-reject - records of the register could not be read
 */
export class LifeSituationFilterElement extends RegisterElement {
  static override styles = [base, lifeSituationFilterStyles];

  /** Id of the catalog to narrow. Default: the catalog around this element. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** The catalog to narrow; wins over `for`. */
  @property({ attribute: false }) catalog: LinkedCatalog | undefined;

  /** Without a catalog: whose situations to show, `citizens`, `entrepreneurs` or `institutions`. Default: all. */
  @property() audience: Audience | '' = '';

  /** Without a catalog: registration numbers of the institutions whose services are counted, separated by spaces. */
  @property() institution = '';

  /** Starts closed. */
  @property({ type: Boolean }) collapsed = false;

  /** Without a catalog: the situation chosen. */
  @state() private chosenAlone = '';

  readonly #internals = this.attachInternals();
  readonly #link = new CatalogLinkController(this);
  readonly #tree: AnswerController<LifeSituationsQuestion> = new AnswerController<LifeSituationsQuestion>(
    this,
    () => this.#link.catalog ?? this,
    () => this.#question(),
    (answer) => {
      this.tellTrouble(answer);
      this.tellLeftOut(answer);
    },
  );

  /** Id of the situation chosen; empty for all. */
  get lifeSituation(): string {
    return this.#link.catalog?.lifeSituation ?? this.chosenAlone;
  }

  protected override updated(): void {
    // Older browsers have no states; a catalog then shows what stands below at once.
    const { states } = this.#internals as { states?: CustomStateSet };
    if (this.#tree.answer.status === 'waiting') states?.add('waiting');
    else states?.delete('waiting');
  }

  protected override render(): TemplateResult {
    const { messages, headingLevel } = this.context;
    return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
      <details class="all" ?open=${!this.collapsed}>
        <summary><span role="heading" aria-level=${headingLevel}>${messages.lifeSituations}</span></summary>
        <div class="answer">${this.#renderAnswer(this.#tree.answer)}</div>
      </details>
    </div>`;
  }

  #renderAnswer(answer: Answer<LifeSituationTree>): unknown {
    const { context } = this;
    const { retry } = this.#tree;
    switch (answer.status) {
      case 'waiting':
        return html`<div aria-busy="true">
            ${Array.from({ length: 12 }, () => html`<div class="skeleton group-line"></div>`)}
          </div>
          <slot></slot>`;
      case 'fresh':
        return this.#renderTree(answer.value);
      case 'stale':
        // The catalog beside it says that the register does not answer; twice is once too often.
        return html`${this.#link.catalog ? nothing : staleView(answer.receivedAt, answer.because, retry, context)}
        ${this.#renderTree(answer.value)}`;
      case 'failed':
        return this.#link.catalog
          ? html`<p class="quiet">${context.messages.lifeSituationsNotAnswering}</p>`
          : html`<div role="alert">${failedView(answer.error, retry, context)}</div>
              <slot></slot>`;
    }
  }

  #renderTree(tree: LifeSituationTree): TemplateResult {
    const { messages } = this.context;
    const branches = growSituationTree(tree.items.filter((node) => node.serviceCount > 0));
    if (branches.length === 0) return html`<p class="quiet">${messages.noLifeSituations}</p>`;
    const byAudience = Map.groupBy(branches, ({ node }) => node.audience);
    const groups = audiences.flatMap((audience) => {
      const group = byAudience.get(audience);
      return group ? [this.#renderGroup(audience, group, byAudience.size > 1)] : [];
    });
    return html`<ul role="list">
        <li>${this.#renderChoice('', messages.allLifeSituations)}</li>
      </ul>
      ${groups}`;
  }

  /** The situations of one audience, under its name where there are others beside it. */
  #renderGroup(audience: Audience, branches: readonly SituationBranch[], named: boolean): TemplateResult {
    const { messages } = this.context;
    return html`${named ? html`<p class="group" id=${audience}>${messages.audiences[audience]}</p>` : nothing}
      <ul role="list" aria-labelledby=${named ? audience : nothing}>
        ${branches.map((branch) => this.#renderBranch(branch))}
      </ul>`;
  }

  #renderBranch({ node, branches }: SituationBranch): TemplateResult {
    const name = textView(node.name, this.context);
    if (branches.length === 0) return html`<li>${this.#renderChoice(node.id, name, node.serviceCount)}</li>`;
    return html`<li>
      <details ?open=${this.#contains(branches)}>
        <summary>${name} ${this.#renderCount(node.serviceCount)}</summary>
        <ul role="list">
          ${branches.map((branch) => this.#renderBranch(branch))}
        </ul>
      </details>
    </li>`;
  }

  #renderChoice(id: string, name: unknown, count?: number): TemplateResult {
    const chosen = this.lifeSituation === id;
    return html`<button type="button" class="situation" aria-pressed=${chosen} @click=${() => this.#choose(id)}>
      <span>${name}</span>${count === undefined ? nothing : this.#renderCount(count)}
    </button>`;
  }

  #renderCount(count: number): TemplateResult {
    const { messages } = this.context;
    return html`<span class="count"
      ><span aria-hidden="true">${count}</span
      ><span class="visually-hidden">${messages.servicesBehind(count)}</span></span
    >`;
  }

  #contains(branches: readonly SituationBranch[]): boolean {
    return branches.some(({ node, branches: inner }) => node.id === this.lifeSituation || this.#contains(inner));
  }

  #choose(id: string): void {
    const next = id === this.lifeSituation ? '' : id;
    const { catalog } = this.#link;
    if (catalog) catalog.lifeSituation = next;
    else this.chosenAlone = next;
    this.requestUpdate();
    this.dispatchEvent(new LifeSituationChangeEvent(next || undefined));
  }

  #question(): LifeSituationsQuestion | undefined {
    const { catalog } = this.#link;
    if (catalog) {
      const { shownAudiences: audiences, institutions, territory } = catalog;
      return { about: 'life-situations', audiences, institutions, territory: territory || undefined };
    }
    if (this.htmlFor && !this.register) return undefined; // its catalog is still to come
    const audience = audiences.find((one) => one === this.audience);
    return {
      about: 'life-situations',
      audiences: audience ? [audience] : [],
      institutions: (this.institution ?? '').split(/[\s,]+/).filter(Boolean),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'life-situation-filter': LifeSituationFilterElement;
  }
}
