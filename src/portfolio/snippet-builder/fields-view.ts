import { html, type TemplateResult } from 'lit';
import {
  settingNames,
  type SettingName,
  type SnippetElement,
  snippetElements,
  type SnippetSettings,
  snippetSettings,
} from '../snippet.js';
import type { BuilderWords } from './builder-words.js';

/** What a person has chosen. */
export interface Chosen {
  readonly element: SnippetElement;
  readonly settings: SnippetSettings;
  readonly fallbackAddress: string;
  readonly fallbackText: string;
}

/** A form with a field for each setting of the element. Values count once the field is left, not at each letter. */
export function fieldsView(
  chosen: Chosen,
  change: (chosen: Partial<Chosen>) => void,
  words: BuilderWords,
): TemplateResult {
  const { element, settings } = chosen;
  const set = (name: SettingName, value: string | undefined) => change({ settings: { [name]: value } });
  const names = settingNames.filter((name) => (snippetSettings[name].of as readonly string[]).includes(element));
  const text = (label: string, value: string, take: (value: string) => void) =>
    html`<label class="field"
      >${label} <input type="text" .value=${value} @change=${(event: Event) => take(valueOf(event))}
    /></label>`;
  return html`<form class="fields" @submit=${(event: Event) => event.preventDefault()}>
    <label class="field"
      >${words.element}
      <select name="element" @change=${(event: Event) => change({ element: valueOf(event) as SnippetElement })}>
        ${snippetElements.map(
          (one) => html`<option value=${one} ?selected=${one === element}>${words.elements[one]}</option>`,
        )}
      </select>
    </label>
    ${names.map((name) => fieldView(name, settings[name], (value) => set(name, value), words))}
    ${text(words.fallbackAddress, chosen.fallbackAddress, (fallbackAddress) => change({ fallbackAddress }))}
    ${text(words.fallbackText, chosen.fallbackText, (fallbackText) => change({ fallbackText }))}
  </form>`;
}

function fieldView(
  name: SettingName,
  value: string | undefined,
  set: (value: string | undefined) => void,
  words: BuilderWords,
): TemplateResult {
  const setting = snippetSettings[name];
  const label = words.names[name];
  if (setting.kind === 'flag') {
    const take = (event: Event) => set((event.target as HTMLInputElement).checked ? '' : undefined);
    return html`<label class="flag"
      ><input type="checkbox" name=${name} .checked=${value !== undefined} @change=${take} /> ${label}</label
    >`;
  }
  if (setting.kind === 'choice') {
    const options = setting.values.map(
      (one) => html`<option value=${one} ?selected=${one === value}>${words.values[one] ?? one}</option>`,
    );
    return html`<label class="field"
      >${label}
      <select name=${name} @change=${(event: Event) => set(valueOf(event))}>
        <option value="">${words.usual}</option>
        ${options}
      </select></label
    >`;
  }
  return html`<label class="field"
    >${label}
    <input
      name=${name}
      type="text"
      inputmode=${setting.kind === 'number' ? 'numeric' : 'text'}
      placeholder=${setting.usual}
      .value=${value ?? ''}
      @change=${(event: Event) => set(valueOf(event))}
  /></label>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
