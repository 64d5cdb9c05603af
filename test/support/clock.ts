const realNow = Date.now;

/** Lets so many milliseconds pass for everything that reads the clock. Timers go on as they were. */
export function moveClock(milliseconds: number): void {
  const now = Date.now;
  Date.now = () => now() + milliseconds;
}

/** For `afterEach`. */
export function restoreClock(): void {
  Date.now = realNow;
}

/** What a page hears when the person comes back to it. */
export function comeBackToPage(): void {
  window.dispatchEvent(new Event('focus'));
}
