/** Whether two values that came as JSON say the same, in the same order. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
