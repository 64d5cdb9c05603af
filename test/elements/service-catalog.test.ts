import { expect, fixture, html } from '@open-wc/testing';
import { openDB } from 'idb';
import { addAdapter, type ServiceCatalogElement } from '../../src/index.js';
import '../../src/embed.js';
import { accessibilityFindings } from '../support/accessible.js';
import { all, count, link, names, opened, root, shown, type, words } from '../support/catalog.js';
import { Lane, registerUrl } from '../support/register.js';
import { until } from '../support/until.js';

const zalupe = '00000000201';
const fallback = html`<a href="https://katalogs.demo.example/">Valsts katalogs</a>`;

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
  history.replaceState(null, '', location.pathname);
});

async function municipality(): Promise<ServiceCatalogElement> {
  const catalog = await fixture<ServiceCatalogElement>(
    html`<service-catalog register=${lane.url} institution=${zalupe}>${fallback}</service-catalog>`,
  );
  await shown(catalog);
  return catalog;
}

describe('a catalog', () => {
  it('shows the services of its institution, and how many there are', async () => {
    const catalog = await municipality();
    expect(count(catalog)).to.match(/^29 pakalpojumi/);
    expect(names(catalog)).to.have.length(12).and.to.include('Aprūpe mājās');
    expect(all(catalog, '.summary .institution').every((line) => line.textContent.includes('Zaļupes'))).to.equal(true);
  });

  it('folds what is beside the list where there is one column, though it was hidden or wide before', async () => {
    const place = await fixture<HTMLElement>(html`<div hidden style="inline-size: 70rem"></div>`);
    place.innerHTML = `<service-catalog no-url register="${lane.url}" institution="${zalupe}"></service-catalog>`;
    const [catalog] = place.querySelectorAll('service-catalog');
    if (!catalog) throw new Error('there is no catalog');
    await shown(catalog);
    const filters = () => root(catalog).querySelector<HTMLDetailsElement>('details.filters');
    expect(filters()?.open).to.equal(false);
    place.hidden = false;
    await until(() => filters()?.open);
    place.style.inlineSize = '820px';
    await until(() => filters()?.open === false);
    // As much wider as the page's scrollbar was, which went when the filters were folded.
    place.style.inlineSize = '840px';
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await catalog.updateComplete;
    expect(filters()?.open).to.equal(false);
    place.style.inlineSize = '900px';
    await until(() => filters()?.open);
  });

  it('says what a service costs, and never calls an unknown price free', async () => {
    const catalog = await municipality();
    const permit = await link(catalog, 'Būvatļauja');
    expect(permit.closest('.summary')?.textContent.replace(/\s+/g, ' ')).to.contain('Cena Nav norādīta');
    const residence = await link(catalog, 'Dzīvesvietas deklarēšana');
    expect(residence.closest('.summary')?.textContent).to.match(/Daļēji bez maksas: 0–4,27\s€/);
  });

  it('finds what a person types, without diacritics too', async () => {
    const catalog = await municipality();
    type(catalog, 'apbedisanas');
    await until(() => names(catalog)[0] === 'Apbedīšanas pabalsts' && names(catalog).length < 5);
    expect(count(catalog)).to.match(new RegExp(`^${names(catalog).length} pakalpojum`));
  });

  it('is not overtaken by the late answer to what was typed before', async () => {
    const catalog = await municipality();
    await lane.set({ fault: 'hold', match: '/services?institution' });
    type(catalog, 'apbed');
    while ((await lane.held()) < 1);
    await lane.set({ fault: null });
    type(catalog, 'asistent');
    await until(() => names(catalog).join() === 'Asistenta pakalpojums');
    await lane.release();
    await catalog.updateComplete;
    expect(names(catalog)).to.deep.equal(['Asistenta pakalpojums']);
  });

  it('keeps the last list in place while the next one is on its way', async () => {
    const catalog = await municipality();
    await lane.set({ fault: 'hold' });
    type(catalog, 'pabalst');
    await until(() => root(catalog).querySelector('[aria-busy]'));
    expect(names(catalog)).to.have.length(12);
    expect(count(catalog)).to.equal('Meklē…');
    await lane.release();
  });

  it('never shows what institutions do for one another to citizens', async () => {
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} page-size="100" no-url></service-catalog>`,
    );
    await shown(catalog);
    expect(names(catalog).length).to.be.above(60);
    expect(words(catalog)).not.to.contain('Datu apmaiņas pieslēgums');
    catalog.audience = 'institutions';
    await until(() => words(catalog).includes('Datu apmaiņas pieslēgums'));
  });

  it('turns the page, and puts the focus above the list', async () => {
    const catalog = await municipality();
    const first = names(catalog);
    all(catalog, '.pages a').at(-1)?.click();
    await until(() => count(catalog).includes('2. lapa') && !root(catalog).querySelector('.waiting'));
    expect(names(catalog).filter((name) => first.includes(name))).to.deep.equal([]);
    expect(root(catalog).activeElement?.className).to.equal('count');
    expect(location.search).to.contain('catalog.page=2');
  });

  it('narrows by audience', async () => {
    const catalog = await municipality();
    const response = await fetch(`${lane.url}/services?institution=${zalupe}&audience=entrepreneurs`);
    const { total } = (await response.json()) as { total: number };
    all(catalog, '.choice input').at(-1)?.click();
    await until(() => count(catalog).startsWith(`${total} pakalpojum`));
    expect(total).to.be.within(1, 28);
    expect(location.search).to.contain('catalog.audience=entrepreneurs');
  });

  it('has nothing to choose where the page chose the audience', async () => {
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} audience="entrepreneurs" no-url></service-catalog>`,
    );
    await shown(catalog);
    expect(all(catalog, '.choice')).to.have.length(0);
    const asked = (await lane.requests()).filter(({ path }) => path.startsWith('/services'));
    expect(asked.every(({ path }) => path.includes('audience=entrepreneurs') && !path.includes('citizens'))).to.equal(
      true,
    );
  });

  it('speaks the language around it, and follows when that changes', async () => {
    const around = await fixture(
      html`<div lang="en"><service-catalog register=${lane.url} institution=${zalupe} no-url></service-catalog></div>`,
    );
    const catalog = around.firstElementChild ?? expect.fail();
    await shown(catalog);
    expect(count(catalog)).to.match(/^29 services/);
    around.setAttribute('lang', 'lv');
    await until(() => /^29 pakalpojumi/.test(count(catalog)));
  });

  it('keeps the focus when what had it is no longer needed', async () => {
    const catalog = await municipality();
    type(catalog, 'zzzzqqq');
    const all29 = await until(() => root(catalog).querySelector<HTMLElement>('.empty button'));
    all29.focus();
    all29.click();
    await until(() => /^29 /.test(count(catalog)));
    expect(root(catalog).activeElement?.className).to.equal('count');
  });

  it('goes to the last page where an old link leads beyond it', async () => {
    history.replaceState(null, '', '?catalog.page=999');
    const catalog = await municipality();
    await until(() => count(catalog).includes('3. lapa no 3'));
    expect(location.search).to.contain('catalog.page=3');
  });

  it('and a second one without a name do not open what the other opened', async () => {
    history.replaceState(null, '', '?catalog-2.service=2018');
    const both = await fixture(
      html`<div>
        <service-catalog register=${lane.url} institution=${zalupe}></service-catalog>
        <service-catalog register=${lane.url} institution=${zalupe}></service-catalog>
      </div>`,
    );
    const [one, two] = [...both.children] as [Element, Element];
    await opened(two);
    await shown(one);
  });

  it('speaks as well as it can where the language around it is none', async () => {
    for (const [lang, expected] of [
      ['lv_LV', /^29 pakalpojumi/],
      ['???', /^29 pakalpojumi/],
      ['ar', /^29 services/],
    ] as const) {
      const catalog = await fixture(
        html`<service-catalog lang=${lang} register=${lane.url} institution=${zalupe} no-url></service-catalog>`,
      );
      await shown(catalog);
      expect(count(catalog)).to.match(expected);
    }
  });

  it('marks a text with the language it is really in', async () => {
    const catalog = await fixture(
      html`<service-catalog lang="en" register=${lane.url} institution=${zalupe} no-url></service-catalog>`,
    );
    const latvian = await link(catalog, 'Brīvpusdienas');
    expect(latvian.querySelector('[lang]')?.getAttribute('lang')).to.equal('lv');
    expect((await link(catalog, 'Building permit')).querySelector('[lang]')).to.equal(null);
  });
});

describe('an opened service', () => {
  it('is described in place, with the focus on its name and its address in the page’s', async () => {
    const catalog = await municipality();
    (await link(catalog, 'Dzīvesvietas deklarēšana')).click();
    const name = await opened(catalog);
    await until(() => root(catalog).activeElement === name);
    expect(location.search).to.contain('catalog.service=2010');
    expect(name.textContent.trim()).to.equal('Dzīvesvietas deklarēšana');
  });

  it('has its parts in the order people know', async () => {
    const catalog = await municipality();
    (await link(catalog, 'Dzīvesvietas deklarēšana')).click();
    await opened(catalog);
    await until(() => words(catalog).includes('Šis pakalpojums citās teritorijās'));
    const parts = all(catalog, '.description > .facts dt, .button.primary, .section-title, .provenance');
    expect(parts.map((part) => part.textContent.trim().replace(/ \d.*/s, ''))).to.deep.equal([
      'Cena',
      'Izpildes termiņš',
      'Saņēmējs',
      'Autentifikācijas līmenis',
      'Saņemšanas ierobežojumi',
      'Saņemt pakalpojumu',
      'Pakalpojuma kanāli',
      'Viegli lasīt',
      'Procesa apraksts',
      'Maksājumi',
      'Veidlapas un citi dokumenti',
      'Pārsūdzēšana',
      'Normatīvie akti',
      'Kontaktinformācija',
      'Šis pakalpojums citās teritorijās',
      'Saistītie pakalpojumi',
      'Dzīves situācijas',
      'Informācija atjaunota',
    ]);
    expect(words(catalog)).to.contain('Apraksts pakalpojumu reģistrā');
  });

  it('gives the focus back to its place in the list', async () => {
    const catalog = await municipality();
    (await link(catalog, 'Būvatļauja')).click();
    await opened(catalog);
    root(catalog).querySelector<HTMLElement>('.back a')?.click();
    await until(() => root(catalog).activeElement?.getAttribute('data-service') === '2018');
    expect(location.search).not.to.contain('service');
  });

  it('comes and goes with the browser’s own back and forward', async () => {
    const catalog = await municipality();
    (await link(catalog, 'Būvatļauja')).click();
    await opened(catalog);
    history.back();
    await until(() => root(catalog).activeElement?.getAttribute('data-service') === '2018');
    history.forward();
    await until(() => root(catalog).activeElement?.id === 'description-name');
  });

  it('leaves a click for a new tab to the browser', async () => {
    const catalog = await municipality();
    const target = await link(catalog, 'Būvatļauja');
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('click', stop, { once: true }); // or the test's own page would open a tab
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    await catalog.updateComplete;
    expect(root(catalog).querySelector('.back')).to.equal(null);
  });

  it('keeps nothing of a register when it is given another one', async () => {
    const catalog = await municipality();
    await until(() => all(catalog, '.filters input').length > 0 && names(catalog).length > 0);
    await lane.set({ fault: 'hold', match: '/lane/' });
    catalog.register = `${lane.url}/nav`;
    await catalog.updateComplete;
    expect(names(catalog)).to.deep.equal([]);
    expect(all(catalog, '.filters input')).to.deep.equal([]);
    await lane.release();
  });

  it('puts steps in order though the register lists them otherwise', async () => {
    history.replaceState(null, '', '?catalog.service=2003');
    const catalog = await fixture(html`<service-catalog register=${lane.url}></service-catalog>`);
    await opened(catalog);
    const response = await fetch(`${lane.url}/services/2003`);
    const { steps } = (await response.json()) as { steps: { order: number; title?: { lv: string } }[] };
    expect(steps.map(({ order }) => order)).not.to.deep.equal([...steps.keys()].map((index) => index + 1));
    const ordered = steps.sort((a, b) => a.order - b.order).map(({ title }) => title?.lv ?? '');
    expect(all(catalog, '.step-title').map((title) => title.textContent.trim())).to.deep.equal(ordered);
  });

  for (const { id, says } of [
    { id: '2021', says: 'Pakalpojuma sniegšana ir apturēta' },
    { id: '2037', says: 'Šis pakalpojums vairs netiek sniegts' },
    { id: 'nav-tada', says: 'Reģistrs šādu pakalpojumu nepazīst' },
    { id: '2038', says: 'Reģistrs šādu pakalpojumu nepazīst' },
  ]) {
    it(`says of ${id}: ${says}`, async () => {
      history.replaceState(null, '', `?catalog.service=${id}`);
      const catalog = await fixture(html`<service-catalog register=${lane.url}></service-catalog>`);
      await until(() => words(catalog).includes(says));
      expect(await accessibilityFindings(catalog)).to.deep.equal([]);
      expect(root(catalog).querySelector('.button.primary')).to.equal(null);
    });
  }

  it('leads from a withdrawn service to the one that replaces it', async () => {
    history.replaceState(null, '', '?catalog.service=2037');
    const catalog = await fixture(html`<service-catalog register=${lane.url}></service-catalog>`);
    (await until(() => root(catalog).querySelector<HTMLElement>('.gone a'))).click();
    expect((await opened(catalog)).textContent).to.contain('Izziņa par deklarēto dzīvesvietu');
  });

  it('does not take the focus back from where a person went meanwhile', async () => {
    const page = await fixture(html`<div><input /><service-catalog register=${lane.url}></service-catalog></div>`);
    const [field, catalog] = [...page.children] as [HTMLInputElement, Element];
    await lane.set({ fault: 'status-500', match: '/services/' });
    const opens = await until(() => root(catalog).querySelector<HTMLElement>('.summary .name a'));
    opens.focus();
    opens.click();
    await until(() => root(catalog).querySelector('[role="alert"]'));
    expect(root(catalog).activeElement?.closest('.back')).not.to.equal(null);
    field.focus();
    await lane.set({ fault: null });
    await opened(catalog);
    expect(document.activeElement).to.equal(field);
  });

  it('does not collide with a second catalog on the page', async () => {
    const both = await fixture(
      html`<div>
        <service-catalog id="one" register=${lane.url} institution=${zalupe}></service-catalog>
        <service-catalog id="two" register=${lane.url} institution=${zalupe}></service-catalog>
      </div>`,
    );
    const [one, two] = [...both.children] as [Element, Element];
    (await link(one, 'Būvatļauja')).click();
    await opened(one);
    await shown(two);
    (await link(two, 'Aprūpe mājās')).click();
    await opened(two);
    expect(new URLSearchParams(location.search).get('one.service')).to.equal('2018');
    expect(new URLSearchParams(location.search).get('two.service')).to.equal('2027');
    expect((await opened(one)).textContent).to.contain('Būvatļauja');
  });
});

describe('the four answers of a catalog', () => {
  it('waiting: says so, keeps the page’s own link, and counts nothing', async () => {
    await lane.set({ fault: 'hold' });
    const catalog = await fixture(html`<service-catalog register=${lane.url} no-url>${fallback}</service-catalog>`);
    await until(() => root(catalog).querySelector('.skeleton'));
    expect(count(catalog)).to.equal('Saņem informāciju no pakalpojumu reģistra…');
    expect(catalog.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
    while ((await lane.held()) < 2);
    await lane.set({ fault: null });
    await lane.release();
    await shown(catalog);
    expect(catalog.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('fresh: is accessible as a list and as a description', async () => {
    const catalog = await municipality();
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
    (await link(catalog, 'Dzīvesvietas deklarēšana')).click();
    await opened(catalog);
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
  });

  it('fresh and empty: says that the register lists none', async () => {
    const catalog = await fixture(
      html`<service-catalog register=${lane.url} institution="99999999999" no-url>${fallback}</service-catalog>`,
    );
    await until(() => words(catalog).includes('nav neviena pakalpojuma'));
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
  });

  it('fresh and nothing found: helps, and one press shows all again', async () => {
    const catalog = await municipality();
    type(catalog, 'zzzzqqq');
    await until(() => words(catalog).includes('Neviens pakalpojums neatbilst'));
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
    root(catalog).querySelector<HTMLElement>('.empty button')?.click();
    await until(() => /^29 /.test(count(catalog)));
    expect(root(catalog).querySelector<HTMLInputElement>('#text')?.value).to.equal('');
  });

  it('stale: keeps the last good list with its age when the register stops answering, and heals by itself', async () => {
    await lane.set({ maxAge: 1 });
    const catalog = await municipality();
    await lane.set({ fault: 'status-500' });
    await until(() => words(catalog).includes('Redzama informācija, kas no reģistra saņemta'));
    expect(names(catalog)).to.have.length(12);
    expect(count(catalog)).to.match(/^29 /);
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
    await lane.set({ fault: null });
    await until(() => !words(catalog).includes('Redzama informācija'));
    expect(names(catalog)).to.have.length(12);
  });

  it('failed: stays where it is while the register is asked again', async () => {
    await lane.set({ fault: 'status-500' });
    const catalog = await fixture(html`<service-catalog register=${lane.url} no-url></service-catalog>`);
    const alert = await until(() => root(catalog).querySelector('[role="alert"]'));
    const asked = (await lane.requests()).length;
    while ((await lane.requests()).length < asked + 3);
    expect(alert.isConnected).to.equal(true);
  });

  it('failed on a later page: leaves the way to the page before, which is remembered', async () => {
    const catalog = await municipality();
    const before = names(catalog);
    await lane.set({ fault: 'status-503' });
    all(catalog, '.pages a').at(-1)?.click();
    await until(() => root(catalog).querySelector('.trouble'));
    expect(names(catalog)).to.deep.equal([]);
    expect(root(catalog).querySelector('.pages')?.textContent).to.match(/2\. lapa no 3/);
    all(catalog, '.pages a')[0]?.click();
    await until(() => names(catalog).length > 0);
    expect(names(catalog)).to.deep.equal(before);
  });

  it('failed: says so, offers to try again and the page’s own link, and never says that there are none', async () => {
    await lane.set({ fault: 'status-500' });
    const failures: string[] = [];
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.addEventListener('register-fail', (event) => failures.push(event.error.reason));
    holder.innerHTML = `<service-catalog register="${lane.url}" no-url><a href="https://katalogs.demo.example/">K</a></service-catalog>`;
    const catalog = holder.firstElementChild ?? expect.fail();
    await until(() => root(catalog).querySelector('[role="alert"]'));
    expect(words(catalog)).to.contain('Pakalpojumu reģistrs pašlaik neatbild');
    expect(words(catalog)).not.to.match(/\b0 pakalpojumu|nav neviena|Neviens/);
    expect(catalog.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(failures).to.include('status');
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
    await lane.set({ fault: null });
    root(catalog).querySelector<HTMLElement>('[role="alert"] button')?.click();
    await shown(catalog);
  });

  it('an opened service whose description fails still tells what the list told', async () => {
    const catalog = await municipality();
    await lane.set({ fault: 'reset', match: '/services/' });
    (await link(catalog, 'Būvatļauja')).click();
    await until(() => root(catalog).querySelector('[role="alert"]'));
    expect(names(catalog)).to.deep.equal(['Būvatļauja']);
    await lane.set({ fault: null });
    await opened(catalog); // by itself
  });
});

describe('a description that was not updated for long', () => {
  async function openedPermit(oldAfter: number) {
    await lane.set({ changes: { '2018': { updatedAt: '2019-02-11' } } });
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog
        no-url
        register=${lane.url}
        institution="00000000201"
        old-after=${oldAfter}
      ></service-catalog>`,
    );
    (await link(catalog, 'Būvatļauja')).click();
    await opened(catalog);
    return words(catalog);
  }

  it('is marked as old', async () => {
    expect(await openedPermit(12)).to.contain('nav atjaunots ilgāk par 12 mēnešiem');
  });

  it('is not where the page wants no marks', async () => {
    expect(await openedPermit(0))
      .to.contain('Informācija atjaunota')
      .and.not.to.contain('nav atjaunots');
  });
});

describe('what is remembered for the next visit', () => {
  it('is nothing of a catalog that is told so', async () => {
    const other = new Lane();
    const keys = async () => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'service-catalog-elements')) return []; // opening would make one
      const database = await openDB('service-catalog-elements');
      const all = await database.getAllKeys('replies');
      database.close();
      return all.map(String);
    };
    await shown(await fixture(html`<service-catalog no-store no-url register=${lane.url}></service-catalog>`));
    await shown(await fixture(html`<service-catalog no-url register=${other.url}></service-catalog>`));
    let kept = await keys();
    while (!kept.some((key) => key.includes(other.url))) kept = await keys();
    expect(kept.filter((key) => key.includes(lane.url))).to.deep.equal([]);
  });
});

describe('what a page or a register gets wrong', () => {
  it('a bad record is left out and said; the rest shows', async () => {
    await lane.set({ fault: 'wrong-types', match: '/services' });
    const rejected: (string | undefined)[] = [];
    const listen = (event: HTMLElementEventMap['record-reject']) => rejected.push(...event.records.map(({ id }) => id));
    document.body.addEventListener('record-reject', listen);
    const catalog = await municipality();
    document.body.removeEventListener('record-reject', listen);
    expect(names(catalog)).to.have.length(11);
    expect(words(catalog)).to.contain('1 apraksts šeit nav redzam');
    expect(rejected).to.have.length(1);
  });

  it('a description that could not be read is asked for anew when the person wants it', async () => {
    const catalog = await municipality();
    await lane.set({ fault: 'wrong-types', match: '/services/2018' });
    (await link(catalog, 'Būvatļauja')).click();
    const again = await until(() => root(catalog).querySelector<HTMLElement>('.trouble button'));
    await lane.set({ fault: null });
    again.click();
    await opened(catalog);
  });

  it('another register’s filters do not stay beside a wrong setting', async () => {
    const catalog = await municipality();
    await until(() => root(catalog).querySelector('.filters input'));
    catalog.adapter = 'none';
    await until(() => words(catalog).includes('is not known'));
    expect(all(catalog, '.filters input')).to.have.length(0);
  });

  for (const { setting, expected } of [
    { setting: html`<service-catalog no-url></service-catalog>`, expected: 'register="" is not the address' },
    {
      setting: html`<service-catalog no-url register="https://r.example" audience="Citizens"></service-catalog>`,
      expected: 'audience="Citizens" is not known: expected one of citizens, entrepreneurs, institutions',
    },
    {
      setting: html`<service-catalog no-url register="https://r.example?key=1"></service-catalog>`,
      expected: 'has a query',
    },
    {
      setting: html`<service-catalog no-url register=${`${registerUrl}/`} institution="a%b"></service-catalog>`,
      expected: 'answered 400',
    },
    {
      setting: html`<service-catalog no-url register="javascript:alert(1)"></service-catalog>`,
      expected: 'expected an http or https address',
    },
    {
      setting: html`<service-catalog no-url register="https://r.example" adapter="none"></service-catalog>`,
      expected: 'adapter="none" is not known: expected one of virsis, helsinki',
    },
  ]) {
    it(`a wrong setting is named: ${expected}`, async () => {
      const catalog = await fixture(setting);
      await until(() => words(catalog).includes(expected));
      expect(words(catalog)).to.contain('lapas iestatījumos ir kļūda');
    });
  }

  it('an adapter that the page makes known later is used then', async () => {
    const name = `later-${lane.url}`;
    const catalog = await fixture(
      html`<service-catalog register=${lane.url} adapter=${name} no-url></service-catalog>`,
    );
    await until(() => words(catalog).includes('is not known'));
    addAdapter(name, async () => (await import('../../src/adapters/virsis/virsis-adapter.js')).virsisAdapter);
    await shown(catalog);
  });

  it('settings out of range fall back to what works', async () => {
    const catalog = await fixture(
      html`<service-catalog no-url register=${lane.url} page-size="-5" heading-level="99"></service-catalog>`,
    );
    await shown(catalog);
    expect(names(catalog).length).to.be.within(8, 12); // variants of one service stand behind one name
    expect(root(catalog).querySelector('[role="heading"].name')?.getAttribute('aria-level')).to.equal('2');
  });

  it('a catalog taken out while it asks abandons the request', async () => {
    await lane.set({ fault: 'hold' });
    const catalog = await fixture(html`<service-catalog register=${lane.url} no-url></service-catalog>`);
    while ((await lane.held()) < 2);
    catalog.remove();
    while ((await lane.held()) > 0); // the register sees the connections close
  });

  it('a catalog moved elsewhere on the page goes on', async () => {
    const catalog = await municipality();
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(catalog);
    await shown(catalog);
    type(catalog, 'asistent');
    await until(() => names(catalog).join() === 'Asistenta pakalpojums');
  });
});
