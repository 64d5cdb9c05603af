/** A person chose a life situation, or none again. */
export class LifeSituationChangeEvent extends Event {
  static readonly type = 'life-situation-change';
  /** The situation's id; `undefined`: all situations. */
  readonly lifeSituation: string | undefined;

  constructor(lifeSituation: string | undefined) {
    super(LifeSituationChangeEvent.type, { bubbles: true, composed: true });
    this.lifeSituation = lifeSituation;
  }
}

declare global {
  interface HTMLElementEventMap {
    'life-situation-change': LifeSituationChangeEvent;
  }
}
