import { builtInAdapters } from './built-in-adapters.js';
import { addAdapter } from './register/register-clients.js';

/** Makes the project's own adapters known. */
export function addBuiltInAdapters(): void {
  for (const [name, load] of Object.entries(builtInAdapters)) addAdapter(name, load);
}
