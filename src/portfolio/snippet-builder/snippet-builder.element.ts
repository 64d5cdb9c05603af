import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { listQuestion, offeredAudiences, usualPage } from '../../catalog/catalog-questions.js';
import { wholeList } from '../../catalog/catalog-view.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { type FirstQuestion, FirstRequestController } from '../../controllers/first-request-controller.js';
import { IntegrityController } from '../../controllers/integrity-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { base } from '../../styles/base.js';
import {
  addressOn,
  type SnippetPage,
  snippetHtml,
  snippetPolicy,
  type SnippetSettings,
  writtenSettings,
} from '../snippet.js';
import { type BuilderWords, builderWordsFor } from './builder-words.js';
import { type Chosen, fieldsView } from './fields-view.js';
import { snippetBuilderStyles } from './snippet-builder.styles.js';

/**
 * Makes the HTML that puts a catalog, a card or the life situations on a page: a form, what it looks like, and the code to paste, with the
 * script's hash and the line for the page's security policy.
 *
 * @tag snippet-builder
 * @slot - Plain content: shown without script.
 * @csspart base - the box around everything
 * @cssprop [--service-accent=#1f4e8c] - links and buttons; the other properties are those of `service-catalog`
 */
export class SnippetBuilderElement extends LitElement {
  static override styles = [base, snippetBuilderStyles];

  /** Address of the register's API to begin with. */
  @property() register = '';

  /** Registration number of the institution to begin with. */
  @property() institution = '';

  /** Id of a service to begin with, for a card. */
  @property() service = '';

  /** Address from which the page will load embed.js, absolute or relative to this page; its hash is read beside it. */
  @property() script = 'https://cdn.example/service-catalog-elements/embed.js';

  /** BCP 47 tag of the language to speak. Default: the nearest `lang` around the element, else `lv`. */
  @property() language = '';

  /** Level of the element's headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private chosen: Chosen = {
    element: 'service-catalog',
    settings: {},
    fallbackAddress: 'https://latvija.gov.lv/',
    fallbackText: 'Pakalpojumi portālā Latvija.gov.lv',
  };

  readonly #language = new LanguageController(this);
  readonly #integrity = new IntegrityController(this, () => this.#script);
  readonly #firstRequest = new FirstRequestController(this, () => this.#firstQuestion);
  readonly #copy = new CopyController(this, () => this.#html);

  protected override willUpdate(changed: PropertyValues): void {
    this.language ??= '';
    this.script ||= 'https://cdn.example/service-catalog-elements/embed.js';
    for (const name of ['register', 'institution', 'service'] as const) {
      const value = this[name] || undefined;
      if (changed.has(name)) this.chosen = { ...this.chosen, settings: { ...this.chosen.settings, [name]: value } };
    }
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.#language;
    const words = builderWordsFor(language);
    return html`<div class="root" part="base" lang=${messages.language} dir=${messages.direction}>
      <div class="halves">
        <div>${this.#titleView('settings', words.settings)} ${fieldsView(this.chosen, this.#change, words)}</div>
        <div>
          ${this.#titleView('preview', words.preview)}
          <div class="preview" role="region" aria-labelledby="preview" tabindex="0">${this.#renderPreview(words)}</div>
        </div>
      </div>
      <div>
        ${this.#titleView('html', words.html)}
        <pre tabindex="0" role="region" aria-labelledby="html"><code>${this.#html}</code></pre>
        ${this.#integrity.failed ? html`<p class="quiet">${words.integrityUnknown}</p>` : nothing}
        <p class="tools">
          <button type="button" class="button small" @click=${() => void this.#copy.copy()}>${words.copy}</button>
          <span role="status">${this.#copyText(words)}</span>
        </p>
      </div>
      <div>
        ${this.#titleView('policy', words.policy)}
        <p>${words.policyHelp}</p>
        <pre tabindex="0" role="region" aria-labelledby="policy"><code>${this.#policy}</code></pre>
      </div>
    </div>`;
  }

  #titleView(id: string, text: string): TemplateResult {
    return html`<div id=${id} class="section-title" role="heading" aria-level=${this.headingLevel}>${text}</div>`;
  }

  /** The real elements, set as the code sets them; another view has another address in no page. */
  #renderPreview(words: BuilderWords): TemplateResult {
    const { element } = this.chosen;
    const settings: SnippetSettings = Object.fromEntries(writtenSettings(element, this.chosen.settings));
    const level = Number(settings['heading-level'] ?? 2);
    const shared = { adapter: settings.adapter ?? 'virsis', language: settings.language ?? this.#language.language };
    const needed = { 'service-catalog': settings.institution, 'service-card': settings.service };
    if (!settings.register || (element !== 'life-situation-filter' && !needed[element])) {
      return html`<p class="quiet">${words.previewNeeds}</p>`;
    }
    if (element === 'service-card') {
      return html`<service-card
        register=${settings.register}
        adapter=${shared.adapter}
        language=${shared.language}
        service=${settings.service ?? ''}
        supplements=${settings.supplements ?? ''}
        report-url=${settings['report-url'] ?? ''}
        heading-level=${level}
        ?full=${settings.full !== undefined}
        no-store
      ></service-card>`;
    }
    if (element === 'life-situation-filter') {
      return html`<life-situation-filter
        register=${settings.register}
        adapter=${shared.adapter}
        language=${shared.language}
        institution=${settings.institution ?? ''}
        audience=${settings.audience ?? ''}
        heading-level=${level}
        ?collapsed=${settings.collapsed !== undefined}
        no-store
      ></life-situation-filter>`;
    }
    return html`<service-catalog
      register=${settings.register}
      adapter=${shared.adapter}
      language=${shared.language}
      institution=${settings.institution ?? ''}
      audience=${settings.audience ?? ''}
      territory=${settings.territory ?? ''}
      page-size=${settings['page-size'] ?? '12'}
      supplements=${settings.supplements ?? ''}
      report-url=${settings['report-url'] ?? ''}
      heading-level=${level}
      ?no-search=${settings['no-search'] !== undefined}
      ?no-filters=${settings['no-filters'] !== undefined}
      ?no-life-situations=${settings['no-life-situations'] !== undefined}
      no-url
      no-store
      no-structured-data
    ></service-catalog>`;
  }

  get #script(): string {
    return addressOn(this.ownerDocument.baseURI, this.script)?.href ?? this.script;
  }

  get #page(): SnippetPage {
    const { fallbackAddress, fallbackText } = this.chosen;
    const fallback = { address: fallbackAddress, text: fallbackText };
    return {
      script: this.#script,
      integrity: this.#integrity.integrity,
      firstRequest: this.#firstRequest.address,
      fallback,
    };
  }

  /** What the element will ask first, on a page in its language; life situations beside a catalog are asked for after its list. */
  get #firstQuestion(): FirstQuestion | undefined {
    const { element, settings } = this.chosen;
    const { baseURI } = this.ownerDocument;
    const address = settings.register ? addressOn(baseURI, settings.register) : undefined;
    // The site itself is asked without its cookies, which a link of the page cannot do.
    if (!address || address.origin === new URL(baseURI).origin || element === 'life-situation-filter') return undefined;
    const register = address.href;
    const adapter = settings.adapter || 'virsis';
    if (element === 'service-card') {
      return settings.service ? { register, adapter, question: { about: 'service', id: settings.service } } : undefined;
    }
    const offer = {
      institutions: (settings.institution ?? '').split(/[\s,]+/).filter(Boolean),
      audiences: offeredAudiences(settings.audience ?? ''),
      territory: settings.territory || undefined,
      language: settings.language || this.#language.language,
      pageSize: Number(settings['page-size'] || usualPage),
    };
    return { register, adapter, question: listQuestion(offer, wholeList) };
  }

  get #html(): string {
    return snippetHtml(this.chosen.element, this.chosen.settings, this.#page);
  }

  get #policy(): string {
    return snippetPolicy(this.chosen.settings, this.#page, this.ownerDocument.baseURI);
  }

  #copyText(words: BuilderWords): string {
    const texts = { no: '', yes: words.copied, failed: words.notCopied };
    return texts[this.#copy.state];
  }

  // Two changes may come before the form is drawn anew.
  readonly #change = ({ settings, ...chosen }: Partial<Chosen>) => {
    this.chosen = { ...this.chosen, ...chosen, settings: { ...this.chosen.settings, ...settings } };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'snippet-builder': SnippetBuilderElement;
  }
}
