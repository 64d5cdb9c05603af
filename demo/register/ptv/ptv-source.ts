import { readRecordsBeside } from '../records-beside.js';
import { channels, generalDescriptions, organizations, services } from './ptv-records.js';

export interface PtvRecord {
  readonly id: string;
}

/** The records of the register, by collection. */
export interface PtvRecords {
  readonly Service: readonly PtvRecord[];
  readonly ServiceChannel: readonly PtvRecord[];
  readonly GeneralDescription: readonly PtvRecord[];
  readonly Organization: readonly PtvRecord[];
}

let reading: Promise<PtvRecords> | undefined;

/** The invented municipality, and published records where somebody keeps them beside the project. */
export function readPtvRecords(): Promise<PtvRecords> {
  return (reading ??= readAll());
}

async function readAll(): Promise<PtvRecords> {
  const beside = async (folder: string) =>
    (await readRecordsBeside(`ptv-finland/${folder}`)).filter((one): one is PtvRecord => 'id' in one);
  const [ownServices, ownChannels, ownOrganizations] = await Promise.all([
    beside('services'),
    beside('servicechannels'),
    beside('organizations'),
  ]);
  return {
    Service: [...services, ...ownServices],
    ServiceChannel: [...channels, ...ownChannels],
    GeneralDescription: generalDescriptions,
    Organization: [...organizations, ...ownOrganizations],
  };
}
