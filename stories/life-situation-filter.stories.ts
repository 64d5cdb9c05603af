import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/embed.js';
import { controlLane, registerOf, type StoryRegister } from './config/story-register.js';
import { shown, shows } from './config/shown.js';

interface Attributes {
  audience?: string;
  institution?: string;
  collapsed: boolean;
  'heading-level': number;
  register?: string;
  adapter?: string;
}

const meta: Meta<Attributes> = {
  title: 'Life situation filter',
  component: 'life-situation-filter',
  args: { audience: 'citizens', collapsed: false, 'heading-level': 2 },
  argTypes: {
    register: { control: false },
    audience: { control: 'select', options: ['', 'citizens', 'entrepreneurs', 'institutions'] },
  },
  render: (args, context) =>
    html`<life-situation-filter
      register=${args.register ?? registerOf(context)}
      adapter=${args.adapter ?? nothing}
      audience=${args.audience || nothing}
      institution=${args.institution || nothing}
      heading-level=${args['heading-level']}
      ?collapsed=${args.collapsed}
    >
      <p><a href="https://katalogs.demo.example/dzives-situacijas">Dzīves situācijas valsts katalogā</a></p>
    </life-situation-filter>`,
};

export default meta;
type Story = StoryObj<Attributes>;
const onRegister = (register: StoryRegister) => ({ parameters: { register } });
/** An answer that is an HTTP error, or no answer at all, stands in the browser's console too. */
const httpError = ['http-error'];
const trouble = '[part~="notice"] button';
const situations = 'button[aria-pressed]';

export const Fresh: Story = { play: shows(situations) };

export const Waiting: Story = { ...onRegister({ fault: 'hang' }), play: shows('.skeleton') };

/** The last good answer is being confirmed: nothing tells, since nothing is wrong. */
export const Confirming: Story = {
  ...onRegister({ lane: { maxAge: 1 } }),
  play: async (context) => {
    await shown(context, situations);
    await controlLane(context, { fault: 'hang' });
  },
};

/** The register answered once and no longer does. */
export const Stale: Story = {
  ...onRegister({ lane: { maxAge: 1 } }),
  tags: httpError,
  play: async (context) => {
    await shown(context, situations);
    await controlLane(context, { fault: 'status-500' });
    await shown(context, trouble);
  },
};

export const Failed: Story = { ...onRegister({ fault: 'status-500' }), tags: httpError, play: shows(trouble) };

/** The register has no service of this institution, so no situation leads anywhere. */
export const Empty: Story = { args: { institution: '00000000999' }, play: shows('.quiet') };

/** The page names an adapter that does not exist: a message for its editor. */
export const SettingsError: Story = { args: { adapter: 'virsiss' }, play: shows('[part~="notice"] code') };

export const Collapsed: Story = { args: { collapsed: true }, play: shows('summary') };

/** A person opened the groups. */
export const Unfolded: Story = {
  play: async (context) => {
    const list = await shown(context, 'ul');
    for (const group of list.querySelectorAll('details')) group.open = true;
  },
};

export const Chosen: Story = {
  play: async (context) => {
    (await shown(context, 'li li button')).click();
    await shown(context, 'li li button[aria-pressed="true"]');
  },
};

export const Entrepreneurs: Story = { args: { audience: 'entrepreneurs' }, play: shows(situations) };

/** Only situations that this institution's services belong to. */
export const OneInstitution: Story = { args: { institution: '00000000101' }, play: shows(situations) };

export const English: Story = { ...Unfolded, globals: { language: 'en' } };

/** Elsewhere on the page than the catalog that it narrows: it belongs to the one whose id it names. */
export const ForCatalog: Story = {
  render: (_args, context) =>
    html`<aside aria-label="Dzīves situācijas">
        <life-situation-filter for="catalog-elsewhere"></life-situation-filter>
      </aside>
      <service-catalog
        id="catalog-elsewhere"
        no-url
        no-life-situations
        register=${registerOf(context)}
        institution="00000000101"
      ></service-catalog>`,
  play: shows('[part~="card"]'),
};
