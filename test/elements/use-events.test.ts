import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceCardElement, ServiceCatalogElement } from '../../src/index.js';
import '../../src/embed.js';
import { count, link, opened, root, shown, type } from '../support/catalog.js';
import { Lane } from '../support/register.js';
import { until } from '../support/until.js';

const names = ['list-show', 'service-show', 'service-open', 'channel-follow', 'search-miss', 'register-fail'] as const;
type Name = (typeof names)[number];

let lane: Lane;
let heard: HTMLElementEventMap[Name][];
const hear = (event: HTMLElementEventMap[Name]) => heard.push(event);
const of = <One extends Name>(name: One) => heard.filter(({ type }) => type === name) as HTMLElementEventMap[One][];

beforeEach(() => {
  lane = new Lane();
  heard = [];
  history.replaceState(null, '', location.pathname);
  for (const name of names) document.body.addEventListener(name, hear);
});
afterEach(() => {
  for (const name of names) document.body.removeEventListener(name, hear);
});

const catalog = () =>
  fixture<ServiceCatalogElement>(
    html`<service-catalog register=${lane.url} institution="00000000102"></service-catalog>`,
  );

/** A person's click on a link, without leaving the page. */
function follow(anchor: HTMLElement): void {
  anchor.addEventListener('click', (event) => event.preventDefault(), { once: true });
  anchor.click();
}

describe('what a page can count', () => {
  it('a list is told once it stays, with its services and their number', async () => {
    const element = await catalog();
    await shown(element);
    const [event] = await until(() => of('list-show').length > 0 && of('list-show'));
    expect(event!.services).to.have.length(12);
    expect(event!.total).to.equal(12);
    expect(of('search-miss')).to.have.length(0);
  });

  it('an opened service is told when its description comes, and a followed channel with its kind', async () => {
    const element = await catalog();
    (await link(element, 'Bērna piedzimšanas')).click();
    await opened(element);
    await until(() => of('service-show').length === 1);
    expect(of('service-show')[0]).to.include({ service: '1008', full: true });
    expect(of('service-open')[0]!.service).to.equal('1008');
    follow(root(element).querySelector<HTMLElement>('.request a')!);
    follow(root(element).querySelector<HTMLElement>('.channel-link')!);
    expect(of('channel-follow').map(({ kind }) => kind)).to.deep.equal(['request', 'e-service']);
    expect(of('channel-follow')[0]!.address).to.match(/^https:/);
    expect(of('channel-follow')[0]!.service).to.equal('1008');
  });

  it('a card tells that it was shown in short, and then in full; other links of it are no channels', async () => {
    const card = await fixture<ServiceCardElement>(
      html`<service-card register=${lane.url} service="1008"><a href="#x">Katalogs</a></service-card>`,
    );
    const more = await until(() => root(card).querySelector<HTMLElement>('.more button'));
    await until(() => of('service-show').length === 1);
    more.click();
    await until(() => of('service-show').length === 2);
    expect(of('service-show').map(({ full }) => full)).to.deep.equal([false, true]);
    follow(root(card).querySelector<HTMLElement>('.provenance a')!);
    expect(of('channel-follow')).to.have.length(0);
  });

  it('words that find nothing are told once, as they were left, and not letter by letter', async () => {
    const element = await catalog();
    await shown(element);
    for (const text of ['qq', 'qqz', 'qqzx']) type(element, text);
    await until(() => count(element).includes('Nekas nav atrasts') || root(element).querySelector('.count.none'));
    await until(() => of('search-miss').length > 0);
    expect(of('search-miss').map(({ text }) => text)).to.deep.equal(['qqzx']);
  });

  it('a register that does not answer is told, and nothing is told as shown', async () => {
    await lane.set({ fault: 'status-500' });
    await catalog();
    await until(() => of('register-fail').length > 0);
    expect(of('register-fail')[0]!.error.reason).to.equal('status');
    expect(of('list-show')).to.have.length(0);
  });

  it('an outage is told once, however often the register is asked again', async () => {
    await lane.set({ fault: 'status-500' });
    const element = await catalog();
    const again = await until(() => root(element).querySelector<HTMLElement>('.trouble button'));
    await until(() =>
      root(root(element).querySelector('life-situation-filter')!).textContent.includes('nav pieejamas'),
    );
    expect(of('register-fail')).to.have.length(1);
    again.click();
    await until(() => root(element).querySelector('.tried')?.textContent.includes('Arī tagad neizdevās'));
    expect(of('register-fail')).to.have.length(1);
  });
});
