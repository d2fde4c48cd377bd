import { LightningElement, api } from 'lwc';
import type { Access } from 'latchkey/contracts';
import { accessLabels } from 'c/latchkeyVocabulary';

const THEMES: Readonly<Record<Access, string>> = {
  None: '',
  Active: 'slds-theme_success',
  Frozen: 'slds-theme_warning',
  Inactive: 'slds-badge_inverse',
  Disabled: 'slds-badge_inverse',
};

/** The access of a Contact as a badge; the word says it, the colour helps. */
export default class LatchkeyStatusBadge extends LightningElement {
  /** The access shown. */
  @api access: Access = 'None';

  get label(): string {
    return accessLabels[this.access];
  }

  get theme(): string {
    return THEMES[this.access];
  }
}
