import { readFile } from 'node:fs/promises';
import { convertSearchCorpus, type CorpusRecord } from './convert-search-corpus.js';
import type { RegisterData } from './record.js';

/** Reads the records: the demo's own, or a file's in the contract's shape or in the search corpus's. */
export async function loadRegisterData(file: string | undefined): Promise<RegisterData> {
  return file === undefined ? loadDemoData() : readDataFile(file);
}

/** Imported when it is wanted, so that a test with a small register of its own does not load it. */
async function loadDemoData(): Promise<RegisterData> {
  const [state, municipal, situations, institutions, resources] = await Promise.all([
    import('./data/services-state.js'),
    import('./data/services-municipal.js'),
    import('./data/life-situations.js'),
    import('./data/institutions.js'),
    import('./data/resources.js'),
  ]);
  // The modules hold plain literals; that they keep the contract is what their own tests say.
  return {
    services: [...state.stateServices, ...municipal.municipalServices],
    lifeSituations: situations.lifeSituations,
    institutions: institutions.institutions,
    resources: resources.resources,
  } as unknown as RegisterData;
}

/** @throws TypeError that says what is wrong with the file */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // readFile's error has a code, JSON.parse's SyntaxError has none
    throw new TypeError(`${file} ${code ? `cannot be read (${code})` : 'is not JSON'}.`, { cause });
  }
}

async function readDataFile(file: string): Promise<RegisterData> {
  const value = await readJson(file);
  if (Array.isArray(value)) return convertSearchCorpus(value as CorpusRecord[]);
  const { services, lifeSituations = [], institutions = [], resources = [] } = value as Partial<RegisterData>;
  if (!Array.isArray(services)) {
    throw new TypeError(`${file} is no register: expected a list of search records, or an object with "services".`);
  }
  return { services: services as RegisterData['services'], lifeSituations, institutions, resources };
}
