/**
 * Calls back when the person comes back to the page or the network to the device, until the signal aborts.
 * Both are moments at which what is on the page may have become old.
 */
export function onReturn(callback: () => void, signal: AbortSignal): void {
  const { window, document } = globalThis;
  if (!window || !document) return; // no page: a gateway or a build
  const ifVisible = () => {
    if (document.visibilityState === 'visible') callback();
  };
  window.addEventListener('online', ifVisible, { signal });
  window.addEventListener('focus', ifVisible, { signal });
  document.addEventListener('visibilitychange', ifVisible, { signal });
}
