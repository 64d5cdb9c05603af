import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { ViewContext } from '../views/view-context.js';
import { SupplementsRejectEvent } from './register-events.js';

type Module = typeof import('../supplements/supplements.js');
type Supplements = Awaited<ReturnType<Module['readSupplements']>>;

/** Topics of an explanation. The first stands before the register's description, the others after it, in this order. */
const topics = ['introduction', 'how-to', 'video', 'faq', 'forms', 'explanation'] as const;
type Topic = (typeof topics)[number];

/** What explains without words. */
const media = 'img, picture, video, audio, iframe, object, svg';

/** An element that can have explanations beside a description. */
type Host = ReactiveElement & { readonly supplements: string };

/**
 * The institution's own words about a service: what the page puts into slots, and what a file says. They stand in boxes
 * of their own, marked as the institution's, and never within the register's text.
 */
export class ExplanationController implements ReactiveController {
  readonly #host: Host;
  readonly #service: () => string | undefined;
  readonly #slot: (topic: Topic) => string;
  /** Names of the slots in which something is. */
  readonly #filled = new Set<string>();
  #module: Module | undefined;
  #read: { readonly address: string; readonly supplements?: Supplements } | undefined;

  /**
   * @param service id of the service explained now
   * @param slot name of the slot for a topic
   */
  constructor(host: Host, service: () => string | undefined, slot: (topic: Topic) => string) {
    this.#host = host;
    this.#service = service;
    this.#slot = slot;
    host.addController(this);
  }

  hostUpdated(): void {
    const { supplements: address } = this.#host;
    if (address && this.#service() && this.#read?.address !== address) void this.#load(address);
  }

  /** What stands before the description. */
  before(context: ViewContext): TemplateResult {
    return this.#view(['introduction'], context);
  }

  /** What stands after it. */
  after(context: ViewContext): TemplateResult {
    return this.#view(topics.slice(1), context);
  }

  #view(wanted: readonly Topic[], context: ViewContext): TemplateResult {
    const { messages } = context;
    const parts = wanted.map((topic) => {
      const written = this.#written(topic, context);
      return { topic, written, isThere: written !== nothing || this.#filled.has(this.#slot(topic)) };
    });
    const isHidden = !parts.some(({ isThere }) => isThere);
    return html`<div
      class="explanation"
      part="explanation"
      role="note"
      aria-label=${messages.explanationBy}
      ?hidden=${isHidden}
    >
      <p class="explanation-title">${messages.explanationBy}</p>
      ${parts.map(
        ({ topic, written, isThere }) =>
          html`<div class="topic" ?hidden=${!isThere}>
            ${titleView(topic, context)}<slot name=${this.#slot(topic)} @slotchange=${this.#note}></slot>${written}
          </div>`,
      )}
    </div>`;
  }

  #written(topic: Topic, context: ViewContext): unknown {
    const supplement = this.#host.supplements
      ? this.#read?.supplements?.services.get(this.#service() ?? '')
      : undefined;
    return supplement && this.#module ? this.#module.supplementView(supplement, topic, context) : nothing;
  }

  readonly #note = (event: Event) => {
    const slot = event.target as HTMLSlotElement;
    const says = (one: Element) => one.textContent.trim() !== '' || one.matches(media) || one.querySelector(media);
    if (slot.assignedElements().some(says)) this.#filled.add(slot.name);
    else this.#filled.delete(slot.name);
    this.#host.requestUpdate();
  };

  /** A file that is wrong, or does not come, is told to the page; the description goes on without it. */
  async #load(address: string): Promise<void> {
    this.#read = { address };
    try {
      this.#module = await import('../supplements/supplements.js');
      const supplements = await this.#module.readSupplements(address);
      if (this.#read.address !== address) return;
      this.#read = { address, supplements };
      if (supplements.leftOut.length > 0) this.#tell(address, supplements.leftOut);
      this.#host.requestUpdate();
    } catch (error) {
      this.#tell(address, [{ id: undefined, reason: error instanceof Error ? error.message : String(error) }]);
    }
  }

  #tell(address: string, records: SupplementsRejectEvent['records']): void {
    console.warn(`<${this.#host.localName}>: supplements="${address}" could not be used in full`, records);
    this.#host.dispatchEvent(new SupplementsRejectEvent(address, records));
  }
}

function titleView(topic: Topic, { messages, headingLevel }: ViewContext): unknown {
  if (topic === 'introduction' || topic === 'explanation') return nothing;
  const level = Math.min(6, headingLevel + 1);
  return html`<div class="topic-title" role="heading" aria-level=${level}>${messages.explanationTopics[topic]}</div>`;
}
