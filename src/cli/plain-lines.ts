/** Lines for a terminal. What a page or a register says must not command it, nor turn the direction of what follows. */
export function plainLines(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, ' ')).join('\n');
}
