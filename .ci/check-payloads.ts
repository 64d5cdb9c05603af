/**
 * `npm run check-payloads -- --adapter NAME FILE-OR-FOLDER…`: puts payloads of a register through its adapter, and prints
 * of each record whether it is shown, and why not. A file may hold a record, a list, or a page of one.
 */
import { parseArgs } from 'node:util';
import { type CheckedRecord, filesIn, type Payload, readPayload } from './checked-payloads.js';
import { payloadChecks } from './payload-checks.js';

const { values, positionals } = parseArgs({ options: { adapter: { type: 'string' } }, allowPositionals: true });
const check = payloadChecks.get(values.adapter ?? '');
if (!check || positionals.length === 0) {
  const names = [...payloadChecks.keys()].join(' | ');
  console.error(`Use: npm run check-payloads -- --adapter ${names} FILE-OR-FOLDER…`);
  process.exit(2);
}

const payloads: Payload[] = [];
const unread: CheckedRecord[] = [];
for (const file of positionals.flatMap(filesIn)) {
  try {
    payloads.push(readPayload(file));
  } catch (error) {
    // JSON.parse throws a SyntaxError; its message quotes the text, so only that it failed is told.
    unread.push({ file, id: undefined, outcome: 'left out', words: `not JSON (${(error as Error).name})` });
  }
}

const records = [...unread, ...(await check(payloads))];
for (const { outcome, id, words, file } of records) {
  console.log(`${outcome.padEnd(8)}  ${id ?? '(no id)'}  ${words}  [${file}]`);
}
const count = (outcome: CheckedRecord['outcome']) => records.filter((record) => record.outcome === outcome).length;
console.log(
  `\n${records.length} records: ${count('shown')} shown, ${count('left out')} left out, ${count('beside')} beside`,
);
