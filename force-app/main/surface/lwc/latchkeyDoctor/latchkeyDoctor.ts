import { LightningElement } from 'lwc';
import examine from '@salesforce/apex/LatchkeyDoctorController.examine';
import canDiagnose from '@salesforce/customPermission/Latchkey_Diagnose';
import { reduceErrors } from 'c/latchkeyErrors';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import { labels } from './labels';
import { findingsOf, summaryOf } from './latchkeyDoctorLogic';
import type { Finding } from './latchkeyDoctorLogic';

/** Whether the org is ready: every thing looked at with a verdict, what to do, and where. */
export default class LatchkeyDoctor extends LightningElement {
  labels = labels;
  findings: Finding[] = [];
  summary = '';
  errors: string[] = [];
  busy = false;

  connectedCallback(): void {
    if (!this.forbidden) this.look();
  }

  get forbidden(): boolean {
    return !canDiagnose;
  }

  get permitted(): boolean {
    return Boolean(canDiagnose);
  }

  get state(): PageState | undefined {
    const { forbidden, errors, loaded } = this;
    return stateOf({ forbidden, errors, loaded }, labels);
  }

  /** What was found before stays below the spinner. */
  get lookingAgain(): boolean {
    return this.busy && this.loaded;
  }

  private get loaded(): boolean {
    return this.summary !== '';
  }

  get liveText(): string {
    return this.busy ? labels.working : this.summary;
  }

  handleAgain(): void {
    this.look();
  }

  private async look(): Promise<void> {
    this.busy = true;
    try {
      const diagnoses = await examine();
      this.findings = findingsOf(diagnoses);
      this.summary = summaryOf(diagnoses);
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
    this.busy = false;
  }
}
