import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer } from '../domain/answer.js';
import type { RegisterError, RegisterErrorReason } from '../domain/register-error.js';
import type { LeftOutRecord } from '../domain/service-page.js';
import { shortestRefresh } from '../controllers/answer-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { formatsFor } from '../i18n/formats.js';
import type { ViewContext } from '../views/view-context.js';
import { RecordRejectEvent, RegisterFailEvent } from './register-events.js';

/** What every element that shows something of a register has: where it asks, and in which language it speaks. */
export abstract class RegisterElement extends LitElement {
  /** Address of the register's API, absolute or relative to the page. Required where no catalog gives it. */
  @property() register = '';

  /** Name of the adapter that speaks the register's language: `virsis`, `helsinki`, `ptv`, `hsds`, `cpsv-ap`, or one added with `addAdapter`. */
  @property() adapter = 'virsis';

  /** BCP 47 tag of the language to speak and to show texts in. Default: the nearest `lang` around the element, else `lv`. */
  @property() language = '';

  /** Level of the element's first heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Keeps nothing in the browser for the next visit. Default: the last good answers, up to 30 days; never what was typed. */
  @property({ type: Boolean, attribute: 'no-store' }) noStore = false;

  /** Months after which a description that was not updated is marked as old; 0: never. */
  @property({ type: Number, attribute: 'old-after' }) oldAfter = 12;

  /**
   * Seconds after which what is shown is confirmed by the register while somebody looks at the page, 10 or more; 0: as
   * long as the register says, else 60.
   */
  @property({ type: Number }) refresh = 0;

  readonly #language = new LanguageController(this);

  protected get context(): ViewContext {
    const { language, messages } = this.#language;
    const level = Math.round(this.headingLevel);
    return {
      language,
      messages,
      formats: formatsFor(messages.formats),
      headingLevel: level >= 1 && level <= 6 ? level : 2,
      oldAfter: this.oldAfter >= 0 ? this.oldAfter : 12,
    };
  }

  /** In another document: style sheets made in one document are not taken by another. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!this.shadowRoot || !defaultView) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      return sheet;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    // An attribute that is removed becomes null; a page that sets nothing means the default.
    this.register ??= '';
    this.adapter ||= 'virsis';
    this.language ??= '';
    this.oldAfter ??= 12;
    this.refresh ??= 0;
    if (changed.has('refresh') && this.refresh !== 0 && !(this.refresh >= shortestRefresh)) {
      const written = this.getAttribute('refresh') ?? this.refresh;
      console.warn(
        `<${this.localName}>: refresh="${written}" is not used as it is: expected 0, or ${shortestRefresh} seconds or more`,
      );
    }
  }

  /** Why the register failed when the page was told of it; it is not told of each probe that fails after it. */
  #toldOf: RegisterErrorReason | undefined;

  /** Tells the page when the register failed; the words for people are the answer's own view. */
  protected tellTrouble(answer: Answer<unknown>): void {
    if (answer.status === 'fresh') this.#toldOf = undefined;
    const error = answer.status === 'failed' ? answer.error : answer.status === 'stale' ? answer.because : undefined;
    if (!error || error === 'confirming') return;
    if (error.reason === 'settings') console.warn(`<${this.localName}>: ${error.message}`);
    if (error.reason === 'wrong-shape') this.tellRejected([{ id: undefined, reason: error.message }]);
    this.tellFailure(error);
  }

  /** An outage is told once, whichever of the element's questions meets it. */
  protected tellFailure(error: RegisterError): void {
    if (error.reason === this.#toldOf) return;
    this.#toldOf = error.reason;
    this.dispatchEvent(new RegisterFailEvent(error));
  }

  /** Tells of records that could not be read, once for each answer the register gives. */
  protected tellLeftOut(answer: Answer<{ readonly leftOut?: readonly LeftOutRecord[] | undefined } | undefined>): void {
    const leftOut = (answer.status === 'fresh' && answer.value?.leftOut) || [];
    if (leftOut.length > 0) this.tellRejected(leftOut);
  }

  /** Tells the page and its developers which records could not be read; never what is in them. */
  protected tellRejected(records: readonly LeftOutRecord[]): void {
    console.warn(`<${this.localName}>: records of the register could not be read`, records);
    this.dispatchEvent(new RecordRejectEvent(records));
  }
}
