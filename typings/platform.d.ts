/**
 * Modules of the platform that the components import and that `@salesforce/lightning-types` does not describe,
 * or describes without the part that is used here. Only what is used is declared.
 */
declare module '@salesforce/apex' {
  /**
   * Reads again what an Apex wire provisioned.
   * https://developer.salesforce.com/docs/platform/lwc/guide/apex-result-caching.html
   */
  export function refreshApex(provisioned: unknown): Promise<void>;
}

declare module 'lightning/uiRecordApi' {
  export interface FieldId {
    readonly fieldApiName: string;
    readonly objectApiName: string;
  }

  export interface FieldValue {
    readonly displayValue: string | null;
    readonly value: string | number | boolean | RecordRepresentation | null;
  }

  export interface RecordRepresentation {
    readonly apiName: string;
    readonly id: string;
    readonly fields: Readonly<Record<string, FieldValue>>;
  }

  export interface WiredRecord {
    readonly data?: RecordRepresentation;
    readonly error?: unknown;
  }

  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-record.html */
  export const getRecord: import('lwc').WireAdapterConstructor<
    { recordId: string | undefined; optionalFields: readonly FieldId[] },
    WiredRecord
  >;
  export function getFieldValue(
    record: RecordRepresentation,
    field: FieldId,
  ): FieldValue['value'] | undefined;
  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-notify-record-update.html */
  export function notifyRecordUpdateAvailable(records: readonly { recordId: string }[]): Promise<void>;
}

declare module 'lightning/platformShowToastEvent' {
  export interface Toast {
    readonly title: string;
    readonly message: string;
    readonly variant: 'info' | 'success' | 'warning' | 'error';
    readonly mode?: 'dismissible' | 'pester' | 'sticky';
  }

  /** https://developer.salesforce.com/docs/platform/lwc/guide/use-toast.html */
  export class ShowToastEvent extends CustomEvent<Toast> {
    constructor(toast: Toast);
  }
}

declare module 'lightning/refresh' {
  /** https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview-api.html */
  export class RefreshEvent extends CustomEvent<undefined> {
    constructor();
  }
  /** The handler resolves to true when the refresh may go on to the components below. */
  export function registerRefreshHandler(element: unknown, handler: () => Promise<boolean>): number;
  export function unregisterRefreshHandler(handle: number): void;
}

declare module 'lightning/actions' {
  /** https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-screen.html */
  export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor();
  }
}

declare module 'lightning/confirm' {
  import type { LightningElement } from 'lwc';

  export interface ConfirmOptions {
    readonly label: string;
    readonly message: string;
    readonly theme?: 'default' | 'warning' | 'error';
    readonly variant?: 'header' | 'headerless';
  }

  export default class LightningConfirm extends LightningElement {
    /** Resolves to true for OK and to false for Cancel or Escape. */
    static open(options: ConfirmOptions): Promise<boolean>;
  }
}

declare module 'lightning/uiListsApi' {
  export interface ListInfoSummaries {
    readonly lists: readonly { readonly apiName: string; readonly id: string; readonly label: string }[];
  }

  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-get-list-infos-by-object-name.html */
  export const getListInfosByObjectName: import('lwc').WireAdapterConstructor<
    { objectApiName: string; pageSize: number },
    { data?: ListInfoSummaries; error?: unknown }
  >;
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate-page-reference.html */
declare module 'lightning/navigation' {
  import type { LightningElement } from 'lwc';

  export interface PageReference {
    readonly type: string;
    readonly attributes?: Readonly<Record<string, string | undefined>>;
    /** Query of the address. */
    readonly state?: Readonly<Record<string, string | undefined>>;
  }

  /** Wire adapter that gives the page being shown. */
  export const CurrentPageReference: import('lwc').WireAdapterConstructor<object, PageReference | undefined>;

  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;

  interface Navigator {
    [Navigate](reference: PageReference, replace?: boolean): void;
    [GenerateUrl](reference: PageReference): Promise<string>;
  }

  export const NavigationMixin: {
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
    // TypeScript allows a mixin's base only with exactly this parameter list.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    <Base extends new (...args: any[]) => LightningElement>(
      base: Base,
    ): Base & (new (...args: ConstructorParameters<Base>) => Navigator);
  };
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/create-i18n.html */
declare module '@salesforce/i18n/locale' {
  /** Language tag of the viewer, such as `en-US`. */
  const locale: string;
  export default locale;
}

declare module 'lightning/platformResourceLoader' {
  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-platform-resource-loader.html */
  export function loadScript(self: object, url: string): Promise<void>;
}

declare module '@salesforce/resourceUrl/*' {
  const url: string;
  export default url;
}

declare module '@salesforce/i18n/timeZone' {
  const timeZone: string;
  export default timeZone;
}
