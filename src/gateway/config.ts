import * as z from 'zod/mini';
import { describeIssues } from '../domain/read-records.js';

/** Where a secret stands: in a file, or in a variable of the environment. Never in the configuration itself. */
const secretPlace = z.union([z.strictObject({ file: z.string() }), z.strictObject({ env: z.string() })]);
export type SecretPlace = z.infer<typeof secretPlace>;

const seconds = z.number().check(z.positive());
const count = z.int().check(z.positive());

const configSchema = z.strictObject({
  /** Address of the register. */
  register: z.url(),
  /** Default `virsis`. */
  adapter: z.optional(z.string()),
  /** Registration numbers; left out: all. */
  institutions: z.optional(z.array(z.string())),
  /** Default `127.0.0.1`, port 8090. */
  listen: z.optional(z.strictObject({ host: z.optional(z.string()), port: z.optional(z.int()) })),
  /** Default: `DATABASE_URL` where it is set, else the folder `service-mirror`. */
  database: z.optional(z.union([z.strictObject({ url: secretPlace }), z.strictObject({ folder: z.string() })])),
  access: z.optional(
    z.strictObject({
      apiKey: z.optional(
        z.union([
          z.strictObject({ header: z.string(), value: secretPlace }),
          z.strictObject({ parameter: z.string(), value: secretPlace }),
        ]),
      ),
      clientCredentials: z.optional(
        z.strictObject({
          tokenUrl: z.url(),
          clientId: z.string(),
          key: secretPlace,
          algorithm: z.string(),
          keyId: z.optional(z.string()),
          scope: z.optional(z.string()),
          audience: z.optional(z.string()),
        }),
      ),
      certificate: z.optional(
        z.strictObject({ certificate: secretPlace, key: secretPlace, authority: z.optional(secretPlace) }),
      ),
    }),
  ),
  /** Seconds between looks at the changes (default 60) and reads to the end (default 21,600). */
  every: z.optional(z.strictObject({ changes: z.optional(seconds), whole: z.optional(seconds) })),
  /** Questions to the register at a time; default 4. */
  atOnce: z.optional(count),
  /** Requests of one client; default 600 a minute, 120 at once, 10,000 clients remembered. */
  limits: z.optional(
    z.strictObject({ perMinute: z.optional(count), burst: z.optional(count), clients: z.optional(count) }),
  ),
  /** How many proxies stand in front and add to `X-Forwarded-For`; default 0: the header is not believed. */
  trustedProxies: z.optional(z.int().check(z.nonnegative())),
});

/** What the file given with `--config` says. */
export type GatewayConfig = z.infer<typeof configSchema>;

/** What is wrong with a configuration: its places, never its values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError */
export function readConfig(json: string): GatewayConfig {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ConfigError('the configuration is not JSON'); // a SyntaxError, whose message quotes the text
  }
  const { success, data, error } = z.safeParse(configSchema, value);
  if (!success) throw new ConfigError(describeIssues(error.issues));
  return data;
}
