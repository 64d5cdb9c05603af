import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { type Place, weekdays } from '../../src/domain/channel.js';
import type { Service, ServiceSummary } from '../../src/domain/public-service.js';
import { formatsFor } from '../../src/i18n/formats.js';
import { messagesFor } from '../../src/i18n/messages-for.js';
import { type DescriptionParts, descriptionView } from '../../src/views/description-view.js';
import type { ViewContext } from '../../src/views/view-context.js';
import { accessibilityFindings } from '../support/accessible.js';

const context: ViewContext = {
  language: 'lv',
  messages: messagesFor('lv'),
  formats: formatsFor('lv'),
  headingLevel: 2,
  oldAfter: 12,
};

const territories = {
  zalupe: { code: 'LV-D01', name: { lv: 'Zaļupes novads' } },
  dzintarkrasts: { code: 'LV-D02', name: { lv: 'Dzintarkrasta valstspilsēta' } },
  abelaine: { code: 'LV-D03', name: { lv: 'Ābelaines novads' } },
};
type Territory = keyof typeof territories;

const variant = (id: string, place?: Territory, more: Partial<ServiceSummary> = {}): ServiceSummary => ({
  id,
  status: 'published',
  serviceType: 'individual-benefit',
  audiences: ['citizens'],
  name: { lv: 'Rinda pirmsskolā' },
  summary: { lv: 'Piesakiet bērnu rindā.' },
  holder: { registrationNumber: '00000000201', name: { lv: `Pašvaldība ${id}` } },
  ...(place && { territories: [territories[place]] }),
  recipients: ['natural-person'],
  fee: { status: 'free' },
  deadline: { workingDays: 10 },
  channelKinds: ['in-person'],
  ...more,
});

const service: Service = variant('1', 'zalupe');

async function described(parts: Partial<DescriptionParts> = {}, shown = service): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang="lv"></div>`);
  render(descriptionView(shown, { resources: [], ...parts }, context), box);
  return box;
}
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const section = (box: Element, title: string) =>
  [...box.querySelectorAll('section')].find((one) => words(one.querySelector('.section-title')) === title);
const variantsIn = (box: Element) => {
  const shown = section(box, 'Šis pakalpojums citās teritorijās');
  return [...(shown?.querySelectorAll('li') ?? [])].map(words);
};

/** Links that note what is opened, and leave the page where it is. */
function noteOpened() {
  const opened: string[] = [];
  const link = (id: string) => ({
    href: `#${id}`,
    open: (event: Event) => {
      event.preventDefault();
      opened.push(id);
    },
  });
  return { opened, link };
}

describe('texts that say the same', () => {
  const paragraph = (text: string, href?: string) => [{ kind: 'paragraph' as const, content: [{ text, href }] }];

  it('are said once', async () => {
    const same = { ...service, description: { lv: paragraph('Piesakiet  bērnu rindā. ') } };
    expect(section(await described({}, same), 'Apraksts')).to.equal(undefined);
    const named = await described({}, { ...service, summary: service.name });
    expect(words(named)?.split('Rinda pirmsskolā')).to.have.length(2);
  });

  it('are both there where one says more, if only by a link or in this language', async () => {
    const linked = paragraph('Piesakiet bērnu rindā.', 'https://rinda.demo.example/');
    for (const description of [{ lv: linked }, { lv: paragraph('Piesakiet bērnu rindā vai bibliotēkā.') }]) {
      expect(section(await described({}, { ...service, description }), 'Apraksts')).to.not.equal(undefined);
    }
  });
});

describe('a service of another territory', () => {
  const notice = (box: Element) => words(box.querySelector('.other-territory'));

  it('says so at the top, and whose it is', async () => {
    const box = await described({ territory: 'LV-D02' });
    expect(notice(box)).to.equal('Šis ir citas teritorijas pakalpojums: Zaļupes novads');
    const several = { ...service, territories: [territories.zalupe, territories.abelaine] };
    expect(notice(await described({ territory: 'LV-D02' }, several))).to.contain('Zaļupes novads, Ābelaines novads');
  });

  it('is not said of the own, of the whole State’s, nor where the page is about none', async () => {
    expect(notice(await described({ territory: 'LV-D01' }))).to.equal(undefined);
    expect(notice(await described({ territory: 'LV-D02' }, variant('1')))).to.equal(undefined);
    expect(notice(await described())).to.equal(undefined);
    expect(notice(await described({ territory: '' }))).to.equal(undefined);
  });
});

describe('variants of a standard service', () => {
  const variants = [
    service,
    variant('2', 'dzintarkrasts', { fee: { status: 'paid', from: 9, currency: 'EUR' } }),
    variant('3', 'abelaine', { fee: { status: 'unknown' }, deadline: undefined }),
  ];

  it('are listed by territory, without the service itself', async () => {
    const listed = variantsIn(await described({ variants }));
    expect(listed).to.have.length(2);
    expect(listed[0]).to.equal('Ābelaines novads Pašvaldība 3');
    expect(listed[1]).to.match(/^Dzintarkrasta valstspilsēta Pašvaldība 2 · no 9,00\s€ · 10 darba dienu$/);
  });

  it('begin with that of the page’s own territory, marked as such', async () => {
    const [first, second] = variantsIn(await described({ variants, territory: 'LV-D02' }));
    expect(first).to.contain('Dzintarkrasta valstspilsēta (šīs vietnes teritorija)');
    expect(second).not.to.contain('šīs vietnes');
  });

  it('go by the institution where it names no territory', async () => {
    expect(variantsIn(await described({ variants: [variant('4')] }))[0]).to.match(/^Pašvaldība 4 Bezmaksas/);
  });

  it('are opened from here', async () => {
    const { opened, link } = noteOpened();
    const box = await described({ variants, link });
    const first = section(box, 'Šis pakalpojums citās teritorijās')?.querySelector('a');
    expect(first?.getAttribute('href')).to.equal('#3');
    first?.click();
    expect(opened).to.deep.equal(['3']);
    expect(await accessibilityFindings(box)).to.deep.equal([]);
  });

  it('are no empty heading where there is none but the service', async () => {
    const box = await described({ variants: [service] });
    expect(words(section(box, 'Šis pakalpojums citās teritorijās'))).to.equal(undefined);
  });
});

describe('the hours of a place', () => {
  const always = [{ opens: '00:00', closes: '24:00' }];
  const weekly = Object.fromEntries(weekdays.map((weekday) => [weekday, always]));
  const hoursIn = async (timeZone?: string) => {
    const place: Place = {
      name: { lv: 'Birojs' },
      openingHours: { weekly, ...(timeZone !== undefined && { timeZone }) },
    };
    const channels = [{ kind: 'in-person' as const, places: [place] }];
    const box = await described({}, { ...service, steps: [{ order: 1, kind: 'request', channels }] });
    return [words(box.querySelector('.hours li')), words(box.querySelector('.open'))];
  };

  it('are told with whether it is open now, where it is known what its clocks show', async () => {
    expect(await hoursIn('Europe/Riga')).to.deep.equal([
      'Pirmdiena – svētdiena 00:00–24:00',
      'Tagad atvērts līdz 24:00',
    ]);
  });

  it('are told alone where that is not known', async () => {
    for (const zone of [undefined, '', 'Atlantis/Capital']) {
      expect(await hoursIn(zone)).to.deep.equal(['Pirmdiena – svētdiena 00:00–24:00', undefined]);
    }
  });
});

describe('life situations of a service', () => {
  it('are opened from here where they can be, else named', async () => {
    const shown = { ...service, lifeSituations: [{ id: 'L1', name: { lv: 'Bērna gaidīšana' } }] };
    const named = section(await described({}, shown), 'Dzīves situācijas');
    expect(words(named?.querySelector('a, button'))).to.equal(undefined);
    const { opened, link: situationLink } = noteOpened();
    const linked = section(await described({ situationLink }, shown), 'Dzīves situācijas');
    linked?.querySelector('a')?.click();
    expect(opened).to.deep.equal(['L1']);
    expect(words(section(await described(), 'Dzīves situācijas'))).to.equal(undefined);
  });
});

describe('what a person can do with a description', () => {
  const address = 'https://zalupe.demo.example/?catalog.service=1';
  const button = (box: Element, label: string) =>
    [...box.querySelectorAll<HTMLElement>('.tools button')].find((one) => words(one) === label);
  const tools = (copied: 'no' | 'yes' | 'failed', more = {}) => ({
    tools: { address, copy: () => {}, copied, ...more },
  });

  it('copy its address, and be told politely that it is copied', async () => {
    let copied = 0;
    const box = await described(tools('no', { copy: () => (copied += 1) }));
    expect(words(box.querySelector('.tools [role="status"]'))).to.equal('');
    button(box, 'Kopēt saiti')?.click();
    expect(copied).to.equal(1);
    const status = (await described(tools('yes'))).querySelector('.tools [role="status"]');
    expect(words(status)).to.equal('Saite nokopēta');
  });

  it('copy it by hand where the browser refuses', async () => {
    const box = await described(tools('failed'));
    expect(words(box.querySelector('.tools [role="status"]'))).to.contain('neizdevās');
    const input = box.querySelector<HTMLInputElement>('.tools input');
    expect(input?.value).to.equal(address);
    expect(input?.readOnly).to.equal(true);
    expect(words(input?.labels?.[0])).to.equal('Saites adrese');
    expect(await accessibilityFindings(box)).to.deep.equal([]);
  });

  it('print it', async () => {
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => (printed += 1);
    button(await described(tools('no')), 'Drukāt')?.click();
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('report an error in it, where the institution says where', async () => {
    const box = await described(tools('no', { report: 'https://zalupe.demo.example/kluda' }));
    expect(box.querySelector<HTMLAnchorElement>('.tools a')?.href).to.equal('https://zalupe.demo.example/kluda');
    expect(words((await described(tools('no'))).querySelector('.tools a'))).to.equal(undefined);
  });

  it('nothing where there is nothing to do', async () => {
    expect(words((await described()).querySelector('.tools'))).to.equal(undefined);
    expect(words((await described({ tools: {} })).querySelector('.tools'))).to.equal(undefined);
  });

  it('none of it on paper, which says where it was printed from', async () => {
    const box = await described(tools('no', { report: 'https://zalupe.demo.example/kluda' }));
    expect(box.querySelector('.tools')?.classList.contains('no-print')).to.equal(true);
    expect(words(box.querySelector('.print-only'))).to.equal(`Saites adrese: ${address}`);
  });
});
