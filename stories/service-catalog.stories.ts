import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/embed.js';
import { controlLane, registerOf, type StoryRegister } from './config/story-register.js';
import { shown, shows } from './config/shown.js';

interface Attributes {
  institution: string;
  territory?: string;
  audience?: string;
  'page-size': number;
  'heading-level': number;
  'no-search': boolean;
  'no-audience': boolean;
  'no-filters': boolean;
  'no-life-situations': boolean;
  'everyday-words'?: string;
  'report-url'?: string;
  register?: string;
  adapter?: string;
}

const meta: Meta<Attributes> = {
  title: 'Service catalog',
  component: 'service-catalog',
  args: {
    institution: '00000000101',
    'page-size': 12,
    'heading-level': 2,
    'no-search': false,
    'no-audience': false,
    'no-filters': false,
    'no-life-situations': false,
  },
  argTypes: {
    register: { control: false },
    audience: { control: 'select', options: ['', 'citizens', 'entrepreneurs', 'institutions'] },
  },
  // The address is left alone: it is Storybook's own, and the stories of one page would share it.
  render: (args, context) =>
    html`<service-catalog
      no-url
      register=${args.register ?? registerOf(context)}
      adapter=${args.adapter ?? nothing}
      institution=${args.institution}
      territory=${args.territory ?? nothing}
      audience=${args.audience || nothing}
      everyday-words=${args['everyday-words'] ?? nothing}
      report-url=${args['report-url'] ?? nothing}
      page-size=${args['page-size']}
      heading-level=${args['heading-level']}
      ?no-search=${args['no-search']}
      ?no-audience=${args['no-audience']}
      ?no-filters=${args['no-filters']}
      ?no-life-situations=${args['no-life-situations']}
    >
      <p><a href="https://katalogs.demo.example/">Pakalpojumi valsts katalogā</a></p>
    </service-catalog>`,
};

export default meta;
type Story = StoryObj<Attributes>;
const onRegister = (register: StoryRegister) => ({ parameters: { register } });
/** An answer that is an HTTP error, or no answer at all, stands in the browser's console too. */
const httpError = ['http-error'];
const trouble = '[part~="notice"] button';
const municipality = { institution: '00000000201', territory: 'LV-D01' };

export const Fresh: Story = { play: shows('[part~="card"]') };

export const Waiting: Story = { ...onRegister({ fault: 'hang' }), play: shows('.skeleton') };

/** The last good answer is being confirmed: nothing tells, since nothing is wrong. */
export const Confirming: Story = {
  ...onRegister({ lane: { maxAge: 1 } }),
  play: async (context) => {
    await shown(context, '[part~="card"]');
    await controlLane(context, { fault: 'hang' });
  },
};

/** The register answered once and no longer does. */
export const Stale: Story = {
  ...onRegister({ lane: { maxAge: 1 } }),
  tags: httpError,
  play: async (context) => {
    await shown(context, '[part~="card"]');
    await controlLane(context, { fault: 'status-500' });
    await shown(context, trouble);
  },
};

export const Failed: Story = { ...onRegister({ fault: 'status-500' }), tags: httpError, play: shows(trouble) };

/** The list is there, its life situations are not. */
export const FailedLifeSituations: Story = {
  ...onRegister({ lane: { fault: 'status-500', match: '/life-situations' } }),
  tags: httpError,
  play: shows('[part~="card"]'),
};

/** The register lists no service of this institution: an answer, not a failure. */
export const Empty: Story = { args: { institution: '00000000999' }, play: shows('.count.none') };

/** A person looked for what is not there. */
export const NothingFound: Story = {
  play: async (context) => {
    await shown(context, '[part~="card"]');
    await typeText(context, 'qxqxqx');
    await shown(context, '.empty');
  },
};

export const Found: Story = {
  args: municipality,
  // A Latvian word marks Latvian texts.
  globals: { language: 'lv' },
  play: async (context) => {
    await shown(context, '[part~="card"]');
    await typeText(context, 'dārziņš');
    await shown(context, 'mark');
  },
};

/** Filters, each a chip that takes it off again. */
export const Filtered: Story = {
  args: municipality,
  play: async (context) => {
    (await shown(context, 'input[name="fee"][value="free"]')).click();
    (await shown(context, 'input[name="channel"][value="e-service"]')).click();
    await shown(context, '.chips .link');
  },
};

/** Services of all territories: each other one says whose it is, and variants of one standard service stand together. */
export const OtherTerritories: Story = {
  args: { institution: '', territory: 'LV-D01' },
  play: async (context) => {
    (await shown(context, '.others button')).click();
    (await shown(context, '.variants summary')).click();
  },
};

/** A person opened what another municipality provides. */
export const OpenedOfAnotherTerritory: Story = {
  args: { institution: '', territory: 'LV-D01' },
  play: async (context) => {
    (await shown(context, '.others button')).click();
    (await shown(context, '.variants summary')).click();
    (await shown(context, '.variants a')).click();
    await shown(context, '.other-territory');
  },
};

/** The page names an adapter that does not exist: a message for its editor. */
export const SettingsError: Story = { args: { adapter: 'virsiss' }, play: shows('[part~="notice"] code') };

export const SettingsErrorNoRegister: Story = { args: { register: '' }, play: shows('[part~="notice"] code') };

/** Records that cannot be read are left out, and that is said. */
export const RecordsLeftOut: Story = { ...onRegister({ fault: 'wrong-types' }), play: shows('.left-out') };

export const SeveralPages: Story = { args: municipality, play: shows('nav a') };

export const LifeSituationChosen: Story = {
  args: municipality,
  play: async (context) => {
    (await shown(context, 'li li button[aria-pressed="false"]')).click();
    await shown(context, '#situation-name');
  },
};

/** The tree of one audience alone has no names of audiences. */
export const LifeSituationsOfOneAudience: Story = {
  args: { ...municipality, audience: 'citizens' },
  play: shows('.situation'),
};

export const Entrepreneurs: Story = {
  args: { ...municipality, audience: 'entrepreneurs' },
  play: shows('[part~="card"]'),
};

/** Services between institutions show only where the page says so. */
export const Institutions: Story = {
  args: { institution: '', audience: 'institutions' },
  play: shows('[part~="card"]'),
};

export const ListOnly: Story = {
  args: { 'no-search': true, 'no-audience': true, 'no-filters': true, 'no-life-situations': true },
  play: shows('[part~="card"]'),
};

export const Opened: Story = {
  args: { 'report-url': 'mailto:labojumi@demo.example?subject={name}' },
  play: async (context) => {
    (await shown(context, 'a[data-service="1001"]')).click();
    await shown(context, '[part~="description"]');
  },
};

/** The description does not come; what the list told is shown meanwhile. */
export const OpenedWaiting: Story = {
  ...onRegister({ lane: { fault: 'hang', match: '/services/' } }),
  play: async (context) => {
    (await shown(context, 'a[data-service="1001"]')).click();
    await shown(context, '.back');
  },
};

export const OpenedStale: Story = {
  ...onRegister({ lane: { maxAge: 1 } }),
  tags: httpError,
  play: async (context) => {
    (await shown(context, 'a[data-service="1001"]')).click();
    await shown(context, '[part~="description"]');
    await controlLane(context, { fault: 'status-500' });
    await shown(context, trouble);
  },
};

export const OpenedFailed: Story = {
  ...onRegister({ lane: { fault: 'status-500', match: '/services/' } }),
  tags: httpError,
  play: async (context) => {
    (await shown(context, 'a[data-service="1001"]')).click();
    await shown(context, trouble);
  },
};

/** Withdrawn after the list was answered. */
export const OpenedWithdrawn: Story = {
  ...onRegister({ lane: {} }),
  tags: httpError,
  play: async (context) => {
    const link = await shown(context, 'a[data-service="1001"]');
    await controlLane(context, { changes: { 1001: null } });
    link.click();
    await shown(context, '.gone');
  },
};

export const English: Story = { globals: { language: 'en' }, play: shows('[part~="card"]') };

export const EnglishOpened: Story = { ...Opened, globals: { language: 'en' } };

/** The reader wants English; some services are described in Latvian only, and marked so. */
export const MissingLanguage: Story = { ...English, args: { institution: '00000000104' } };

const longName = {
  lv: 'Pārrobežudokumentuapliecināšanasunsalīdzināšanaspakalpojums un uzturēšanās tiesību apliecinošu dokumentu izsniegšana Eiropas Savienības pilsoņiem un viņu ģimenes locekļiem',
  en: 'Certificationandcomparisonofcrossborderdocuments and the issue of documents proving the right of residence to citizens of the European Union and their family members',
};

export const LongText: Story = {
  ...onRegister({
    lane: {
      changes: {
        1001: { name: longName, deadline: { note: longName } },
        1002: { name: longName, summary: { lv: `${longName.lv}. `.repeat(5), en: `${longName.en}. `.repeat(5) } },
      },
    },
  }),
  play: shows('[part~="card"]'),
};

/** A fault of one service in a list: the others are there, and it is marked. */
export const Suspended: Story = {
  ...onRegister({
    lane: { changes: { 1001: { status: 'suspended', suspension: { from: '2026-11-01', until: '2027-01-31' } } } },
  }),
  play: shows('.badge'),
};

/** Another register, on its own path of the demo's. */
function readBy(adapter: string, path: string): Story {
  return {
    args: { adapter, institution: '' },
    render: (args, context) =>
      html`<service-catalog
        no-url
        adapter=${adapter}
        register=${registerOf(context) + path}
        institution=${args.institution}
      ></service-catalog>`,
    play: shows('[part~="card"]'),
  };
}

/** Finland's register: services, channels and general descriptions come apart, and are put together on the page. */
export const FinlandsRegister: Story = readBy('ptv', '/ptv/api/v11');

/** An Open Referral register has no life situations, which is said, and one language. */
export const OpenReferralRegister: Story = readBy('hsds', '/hsds');

/** Linked data: CPSV-AP, and the words of Flanders' catalogue. */
export const LinkedData: Story = readBy('cpsv-ap', '/cpsv-ap/catalogue');

async function typeText(context: { canvasElement: HTMLElement }, text: string): Promise<void> {
  const field = (await shown(context, 'input[type="search"]')) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.form?.requestSubmit();
}
