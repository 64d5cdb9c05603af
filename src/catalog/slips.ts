/**
 * How many slips of a finger lie between two words: a letter too many, too few, another letter, or two neighbours in the
 * wrong order. Counts no further than `most`; one more than that means "too many".
 */
export function countSlips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last, row] = [[], [], Array.from({ length: other.length + 1 }, (_, column) => column)] as number[][] as [
    number[],
    number[],
    number[],
  ];
  for (let i = 1; i <= one.length; i += 1) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min(last[j] ?? 0, row[j - 1] ?? 0, same ? (last[j - 1] ?? 0) - 1 : (last[j - 1] ?? 0)) + 1;
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      }
      row[j] = slips;
    }
    if (Math.min(...row) > most) return most + 1;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
