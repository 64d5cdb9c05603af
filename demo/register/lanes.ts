import { Lane } from './lane.js';
import type { RegisterData } from './record.js';
import { RegisterView } from './register-view.js';

/** All base addresses of a register. A lane comes into being when it is first named. */
export class Lanes {
  readonly #data: RegisterData;
  readonly #unchanged: RegisterView;
  readonly #lanes = new Map<string | undefined, Lane>();

  constructor(data: RegisterData) {
    this.#data = data;
    this.#unchanged = new RegisterView(data, {}, new Date());
  }

  /** Without a name: the register's own base address. */
  lane(name: string | undefined): Lane {
    const known = this.#lanes.get(name);
    if (known) return known;
    const lane = new Lane(this.#data, this.#unchanged);
    this.#lanes.set(name, lane);
    return lane;
  }

  releaseAll() {
    for (const lane of this.#lanes.values()) lane.release();
  }
}
