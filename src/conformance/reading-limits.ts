/** How much of a register is read, and how fast. */
export interface ReadingLimits {
  /** Services that are looked at in full. Default 20. */
  readonly sample: number;
  /** Milliseconds between the end of one answer and the next request. Default 500. */
  readonly delay: number;
  /** Milliseconds until an answer's last byte. Default: as long as the elements wait, 10 or 30 seconds. */
  readonly timeout: number | undefined;
  /** Requests in all. Default 250. */
  readonly maxRequests: number;
  /** Bytes in all, decoded. Default 128 MiB. */
  readonly maxBytes: number;
  /** Milliseconds in all. Default 15 minutes. */
  readonly maxTime: number;
  /** The longest that a busy register is waited for, in milliseconds; it may ask for more, and is then left alone. Default a minute. */
  readonly maxWait: number;
  /** Milliseconds from which an answer is called slow. Default 3,000, as the contract has it. */
  readonly slow: number;
}

export const defaultReadingLimits: ReadingLimits = {
  sample: 20,
  delay: 500,
  timeout: undefined,
  maxRequests: 250,
  maxBytes: 128 * 1024 * 1024,
  maxTime: 15 * 60_000,
  maxWait: 60_000,
  slow: 3000,
};

/** Why a reading ended before its end. */
export type StopReason = 'requests' | 'bytes' | 'time' | 'asked-to-leave' | 'interrupted';
