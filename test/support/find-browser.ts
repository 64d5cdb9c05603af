import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

const help = `No Chrome or Chromium was found, and none could be installed here.
Install Google Chrome or Chromium (on Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to its program.`;

/**
 * The program of an installed Chrome or Chromium: the one CHROME_PATH names, else one the system knows, else the one
 * Playwright downloaded. Where there is none and the system's package manager may be used, it is installed.
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  return installedBrowser() ?? installBrowser();
}

function installedBrowser(): string | undefined {
  const own = process.env.CHROME_PATH;
  if (own && existsSync(own)) return own;
  const fromPlaywright = chromium.executablePath();
  return systemBrowser() ?? (existsSync(fromPlaywright) ? fromPlaywright : undefined);
}

function systemBrowser(): string | undefined {
  try {
    return Launcher.getInstallations()[0] ?? undefined;
  } catch {
    return undefined; // chrome-launcher throws where it knows no place to look
  }
}

/** Debian and its relatives, as root: what a fresh container is. */
function installBrowser(): string {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) throw new Error(help);
  console.log('No Chrome or Chromium found: installing chromium with apt-get.');
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (cause) {
    throw new Error(help, { cause }); // execFileSync throws when the command ends with an error
  }
  const installed = installedBrowser();
  if (!installed) throw new Error(help);
  return installed;
}

/** Flags under which a browser starts anywhere, containers without a sandbox among them, and stays off the network. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Browser: ${findBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
