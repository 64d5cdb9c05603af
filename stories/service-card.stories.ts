import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/embed.js';
import { controlLane, registerOf, type StoryRegister } from './config/story-register.js';
import { shown, shows } from './config/shown.js';

interface Attributes {
  service: string;
  full: boolean;
  'heading-level': number;
  'report-url'?: string;
  register?: string;
  adapter?: string;
  /** What the institution writes into the slot `explanation`. */
  explanationText?: string;
}

const meta: Meta<Attributes> = {
  title: 'Service card',
  component: 'service-card',
  args: { service: '1001', full: false, 'heading-level': 2 },
  argTypes: {
    register: { control: false },
    explanationText: {
      control: 'text',
      description: 'Content of the slot `explanation`',
      table: { category: 'slots' },
    },
  },
  render: (args, context) =>
    html`<service-card
      register=${args.register ?? registerOf(context)}
      adapter=${args.adapter ?? nothing}
      service=${args.service}
      heading-level=${args['heading-level']}
      report-url=${args['report-url'] ?? nothing}
      ?full=${args.full}
    >
      <p>
        <a href="https://katalogs.demo.example/pakalpojumi/${args.service}">Pakalpojuma apraksts valsts katalogā</a>
      </p>
      ${args.explanationText ? html`<p slot="explanation">${args.explanationText}</p>` : nothing}
    </service-card>`,
};

export default meta;
type Story = StoryObj<Attributes>;
const onRegister = (register: StoryRegister) => ({ parameters: { register } });
/** An answer that is an HTTP error, or no answer at all, stands in the browser's console too. */
const httpError = ['http-error'];
const trouble = '[part~="notice"] button';

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

export const StaleFull: Story = {
  ...onRegister({ lane: { maxAge: 1 } }),
  tags: httpError,
  args: { full: true },
  play: async (context) => {
    await shown(context, '[part~="description"]');
    await controlLane(context, { fault: 'status-503' });
    await shown(context, trouble);
  },
};

export const Failed: Story = { ...onRegister({ fault: 'status-500' }), tags: httpError, play: shows(trouble) };

export const FailedBusy: Story = { ...onRegister({ fault: 'status-429' }), tags: httpError, play: shows(trouble) };

export const FailedUnreadable: Story = { ...onRegister({ fault: 'html' }), play: shows(trouble) };

/** Nobody listens at the address. */
export const FailedUnreachable: Story = {
  ...onRegister({ fault: 'reset' }),
  tags: httpError,
  play: shows(trouble),
};

/** The page names an adapter that does not exist: a message for its editor. */
export const SettingsError: Story = { args: { adapter: 'virsiss' }, play: shows('[part~="notice"] code') };

/** The page does not say which service. */
export const SettingsErrorNoService: Story = { args: { service: '' }, play: shows('[part~="notice"] code') };

export const Full: Story = { args: { full: true }, play: shows('[part~="description"]') };

/** A person pressed the button of the card. */
export const Opened: Story = {
  play: async (context) => {
    (await shown(context, 'button[aria-expanded="false"]')).click();
    await shown(context, '[part~="description"]');
  },
};

/** Prices, several channels, and a system that an e-service depends on. */
export const FullEService: Story = { args: { service: '1044', full: true }, play: shows('[part~="description"]') };

export const FullMunicipal: Story = { args: { service: '2019', full: true }, play: shows('[part~="description"]') };

/** Everything a record may say beside: target groups, proof of identity, formats, steps of documents, tax, the directive. */
export const FullOfDetails: Story = {
  ...onRegister({
    lane: {
      changes: {
        2019: {
          targetGroups: [
            { id: 'entrepreneurs', name: { lv: 'Uzņēmēji', en: 'Entrepreneurs' } },
            { id: 'farmers', name: { lv: 'Lauksaimnieki un mājražotāji', en: 'Farmers and home producers' } },
          ],
          authentication: { level: 'verified', means: ['e-signature', 'eid-card', 'smart-id'] },
          fees: [
            {
              position: { lv: 'Vieta gadatirgū', en: 'A place at a fair' },
              unit: { lv: 'm²', en: 'm²' },
              amount: 10,
              vat: 2.1,
              total: 12.1,
              currency: 'EUR',
              condition: { lv: 'Gadatirgos, kurus rīko pašvaldība', en: 'At fairs held by the municipality' },
              legalBasis: { lv: 'Domes saistošie noteikumi Nr. 5', en: 'Council Regulations No. 5' },
              note: { lv: 'Maksā pirms gadatirgus', en: 'Paid before the fair' },
            },
          ],
          documents: [
            {
              kind: 'form',
              title: { lv: 'Iesniegums', en: 'Application' },
              url: 'https://zalupe.demo.example/iesniegums.pdf',
              neededInStep: 1,
              mediaType: 'application/pdf',
            },
          ],
          euServiceDirective: true,
        },
      },
    },
  }),
  args: { service: '2019', full: true },
  play: shows('[part~="description"]'),
};

/** The institution wants to hear of errors. */
export const ReportLink: Story = {
  args: { full: true, 'report-url': 'mailto:info@zalupe.demo.example?subject={name} ({id})' },
  play: shows('.report'),
};

export const Explanation: Story = {
  args: {
    explanationText:
      'Mūsu nodaļā Zaļupē dokumentus pieņem otrdienās un ceturtdienās. Auto var atstāt pagalmā, ieeja ar ratiņiem no Dārzu ielas.',
  },
  play: shows('[part~="explanation"]:not([hidden])'),
};

export const ExplanationWhenFailed: Story = {
  ...onRegister({ fault: 'status-500' }),
  tags: httpError,
  args: { explanationText: 'Dokumentus mūsu nodaļā pieņem otrdienās un ceturtdienās.' },
  play: shows(trouble),
};

export const English: Story = { globals: { language: 'en' }, play: shows('[part~="card"]') };

export const EnglishFull: Story = { ...English, args: { full: true }, play: shows('[part~="description"]') };

/** The reader wants English, and the register has only Latvian: shown, and marked as Latvian. */
export const MissingLanguage: Story = { ...English, args: { service: '2023' } };

export const MissingLanguageFull: Story = { ...EnglishFull, args: { service: '2023', full: true } };

/** The register says that a machine translated it. */
export const MachineTranslated: Story = {
  ...English,
  ...onRegister({
    lane: {
      changes: {
        1001: {
          name: { lv: 'Pase un personas apliecība', 'en-t-lv-t0-und': 'Passport and ID of person' },
          summary: {
            lv: 'PMLP izsniedz pases un personas apliecības.',
            'en-t-lv-t0-und': 'The Office gives out passports and certificates of persons to the citizens.',
          },
        },
      },
    },
  }),
};

export const Suspended: Story = { args: { service: '2021' }, play: shows('[part~="card"]') };

export const SuspendedFull: Story = { args: { service: '2021', full: true }, play: shows('[part~="description"]') };

/** No longer provided; another takes its place. */
export const Withdrawn: Story = { args: { service: '2037' }, tags: httpError, play: shows('[role="heading"]') };

export const UnknownService: Story = { args: { service: '9999' }, tags: httpError, play: shows('[role="heading"]') };

const longWord = 'Pārrobežudokumentuapliecināšanasunsalīdzināšanaspakalpojumusniegšana';
const longText = {
  name: {
    lv: `${longWord} un uzturēšanās tiesību apliecinošu dokumentu izsniegšana Eiropas Savienības pilsoņiem, viņu ģimenes locekļiem un citām personām, kuras likumā noteiktajā kārtībā tam pielīdzināmas`,
    en: `${longWord} and the issue of documents proving the right of residence to citizens of the European Union, their family members and other persons whom the law treats as such`,
  },
  summary: {
    lv: 'Pakalpojumu sniedz visās nodaļās un visos klientu apkalpošanas centros, arī tajos, kuri atrodas ārpus novada. '.repeat(
      8,
    ),
    en: 'The service is provided at every office and every customer service centre, also at those outside the municipality. '.repeat(
      8,
    ),
  },
  holder: {
    registrationNumber: '00000000111',
    name: {
      lv: 'Veselības un darbspēju ekspertīzes ārstu valsts komisijas Dokumentu apliecināšanas un starptautiskās sadarbības departaments',
      en: 'State Medical Commission for the Assessment of Health Condition and Working Ability, Department of Document Certification',
    },
  },
  fee: { status: 'mixed', from: 0, to: 123456.78, currency: 'EUR' },
  deadline: {
    note: {
      lv: '10 darbdienas; ja dokumenti jāpieprasa citai valstij, termiņu pagarina līdz četriem mēnešiem',
      en: '10 working days; up to four months when documents have to be requested from another country',
    },
  },
};

export const LongText: Story = {
  ...onRegister({ lane: { changes: { 1001: longText } } }),
  play: shows('[part~="card"]'),
};

export const LongTextFull: Story = {
  ...LongText,
  args: { full: true },
  play: shows('[part~="description"]'),
};

const onlyWhatIsRequired = Object.fromEntries(
  [
    'description',
    'recipientNote',
    'restrictions',
    'deadline',
    'steps',
    'fees',
    'documents',
    'authentication',
    'notices',
  ]
    .concat([
      'appeal',
      'legalActs',
      'contact',
      'relatedServices',
      'keywords',
      'lifeSituationIds',
      'updatedAt',
      'sourceUrl',
    ])
    .map((member) => [member, null]),
);

/** Hardly more than the members a record must have. */
export const LittleText: Story = {
  ...onRegister({ lane: { changes: { 1001: onlyWhatIsRequired } } }),
  args: { full: true },
  play: shows('[part~="description"]'),
};
