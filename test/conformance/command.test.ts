import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { startRegister } from '../../demo/register/start-register.js';
import { builtInAdapters } from '../../src/built-in-adapters.js';
import { runCheck } from '../../src/cli/run-check.js';
import { exitCodes } from '../../src/cli/terminal.js';
import type { ConformanceReport } from '../../src/conformance/conformance-report.js';
import { rules } from '../../src/conformance/rules.js';
import { browserFlags, findBrowser } from '../support/find-browser.js';
import { assertReportIsWhole } from '../support/report-findings.js';
import { root } from '../project/project-files.js';
import { startSmallRegister } from './small-register.js';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const attack =
  '"><img src=x onerror="document.title=\'broken\'"><script>document.title = "broken"</script>\u202E\u001b[31m';
const demo = await startRegister();
const small = await startSmallRegister();
const hostile = await startSmallRegister({
  body: (_, body) => {
    for (const one of [body, ...(body.items ?? [])]) {
      if ('holder' in one) Object.assign(one, { name: { lv: attack }, sourceUrl: attack, [attack]: attack });
      if (one.id === '2') one.holder = attack;
    }
    return body;
  },
});
after(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([demo.close(), small.close(), hostile.close()]);
});

async function run(...args: readonly string[]) {
  const [said, complained]: string[][] = [[], []];
  const terminal = {
    say: (line: string) => void said!.push(line),
    complain: (line: string) => void complained!.push(line),
  };
  const code = await runCheck(args, builtInAdapters, terminal);
  return { code, said: said!.join('\n'), complained: complained!.join('\n') };
}
const check = (...args: readonly string[]) => run(...args, '--delay', '0', '--lang', 'en');
const readReport = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as ConformanceReport;

describe('check-register', () => {
  for (const [adapter, path, services] of [
    ['virsis', '', 20],
    ['helsinki', '/helsinki/errandservices.json', 7],
    ['ptv', '/ptv/api/v11', 8],
    ['hsds', '/hsds', 6],
    ['cpsv-ap', '/cpsv-ap/catalogue', 5],
  ] as const) {
    it(`reads a register of ${adapter}`, async () => {
      const file = join(folder, `${adapter}.json`);
      const { code, said } = await check(demo.url + path, '--adapter', adapter, '--json', file);
      assert.equal(code, exitCodes.fine, said);
      const report = readReport(file);
      assert.ok(report.servicesRead >= services && report.servicesShown === report.servicesRead, said);
      assert.deepEqual(
        report.broken.filter(({ id }) =>
          ['failed-answer', 'refused-record', 'unreadable-list', 'no-cors', 'no-304'].includes(id),
        ),
        [],
      );
    });
  }
  it('looks at the services of the institutions that are named', async () => {
    const file = join(folder, 'institution.json');
    await check(`${demo.url}/hsds`, '--adapter', 'hsds', '--institution', 'willow-trust', '--json', file);
    const of = readReport(file);
    await check(`${demo.url}/hsds`, '--adapter', 'hsds', '--json', file);
    assert.ok(of.servicesRead > 0 && of.servicesRead < readReport(file).servicesRead);
  });
  it('says what was found by rule, with examples and what to do', async () => {
    const { said } = await check(`${demo.url}/fault/no-etag`, '--sample', '2');
    assert.match(said, /WARNING {2}An answer has no ETag \[no-etag\], found: 3\n {2}- http.*\n/);
    assert.match(said, /\n {2}What to do: Give answers the header ETag/);
  });
  it('speaks Latvian unless told otherwise', async () => {
    const { said } = await run(`${demo.url}/fault/no-etag`, '--sample', '1', '--delay', '0');
    assert.match(said, /BRĪDINĀJUMS {2}Atbildei nav ETag \[no-etag\], atrasts: 2/);
  });
  it('looks for the languages that are named', async () => {
    const { said } = await check(small.url, '--language', 'lv,de');
    assert.match(said, /\[missing-language\], found: 10\n.*name: not in de/);
  });
  it('writes what it found as its type says', async () => {
    const file = join(folder, 'small.json');
    await check(small.url, '--json', file, '--language', 'lv,fr');
    const { broken, kept, counts, ...rest } = readReport(file);
    assert.equal(broken.length + kept.length, rules.length);
    assert.deepEqual(counts, { error: 0, warning: 10, notice: 0 });
    assert.deepEqual(broken[0]?.findings[0], {
      record: { id: '1', name: { lv: 'Ezera licence 1', en: 'Lake licence 1' } },
      found: ['name', 'fr'],
      message: 'name: not in fr',
    });
    assert.deepEqual(
      [rest.servicesListed, rest.servicesRead, rest.servicesShown, rest.languages],
      [5, 5, 5, ['lv', 'fr']],
    );
  });
  it('ends with an error where it is asked to', async () => {
    const code = async (...args: readonly string[]) => (await check(small.url, '--language', 'fr', ...args)).code;
    assert.equal(await code(), exitCodes.fine);
    assert.equal(await code('--fail-on', 'warning'), exitCodes.found);
    assert.equal(await code('--fail-on', 'notice'), exitCodes.found);
    assert.equal(await code('--fail-on', 'error'), exitCodes.fine);
    assert.equal(await code('--fail-on', 'none'), exitCodes.fine);
  });
  it('says in one line what is wrong with its arguments', async () => {
    for (const args of [
      [],
      ['no address'],
      ['ftp://register.example'],
      ['https://name:word@register.example'],
      [small.url, small.url],
      [small.url, '--adapter', 'other'],
      [small.url, '--adapter', 'constructor'],
      [small.url, '--sample', 'many'],
      [small.url, '--sample', '0'],
      [small.url, '--delay', '-1'],
      [small.url, '--language', 'lv_LV'],
      [small.url, '--fail-on', 'everything'],
      [small.url, '--lang', 'fi'],
      [small.url, '--wrong'],
    ]) {
      const { code, said, complained } = await run(...args);
      assert.deepEqual(
        [code, said, complained.split('\n').length],
        [exitCodes.usage, '', 1],
        `${args.join(' ')}: ${complained}`,
      );
    }
    assert.match(
      (await check(small.url, '--adapter', 'other')).complained,
      /"other"; there are: virsis, helsinki, ptv/,
    );
  });
  it('says in one line that no register is there', async () => {
    for (const address of [
      'http://127.0.0.1:9',
      'http://no-such-host.invalid',
      `${demo.url}/fault/reset`,
      `${small.url}/?key=1`,
    ]) {
      const { code, said, complained } = await check(address);
      assert.deepEqual([code, said, complained.split('\n').length], [exitCodes.usage, '', 1], complained);
      assert.match(complained, /^The register http.* could not be reached: /);
    }
  });
  it('reports of a register that answers with nothing but errors', async () => {
    const { code, said } = await check(`${demo.url}/fault/status-500`, '--fail-on', 'error');
    assert.equal(code, exitCodes.found);
    assert.match(said, /\[failed-answer\], found: [1-9]/);
  });
  it('says in one line that a report could not be written', async () => {
    const { code, said, complained } = await check(small.url, '--html', join(folder, 'none', 'report.html'));
    assert.equal(code, exitCodes.failed);
    assert.match(said, /Services looked at in full: 5/);
    assert.equal(complained.split('\n').length, 1);
  });
  it('does not let a register command the terminal', async () => {
    const { said } = await check(hostile.url);
    assert.match(said, /\[lost-link\]/);
    assert.ok(!/[\u001b\u202E]/.test(said));
  });
  it('is listed with the other commands', () => {
    const ask = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/command.ts', ...args], { cwd: root, encoding: 'utf8' });
    const help = ask('--help');
    assert.equal(help.status, 0);
    for (const command of ['audit', 'check-register', 'gateway'])
      assert.match(help.stdout, new RegExp(`^ {2}${command} `, 'm'));
    assert.equal(ask('other').status, exitCodes.usage);
    assert.match(ask('check-register', '--help', '--lang', 'en').stdout, /--sample N/);
  });
});

describe('the HTML report', () => {
  it('passes axe, shows what a register says as text and runs nothing, in both languages', async () => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    try {
      for (const language of ['lv', 'en']) {
        const file = join(folder, `${language}.html`);
        await run(hostile.url, '--delay', '0', '--lang', language, '--html', file);
        const html = readFileSync(file, 'utf8');
        await assertReportIsWhole(browser, html, /^(Reģistra pārbaude|Check of a register): 127/, async (page) => {
          assert.ok((await page.locator('article').count()) > 3);
        });
      }
    } finally {
      await browser.close();
    }
  });
});
