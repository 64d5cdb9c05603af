/**
 * Figures and dates as each language writes them. Formatters are made once per language: making one costs more
 * than all its uses in a list.
 */
const formatters = new Map<string, Formats>();

export interface Formats {
  /** `25,57 €` */
  readonly money: (amount: number, currency: string) => string;
  /** `23.11.2026.` */
  readonly day: (iso: string) => string;
  /** `23.11.2026. 08:30` */
  readonly moment: (time: number | string) => string;
  /** `08:30:05` */
  readonly time: (time: number) => string;
  /** `pirms 5 minūtēm` */
  readonly ago: (time: number) => string;
}

export function formatsFor(language: string): Formats {
  const formats = formatters.get(language) ?? makeFormats(language);
  formatters.set(language, formats);
  return formats;
}

function makeFormats(language: string): Formats {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const day = new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(language, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const money = new Map<string, Intl.NumberFormat>();
  return {
    money(amount, currency) {
      const format = money.get(currency) ?? new Intl.NumberFormat(language, { style: 'currency', currency });
      money.set(currency, format);
      return format.format(amount);
    },
    day: (iso) => day.format(new Date(iso.length === 10 ? `${iso}T12:00` : iso)),
    moment: (time) => moment.format(new Date(time)),
    time: (at) => time.format(new Date(at)),
    ago(time) {
      const minutes = Math.round((time - Date.now()) / 60_000);
      if (minutes > -60) return relative.format(minutes, 'minute');
      const hours = Math.round(minutes / 60);
      return hours > -36 ? relative.format(hours, 'hour') : relative.format(Math.round(hours / 24), 'day');
    },
  };
}
