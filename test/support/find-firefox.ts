import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The program of an installed Firefox: the one FIREFOX_PATH names, else one on the path; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  const own = process.env.FIREFOX_PATH;
  if (own !== undefined) return own || undefined; // set to nothing, it says to leave Firefox out
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((program) => existsSync(program));
}
