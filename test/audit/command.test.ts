import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { startRegister } from '../../demo/register/start-register.js';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import type { AuditReport } from '../../src/cli/audit-report.js';
import { htmlReport } from '../../src/cli/html-report.js';
import { reportEn } from '../../src/cli/report-en.js';
import { reportLv } from '../../src/cli/report-lv.js';
import { exitCodes, runCommand } from '../../src/cli/run-command.js';
import { browserFlags, findBrowser } from '../support/find-browser.js';
import { assertReportIsWhole } from '../support/report-findings.js';
import { fishing } from './small-descriptions.js';
import { missing, page, startSite } from './test-site.js';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
const attack =
  '"><img src=x onerror="document.title=\'broken\'"><script>document.title = "broken"</script>\u202E\u001b[31m';
const summary = fishing().summary['lv'] ?? '';
const register = await startRegister({
  data: { services: [fishing()], lifeSituations: [], institutions: [], resources: [] } as never,
});
const site = await startSite((_, response, path) => {
  if (path !== '/') {
    missing(response);
    return;
  }
  const hostile = attack.replaceAll('<', '&lt;');
  page(
    response,
    `<h1>${hostile}</h1><p>${summary}</p><p>Cena: 9 €</p><service-card service="1" title="${attack.replaceAll('"', '&quot;')}"></service-card>`,
  );
});
after(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([register.close(), site.close()]);
});

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const terminal = { say: (line: string) => void lines.push(line), complain: (line: string) => void lines.push(line) };
  const code = await runCommand(args, { virsis: async () => virsisAdapter }, terminal);
  return { code, said: lines.join('\n') };
}
const audit = (...args: readonly string[]) =>
  run('audit', site.url, '--register', register.url, '--delay', '0', ...args);

describe('the command', () => {
  it('writes what it found, and does not let a page command the terminal', async () => {
    const json = join(folder, 'report.json');
    const { code, said } = await audit('--lang', 'en', '--json', json);
    assert.equal(code, exitCodes.fine);
    assert.match(said, /Copied descriptions: 1\n {2}http.*\n {4}Angling licence \(1\), certain: Short description/);
    assert.match(said, /Price, Angling licence \(1\)/);
    assert.ok(!said.includes('\u001b'));
    const report = JSON.parse(readFileSync(json, 'utf8')) as AuditReport;
    assert.deepEqual(
      [report.pagesRead, report.copies.length, report.contradictions.length, report.embeds.length],
      [1, 1, 1, 1],
    );
  });
  it('ends with an error where it is asked to', async () => {
    assert.equal((await audit('--fail-on', 'copies')).code, exitCodes.found);
    assert.equal((await audit('--fail-on', 'contradictions,copies')).code, exitCodes.found);
    assert.equal((await audit('--fail-on', 'none')).code, exitCodes.fine);
  });
  it('says what is wrong with its arguments', async () => {
    for (const args of [
      [],
      ['audit'],
      ['audit', 'x.example'],
      ['audit', 'x.example', '--register', 'nowhere'],
      ['audit', 'x.example', '--register', register.url, '--max-pages', 'many'],
      ['audit', 'x.example', '--wrong'],
    ]) {
      assert.equal((await run(...args)).code, exitCodes.usage, args.join(' '));
    }
    assert.match((await audit('--adapter', 'other')).said, /„other” nav zināms; ir: virsis/);
  });
  it('says that the register does not answer', async () => {
    const { code, said } = await run('audit', site.url, '--register', `${site.url}none`);
    assert.equal(code, exitCodes.failed);
    assert.match(said, /Reģistru neizdevās nolasīt: status/);
  });
  it('keeps a state file of another site for that site', async () => {
    const state = join(folder, 'state');
    await audit('--state', state, '--max-pages', '1');
    const { code } = await run('audit', 'http://other.example/', '--register', register.url, '--state', state);
    assert.ok(code === exitCodes.failed);
  });
});

describe('the report', () => {
  it('passes axe, shows what pages say as text and runs nothing, in both languages', async () => {
    const json = join(folder, 'shown.json');
    await audit('--json', json);
    const report = JSON.parse(readFileSync(json, 'utf8')) as AuditReport;
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    try {
      for (const messages of [reportLv, reportEn]) {
        await assertReportIsWhole(browser, htmlReport(report, messages), new RegExp(`^${messages.title}`));
      }
    } finally {
      await browser.close();
    }
  });
});
