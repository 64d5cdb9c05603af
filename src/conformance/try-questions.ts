import { RegisterError } from '../domain/register-error.js';
import type { Ability, ListedPage } from './reading.js';
import { type OpenRegister, outcome, type RegisterKind } from './register-kind.js';

/** A word, a life situation and an id that no register has. */
export const unheardOf = 'zzqxj-nav-zzqxj';

/**
 * Tries what a register may or may not answer: a search for a word that nothing has and a life situation that is none must
 * leave fewer services than there are. Also asks for a service that is none, to see how that is said.
 */
export async function tryQuestions(
  { address, adapter, institutions, reader }: OpenRegister,
  kind: RegisterKind,
  pages: readonly ListedPage[],
): Promise<Ability[]> {
  const cannot: Ability[] = [];
  if (kind.hasAddresses) {
    await outcome(adapter.answer({ about: 'service', id: unheardOf }, address, reader.open('unknown').read));
  }
  const total = pages[0]?.total ?? 0;
  if (kind.cannot.includes('search') || total === 0) return cannot;
  const asked = { about: 'services', institutions, page: 1, limit: 1 } as const;
  const leaves = async (narrowed: { readonly text?: string; readonly lifeSituation?: string }) => {
    const answer = await outcome(adapter.answer({ ...asked, ...narrowed }, address, reader.open('question').read));
    return answer instanceof RegisterError ? undefined : answer.total;
  };
  if (((await leaves({ text: unheardOf })) ?? 0) >= total) cannot.push('search');
  if (((await leaves({ lifeSituation: unheardOf })) ?? 0) >= total) cannot.push('filters');
  return cannot;
}
