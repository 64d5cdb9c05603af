// The shelf's own script: switches the demo register's faults.
const form = document.querySelector('#fault-form');
const select = document.querySelector('#fault');
const status = document.querySelector('#fault-status');
const control = `${form.dataset.register}/control`;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  await showAnswer({
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault: select.value || null }),
  });
});

/** Asks the register which fault it plays now; with `init`, after changing it. */
async function showAnswer(init) {
  try {
    const response = await fetch(control, { cache: 'no-store', signal: AbortSignal.timeout(4000), ...init });
    if (!response.ok) throw new Error(`${response.status}`);
    const { fault } = await response.json();
    if (!select.matches(':focus')) select.value = fault ?? '';
    say(fault ? 'fault' : 'well', fault ? `Reģistrs tagad izspēlē kļūmi: ${fault}.` : 'Reģistrs strādā bez kļūmēm.');
  } catch {
    say('down', 'Reģistrs neatbild. Palaidiet to ar npm run register.');
  }
}

// The same words are not written twice: a screen reader would read them out again.
function say(state, words) {
  status.dataset.state = state;
  if (status.textContent !== words) status.textContent = words;
}

await showAnswer();
setInterval(() => {
  if (document.visibilityState === 'visible') void showAnswer();
}, 5000);
