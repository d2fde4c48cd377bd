/** How far the long work is that the server does, or how it ended. */
import { LightningElement, api } from 'lwc';

export interface TaskState {
  readonly label: string;
  readonly done: number;
  readonly total: number | null;
  readonly detail: string;
  readonly running: boolean;
  readonly error: string | null;
}

export default class TaskBar extends LightningElement {
  @api task: TaskState | null = null;

  get state(): string {
    if (this.task?.running) return 'running';
    return this.task?.error === null ? 'done' : 'failed';
  }

  get percent(): number {
    const { done = 0, total = null } = this.task ?? {};
    return total === null || total === 0 ? 0 : Math.min(100, Math.round((100 * done) / total));
  }

  get text(): string {
    const { detail = '', running = false } = this.task ?? {};
    return running ? `${this.percent} %: ${detail}` : detail;
  }
}
