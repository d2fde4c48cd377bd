/** Shapes of answers that jsforce hands on as they come. */

export interface ErrorJson {
  readonly errorCode: string;
  readonly message: string;
}

export interface RecordErrorJson {
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/** One record of a collection. */
export interface SaveJson {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly RecordErrorJson[];
}

export interface TreeJson {
  readonly hasErrors: boolean;
  readonly results: readonly {
    readonly referenceId: string;
    readonly errors: readonly RecordErrorJson[];
  }[];
}

/** The body of a part is what its own call answers. */
export interface CompositeJson {
  readonly compositeResponse: readonly {
    readonly referenceId: string;
    readonly httpStatusCode: number;
    readonly httpHeaders: Readonly<Record<string, string>>;
    readonly body: readonly ErrorJson[];
  }[];
}

export interface BatchJson<Result> {
  readonly hasErrors: boolean;
  readonly results: readonly { readonly statusCode: number; readonly result: Result }[];
}

/** A row of a result file of the Bulk API; the uploaded columns stand beside its own. */
export type BulkRow = Readonly<Record<string, string>>;
