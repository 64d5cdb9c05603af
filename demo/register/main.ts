import { parseArgs } from 'node:util';
import { startRegister } from './start-register.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8081' },
    host: { type: 'string', default: '127.0.0.1' },
    data: { type: 'string' },
    helsinki: { type: 'string' },
    replays: { type: 'string' },
  },
});

try {
  const replayPorts = values.replays?.split(',').map(Number);
  const register = await startRegister({ ...values, port: Number(values.port), replayPorts });
  console.log(`register listening on ${register.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void register.close());
} catch (error) {
  // A data file that cannot be used, or a port that is taken.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
