import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCsv } from '../../src/portfolio/export-csv.js';

/** Reads RFC 4180 as it is written there: a state machine that knows nothing of the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at];
    if (quoted && sign === '"' && csv[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && csv.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += sign ?? '';
  }
  return rows;
}

const withoutGuard = (text: string) => (text.startsWith("'") ? text.slice(1) : text);
const dangerous = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", ' ', '\0', '＝', '=cmd|', 'ā');
const cell = fc.oneof(
  fc.string(),
  fc.array(dangerous, { maxLength: 6 }).map((signs) => signs.join('')),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

describe('a table as CSV', () => {
  it('says the same when it is read again', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const csv = toCsv(rows);
        expect(csv.startsWith('\uFEFF')).to.equal(true);
        expect(parse(csv.slice(1)).map((row) => row.map(withoutGuard))).to.deep.equal(rows);
      }),
      { numRuns: 400 },
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const text of parse(toCsv(rows).slice(1)).flat()) expect(text).not.to.match(/^[\s\0]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 400 },
    );
  });

  it('is what RFC 4180 shows', () => {
    expect(
      toCsv([
        ['a', 'b "c"', 'd,e'],
        ['=1+1', '', 'f\ng'],
      ]),
    ).to.equal('\uFEFFa,"b ""c""","d,e"\r\n\'=1+1,,"f\ng"\r\n');
  });
});
