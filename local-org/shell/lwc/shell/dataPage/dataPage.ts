/** The sample data to choose from, and the way back to its beginning. */
import { request } from 'localorg/client';
import type { RequestFailure } from 'localorg/client';
import { isSure } from 'shell/ask';
import LivePage from 'shell/livePage';
import type { TaskState } from 'shell/taskBar';

interface DataSet {
  readonly name: string;
  readonly label: string;
  readonly description: string;
}

export default class DataPage extends LivePage<DataSet> {
  current: string | null = null;
  task: TaskState | null = null;

  override get call(): string {
    return 'data';
  }

  override rowsOf(answer: unknown): DataSet[] {
    const { dataSets, current, task } = answer as {
      dataSets: DataSet[];
      current: string | null;
      task: TaskState | null;
    };
    this.current = current;
    this.task = task;
    return dataSets;
  }

  get busy(): boolean {
    return this.task?.running === true;
  }

  get dataSets(): object[] {
    return this.rows.map((set) => {
      const isCurrent = set.name === this.current;
      const action = isCurrent ? 'Reset' : 'Load';
      return { ...set, isCurrent, action, actionLabel: `${action}: ${set.label}`, variant: 'neutral' };
    });
  }

  async handleLoad(event: Event): Promise<void> {
    const { name } = (event.target as HTMLElement).dataset;
    const set = this.rows.find((one) => one.name === name);
    if (set === undefined) return;
    const sure = await isSure(
      set.name === this.current ? 'Reset the org' : 'Load other data',
      `Everything in this org is replaced by ${set.label}.`,
    );
    if (!sure) return;
    try {
      await request('/_local/api/data/load', { name: set.name });
      await this.load();
    } catch (error) {
      this.problem = (error as RequestFailure).body.message;
    }
  }
}
