export type LogLevel = 'info' | 'warning' | 'error';

/** What a line of the log may say: words and numbers of the gateway's own, never what a person typed or where they are. */
export type LogDetails = Readonly<Record<string, string | number | boolean>>;

/** Writes one event down. */
export type Log = (level: LogLevel, event: string, details?: LogDetails) => void;

/** A log of one JSON object a line. */
export function jsonLog(write: (line: string) => void): Log {
  return (level, event, details = {}) =>
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...details }));
}
