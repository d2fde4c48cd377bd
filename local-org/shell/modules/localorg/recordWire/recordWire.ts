/** The adapter behind `@wire(getRecord)`. */
import { request } from 'localorg/client';
import type { RecordRepresentation, RequestFailure } from 'localorg/client';
import { follow } from 'localorg/live';
import { deepFreeze, fieldList, qualifiedName, toWireError } from 'localorg/wire';
import type { FieldId } from 'localorg/wire';

export interface RecordConfig {
  readonly recordId?: string;
  readonly fields?: FieldId | readonly FieldId[];
  readonly optionalFields?: FieldId | readonly FieldId[];
  readonly layoutTypes?: unknown;
}

export interface RecordResult {
  readonly data: RecordRepresentation | undefined;
  readonly error: RequestFailure | undefined;
}

export class RecordWire {
  private readonly callback: (result: RecordResult) => void;
  private query:
    { readonly recordId: string; readonly fields: string[]; readonly optionalFields: string[] } | undefined;
  private stop: (() => void) | undefined;
  private given = '';
  private latest = 0;

  constructor(callback: (result: RecordResult) => void) {
    this.callback = callback;
    callback({ data: undefined, error: undefined });
  }

  /** Waits while the record id or the fields are undefined, as on the platform. */
  update(config: RecordConfig): void {
    const { recordId } = config;
    const fields = fieldList(config.fields).map(qualifiedName);
    const optionalFields = fieldList(config.optionalFields).map(qualifiedName);
    if (config.layoutTypes !== undefined) {
      this.fail(new Error('getRecord by layoutTypes is not supported by the local org; name the fields'));
    } else if (recordId !== undefined && recordId !== null && fields.length + optionalFields.length > 0) {
      this.query = { recordId, fields, optionalFields };
      this.follow(recordId);
      void this.load();
    }
  }

  connect(): void {
    if (this.query !== undefined) this.follow(this.query.recordId);
  }

  disconnect(): void {
    this.stop?.();
    this.stop = undefined;
  }

  private follow(recordId: string): void {
    this.stop?.();
    this.stop = follow({ recordIds: [recordId], reload: () => void this.load() });
  }

  private async load(): Promise<void> {
    const turn = ++this.latest;
    try {
      const record = await request<RecordRepresentation>('/_local/api/record/get', this.query);
      if (turn !== this.latest) return;
      const text = JSON.stringify(record);
      if (text === this.given) return;
      this.given = text;
      this.callback({ data: deepFreeze(record), error: undefined });
    } catch (error) {
      if (turn === this.latest) this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.given = '';
    this.callback({ data: undefined, error: toWireError(error) });
  }
}
