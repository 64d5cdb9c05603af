import { faults, moments, type Outcome } from './fault-matrix.js';

const words = { right: 'right', partly: 'partly', last: 'last good', failed: 'says so', without: 'without' } as const;

const introduction = `# What is shown when the register fails

Made by \`npm run faults\` from \`test/pages/fault-matrix.test.ts\`: each fault at each moment, on the page of the demo's
municipality, with the register on another origin. The figures are of one run and one machine.

- **right**: what the register has, and no word of trouble
- **partly**: all but a record that cannot be read, and that there is one
- **last good**: the last good answer, how old it is, and that the register does not answer
- **says so**: what is wrong, what can be done, and the page's own link; nothing that is not true
- **without**: the rest of the page, without what only the failing question knows
- **—**: cannot be then

After it stands how long it took from the end of the fault until all was right again, by itself. In every case: nothing
waits longer than a request's deadline (10 s, and 10 s for one that follows), no list is called empty that is not, and no
error reaches the page. Requests are those of the page's first minute, all elements together.
`;

/** The outcomes as a page of Markdown. */
export function faultTable(outcomes: readonly Outcome[]): string {
  const cell = (fault: string, moment: string) => {
    const outcome = outcomes.find((one) => one.fault === fault && one.moment === moment);
    if (!outcome) return '—';
    const { shown, healed } = outcome;
    return healed === undefined ? words[shown] : `${words[shown]}, ${(healed / 1000).toFixed(1)} s`;
  };
  const requests = (fault: string) =>
    String(outcomes.find((one) => one.fault === fault && one.requestsAMinute !== undefined)?.requestsAMinute ?? '—');
  const head = ['fault', ...moments.map(({ name }) => name), 'requests a minute'];
  const rows = faults.map(({ name, meaning }) => [
    `\`${name}\`: ${meaning}`,
    ...moments.map((moment) => cell(name, moment.name)),
    requests(name),
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${introduction}\n${lines.join('\n')}\n`;
}
