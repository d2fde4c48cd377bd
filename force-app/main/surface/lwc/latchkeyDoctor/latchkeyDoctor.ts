import { LightningElement } from 'lwc';
import examine from '@salesforce/apex/LatchkeyDoctorController.examine';
import canDiagnose from '@salesforce/customPermission/Latchkey_Diagnose';
import { reduceErrors } from 'c/latchkeyErrors';
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

  get forbiddenLines(): string[] {
    return [labels.noPermissionCure];
  }

  get failed(): boolean {
    return this.errors.length > 0;
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
