// @generated from templates/typings/apex.d.ts.hbs, model/contracts/accessController.ts, model/contracts/partnerController.ts by codegen: do not edit; change the model or the template and run npm run generate
/** What `catch` gets and what a wire provisions as `error` when Apex fails. */
declare module 'latchkey/contracts/apex' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface ApexError {
    readonly body: {
      readonly message: string;
      readonly exceptionType?: string;
      readonly isUserDefinedException?: boolean;
      readonly stackTrace?: string;
    };
    readonly status: number;
    readonly statusText: string;
    readonly ok: false;
  }

  /** What a wire provisions: both undefined until the first answer. */
  export interface WiredResult<Result> {
    readonly data?: Result;
    readonly error?: ApexError;
  }

  /** A method that changes something: called imperatively only. */
  export type ApexMethod<Parameters, Result> = {} extends Parameters
    ? (parameters?: Parameters) => Promise<Result>
    : (parameters: Parameters) => Promise<Result>;

  /** A method that only reads: called imperatively, or wired with `@wire`. */
  export type CacheableApexMethod<Parameters extends Record<string, unknown>, Result> = ApexMethod<
    Parameters,
    Result
  > &
    WireAdapterConstructor<WireParameters<Parameters>, WiredResult<Result>>;

  /** A reactive parameter is undefined until its property has a value; the method is not called before. */
  type WireParameters<Parameters> = { [Name in keyof Parameters]: Parameters[Name] | undefined };
}

declare module '@salesforce/apex/LatchkeyAccessController.getAccess' {
  import type { CacheableApexMethod } from 'latchkey/contracts/apex';
  import type { AccessView } from 'latchkey/contracts';
  /**
   * Reads the state, the possible actions and the latest 20 requests. Only Contacts the caller can
   * see.
   */
  const getAccess: CacheableApexMethod<{ contactId: string }, AccessView>;
  export default getAccess;
}

declare module '@salesforce/apex/LatchkeyAccessController.perform' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { Action, ActionOutcome } from 'latchkey/contracts';
  /**
   * Does it now, in this transaction, and returns the outcome. Only Contacts the caller can see.
   */
  const perform: ApexMethod<{ contactId: string; action: Action }, ActionOutcome>;
  export default perform;
}

declare module '@salesforce/apex/LatchkeyPartnerController.getColleagues' {
  import type { CacheableApexMethod } from 'latchkey/contracts/apex';
  import type { ColleagueList } from 'latchkey/contracts';
  /**
   * All Contacts of the own Account with their access.
   */
  const getColleagues: CacheableApexMethod<{}, ColleagueList>;
  export default getColleagues;
}

declare module '@salesforce/apex/LatchkeyPartnerController.activateAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ActionOutcome } from 'latchkey/contracts';
  /**
   * Gives access to colleagues: reactivates an existing user, creates one otherwise. At most 50.
   */
  const activateAll: ApexMethod<{ contactIds: string[] }, ActionOutcome[]>;
  export default activateAll;
}

declare module '@salesforce/apex/LatchkeyPartnerController.deactivateAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ActionOutcome } from 'latchkey/contracts';
  /**
   * Deactivates the users of colleagues. At most 50, never oneself.
   */
  const deactivateAll: ApexMethod<{ contactIds: string[] }, ActionOutcome[]>;
  export default deactivateAll;
}
