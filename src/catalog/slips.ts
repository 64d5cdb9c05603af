/**
 * How many slips of a finger lie between two words: a letter too many, too few, another letter, or two neighbours in the
 * wrong order. Counts no further than `most`; one more than that means "too many".
 */
export function countSlips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  return Math.min(lastRow(one, other, most)[other.length] ?? most + 1, most + 1);
}

/** The same between a word and whichever beginning of another is most like it. */
export function countSlipsAtStart(typed: string, whole: string, most: number): number {
  return Math.min(...lastRow(typed, whole.slice(0, typed.length + most), most), most + 1);
}

/** The slips between `one` and each beginning of `other`; none where all are too many. */
function lastRow(one: string, other: string, most: number): readonly number[] {
  let before: number[] = [];
  let last: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i += 1) {
    [before, last, row] = [last, row, [i]];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      }
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return [];
  }
  return row;
}
