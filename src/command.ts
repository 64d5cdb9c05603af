#!/usr/bin/env node
import { builtInAdapters } from './built-in-adapters.js';
import { runCommand } from './cli/run-command.js';

/** The command line: `npx service-catalog-elements audit …`. */
process.exitCode = await runCommand(process.argv.slice(2), builtInAdapters);
