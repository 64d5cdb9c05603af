import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../gateway/config.js';
import { exitCodes, type Terminal } from './terminal.js';
import { serveGateway } from './serve-gateway.js';

const usage = 'service-catalog-elements gateway --config FILE';

/**
 * Runs a gateway until the process is told to stop (SIGTERM, SIGINT); requests under way are then finished.
 * @param args those after `gateway`
 * @returns the exit code
 */
export async function runGateway(args: readonly string[], { say, complain }: Terminal): Promise<number> {
  try {
    const { values } = parse(args);
    if (values.config === undefined) throw new ConfigError(usage);
    const told = new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });
    const gateway = await serveGateway(readConfig(readFile(values.config)), say);
    await told;
    await gateway.close();
    return exitCodes.fine;
  } catch (error) {
    if (error instanceof ConfigError) {
      complain(error.message);
      return exitCodes.usage;
    }
    // A database that does not open, a port that is taken: the kind alone, since the message may hold an address.
    const { name, code, message } = error as Error & { readonly code?: string };
    complain(error instanceof TypeError ? message : `${name} ${code ?? ''}`.trim());
    return exitCodes.failed;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { config: { type: 'string' } } });
  } catch {
    throw new ConfigError(usage); // a TypeError for an argument that it does not know
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`${path} cannot be read`);
  }
}
