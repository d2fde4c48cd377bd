/**
 * `lightning/uiListsApi` over the local org: the list views of an object.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-api-lists-ui.html
 */
import { request } from 'localorg/client';
import { deepFreeze, toWireError } from 'localorg/wire';
import type { DataCallback } from 'localorg/wire';

interface Config {
  readonly objectApiName?: string;
  readonly pageSize?: number;
  readonly q?: string;
}

/** What the UI API gives when no page size is asked for. */
const PAGE_SIZE = 20;

/** Wire adapter `getListInfosByObjectName({ objectApiName, pageSize, q })`; recent lists and pages are not kept. */
export class getListInfosByObjectName {
  private readonly callback: DataCallback;
  private asked = 0;
  private key = '';

  constructor(callback: DataCallback) {
    this.callback = callback;
    callback({ data: undefined, error: undefined });
  }

  connect(): void {}

  disconnect(): void {
    this.asked += 1;
  }

  update(config: Config): void {
    const key = JSON.stringify(config);
    if (config.objectApiName === undefined || key === this.key) return;
    this.key = key;
    void this.read(config);
  }

  private async read({ objectApiName, pageSize = PAGE_SIZE, q = '' }: Config): Promise<void> {
    this.asked += 1;
    const { asked } = this;
    try {
      const lists = await request<unknown>('/_local/api/listViews', {
        object: objectApiName,
        pageSize,
        search: q,
      });
      if (asked === this.asked) this.callback({ data: deepFreeze({ lists }), error: undefined });
    } catch (error) {
      if (asked === this.asked) this.callback({ data: undefined, error: toWireError(error) });
    }
  }
}
