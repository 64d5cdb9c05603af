import { ptvAdapter } from '../src/adapters/ptv/ptv-adapter.js';
import { isGuid } from '../src/adapters/ptv/read-ptv.js';
import { ptvDocuments, ptvToChannel } from '../src/adapters/ptv/ptv-to-channel.js';
import { ptvChannel, ptvGeneralDescription } from '../src/adapters/ptv/ptv-wire.js';
import { channel } from '../src/domain/channel.js';
import { describeIssues } from '../src/domain/read-records.js';
import { type CheckedRecord, type Fields, isFields, type Payload, recordsIn } from './checked-payloads.js';
import { shownAs } from './payload-checks.js';

type Kind = 'Service' | 'ServiceChannel' | 'GeneralDescription' | 'Organization';

/** The records of all files are one register, in which services find their channels and general descriptions. */
export async function checkPtv(payloads: readonly Payload[]): Promise<CheckedRecord[]> {
  const records = payloads.flatMap(({ file, body }) =>
    recordsIn(body, 'itemList').map((record) => ({ file, record, kind: kindOf(record) })),
  );
  const known = records.flatMap(({ record, kind }) => (kind && isFields(record) ? [{ record, kind }] : []));
  const checked: CheckedRecord[] = [];
  for (const { file, record, kind } of records) {
    if (!isFields(record) || !kind) checked.push({ file, ...notOfTheRegister(record) });
    else checked.push({ file, ...(await checkRecord(record, kind, known)) });
  }
  return checked;
}

function kindOf(record: unknown): Kind | undefined {
  if (!isFields(record)) return undefined;
  if ('serviceNames' in record) return 'Service';
  if ('serviceChannelType' in record || 'serviceChannelNames' in record) return 'ServiceChannel';
  if ('organizationNames' in record) return 'Organization';
  return 'names' in record && 'descriptions' in record ? 'GeneralDescription' : undefined;
}

type Result = Omit<CheckedRecord, 'file'>;

async function checkRecord(
  record: Fields,
  kind: Kind,
  known: readonly { readonly record: Fields; readonly kind: Kind }[],
): Promise<Result> {
  const id = typeof record.id === 'string' ? record.id : undefined;
  const leftOut = (reason: string): Result => ({ id, outcome: 'left out', words: `${kind}: ${reason}` });
  switch (kind) {
    case 'Service': {
      const { services = [], leftOut: left } = await ptvAdapter.answer(
        { about: 'all-services', most: 10 },
        '',
        async (path) => ({ status: 200, body: said(path, record, known) }),
      );
      const [shown] = services;
      return shown ? shownAs(shown.id, shown.name, 'Service') : leftOut(left[0]?.reason ?? 'its id is no guid');
    }
    case 'Organization': {
      const question = { about: 'institution', registrationNumber: id ?? '' } as const;
      try {
        const found = await ptvAdapter.answer(question, '', async () => ({ status: 200, body: [record] }));
        return found ? shownAs(found.registrationNumber, found.name, 'Organization') : leftOut('its id is no guid');
      } catch (error) {
        return leftOut((error as Error).message); // a RegisterError that says what is wrong
      }
    }
    case 'ServiceChannel': {
      const read = ptvChannel.safeParse(record);
      if (!read.success) return leftOut(describeIssues(read.error.issues));
      if (!isGuid(read.data.id)) return leftOut('its id is no guid');
      const way = ptvToChannel(read.data);
      if (!way) return { id, outcome: 'shown', words: `PrintableForm as ${ptvDocuments(read.data).length} documents` };
      const translated = channel.safeParse(way);
      if (!translated.success) return leftOut(describeIssues(translated.error.issues));
      const { name } = translated.data;
      return name ? shownAs(read.data.id, name, read.data.serviceChannelType) : leftOut('it has no name');
    }
    case 'GeneralDescription': {
      const read = ptvGeneralDescription.safeParse(record);
      if (read.success && !isGuid(read.data.id)) return leftOut('its id is no guid');
      return read.success
        ? { id, outcome: 'shown', words: 'GeneralDescription, within services that name it' }
        : leftOut(describeIssues(read.error.issues));
    }
  }
}

/** A register with one service, and with all that services refer to. */
function said(
  path: string,
  service: Fields,
  known: readonly { readonly record: Fields; readonly kind: Kind }[],
): unknown {
  if (path.startsWith('/Service?')) return { pageCount: 1, itemList: [{ id: service.id }] };
  const [, kind, guids = ''] = /^\/(\w+)\/list\?guids=(.*)$/.exec(path) ?? [];
  if (kind === 'Service') return [service];
  const wanted = new Set(guids.split(','));
  return known.flatMap(({ record, kind: own }) => (own === kind && wanted.has(String(record.id)) ? [record] : []));
}

function notOfTheRegister(record: unknown): Result {
  const id = isFields(record) && typeof record.id === 'string' ? record.id : undefined;
  if (!isFields(record)) return { id, outcome: 'left out', words: 'no record: expected an object' };
  const importId = typeof record.Id === 'string' ? record.Id : id;
  if ('BackgroundDescription' in record) {
    const words = 'a general description as the register imports it (Lang, Label), not as its Open API gives it';
    return { id: importId, outcome: 'left out', words };
  }
  return { id: importId, outcome: 'beside', words: `no service: ${Object.keys(record).slice(0, 4).join(', ')} …` };
}
