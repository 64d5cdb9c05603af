import type { ViewContext } from '../../views/view-context.js';
import type { ControlWords } from '../words/control-words.js';

/** What every view of the control needs to know of where it stands. */
export interface ControlContext extends ViewContext {
  readonly words: ControlWords;
}
