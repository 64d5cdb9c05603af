import { answered } from '../exchange.js';
import type { Rule } from '../rule.js';

/** Smaller answers are sent in a few packets anyway. */
const worthIt = 16 * 1024;

export const uncompressed: Rule = {
  id: 'uncompressed',
  severity: 'notice',
  lv: {
    title: 'Liela atbilde netiek saspiesta',
    explanation: 'Saspiests JSON ir piecas līdz desmit reizes mazāks; mobilajā tīklā tas ir viss gaidīšanas laiks.',
    remedy: 'Ieslēdziet serverī vai starpserverī saspiešanu (gzip, br) saturam application/json.',
    says: ([bytes = '']) => `${bytes} baiti`,
  },
  en: {
    title: 'A large answer is not compressed',
    explanation: 'Compressed, JSON is five to ten times smaller; on a mobile line that is all of the waiting.',
    remedy: 'Turn on compression (gzip, br) of application/json in the server or in the proxy before it.',
    says: ([bytes = '']) => `${bytes} bytes`,
  },
  look: ({ exchanges }) =>
    answered(exchanges)
      .filter(({ bytes, headers }) => bytes > worthIt && !headers.has('content-encoding'))
      .map(({ url, bytes }) => ({ address: url, found: [String(bytes)] })),
};
