import type { Answer } from '../../src/domain/answer.js';

type Answers<Value> = AsyncGenerator<Answer<Value>, void>;
type WithStatus<Value, Status> = Extract<Answer<Value>, { status: Status }>;

/** The very next answer, which must have this status. */
export async function nextAnswer<Value, Status extends Answer<Value>['status']>(
  answers: Answers<Value>,
  status: Status,
): Promise<WithStatus<Value, Status>> {
  const { value, done } = await answers.next();
  if (done) throw new Error(`Expected "${status}", but the answers had ended`);
  if (value.status !== status) throw new Error(`Expected "${status}", not ${describe(value)}`);
  return value as WithStatus<Value, Status>;
}

/** The first answer from here on that has this status. */
export async function answerThatIs<Value, Status extends Answer<Value>['status']>(
  answers: Answers<Value>,
  status: Status,
): Promise<WithStatus<Value, Status>> {
  for (;;) {
    const { value, done } = await answers.next();
    if (done) throw new Error(`Expected "${status}", but the answers had ended`);
    if (value.status === status) return value as WithStatus<Value, Status>;
  }
}

function describe(answer: Answer<unknown>): string {
  if (answer.status === 'failed') return `"failed": ${answer.error.message}`;
  if (answer.status === 'stale') return `"stale": ${String(answer.because)}`;
  return `"${answer.status}"`;
}
