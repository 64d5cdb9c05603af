import { waitFor } from 'storybook/test';

/**
 * Longer than the ten seconds that pass at least until an answer is confirmed, and than a register needs that answers;
 * without testing-library's dump of the whole page.
 */
const patience = { timeout: 40_000, onTimeout: (error: Error) => error };

/** Waits until the story shows something that matches, in the page or inside an element, and returns the first. */
export async function shown({ canvasElement }: { canvasElement: HTMLElement }, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const [found] = findAll(canvasElement, selector);
    if (found instanceof HTMLElement) return found;
    throw new Error(`The story does not show ${selector}`);
  }, patience);
}

/** A play function that only waits until the story shows something. */
export function shows(selector: string): (context: { canvasElement: HTMLElement }) => Promise<void> {
  return async (context) => {
    await shown(context, selector);
  };
}

function findAll(root: ParentNode, selector: string): Element[] {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? findAll(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll(selector), ...within];
}
