import type { RegisterError } from '../domain/register-error.js';
import type { LeftOutRecord } from '../domain/service-page.js';

/** The register did not answer; what is shown, if anything, is the last good answer. */
export class RegisterFailEvent extends Event {
  static readonly type = 'register-fail';
  readonly error: RegisterError;

  constructor(error: RegisterError) {
    super(RegisterFailEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

/** Records of the register that could not be read and are therefore not shown: their ids and what is wrong. */
export class RecordRejectEvent extends Event {
  static readonly type = 'record-reject';
  readonly records: readonly LeftOutRecord[];

  constructor(records: readonly LeftOutRecord[]) {
    super(RecordRejectEvent.type, { bubbles: true, composed: true });
    this.records = records;
  }
}

/** What of a page's own `supplements` file could not be used; the descriptions go on without it. */
export class SupplementsRejectEvent extends Event {
  static readonly type = 'supplements-reject';
  /** As the page wrote it. */
  readonly address: string;
  /** Ids of the services, or none where it is the file itself, and what was expected. */
  readonly records: readonly LeftOutRecord[];

  constructor(address: string, records: readonly LeftOutRecord[]) {
    super(SupplementsRejectEvent.type, { bubbles: true, composed: true });
    this.address = address;
    this.records = records;
  }
}

declare global {
  interface HTMLElementEventMap {
    'register-fail': RegisterFailEvent;
    'record-reject': RecordRejectEvent;
    'supplements-reject': SupplementsRejectEvent;
  }
}
