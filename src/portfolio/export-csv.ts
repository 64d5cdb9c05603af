/**
 * Rows as RFC 4180 has them: commas, CRLF, quotes doubled. With a byte order mark, by which spreadsheets know UTF-8, and
 * with an apostrophe before what a spreadsheet would take for a formula and run.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** What a formula begins with, white space before it passed over; and the apostrophe, so that ours can be told from others'. */
const formula = /^[\s\0]*[=+\-@＝＋－＠']/;

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
