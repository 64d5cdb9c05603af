/**
 * Measures the gateway at 5,000 services, and what a cache before it serves: `npm run load -- --seconds 10 --runs 3`, with
 * `--no-limits` where the machine is no normal one.
 *
 * It starts everything itself: the demo register with the records of the search corpus, a gateway on PGlite and one on a
 * PostgreSQL of its own, nginx and Varnish with the configurations of `demo/edge` before the latter, and an nginx that
 * serves the same bytes from files. It wants nginx, varnish, wrk and postgresql from Debian.
 *
 * - As fast as they can: wrk asks for hot answers (lists, descriptions, searches), the same for all, compressed, one after
 *   the other on each of its connections. Such times say how long a queue was, not how long a person waits.
 * - Searches at a constant rate: a request is due at its moment, whether or not those before it were answered, and its
 *   time counts from there. Hot: as people type them, letter by letter, each asked before. New: none was asked before.
 *
 * Targets take turns within each run; a figure is the median of the runs'. While wrk asks, answers are also fetched one by
 * one and compared byte by byte with what the gateway had said; of wrk's own answers status and mean length are checked.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram, startFileServer, startNginx, startVarnish } from '../test/support/edge-servers.js';
import { findPostgres, startPostgres } from '../test/support/postgres-process.js';
import { startRegisterProcess } from '../test/support/register-process.js';
import { askAtRate } from './load/ask-at-rate.js';
import { askAsFastAsPossible } from './load/ask-as-fast-as-possible.js';
import { corpusFile, hotAddresses, newSearches, typedSearches } from './load/questions.js';
import { saveAnswers } from './load/saved-answers.js';
import { startGatewayProcess } from './load/gateway-process.js';
import { median, percentile, sayLimit, sayRates, sayTimes } from './load/say-figures.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    'no-limits': { type: 'boolean', default: false },
  },
});
const [seconds, runs] = [Number(values.seconds), Number(values.runs)];
if (!(seconds >= 1 && runs >= 1)) fail('--seconds and --runs take a number of 1 or more.');

/** What a cache must serve of what nginx serves from files; what a hot search may take, in milliseconds, and at which rate. */
const limits = { cachedShare: 0.9, hotP99: 50, rate: 200 };
/** Searches a second that nobody asked before: of 200 that people make, most are beginnings that others typed too. */
const newRate = 20;

const programs = { nginx: findProgram('nginx'), varnishd: findProgram('varnishd'), wrk: findProgram('wrk') };
const postgresBin = findPostgres();
const { nginx, varnishd, wrk } = programs;
if (!nginx || !varnishd || !wrk || !postgresBin) {
  fail('Missing programs. On Debian: apt-get install nginx varnish wrk postgresql');
}

const folder = mkdtempSync(join(tmpdir(), 'gateway-load-'));
chmodSync(folder, 0o755); // nginx serves files of it as a user of its own
const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
const kept = <Started extends { readonly stop: () => unknown }>(started: Started): Started => {
  closing.unshift(() => started.stop());
  return started;
};

try {
  const register = kept(await startRegisterProcess(0, ['--data', corpusFile]));
  const postgres = kept(startPostgres(postgresBin));
  const reading = performance.now();
  const onPglite = kept(await startGatewayProcess(register.url, { folder: join(folder, 'mirror') }, folder));
  const onPostgres = kept(await startGatewayProcess(register.url, { url: postgres.createDatabase('load') }, folder));
  const services = await onPglite.untilRead();
  await onPostgres.untilRead();
  console.log(`${services} services, read twice in ${((performance.now() - reading) / 1000).toFixed(0)} s`);
  console.log(`${cpus().length} processors (${cpus()[0]?.model ?? '?'}), shared by the servers and by what asks them;`);
  console.log(`${runs} runs of ${seconds} s each, the targets taking turns\n`);

  const edge = kept(await startNginx(nginx, onPostgres.url));
  const varnish = kept(await startVarnish(varnishd, onPostgres.url));
  const addresses = hotAddresses();
  const [ofPostgres, ofPglite] = [
    await saveAnswers(onPostgres.url, addresses, join(folder, 'files')),
    await saveAnswers(onPglite.url, addresses),
  ];
  const files = kept(await startFileServer(nginx, join(folder, 'files')));
  const targets = [
    { name: 'nginx, from files', url: files.url, answers: ofPostgres.asFiles },
    { name: 'nginx before the gateway', url: edge.url, answers: ofPostgres.asAsked },
    { name: 'Varnish before the gateway', url: varnish.url, answers: ofPostgres.asAsked },
    { name: 'gateway on PGlite', url: onPglite.url, answers: ofPglite.asAsked },
    { name: 'gateway on PostgreSQL', url: onPostgres.url, answers: ofPostgres.asAsked },
  ];
  const rates = targets.map(({ name }) => ({ name, rounds: [] as Awaited<ReturnType<typeof askAsFastAsPossible>>[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const [nth, { url, answers }] of targets.entries()) {
      rates[nth]?.rounds.push(await askAsFastAsPossible(wrk, url, answers, seconds));
    }
  }
  sayRates(
    `Hot answers (${addresses.length} of them, ${ofPostgres.meanLength} bytes each), as fast as they come`,
    rates,
  );

  const searches = typedSearches();
  const fresh = newSearches(2 * runs * newRate * seconds);
  const gateways = [
    { name: 'PGlite', url: onPglite.url },
    { name: 'PostgreSQL', url: onPostgres.url },
  ].map((one) => ({ ...one, hot: [] as number[][], new: [] as number[][] }));
  for (const { url } of gateways) await askAtRate(url, searches, { rate: limits.rate, count: searches.length });
  for (let run = 0; run < runs; run += 1) {
    for (const { url, ...rounds } of gateways) {
      rounds.hot.push(
        await askAtRate(url, searches, { rate: limits.rate, count: limits.rate * seconds, shuffled: true }),
      );
      const next = fresh.splice(0, newRate * seconds);
      rounds.new.push(await askAtRate(url, next, { rate: newRate, count: next.length }));
    }
  }
  sayTimes(`Hot searches, ${limits.rate} a second (${searches.length} different)`, gateways, ({ hot }) => hot);
  sayTimes(`Searches that nobody asked before, ${newRate} a second`, gateways, ({ new: rounds }) => rounds);

  const rateOf = (nth: number) => median((rates[nth]?.rounds ?? []).map(({ perSecond }) => perSecond));
  const held = [
    sayLimit('nginx before the gateway, of nginx from files', rateOf(1) / rateOf(0), '≥', limits.cachedShare),
    sayLimit('Varnish before the gateway, of nginx from files', rateOf(2) / rateOf(0), '≥', limits.cachedShare),
    ...gateways.map(({ name, hot }) =>
      sayLimit(
        `hot search on ${name}, p99 in ms`,
        median(hot.map((times) => percentile(times, 0.99))),
        '<',
        limits.hotP99,
      ),
    ),
  ];
  if (!values['no-limits'] && held.includes(false)) process.exitCode = 1;
} finally {
  for (const close of closing) await close();
}

function fail(why: string): never {
  console.error(why);
  process.exit(2);
}
