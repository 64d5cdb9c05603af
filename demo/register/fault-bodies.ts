/** What a proxy says while the register behind it is away. */
export const proxyPage =
  '<!doctype html><html lang="lv"><title>Lapa nav atrasta</title><h1>Lapa nav atrasta</h1><p>Starpserveris nezina, kur sūtīt šo pieprasījumu.</p></html>';

/** What a sign-in page or a notice says where data was asked for. */
export const noticePage =
  '<!doctype html><html lang="lv"><title>Paziņojums</title><h1>Notiek profilakses darbi</h1><p>Sistēma būs pieejama vēlāk.</p></html>';

const record = JSON.stringify({ id: 'huge', name: { lv: 'x'.repeat(64 * 1024) } });
const records = 3299;

/** More than 200 MB of a well-formed list, made while it is read. */
export function hugeBody(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let left = records + 1;
  return new ReadableStream({
    pull(controller) {
      const first = left > records ? '{"items":[' : ',';
      left -= 1;
      controller.enqueue(encoder.encode(left > 0 ? first + record : `],"total":${records},"page":1,"limit":100}`));
      if (left === 0) controller.close();
    },
  });
}

/** The same bytes, a few at a time, with so many milliseconds between. */
export function drippingBody(bytes: Uint8Array, every: number, size = 16): ReadableStream<Uint8Array> {
  let sent = 0;
  let timer: NodeJS.Timeout;
  return new ReadableStream({
    async pull(controller) {
      if (sent > 0) await new Promise((resolve) => (timer = setTimeout(resolve, every)));
      controller.enqueue(bytes.subarray(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) controller.close();
    },
    cancel() {
      clearTimeout(timer);
    },
  });
}
