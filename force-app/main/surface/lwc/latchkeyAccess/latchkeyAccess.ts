import { LightningElement, api, wire } from 'lwc';
import type { AccessView, Action } from 'latchkey/contracts';
import type { ChooseActionDetail } from 'c/latchkeyAccessActions';
import type { RetryDetail } from 'c/latchkeyAccessHistory';
import type LatchkeyAccessTrace from 'c/latchkeyAccessTrace';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { WiredRecord } from 'lightning/uiRecordApi';
import { refreshApex } from '@salesforce/apex';
import getAccess from '@salesforce/apex/LatchkeyAccessController.getAccess';
import perform from '@salesforce/apex/LatchkeyAccessController.perform';
import retry from '@salesforce/apex/LatchkeyAccessController.retry';
import canView from '@salesforce/customPermission/Latchkey_View';
import ACCESS from '@salesforce/schema/Contact.Latchkey_Access__c';
import ACCESS_MESSAGE from '@salesforce/schema/Contact.Latchkey_Access_Message__c';
import LAST_MODIFIED from '@salesforce/schema/Contact.LastModifiedDate';
import LightningConfirm from 'lightning/confirm';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent, registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getFieldValue, getRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import { accessMeanings } from 'c/latchkeyVocabulary';
import { labels } from './labels';
import {
  changeAnnouncement,
  confirmation,
  facts,
  failureNotice,
  finishedRequest,
  lookAgainAfter,
  outcomeNotice,
  requestNotice,
  retryConfirmation,
  retryNotice,
  sameId,
  toastOf,
} from './latchkeyAccessLogic';
import type { Fact } from './latchkeyAccessLogic';

/** Fields whose change means that the access may have changed. */
const WATCHED = [ACCESS, ACCESS_MESSAGE, LAST_MODIFIED];

/** The access of a Contact: what it is now, what can be done, what was done. Used by the panel and the action. */
export default class LatchkeyAccess extends LightningElement {
  /** The Contact. In a quick action the platform sets it after the component is connected. */
  @api recordId?: string;

  labels = labels;
  busy = false;
  announcement = '';
  outcome: NoticeContent | undefined;
  private latest: AccessView | undefined;
  private errors: string[] = [];
  private provisioned: unknown;
  private watchedValues: string | undefined;
  private looks = 0;
  private afterAction = false;
  private timer: number | undefined;
  private refreshHandle: number | undefined;
  focusOn: string | undefined;

  connectedCallback(): void {
    this.refreshHandle = registerRefreshHandler(this, this.handleRefreshView);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    if (this.refreshHandle !== undefined) {
      unregisterRefreshHandler(this.refreshHandle);
    }
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  /** Reads the access again. */
  @api async refresh(): Promise<void> {
    this.looks = 0;
    await this.look();
  }

  /** Undefined without the permission, so that nothing is asked of the server. */
  get contactId(): string | undefined {
    return canView ? this.recordId : undefined;
  }

  @wire(getAccess, { contactId: '$contactId' })
  handleAccess(provisioned: { data?: AccessView; error?: unknown }): void {
    this.provisioned = provisioned;
    if (provisioned.data) {
      this.showView(provisioned.data);
    } else if (provisioned.error) {
      this.errors = reduceErrors(provisioned.error);
    }
  }

  @wire(getRecord, { recordId: '$contactId', optionalFields: WATCHED })
  handleRecord({ data }: WiredRecord): void {
    if (!data) {
      return;
    }
    const values = JSON.stringify([data.id, ...WATCHED.map((field) => getFieldValue(data, field))]);
    const changed = this.watchedValues !== undefined && this.watchedValues !== values;
    this.watchedValues = values;
    if (changed) {
      this.refresh();
    }
  }

  get view(): AccessView | undefined {
    const { latest, recordId } = this;
    return latest && recordId && sameId(latest.contactId, recordId) ? latest : undefined;
  }

  get forbidden(): boolean {
    return !canView;
  }

  get state(): PageState | undefined {
    const { forbidden, errors, view } = this;
    return stateOf({ forbidden, errors, loaded: view !== undefined }, labels);
  }

  get meaning(): string {
    return this.view ? accessMeanings[this.view.access] : '';
  }

  get facts(): Fact[] {
    return this.view ? facts(this.view, this.outcome) : [];
  }

  get hasPolicyProblems(): boolean {
    return (this.view?.policyProblems.length ?? 0) > 0;
  }

  get pendingText(): string {
    if (!this.view?.pending) {
      return '';
    }
    return lookAgainAfter(true, this.afterAction, this.looks) === undefined
      ? labels.pendingLong
      : labels.pending;
  }

  get spinning(): boolean {
    return this.pendingText === labels.pending;
  }

  get liveText(): string {
    return this.busy ? labels.working : this.announcement;
  }

  async handleChoose({ detail }: CustomEvent<ChooseActionDetail>): Promise<void> {
    const view = this.view;
    if (view && !this.busy && (await LightningConfirm.open(confirmation(view, detail.option)))) {
      const { action } = detail.option;
      await this.carryOut(action, async () =>
        outcomeNotice(await perform({ contactId: view.contactId, action })),
      );
    }
  }

  async handleRetry({ detail: { entry } }: CustomEvent<RetryDetail>): Promise<void> {
    const view = this.view;
    if (view && !this.busy && (await LightningConfirm.open(retryConfirmation(view, entry)))) {
      await this.carryOut(entry.action, async () =>
        retryNotice(entry, await retry({ requestIds: [entry.requestId] })),
      );
    }
  }

  handleTryAgain(): void {
    this.refresh();
  }

  handleRefreshView = async (): Promise<boolean> => {
    await this.readAgain();
    return true;
  };

  private async carryOut(action: Action | undefined, call: () => Promise<NoticeContent>): Promise<void> {
    this.busy = true;
    this.outcome = undefined;
    try {
      this.showOutcome(await call());
    } catch (error) {
      this.showOutcome(failureNotice(action, error));
    }
    this.busy = false;
    this.looks = 0;
    this.afterAction = true;
    await this.look();
    this.dispatchEvent(new RefreshEvent());
  }

  private showOutcome(notice: NoticeContent): void {
    this.outcome = notice;
    this.focusOn = 'outcome';
    this.dispatchEvent(new ShowToastEvent(toastOf(notice)));
  }

  private showView(next: AccessView): void {
    const before = this.view;
    this.errors = [];
    this.latest = next;
    this.announcement = changeAnnouncement(before, next);
    const finished = finishedRequest(before, next);
    if (finished && (this.outcome || finished.status === 'Failed')) {
      // Where nobody clicked here, a new notice would only push away what is being read; the history has it.
      this.outcome = requestNotice(finished);
    } else if (!before) {
      this.outcome = undefined;
    }
    if (next.pending && !before?.pending) {
      this.looks = 0;
    }
    this.lookLater();
  }

  /** Reads access and record now and, while something is under way, again later. */
  private async look(): Promise<void> {
    await this.readAgain();
    if (this.recordId) {
      await notifyRecordUpdateAvailable([{ recordId: this.recordId }]);
    }
    this.lookLater();
  }

  private async readAgain(): Promise<void> {
    if (this.state?.kind === 'forbidden' || this.state?.kind === 'loading') {
      return;
    }
    try {
      await refreshApex(this.provisioned);
    } catch (error) {
      this.errors = reduceErrors(error);
    }
    await (this.refs?.trace as unknown as LatchkeyAccessTrace | undefined)?.refresh();
  }

  private lookLater(): void {
    const delay = lookAgainAfter(this.view?.pending ?? false, this.afterAction, this.looks);
    window.clearTimeout(this.timer);
    this.timer = undefined;
    if (delay === undefined) {
      this.afterAction = false;
      return;
    }
    // The platform tells a page of no asynchronous work: looking again is the only way without a subscription.
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    this.timer = window.setTimeout(() => {
      this.looks += 1;
      this.look();
    }, delay);
  }
}
