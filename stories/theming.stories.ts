import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../src/embed.js';
import { registerOf } from './config/story-register.js';
import { shows } from './config/shown.js';

interface Page {
  /** The page's own style around the elements: custom properties, and what they inherit. */
  style: Readonly<Record<string, string>>;
  dir?: 'ltr' | 'rtl';
}

const meta: Meta<Page> = {
  title: 'Theming',
  args: { style: {} },
  argTypes: { style: { control: 'object' }, dir: { control: 'inline-radio', options: ['ltr', 'rtl'] } },
  render: ({ style, dir }, context) =>
    html`<div style=${styleMap(style)} dir=${dir ?? nothing}>${elements(registerOf(context))}</div>`,
  play: shows('[part~="description"]'),
};

export default meta;
type Story = StoryObj<Page>;

/** A catalog, a card, and a whole description with everything there is to colour. */
function elements(register: string): TemplateResult {
  return html`<service-catalog no-url register=${register} institution="00000000101"></service-catalog>
    <hr />
    <service-card register=${register} service="2021">
      <p slot="explanation">Vēju pāriešanai jautājiet mežniecībā.</p>
    </service-card>
    <hr />
    <service-card register=${register} service="1008" full></service-card>`;
}

/** Nothing set: the elements' own colours, and the font of the page. */
export const Default: Story = {};

/** A State agency: navy, square, a serif font, tight. */
export const Agency: Story = {
  args: {
    style: {
      'font-family': 'Georgia, "Times New Roman", serif',
      '--service-accent': '#14213d',
      '--service-text': '#101522',
      '--service-muted': '#4c5566',
      '--service-surface-raised': '#f6f7f9',
      '--service-border': '#9aa4b5',
      '--service-radius': '0',
      '--service-space': '0.75rem',
    },
  },
};

/** A municipality: green, round, roomy, on sand. */
export const Municipality: Story = {
  args: {
    style: {
      padding: '1.5rem',
      background: '#f7f3ea',
      'font-family': '"Trebuchet MS", Verdana, sans-serif',
      '--service-accent': '#2f5d3a',
      '--service-text': '#26301f',
      '--service-muted': '#55604c',
      '--service-surface-raised': '#fffdf8',
      '--service-border': '#d9d2c0',
      '--service-notice': '#ffe9b8',
      '--service-notice-text': '#4b3200',
      '--service-radius': '1.25rem',
      '--service-space': '1.25rem',
    },
  },
};

/** A loud brand: its accent is light, so the text on it is dark. */
export const Bright: Story = {
  args: {
    style: {
      padding: '1rem',
      background: '#1d0f33',
      '--service-accent': '#ffc400',
      '--service-on-accent': '#1d0f33',
      '--service-text': '#ffffff',
      '--service-muted': '#d3c8e6',
      '--service-surface-raised': '#2b1a49',
      '--service-border': '#6d5a93',
      '--service-notice': '#ffc400',
      '--service-notice-text': '#1d0f33',
      '--service-radius': '0.25rem',
    },
  },
};

export const Dark: Story = {
  args: {
    style: {
      padding: '1rem',
      background: '#14181f',
      color: '#e7ebf1',
      'color-scheme': 'dark',
      '--service-accent': '#8ab8ff',
      '--service-on-accent': '#0b1220',
      '--service-text': '#e7ebf1',
      '--service-muted': '#a7b1c0',
      '--service-surface-raised': '#1d232d',
      '--service-border': '#3a4452',
      '--service-notice': '#3b2f0c',
      '--service-notice-text': '#ffe7a3',
    },
  },
};

/** The side column of a page, whatever the width of the window. */
export const NarrowColumn: Story = { args: { style: { 'inline-size': '245px' } } };

/** Right to left, in a page of another language. */
export const RightToLeft: Story = { args: { dir: 'rtl' } };

/** Text of 200 %, as a person sets it in the browser. Not among the others on one page: it is the page that is large. */
export const LargeText: Story = {
  tags: ['!autodocs'],
  beforeEach: () => {
    document.documentElement.style.fontSize = '200%';
    return () => document.documentElement.style.removeProperty('font-size');
  },
};

/** A page whose own rules reach for everything it has, inherited ones among them. */
export const UglyPage: Story = {
  args: {
    style: {
      font: 'italic 13px/1 "Comic Sans MS", cursive',
      'text-transform': 'uppercase',
      'letter-spacing': '0.2em',
      'text-align': 'center',
      'text-indent': '3em',
      'word-spacing': '1em',
      'white-space': 'nowrap',
    },
  },
};
