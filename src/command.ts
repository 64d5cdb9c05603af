#!/usr/bin/env node
import { runCommand } from './cli/run-command.js';

/** The command line: `npx service-catalog-elements audit …`. */
process.exitCode = await runCommand(process.argv.slice(2), {
  virsis: async () => (await import('./adapters/virsis/virsis-adapter.js')).virsisAdapter,
  helsinki: async () => (await import('./adapters/helsinki/helsinki-adapter.js')).helsinkiAdapter,
});
