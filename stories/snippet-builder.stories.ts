import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/control.js';
import { registerOf } from './config/story-register.js';
import { shown, shows } from './config/shown.js';

interface Attributes {
  institution: string;
  service: string;
  'heading-level': number;
  register?: string;
}

const meta: Meta<Attributes> = {
  title: 'Snippet builder',
  component: 'snippet-builder',
  // The script is none that is there, so its hash is not either.
  tags: ['http-error'],
  args: { institution: '00000000201', service: '1008', 'heading-level': 3 },
  argTypes: { register: { control: false } },
  render: (args, context) =>
    html`<snippet-builder
      register=${args.register ?? registerOf(context)}
      institution=${args.institution || nothing}
      service=${args.service || nothing}
      heading-level=${args['heading-level']}
      script="/embed.js"
    ></snippet-builder>`,
};

export default meta;
type Story = StoryObj<Attributes>;

export const Catalog: Story = { play: shows('[part~="card"]') };

export const Card: Story = {
  play: async (context) => {
    const select = (await shown(context, 'select[name="element"]')) as HTMLSelectElement;
    select.value = 'service-card';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await shown(context, 'service-card [part~="card"], [part~="card"]');
  },
};

/** Nothing to show yet: what a preview needs. */
export const Empty: Story = { args: { institution: '' }, play: shows('.preview p') };

export const English: Story = { globals: { language: 'en' }, play: shows('[part~="card"]') };
