import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/control.js';
import { registerOf, type StoryRegister } from './config/story-register.js';
import { shown, shows } from './config/shown.js';

interface Attributes {
  institution: string;
  'site-audiences'?: string;
  'site-services'?: string;
  languages: string;
  'old-after': number;
  'heading-level': number;
  register?: string;
}

const meta: Meta<Attributes> = {
  title: 'Catalog control',
  component: 'catalog-control',
  args: {
    institution: '00000000205',
    'site-audiences': 'citizens entrepreneurs',
    'site-services': '3008 3009',
    languages: 'lv en',
    'old-after': 12,
    'heading-level': 2,
  },
  argTypes: { register: { control: false } },
  render: (args, context) =>
    html`<catalog-control
      register=${args.register ?? registerOf(context)}
      institution=${args.institution || nothing}
      site-audiences=${args['site-audiences'] || nothing}
      site-services=${args['site-services'] || nothing}
      languages=${args.languages}
      old-after=${args['old-after']}
      heading-level=${args['heading-level']}
    >
      <a href="https://katalogs.demo.example/">Pakalpojumi valsts katalogā</a>
    </catalog-control>`,
};

export default meta;
type Story = StoryObj<Attributes>;
const onRegister = (register: StoryRegister) => ({ parameters: { register } });
/** An answer that is an HTTP error, or no answer at all, stands in the browser's console too. */
const httpError = ['http-error'];
const findings = '.finding';

/** A municipality in whose records much is wrong; one service is withdrawn (410), and its card was forgotten. */
export const Neglected: Story = { tags: httpError, play: shows('.unwanted') };

/** Every explanation unfolded, as it is on paper. */
export const Unfolded: Story = {
  tags: httpError,
  play: async (context) => {
    const table = await shown(context, 'table.portfolio:has(.finding)');
    for (const one of table.querySelectorAll('details')) one.open = true;
  },
};

/** An institution that looks after its records. */
export const WellKept: Story = {
  args: { institution: '00000000102', 'site-audiences': 'citizens entrepreneurs', 'site-services': '' },
  play: shows('table.portfolio'),
};

/** The page does not say what the site shows: then nothing is said of it. */
export const SiteNotTold: Story = {
  args: { 'site-audiences': '', 'site-services': '' },
  play: shows('.place.unknown'),
};

/** The list is there, and the descriptions are on their way. */
export const Reading: Story = {
  ...onRegister({ lane: { fault: 'hang', match: '/services/' } }),
  play: shows('progress'),
};

/** A description that cannot be read is named. */
export const Unreadable: Story = {
  ...onRegister({ lane: { fault: 'wrong-types', match: '/services/3005' } }),
  tags: httpError,
  play: shows('.reading .notice'),
};

export const Waiting: Story = { ...onRegister({ fault: 'hang' }), play: shows('[role="status"]') };

export const Failed: Story = {
  ...onRegister({ fault: 'status-500' }),
  tags: httpError,
  play: shows('.trouble button'),
};

export const Empty: Story = {
  tags: ['http-error'],
  args: { institution: '00000000999', 'site-audiences': '', 'site-services': '' },
  play: shows('.notice'),
};

/** The page names no institution: a message for its editor. */
export const SettingsError: Story = { args: { institution: '' }, play: shows('.trouble') };

export const English: Story = { tags: httpError, globals: { language: 'en' }, play: shows(findings) };
