/** How a command ends: well; with what `--fail-on` names; wrongly called; without a report. */
export const exitCodes = { fine: 0, found: 1, usage: 2, failed: 3 } as const;

/** Where a command writes. */
export interface Terminal {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** The terminal that the command runs in. */
export const terminal: Terminal = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};
