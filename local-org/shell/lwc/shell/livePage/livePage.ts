/** Base of pages whose rows come from one call and are asked for again after each commit in the org. */
import { LightningElement } from 'lwc';
import { request } from 'localorg/client';
import type { RequestFailure } from 'localorg/client';
import { onCommitted } from 'localorg/live';

export default class LivePage<Row> extends LightningElement {
  rows: Row[] = [];
  loaded = false;
  problem = '';
  stopFollowing: (() => void) | undefined;

  /** Name of the call below `/_local/api/`. */
  get call(): string {
    throw new Error('A live page names its call');
  }

  /** What is sent along. */
  get body(): object {
    return {};
  }

  /** The rows in the answer. */
  rowsOf(answer: unknown): Row[] {
    return answer as Row[];
  }

  get isLoading(): boolean {
    return !this.loaded;
  }

  get isEmpty(): boolean {
    return this.loaded && this.rows.length === 0 && this.problem === '';
  }

  override connectedCallback(): void {
    this.stopFollowing = onCommitted(() => void this.load());
    void this.load();
  }

  override disconnectedCallback(): void {
    this.stopFollowing?.();
  }

  async load(): Promise<void> {
    try {
      this.rows = this.rowsOf(await request<unknown>(`/_local/api/${this.call}`, this.body));
      this.problem = '';
    } catch (error) {
      this.problem = (error as RequestFailure).body.message;
    }
    this.loaded = true;
  }
}
