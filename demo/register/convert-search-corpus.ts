import type { RegisterData, StoredInstitution, StoredService, Territory } from './record.js';

/** A record of the search corpus: flat, in Latvian, with labels instead of codes. */
export interface CorpusRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly institution: string;
  readonly category: string;
  readonly recipient: string;
  readonly channels: readonly string[];
  readonly municipality?: string;
  readonly updated: string;
}

const channelKinds: Readonly<Record<string, string>> = {
  'E-pakalpojums': 'e-service',
  Klātiene: 'in-person',
  VPVKAC: 'vpvkac',
  Pasts: 'post',
  'E-pasts': 'email',
  'E-adrese': 'e-address',
  Tālrunis: 'phone',
};

/** Makes a register of the corpus: its categories become life situations, its names of institutions institutions. */
export function convertSearchCorpus(records: readonly CorpusRecord[]): RegisterData {
  const institutions = new Map(sorted(records, 'institution').map((name, index) => [name, toInstitution(name, index)]));
  const territories = new Map(sorted(records, 'municipality').map((name, index) => [name, toTerritory(name, index)]));
  const categories = new Map(sorted(records, 'category').map((name, index) => [name, `C${pad(index + 1, 2)}`]));
  const toService = (record: CorpusRecord): StoredService => {
    const institution = institutions.get(record.institution);
    const territory = territories.get(record.municipality ?? '');
    return {
      ...ownMembers(record),
      ...(institution && { holder: institution }),
      ...(territory && { territories: [territory] }),
      lifeSituationIds: [categories.get(record.category) ?? ''],
    };
  };
  return {
    services: records.map(toService),
    lifeSituations: [...categories].map(([name, id]) => ({
      id,
      name: { lv: name },
      audience: audienceOf(name, records),
    })),
    institutions: [...institutions.values()],
    resources: [],
  };
}

function ownMembers(record: CorpusRecord): StoredService {
  const kinds = [...new Set(record.channels.map((label) => channelKinds[label] ?? 'other'))];
  const { audiences, recipients } = readRecipients(record.recipient);
  return {
    id: record.id,
    status: 'published',
    serviceType: 'individual-benefit',
    audiences,
    name: { lv: record.name },
    summary: { lv: record.description },
    description: { lv: record.description },
    recipients,
    fee: { status: 'unknown' },
    channelKinds: kinds,
    steps: [{ order: 1, kind: 'request', channels: kinds.map((kind) => ({ kind })) }],
    updatedAt: record.updated,
    sourceUrl: `https://katalogs.demo.example/pakalpojumi/${encodeURIComponent(record.id)}`,
  };
}

function readRecipients(labels: string) {
  const people = labels.includes('Fiziska');
  const companies = labels.includes('Juridiska');
  return {
    audiences: [...(people ? ['citizens'] : []), ...(companies ? ['entrepreneurs'] : [])],
    recipients: [...(people ? ['natural-person'] : []), ...(companies ? ['legal-person-private'] : [])],
  };
}

function audienceOf(category: string, records: readonly CorpusRecord[]): string {
  const forPeople = records.some((record) => record.category === category && record.recipient.includes('Fiziska'));
  return forPeople ? 'citizens' : 'entrepreneurs';
}

function toInstitution(name: string, index: number): StoredInstitution {
  return { registrationNumber: pad(90_000 + index, 11), name: { lv: name } };
}

/** The corpus names territories in the genitive. */
function toTerritory(genitive: string, index: number): Territory {
  const name = genitive.replace(/novada$/, 'novads').replace(/valstspilsētas$/, 'valstspilsēta');
  return { code: `LV-C${pad(index + 1, 2)}`, name: { lv: name } };
}

function sorted(records: readonly CorpusRecord[], member: 'institution' | 'municipality' | 'category'): string[] {
  const names = new Set(records.flatMap((record) => record[member] ?? []));
  return [...names].sort(new Intl.Collator('lv').compare);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
