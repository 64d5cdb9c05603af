import type { StoryContext } from '@storybook/web-components-vite';
import { FORCE_REMOUNT } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

const settings = new Map<string, string>();

/**
 * A story drawn anew because the toolbar was used would lose what its play function did (a register that stopped
 * answering, a service that was opened): it begins from its beginning instead.
 */
export function playAgain({ id, globals }: Pick<StoryContext, 'id' | 'globals'>): void {
  const now = `${String(globals.language)} ${String(globals.register)}`;
  const before = settings.get(id);
  settings.set(id, now);
  if (before !== undefined && before !== now) addons.getChannel().emit(FORCE_REMOUNT, { storyId: id });
}
