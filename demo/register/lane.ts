import type { FaultName } from './faults.js';
import type { Changes, RegisterData } from './record.js';
import { RegisterView } from './register-view.js';

/** A request as a lane remembers it. `status` stays `null` while nothing was answered, and where nothing ever will be. */
export interface LoggedRequest {
  readonly method: string;
  /** With its query, without the lane's prefix. */
  readonly path: string;
  readonly ifNoneMatch: string | null;
  status: number | null;
}

/** What `PUT …/control` sets; what is left out stays as it is. */
export interface LaneControl {
  readonly fault?: FaultName | null;
  /** Only requests whose path begins so get the fault. */
  readonly match?: string | null;
  /** Seconds an answer may be kept; `null`: as the contract says. */
  readonly maxAge?: number | null;
  /** Replaces the changes made before. */
  readonly changes?: Changes;
}

const longestLog = 1000;

/** One base address of the register: its own changes, its own fault, its own memory of who asked what. */
export class Lane {
  readonly #data: RegisterData;
  readonly #unchanged: RegisterView;
  readonly #held = new Set<() => void>();
  #fault: FaultName | null = null;
  #match: string | null = null;
  #maxAge: number | null = null;
  #requests: LoggedRequest[] = [];
  #view: RegisterView;

  constructor(data: RegisterData, unchanged: RegisterView) {
    this.#data = data;
    this.#unchanged = unchanged;
    this.#view = unchanged;
  }

  /** The records as this lane has them now. */
  get view(): RegisterView {
    return this.#view;
  }

  get state() {
    return {
      fault: this.#fault,
      match: this.#match,
      maxAge: this.#maxAge,
      requests: this.#requests,
      held: this.#held.size,
    };
  }

  set({ fault, match, maxAge, changes }: LaneControl) {
    if (fault !== undefined) this.#fault = fault;
    if (match !== undefined) this.#match = match;
    if (maxAge !== undefined) this.#maxAge = maxAge;
    if (changes !== undefined) this.#change(changes);
  }

  /** As if nobody had ever been here. */
  reset() {
    this.set({ fault: null, match: null, maxAge: null, changes: {} });
    this.#requests = [];
    this.release();
  }

  /** Seconds, where the lane has its own. */
  get maxAge(): number | null {
    return this.#maxAge;
  }

  faultFor(path: string): FaultName | undefined {
    return this.#fault !== null && path.startsWith(this.#match ?? '') ? this.#fault : undefined;
  }

  log(request: Omit<LoggedRequest, 'status'>): LoggedRequest {
    const logged = { ...request, status: null };
    this.#requests.push(logged);
    if (this.#requests.length > longestLog) this.#requests.shift();
    return logged;
  }

  /** Waits until the lane is released, or until the asker is gone. */
  hold(onGone: (listener: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const letGo = () => {
        this.#held.delete(letGo);
        resolve();
      };
      this.#held.add(letGo);
      onGone(letGo);
    });
  }

  /** Lets all held answers go, in the order they were asked for. */
  release(): number {
    const released = this.#held.size;
    for (const letGo of [...this.#held]) letGo();
    return released;
  }

  #change(changes: Changes) {
    const none = Object.keys(changes).length === 0;
    this.#view = none ? this.#unchanged : new RegisterView(this.#data, changes, new Date());
  }
}
