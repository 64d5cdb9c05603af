import { expect } from '@open-wc/testing';
import { readMarkup } from '../../../src/adapters/virsis/read-markup.js';
import { virsisAdapter } from '../../../src/adapters/virsis/virsis-adapter.js';
import type { Service } from '../../../src/domain/public-service.js';
import { plainTextToRichText } from '../../../src/domain/rich-text.js';

const minimal = {
  id: '1',
  status: 'published',
  serviceType: 'individual-benefit',
  audiences: ['citizens'],
  name: { lv: 'Pakalpojums' },
  summary: {},
  holder: { registrationNumber: '1', name: { lv: 'Iestāde' } },
  recipients: ['natural-person'],
  fee: { status: 'free' },
  channelKinds: [],
};
const paragraph = (text: string) => ({ kind: 'paragraph', content: [{ text }] });
const draftText = JSON.stringify({ blocks: [{ text: 'c' }], entityMap: {} });

/** What comes of a record, and what is remembered of it. */
async function read(members: object): Promise<{ service: Service; kept: unknown }> {
  let kept: unknown;
  const body = JSON.parse(JSON.stringify({ ...minimal, ...members })) as unknown;
  const service = await virsisAdapter.answer({ about: 'service', id: '1' }, 'https://register.example', async () => ({
    status: 200,
    body,
    keep: (words) => (kept = words),
  }));
  return { service: service as Service, kept };
}

describe('a register that serves markup', () => {
  it('shows as blocks each text that says its format, wherever it stands', async () => {
    const { service } = await read({
      description: { lv: { format: 'html', text: '<p>a</p>' }, en: { format: 'markdown', text: '*b*' } },
      notices: [{ kind: 'info', text: { lv: { format: 'draft-js', text: draftText } } }],
      steps: [
        { order: 1, kind: 'request', channels: [{ kind: 'other', text: { lv: { format: 'html', text: 'd' } } }] },
      ],
    });
    expect(service.description).to.deep.equal({ lv: [paragraph('a')], en: [paragraph('b')] });
    expect(service.notices?.[0]?.text).to.deep.equal({ lv: [paragraph('c')] });
    expect(service.steps?.[0]?.channels?.[0]?.text).to.deep.equal({ lv: [paragraph('d')] });
  });

  it('never has a string taken for markup because it looks like it', async () => {
    const { service } = await read({ description: { lv: '<p>a</p>' }, easyRead: { lv: '**b**' } });
    expect(service.description).to.deep.equal({ lv: [paragraph('<p>a</p>')] });
    expect(service.easyRead).to.deep.equal({ lv: [paragraph('**b**')] });
  });

  it('loses no word of a format of tomorrow', async () => {
    const { service } = await read({ description: { lv: { format: 'asciidoc', text: '= a\n\n- b' } } });
    expect(service.description).to.deep.equal({ lv: plainTextToRichText('= a\n\n- b') });
  });

  it('is read from what is remembered of it without a parser', async () => {
    const { service, kept } = await read({ description: { lv: { format: 'html', text: '<p>a</p>' } } });
    expect(JSON.stringify(kept)).not.to.include('html');
    expect((await read(kept as object)).service).to.deep.equal(service);
  });

  it('has no part of a record changed that is no text, nor the prototype of anything', async () => {
    const body = JSON.parse(
      '{"__proto__": {"format": "html", "text": "<p>a</p>"}, "a": {"format": "html", "text": 5}, "b": {"format": ["html"], "text": "x"}, "c": [{"format": "html", "text": "d"}]}',
    ) as Record<string, unknown>;
    await readMarkup(body);
    expect(Object.getPrototypeOf(body)).to.equal(Object.prototype);
    expect(body.a).to.deep.equal({ format: 'html', text: 5 });
    expect(body.b).to.deep.equal({ format: ['html'], text: 'x' });
    expect(body.c).to.deep.equal([[paragraph('d')]]);
    expect('content' in {}).to.equal(false);
  });

  it('may nest a reply deeper than the stack', async () => {
    let deep: unknown = { format: 'html', text: 'a' };
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
    await readMarkup(deep);
    await readMarkup(null);
  });

  it('cannot hold up the page by much Markdown: beyond a measure it is plain text', async () => {
    const hard = { format: 'markdown', text: '['.repeat(2 ** 15) };
    const body: unknown[] = Array.from({ length: 120 }, () => ({ ...hard }));
    const before = performance.now();
    await readMarkup(body);
    expect(performance.now() - before).to.be.below(10_000);
    expect(body[0]).to.be.an('array');
    expect(body.at(-1)).to.deep.equal(hard);
  });
});
