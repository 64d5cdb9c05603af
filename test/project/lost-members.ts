/**
 * Members of a record that are not in what was read of it, each as its path. A text that became a structure counts as
 * kept; so does an address written another way.
 */
export function lostMembers(record: unknown, value: unknown, path = idOf(record)): string[] {
  if (Array.isArray(record)) {
    if (!Array.isArray(value) || value.length !== record.length) return [path];
    return record.flatMap((item, index) => lostMembers(item, value[index], `${path}.${index}`));
  }
  if (isMarkup(record)) return Array.isArray(value) ? [] : [path];
  if (typeof record === 'object' && record !== null) {
    if (typeof value !== 'object' || value === null) return [path];
    const kept = value as Readonly<Record<string, unknown>>;
    return Object.entries(record).flatMap(([name, member]) => lostMembers(member, kept[name], `${path}.${name}`));
  }
  if (value === undefined) return [path];
  return typeof record === 'string' || record === value ? [] : [path];
}

/** A text that says which markup it holds. */
function isMarkup(record: unknown): boolean {
  return typeof record === 'object' && record !== null && 'format' in record && 'text' in record;
}

function idOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : 'record';
}
