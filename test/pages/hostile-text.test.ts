import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Corpus, ownCorpus, sharedCorpora, sharedFolder } from '../hostile/corpora.js';
import { type HostileBrowser, openChromium, openFirefox } from '../hostile/hostile-browsers.js';
import { type HostileSite, startHostileSite } from '../hostile/hostile-site.js';
import { runCorpus } from '../hostile/run-corpus.js';
import { findFirefox } from '../support/find-firefox.js';

const noFirefox = findFirefox() ? false : 'no Firefox is installed here, or FIREFOX_PATH is empty';
const noShared = existsSync(sharedFolder) ? false : 'there is no ../shared/corpora/hostile here';

/** Here some of the texts, fewer in the slower browser; `npm run hostile` shows all of them in both. */
const everyNth =
  (nth: number) =>
  ({ name, texts, answers }: Corpus): Corpus => ({
    name: `${name}, every ${nth}th`,
    texts: texts.filter((_, index) => index % nth === 0),
    answers: answers.filter((_, index) => index % nth === 0),
  });

for (const [name, skip, launch, chosen] of [
  ['Chromium', false, openChromium, everyNth(7)],
  ['Firefox', noFirefox, openFirefox, everyNth(20)],
] as const) {
  describe(
    `whatever a register says, on a strict page in ${name}, no script runs, no request leaves and nothing escapes`,
    { skip },
    () => {
      let site: HostileSite;
      let browser: HostileBrowser;
      before(async () => {
        site = await startHostileSite();
        browser = (await launch()) ?? assert.fail(`there is no ${name}`);
      });
      after(async () => {
        await browser?.close();
        await site?.close();
      });

      const holds = async (corpus: Corpus) => {
        const { inputs, findings } = await runCorpus(corpus, site, browser);
        assert.equal(inputs, corpus.texts.length + corpus.answers.length);
        assert.deepEqual(findings, []);
      };
      for (const corpus of [ownCorpus, ...(noShared ? [] : sharedCorpora())].map(chosen)) {
        it(corpus.name, () => holds(corpus));
      }
      it('the lists beside the project', { skip: noShared }, () => undefined);
    },
  );
}

describe('the look at a hostile page fails', () => {
  it('where a script runs, a request leaves, an element comes or a breach is told', async () => {
    const site = await startHostileSite();
    const browser = await openChromium();
    const page = await browser.open(
      site.show('<img src="/stolen.png" onerror="alert(1)"><a href="javascript:x" style="color:red">te</a>'),
    );
    const { lookAtPage } = await import('../hostile/page-look.js');
    const look = await page.evaluate(lookAtPage, {});
    assert.deepEqual([...look.wrong].sort(), ['<a> has style', '<img> has onerror', 'leads to javascript:x']);
    for (const breach of ['img-src', 'script-src-attr', 'style-src-attr']) {
      assert.ok(
        look.told.some((line) => line.startsWith(`policy: ${breach}`)),
        `${breach}: ${look.told.join()}`,
      );
    }
    await page.close();
    await browser.close();
    await site.close();
  });
});
