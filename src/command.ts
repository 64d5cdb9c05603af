#!/usr/bin/env node
import { builtInAdapters } from './built-in-adapters.js';
import { commands } from './cli/commands.js';
import { exitCodes, terminal } from './cli/terminal.js';

const [command, ...args] = process.argv.slice(2);

/**
 * The command line: `npx service-catalog-elements audit …`, `check-register …`, `gateway …`. Each is loaded when it is run.
 */
process.exitCode = await run();

async function run(): Promise<number> {
  switch (command) {
    case 'audit':
      return (await import('./cli/run-command.js')).runCommand(process.argv.slice(2), builtInAdapters);
    case 'check-register':
      return (await import('./cli/run-check.js')).runCheck(args, builtInAdapters, terminal);
    case 'gateway':
      return (await import('./cli/run-gateway.js')).runGateway(args, terminal);
    case '--help':
    case '-h':
    case 'help':
      terminal.say(commands);
      return exitCodes.fine;
    default:
      terminal.complain(commands);
      return exitCodes.usage;
  }
}
