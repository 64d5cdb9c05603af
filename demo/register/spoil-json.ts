type JsonRecord = Readonly<Record<string, unknown>>;

/** Gives exactly one record wrong types: the second of a list (the first where it is alone), or the one there is. */
export function spoilJson(json: string): string {
  const value = JSON.parse(json) as unknown;
  if (Array.isArray(value)) return JSON.stringify(spoilOne(value as JsonRecord[]));
  const envelope = value as JsonRecord;
  if (!Array.isArray(envelope.items)) return JSON.stringify(spoilRecord(envelope));
  return JSON.stringify({ ...envelope, items: spoilOne(envelope.items as JsonRecord[]) });
}

function spoilOne(records: readonly JsonRecord[]) {
  const spoilt = Math.min(1, records.length - 1);
  return records.map((record, index) => (index === spoilt ? spoilRecord(record) : record));
}

/** Helsinki's records hold their members once per language. */
function spoilRecord(record: JsonRecord): JsonRecord {
  if ('fi' in record) return { ...record, fi: { ...(record.fi as JsonRecord), name: 42, channels: 'none' } };
  return { ...record, name: 42, ...('holder' in record && { holder: 'none' }) };
}
