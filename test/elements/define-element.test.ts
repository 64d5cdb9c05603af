import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/elements/define-element.js';

const anElement = () => class extends HTMLElement {};

describe('defining an element', () => {
  it('leaves the one the page already has, and does not throw', () => {
    const first = anElement();
    defineElement('x-defined-twice', first);
    defineElement('x-defined-twice', first);
    defineElement('x-defined-twice', anElement());
    expect(customElements.get('x-defined-twice')).to.equal(first);
  });

  it('leaves the page’s own content where the browser is too old', () => {
    const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any') ?? expect.fail('the browser is old itself');
    Reflect.deleteProperty(AbortSignal, 'any');
    try {
      defineElement('x-too-new', anElement());
    } finally {
      Object.defineProperty(AbortSignal, 'any', any);
    }
    expect(customElements.get('x-too-new')).to.equal(undefined);
    defineElement('x-too-new', anElement());
    expect(customElements.get('x-too-new')).not.to.equal(undefined);
  });
});
