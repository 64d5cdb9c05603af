import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { CopyController } from '../../src/controllers/copy-controller.js';

class CopyTestElement extends LitElement {
  static override properties = { address: {} };
  declare address: string | undefined;
  shown: string | undefined;
  readonly copied = new CopyController(this, () => this.address);

  protected override willUpdate(): void {
    this.shown = this.copied.state;
  }
}
customElements.define('copy-test', CopyTestElement);

let element: CopyTestElement;
let written: string[];

/** Stands in for the browser's clipboard, which asks people for leave. */
function setClipboard(clipboard: { writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

beforeEach(async () => {
  written = [];
  setClipboard({ writeText: async (text) => void written.push(text) });
  element = new CopyTestElement();
  element.address = 'https://pilseta.example/?catalog.service=1';
  document.body.append(element);
  await element.updateComplete;
});

afterEach(() => {
  element.remove();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('copying an address', () => {
  it('says when it is copied', async () => {
    expect(element.copied.state).to.equal('no');
    await element.copied.copy();
    expect(written).to.deep.equal(['https://pilseta.example/?catalog.service=1']);
    expect(element.copied.state).to.equal('yes');
    await element.updateComplete;
    expect(element.shown).to.equal('yes');
  });

  it('says when the person refuses, and can be tried again', async () => {
    setClipboard({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    await element.copied.copy();
    expect(element.copied.state).to.equal('failed');
    setClipboard({ writeText: () => Promise.resolve() });
    await element.copied.copy();
    expect(element.copied.state).to.equal('yes');
  });

  it('says when the page has no clipboard, or one that throws', async () => {
    setClipboard(undefined);
    await element.copied.copy();
    expect(element.copied.state).to.equal('failed');
    setClipboard({
      writeText: () => {
        throw new TypeError('no');
      },
    });
    await element.copied.copy();
    expect(element.copied.state).to.equal('failed');
  });

  it('does not say of another address that it is copied', async () => {
    await element.copied.copy();
    await element.updateComplete;
    const first = element.address;
    element.address = 'https://pilseta.example/?catalog.service=2';
    await element.updateComplete;
    expect(element.copied.state).to.equal('no');
    element.address = first;
    await element.updateComplete;
    expect(element.copied.state).to.equal('no');
  });

  it('does not say so either when the browser takes its time', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    setClipboard({ writeText: () => promise });
    const copied = element.copied.copy();
    element.address = 'https://pilseta.example/?catalog.service=2';
    await element.updateComplete;
    resolve();
    await copied;
    expect(element.copied.state).to.equal('no');
  });

  it('does nothing where there is no address', async () => {
    element.address = undefined;
    await element.copied.copy();
    expect(written).to.deep.equal([]);
    expect(element.copied.state).to.equal('no');
  });
});
