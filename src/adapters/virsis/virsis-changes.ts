import { type ChangeList, changeList } from '../../domain/change.js';
import { describeIssues } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import type { ReadRegister } from '../../register/register-adapter.js';

/**
 * What happened to services since a moment, as the contract's `/changes` tells it: for whoever keeps a copy of the
 * register current. Pages ask for what they show instead, so this is a file of its own.
 * @param since a moment or a day by the register's own clock; left out: all there is
 * @returns `undefined` where the register tells no changes
 * @throws RegisterError where it does not answer, or not with a list of changes
 */
export async function readVirsisChanges(
  address: string,
  since: string | undefined,
  read: ReadRegister,
): Promise<ChangeList | undefined> {
  const query = since === undefined ? '' : `?since=${encodeURIComponent(since)}`;
  const { status, body } = await read(`${address}/changes${query}`);
  if (status !== 200) return undefined;
  const { success, data, error } = changeList.safeParse(body);
  if (!success) throw new RegisterError('wrong-shape', describeIssues(error.issues));
  return data;
}
