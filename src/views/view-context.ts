import type { Formats } from '../i18n/formats.js';
import type { Messages } from '../i18n/messages.js';

/** What every view needs to know of where it stands. */
export interface ViewContext {
  /** BCP 47: the language texts are wanted in. */
  readonly language: string;
  readonly messages: Messages;
  readonly formats: Formats;
  /** Level of the heading of what is shown, 1 to 6; headings within it are one deeper. */
  readonly headingLevel: number;
  /** Months after which a description that was not updated is old; 0: never. */
  readonly oldAfter: number;
}

/** The same, one heading deeper. */
export function deeper(context: ViewContext): ViewContext {
  return { ...context, headingLevel: Math.min(6, context.headingLevel + 1) };
}
