type JsonRecord = Readonly<Record<string, unknown>>;

/** Gives exactly one record wrong types: the second of a list (the first where it is alone), or the one there is. */
export function spoilJson(json: string): string {
  const value = JSON.parse(json) as unknown;
  if (Array.isArray(value)) return JSON.stringify(spoilOne(value as JsonRecord[]));
  const envelope = value as JsonRecord;
  const list = ['items', 'itemList', 'contents', '@graph', 'member'].find((name) => Array.isArray(envelope[name]));
  if (list === undefined) return JSON.stringify(spoilRecord(envelope));
  return JSON.stringify({ ...envelope, [list]: spoilOne(envelope[list] as JsonRecord[]) });
}

function spoilOne(records: readonly JsonRecord[]) {
  const spoilt = Math.min(1, records.length - 1);
  return records.map((record, index) => (index === spoilt ? spoilRecord(record) : record));
}

/** Helsinki's records hold their members once per language, others name services by words of their own. */
function spoilRecord(record: JsonRecord): JsonRecord {
  if ('dct:title' in record) return { ...record, 'dct:title': 42 };
  if ('naam' in record) return { ...record, naam: 42 };
  if ('serviceNames' in record) return { ...record, serviceNames: 42 };
  if ('serviceChannelNames' in record || 'organizationNames' in record || 'descriptions' in record) return record;
  if ('fi' in record) return { ...record, fi: { ...(record.fi as JsonRecord), name: 42, channels: 'none' } };
  return { ...record, name: 42, ...('holder' in record && { holder: 'none' }) };
}

/** Each record of a list twice, one after the other. */
export function doubleRecords(json: string): string {
  return withItems(json, (items) => items.flatMap((item) => [item, item]));
}

/** Each life situation's parent is the one before it in the list, and the first one's is the last. */
export function ringParents(json: string): string {
  return withItems(json, (items) =>
    items.map((item, index) => ('serviceCount' in item ? { ...item, parentId: items.at(index - 1)?.id } : item)),
  );
}

/** A list that counts ten times as many as it has. */
export function countAmiss(json: string): string {
  return withEnvelope(json, (list) => ('total' in list ? { ...list, total: Number(list.total) * 10 } : list));
}

/** A list whose next page is this one. */
export function leadInCircles(json: string, self: string): string {
  return withEnvelope(json, (list) => ({ ...list, next: self }));
}

/** Of a list the page after the one that was asked for; of a record another one. */
export function anotherRequest(url: URL): URL {
  const other = new URL(url);
  const [, collection, id] = url.pathname.split('/');
  if (id === undefined) other.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1));
  else other.pathname = `/${collection}/${otherIds[collection ?? ''] ?? id}`;
  return other;
}

/** Of each collection a record that is asked for by nobody else. */
const otherIds: Readonly<Record<string, string>> = {
  services: '1009',
  'life-situations': 'L102',
  institutions: '00000000101',
};

function withItems(json: string, change: (items: readonly JsonRecord[]) => readonly JsonRecord[]): string {
  return withEnvelope(json, (list) =>
    Array.isArray(list.items) ? { ...list, items: change(list.items as JsonRecord[]) } : list,
  );
}

function withEnvelope(json: string, change: (envelope: JsonRecord) => JsonRecord): string {
  const value = JSON.parse(json) as JsonRecord;
  return JSON.stringify(Array.isArray(value) ? value : change(value));
}
