/** An answer that is ready to be sent, any number of times. */
export interface Reply {
  readonly status: 200 | 404 | 410;
  /** JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The body compressed with gzip, made when it is first wanted. */
  readonly gzip: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Bodies shorter than this are sent as they are. */
const worthCompressing = 1024;

/** Makes a reply. The tag is weak: the same answer has it compressed and not. */
export async function makeReply(status: Reply['status'], json: string): Promise<Reply> {
  const body = new TextEncoder().encode(json);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 16);
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    status,
    body,
    etag: `W/"${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`,
    gzip: () => (compressed ??= body.length < worthCompressing ? Promise.resolve(body) : compress(body)),
  };
}

async function compress(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The replies of one version of the mirror, those asked for last, within so many bytes. */
export class ReplyCache {
  readonly #most: number;
  readonly #replies = new Map<string, Promise<Reply>>();
  readonly #sizes = new Map<string, number>();
  #bytes = 0;
  #version = -1;

  /** @param most bytes of bodies that are kept, their compressed forms not counted */
  constructor(most: number) {
    this.#most = most;
  }

  /** The reply of this version, made once for all who ask meanwhile; a failure is not kept. */
  async get(version: number, key: string, make: () => Promise<Reply>): Promise<Reply> {
    if (version !== this.#version) this.#forgetAll(version);
    const known = this.#replies.get(key);
    if (known) {
      this.#replies.delete(key);
      this.#replies.set(key, known);
      return known;
    }
    const making = make();
    this.#replies.set(key, making);
    try {
      const reply = await making;
      if (this.#replies.get(key) === making) this.#count(key, reply.body.length + 2 * key.length);
      return reply;
    } catch (error) {
      if (this.#replies.get(key) === making) this.#replies.delete(key);
      throw error;
    }
  }

  #count(key: string, size: number): void {
    this.#sizes.set(key, size);
    this.#bytes += size;
    for (const oldest of this.#replies.keys()) {
      if (this.#bytes <= this.#most) return;
      if (!this.#sizes.has(oldest)) continue; // it is being made
      this.#bytes -= this.#sizes.get(oldest) ?? 0;
      this.#sizes.delete(oldest);
      this.#replies.delete(oldest);
    }
  }

  #forgetAll(version: number): void {
    this.#version = version;
    this.#replies.clear();
    this.#sizes.clear();
    this.#bytes = 0;
  }
}
