// @generated from templates/typings/apex.d.ts.hbs, model/contracts/accessController.ts, model/contracts/approvalController.ts, model/contracts/consoleController.ts, model/contracts/doctorController.ts, model/contracts/loginController.ts, model/contracts/partnerController.ts, model/contracts/runController.ts, model/contracts/supportController.ts by codegen: do not edit; change the model or the template and run npm run generate
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

declare module '@salesforce/apex/LatchkeyAccessController.explain' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { AccessTrace } from 'latchkey/contracts';
  /**
   * Tells step by step what the policies want for the Contact now and why. Writes nothing. Only
   * Contacts the caller can see; of fields the caller cannot see no values.
   */
  const explain: ApexMethod<{ contactId: string }, AccessTrace>;
  export default explain;
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

declare module '@salesforce/apex/LatchkeyAccessController.retry' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  /**
   * Has failed requests tried once more, in the background, and returns how many are. Each needs the
   * permission for its action; only requests for Contacts the caller can see, any other id is as if
   * it did not exist.
   */
  const retry: ApexMethod<{ requestIds: string[] }, number>;
  export default retry;
}

declare module '@salesforce/apex/LatchkeyApprovalController.getAwaiting' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { AwaitingPage } from 'latchkey/contracts';
  /**
   * What waits, at most 200 at a time.
   */
  const getAwaiting: ApexMethod<{ after?: string }, AwaitingPage>;
  export default getAwaiting;
}

declare module '@salesforce/apex/LatchkeyApprovalController.getDecided' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DecidedPage } from 'latchkey/contracts';
  /**
   * What was decided, newest first, 50 at a time.
   */
  const getDecided: ApexMethod<{ after?: string }, DecidedPage>;
  export default getDecided;
}

declare module '@salesforce/apex/LatchkeyApprovalController.approve' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DecisionOutcome } from 'latchkey/contracts';
  /**
   * Lets requests be carried out. One that cannot be decided leaves the others alone.
   */
  const approve: ApexMethod<{ requestIds: string[]; reason?: string }, DecisionOutcome[]>;
  export default approve;
}

declare module '@salesforce/apex/LatchkeyApprovalController.reject' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DecisionOutcome } from 'latchkey/contracts';
  /**
   * Ends requests without carrying them out.
   */
  const reject: ApexMethod<{ requestIds: string[]; reason: string }, DecisionOutcome[]>;
  export default reject;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getOutcomes' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { OutcomeFigures } from 'latchkey/contracts';
  /**
   * Requests by the day they were made on and by how they stand. At most the last 366 days of the
   * range.
   */
  const getOutcomes: ApexMethod<{ first: string; last: string }, OutcomeFigures>;
  export default getOutcomes;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getFailures' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { FailureFigure } from 'latchkey/contracts';
  /**
   * Failed requests that were made on these days, by error, the most frequent first.
   */
  const getFailures: ApexMethod<{ first: string; last: string }, FailureFigure[]>;
  export default getFailures;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getSeats' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { SeatFigure } from 'latchkey/contracts';
  /**
   * Seats by licence, with a linear forecast.
   */
  const getSeats: ApexMethod<{}, SeatFigure[]>;
  export default getSeats;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getNeverLoggedIn' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { AgeFigure } from 'latchkey/contracts';
  /**
   * Active external users who never logged in.
   */
  const getNeverLoggedIn: ApexMethod<{}, AgeFigure[]>;
  export default getNeverLoggedIn;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getIdle' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { IdleFigure } from 'latchkey/contracts';
  /**
   * Active external users whose last login, or whose making where there was none, is longer ago than
   * so many days, by licence: 90, 180 or 365 days.
   */
  const getIdle: ApexMethod<{ days: number }, IdleFigure[]>;
  export default getIdle;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getDrift' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DriftFigure } from 'latchkey/contracts';
  /**
   * What the last nightly run found, by kind.
   */
  const getDrift: ApexMethod<{}, DriftFigure[]>;
  export default getDrift;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getRows' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ConsoleFilter, ConsolePage } from 'latchkey/contracts';
  /**
   * The rows that a figure counts, 50 at a time.
   */
  const getRows: ApexMethod<{ filter: ConsoleFilter; after?: string }, ConsolePage>;
  export default getRows;
}

declare module '@salesforce/apex/LatchkeyConsoleController.getPolicies' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { PolicyView } from 'latchkey/contracts';
  /**
   * All policies, inactive ones too, in order.
   */
  const getPolicies: ApexMethod<{}, PolicyView[]>;
  export default getPolicies;
}

declare module '@salesforce/apex/LatchkeyConsoleController.previewDraft' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DraftPreview, PolicyDraft } from 'latchkey/contracts';
  /**
   * For whom the policies would mean something else if some of them were as in the draft. Looks at
   * all Contacts in portions by Id.
   */
  const previewDraft: ApexMethod<{ draft: PolicyDraft[]; after?: string }, DraftPreview>;
  export default previewDraft;
}

declare module '@salesforce/apex/LatchkeyDoctorController.examine' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { Diagnosis } from 'latchkey/contracts';
  /**
   * Looks at sites, licences, policies, people and scheduled work. Reads only.
   */
  const examine: ApexMethod<{}, Diagnosis[]>;
  export default examine;
}

declare module '@salesforce/apex/LatchkeyLoginController.askHelp' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { LoginHelpAnswer } from 'latchkey/contracts';
  /**
   * Takes an e-mail address or username.
   */
  const askHelp: ApexMethod<{ email: string }, LoginHelpAnswer>;
  export default askHelp;
}

declare module '@salesforce/apex/LatchkeyLoginController.requestAccess' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { LoginHelpAnswer } from 'latchkey/contracts';
  /**
   * Asks for access with the secret of a link that was mailed, and a note for whoever decides. Works
   * once.
   */
  const requestAccess: ApexMethod<{ token: string; note?: string }, LoginHelpAnswer>;
  export default requestAccess;
}

declare module '@salesforce/apex/LatchkeyPartnerController.getDelegation' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DelegationView } from 'latchkey/contracts';
  /**
   * What the company may do, and how many seats are left.
   */
  const getDelegation: ApexMethod<{}, DelegationView>;
  export default getDelegation;
}

declare module '@salesforce/apex/LatchkeyPartnerController.findColleagues' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ColleagueFilter, ColleaguePage } from 'latchkey/contracts';
  /**
   * A page of Contacts with their access, as they are now.
   */
  const findColleagues: ApexMethod<{ filter: ColleagueFilter }, ColleaguePage>;
  export default findColleagues;
}

declare module '@salesforce/apex/LatchkeyPartnerController.changeAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { Action, ActionOutcome } from 'latchkey/contracts';
  /**
   * Does one action for colleagues, at most 50: what the delegation and the permission of that
   * action allow.
   */
  const changeAll: ApexMethod<{ contactIds: string[]; action: Action }, ActionOutcome[]>;
  export default changeAll;
}

declare module '@salesforce/apex/LatchkeyPartnerController.invite' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { InvitationResult, Invitee } from 'latchkey/contracts';
  /**
   * Adds a person to the Account, or takes the colleague with that e-mail address, and asks for
   * access.
   */
  const invite: ApexMethod<{ invitee: Invitee }, InvitationResult>;
  export default invite;
}

declare module '@salesforce/apex/LatchkeyPartnerController.previewInvitations' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { InvitationReceipt } from 'latchkey/contracts';
  /**
   * What inviting these lines would do. Nothing is written.
   */
  const previewInvitations: ApexMethod<{ lines: string }, InvitationReceipt>;
  export default previewInvitations;
}

declare module '@salesforce/apex/LatchkeyPartnerController.inviteAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { InvitationReceipt } from 'latchkey/contracts';
  /**
   * Invites the person of each line: name, e-mail address and title, at most 50. Each line is
   * answered on its own.
   */
  const inviteAll: ApexMethod<{ lines: string }, InvitationReceipt>;
  export default inviteAll;
}

declare module '@salesforce/apex/LatchkeyPartnerController.getHistory' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ColleagueHistory } from 'latchkey/contracts';
  /**
   * Who changed what, newest first, 50 at a time.
   */
  const getHistory: ApexMethod<{ after?: string }, ColleagueHistory>;
  export default getHistory;
}

declare module '@salesforce/apex/LatchkeyPartnerController.exportHistory' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  /**
   * The latest 2,000 changes as CSV without formulas.
   */
  const exportHistory: ApexMethod<{}, string>;
  export default exportHistory;
}

declare module '@salesforce/apex/LatchkeyPartnerController.getWaiting' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { WaitingPage } from 'latchkey/contracts';
  /**
   * What was asked for and waits, oldest first, 50 at a time.
   */
  const getWaiting: ApexMethod<{ after?: string }, WaitingPage>;
  export default getWaiting;
}

declare module '@salesforce/apex/LatchkeyPartnerController.approveAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DecisionOutcome } from 'latchkey/contracts';
  /**
   * Lets people in who asked at the login page. One that cannot be decided leaves the others alone.
   */
  const approveAll: ApexMethod<{ requestIds: string[] }, DecisionOutcome[]>;
  export default approveAll;
}

declare module '@salesforce/apex/LatchkeyPartnerController.declineAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { DecisionOutcome } from 'latchkey/contracts';
  /**
   * Turns down what people asked for at the login page, or takes back what a colleague asked for.
   */
  const declineAll: ApexMethod<{ requestIds: string[]; reason: string }, DecisionOutcome[]>;
  export default declineAll;
}

declare module '@salesforce/apex/LatchkeyPartnerController.getReview' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ReviewProgress } from 'latchkey/contracts';
  /**
   * How many colleagues were confirmed in this quarter.
   */
  const getReview: ApexMethod<{}, ReviewProgress>;
  export default getReview;
}

declare module '@salesforce/apex/LatchkeyPartnerController.confirmAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { Colleague } from 'latchkey/contracts';
  /**
   * Says that colleagues still work there.
   */
  const confirmAll: ApexMethod<{ contactIds: string[] }, Colleague[]>;
  export default confirmAll;
}

declare module '@salesforce/apex/LatchkeyPartnerController.endAll' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ActionOutcome } from 'latchkey/contracts';
  /**
   * Says that colleagues no longer work there: their logins are blocked.
   */
  const endAll: ApexMethod<{ contactIds: string[] }, ActionOutcome[]>;
  export default endAll;
}

declare module '@salesforce/apex/LatchkeyRunController.findContacts' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunScope, ScopeView } from 'latchkey/contracts';
  /**
   * Finds the Contacts of a scope. Nothing is written.
   */
  const findContacts: ApexMethod<{ scope: RunScope }, ScopeView>;
  export default findContacts;
}

declare module '@salesforce/apex/LatchkeyRunController.preview' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { Action, RunPreview } from 'latchkey/contracts';
  /**
   * What a run would do: without an action what the policies say. Nothing is written. A larger scope
   * is previewed in portions.
   */
  const preview: ApexMethod<{ contactIds: string[]; action?: Action }, RunPreview>;
  export default preview;
}

declare module '@salesforce/apex/LatchkeyRunController.judge' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { BrakeVerdict, RunOutlook } from 'latchkey/contracts';
  /**
   * Whether the brake would hold a run as a whole: one that was previewed in portions, of which each
   * may be small enough. Nothing is written, and the run itself counts again.
   */
  const judge: ApexMethod<{ outlook: RunOutlook }, BrakeVerdict>;
  export default judge;
}

declare module '@salesforce/apex/LatchkeyRunController.startRun' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunOrder, RunReceipt } from 'latchkey/contracts';
  /**
   * Carries out what was shown, at most 500 rows a call. Every row is planned again; one that
   * differs from what was shown is returned instead. Needs the permission of the action too.
   */
  const startRun: ApexMethod<{ order: RunOrder }, RunReceipt>;
  export default startRun;
}

declare module '@salesforce/apex/LatchkeyRunController.getRuns' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * The latest 50 runs, newest first.
   */
  const getRuns: ApexMethod<{}, RunView[]>;
  export default getRuns;
}

declare module '@salesforce/apex/LatchkeyRunController.getRun' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * One run, for polling.
   */
  const getRun: ApexMethod<{ runId: string }, RunView>;
  export default getRun;
}

declare module '@salesforce/apex/LatchkeyRunController.getRequests' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RequestStatus, RunRequest } from 'latchkey/contracts';
  /**
   * Requests of a run in portions of 200, in a fixed order.
   */
  const getRequests: ApexMethod<{ runId: string; status?: RequestStatus; after?: string }, RunRequest[]>;
  export default getRequests;
}

declare module '@salesforce/apex/LatchkeyRunController.stopRun' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * Stops a run after the slices that are under way.
   */
  const stopRun: ApexMethod<{ runId: string; reason: string }, RunView>;
  export default stopRun;
}

declare module '@salesforce/apex/LatchkeyRunController.resumeRun' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * Goes on with a run that was stopped.
   */
  const resumeRun: ApexMethod<{ runId: string }, RunView>;
  export default resumeRun;
}

declare module '@salesforce/apex/LatchkeyRunController.retry' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * Tries failed requests of a run again: the chosen ones, or else up to 2,000 of those that failed.
   */
  const retry: ApexMethod<{ runId: string; requestIds?: string[] }, RunView>;
  export default retry;
}

declare module '@salesforce/apex/LatchkeyRunController.releaseRun' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * Lets a held run go on as it is.
   */
  const releaseRun: ApexMethod<{ runId: string; reason: string }, RunView>;
  export default releaseRun;
}

declare module '@salesforce/apex/LatchkeyRunController.releaseSome' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * Lets a held run go on with these requests alone; the others are skipped.
   */
  const releaseSome: ApexMethod<{ runId: string; requestIds: string[]; reason: string }, RunView>;
  export default releaseSome;
}

declare module '@salesforce/apex/LatchkeyRunController.rejectRun' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { RunView } from 'latchkey/contracts';
  /**
   * Ends a held run: all its requests are skipped.
   */
  const rejectRun: ApexMethod<{ runId: string; reason: string }, RunView>;
  export default rejectRun;
}

declare module '@salesforce/apex/LatchkeyRunController.getResults' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { ResultPart } from 'latchkey/contracts';
  /**
   * The outcomes of a run as CSV, 2,000 rows a call.
   */
  const getResults: ApexMethod<{ runId: string; after?: string }, ResultPart>;
  export default getResults;
}

declare module '@salesforce/apex/LatchkeySupportController.findPeople' {
  import type { ApexMethod } from 'latchkey/contracts/apex';
  import type { SupportCard } from 'latchkey/contracts';
  /**
   * People with this e-mail address or username, at most 10.
   */
  const findPeople: ApexMethod<{ term: string }, SupportCard[]>;
  export default findPeople;
}
