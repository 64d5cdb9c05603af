#!/usr/bin/env node
import { builtInAdapters } from './built-in-adapters.js';
import { runCommand, terminal } from './cli/run-command.js';

const [command, ...args] = process.argv.slice(2);

/** The command line: `npx service-catalog-elements audit …`, `npx service-catalog-elements gateway …`. */
process.exitCode =
  command === 'gateway'
    ? await (await import('./cli/run-gateway.js')).runGateway(args, terminal)
    : await runCommand(process.argv.slice(2), builtInAdapters);
