/** Acts in place on a plain click of a link; a click for a new tab or window stays the browser's. */
export function onPlainClick(act: () => void): (event: Event) => void {
  return (event) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    act();
  };
}
