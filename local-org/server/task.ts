/** The one long piece of work the server does for a person at a time, such as filling the database. */

export interface TaskState {
  readonly label: string;
  readonly done: number;
  /** Null while nobody knows how much there is to do. */
  readonly total: number | null;
  /** What is being done now. */
  readonly detail: string;
  readonly running: boolean;
  /** Why it ended early; null otherwise. */
  readonly error: string | null;
}

/** Called with each step; resolves when pages have had their turn. */
export type Progress = (done: number, total: number | null, detail: string) => Promise<void>;

export class TaskRunner {
  #state: TaskState | null = null;
  readonly #changed: () => void;

  /** `changed` is told of every step. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The task that runs, or the last one; null before the first. */
  get state(): TaskState | null {
    return this.#state;
  }

  /** Starts the work and returns at once; false when another one runs. Its failure is in {@link state}. */
  start(label: string, work: (progress: Progress) => Promise<string>): boolean {
    if (this.#state?.running) return false;
    this.#set({ label, done: 0, total: null, detail: '', running: true, error: null });
    const progress: Progress = async (done, total, detail) => {
      this.#set({ label, done, total, detail, running: true, error: null });
      await turn();
    };
    void turn()
      .then(() => work(progress))
      .then(
        (detail) => this.#set({ ...this.#state!, detail, running: false }),
        (error: unknown) =>
          this.#set({
            ...this.#state!,
            running: false,
            error: error instanceof Error ? error.message : String(error),
          }),
      );
    return true;
  }

  #set(state: TaskState): void {
    this.#state = state;
    this.#changed();
  }
}

/** One turn of the event loop, so that requests that wait are answered between two pieces of work. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
