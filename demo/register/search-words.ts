/** The words of a text as a search compares them: `Bērna piedzimšana` → `berna`, `piedzimsana`. */
export function searchWords(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
