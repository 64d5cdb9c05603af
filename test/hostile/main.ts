/** `npm run hostile -- [FILE…]`: shows what is in the files, or in ../shared/corpora/hostile, in every field of a register. */
import { existsSync } from 'node:fs';
import { type Corpus, ownCorpus, readCorpus, sharedCorpora, sharedFolder } from './corpora.js';
import { type HostileBrowser, openChromium, openFirefox } from './hostile-browsers.js';
import { startHostileSite } from './hostile-site.js';
import { runCorpus } from './run-corpus.js';

const mostShown = 40;

function corporaToRun(files: readonly string[]): Corpus[] {
  if (files.length > 0) return files.map(readCorpus);
  return [ownCorpus, ...(existsSync(sharedFolder) ? sharedCorpora() : [])];
}

async function run(corpora: readonly Corpus[], browsers: readonly HostileBrowser[]): Promise<number> {
  const site = await startHostileSite();
  let found = 0;
  for (const browser of browsers) {
    for (const corpus of corpora) {
      const before = performance.now();
      const { inputs, pages, findings } = await runCorpus(corpus, site, browser);
      const seconds = ((performance.now() - before) / 1000).toFixed(1);
      console.log(
        `${browser.name}, ${corpus.name}: ${inputs} inputs, ${pages} pages, ${seconds} s, ${findings.length} findings`,
      );
      for (const finding of findings.slice(0, mostShown)) console.log(`  ${finding}`);
      if (findings.length > mostShown) console.log(`  … and ${findings.length - mostShown} more`);
      found += findings.length;
    }
  }
  await site.close();
  return found;
}

const corpora = corporaToRun(process.argv.slice(2));
const firefox = await openFirefox();
if (!firefox) console.log('No Firefox is installed here, or FIREFOX_PATH is empty: only Chromium is run.');
const browsers = [await openChromium(), ...(firefox ? [firefox] : [])];
const found = await run(corpora, browsers).finally(() => Promise.all(browsers.map((browser) => browser.close())));
process.exitCode = found > 0 ? 1 : 0;
