import type { StoryContext } from '@storybook/web-components-vite';

/** What a lane of the demo register can be told; `demo/register/lane.ts` says what each member means. */
export interface LaneControl {
  readonly fault?: string | null;
  readonly match?: string | null;
  readonly maxAge?: number | null;
  readonly changes?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** How a story wants its register, in `parameters: { register }`. Left out: well and unchanged. */
export interface StoryRegister {
  /** Every answer goes wrong in this way: a name of `demo/register/faults.ts`. */
  readonly fault?: string;
  /** The story has a register to itself, which its play function goes on controlling with `controlLane`. */
  readonly lane?: LaneControl;
}

type Context = Pick<StoryContext, 'id' | 'globals' | 'parameters' | 'loaded'>;

/** Runs before each story: finds its register's address, and sets its lane. */
export async function loadRegister({ id, globals, parameters }: Context): Promise<{ register: string }> {
  const base = String(globals.register).replace(/\/+$/, '');
  const { fault, lane } = (parameters.register ?? {}) as StoryRegister;
  // A lane is never used twice, since the page remembers what it was answered under an address.
  const prefix = lane ? `/lane/${id}.${crypto.randomUUID()}` : fault ? `/fault/${fault}` : '';
  const register = base + prefix;
  if (lane) await putControl(register, lane);
  return { register };
}

/** The address of the story's register. */
export function registerOf({ loaded }: Pick<Context, 'loaded'>): string {
  return (loaded as { register: string }).register;
}

/** Changes what the story's lane does from now on. */
export async function controlLane(context: Pick<Context, 'loaded'>, control: LaneControl): Promise<void> {
  await putControl(registerOf(context), control);
}

async function putControl(register: string, control: LaneControl): Promise<void> {
  try {
    await fetch(`${register}/control`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(control),
    });
  } catch {
    // A TypeError: no register runs at this address, which the story is about to show.
  }
}
