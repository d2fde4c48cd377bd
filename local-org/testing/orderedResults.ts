import type { MethodResult } from './report.ts';

/** Holds the results of classes back until those of all classes before them are there. */
export class OrderedResults {
  readonly methods: MethodResult[] = [];
  readonly #plan: readonly string[];
  readonly #waiting = new Map<string, readonly MethodResult[]>();
  readonly #onMethod: (result: MethodResult) => void;
  #next = 0;

  /** `plan` names the classes in the order wanted. */
  constructor(plan: readonly string[], onMethod: (result: MethodResult) => void = () => undefined) {
    this.#plan = plan;
    this.#onMethod = onMethod;
  }

  add(className: string, methods: readonly MethodResult[]): void {
    this.#waiting.set(className, methods);
    for (let ready = this.#take(); ready; ready = this.#take()) {
      this.methods.push(...ready);
      ready.forEach(this.#onMethod);
    }
  }

  #take(): readonly MethodResult[] | undefined {
    const name = this.#plan[this.#next];
    const ready = name === undefined ? undefined : this.#waiting.get(name);
    if (ready) this.#next++;
    return ready;
  }
}
