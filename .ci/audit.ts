/**
 * Asks the registry of packages for known weaknesses: of what ships none is taken, of what builds and tests none of
 * high severity. Where the registry cannot be asked, that is said, and nothing is taken for audited.
 */
import { spawnSync } from 'node:child_process';

interface Report {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

function audit(...options: string[]): Report {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...options], { encoding: 'utf8' });
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return {}; // no JSON where npm could not ask
  }
}

function isTaken(name: string, { metadata, vulnerabilities = {} }: Report, severities: readonly string[]): boolean {
  if (!metadata) {
    console.log(`${name}: NOT AUDITED, the registry of packages did not answer the question`);
    return true;
  }
  const weak = Object.entries(vulnerabilities).filter(([, { severity }]) => severities.includes(severity));
  const known = Object.entries(vulnerabilities).length;
  console.log(`${name}: ${known} packages with known weaknesses, ${weak.length} of them not taken`);
  for (const [packageName, { severity }] of weak) console.log(`  ${packageName}: ${severity}`);
  return weak.length === 0;
}

const shipped = isTaken('what ships', audit('--omit=dev'), ['info', 'low', 'moderate', 'high', 'critical']);
const all = isTaken('all, with what builds and tests', audit(), ['high', 'critical']);
if (!shipped || !all) process.exitCode = 1;
