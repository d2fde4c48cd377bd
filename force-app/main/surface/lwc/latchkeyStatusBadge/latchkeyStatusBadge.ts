import { LightningElement, api } from 'lwc';
import type { Access } from 'latchkey/contracts';
import { accessLabels } from 'c/latchkeyVocabulary';

const LOOKS: Readonly<Record<Access, { readonly theme: string; readonly icon: string }>> = {
  None: { theme: '', icon: 'utility:dash' },
  Active: { theme: 'slds-theme_success', icon: 'utility:check' },
  Frozen: { theme: 'slds-theme_warning', icon: 'utility:lock' },
  Inactive: { theme: 'slds-badge_inverse', icon: 'utility:ban' },
  Disabled: { theme: 'slds-badge_inverse', icon: 'utility:close' },
};

/** The access of a Contact as a badge: word, colour and icon, so that it does not depend on the colour. */
export default class LatchkeyStatusBadge extends LightningElement {
  /** The access shown. */
  @api access: Access = 'None';

  get label(): string {
    return accessLabels[this.access];
  }

  get iconName(): string {
    return LOOKS[this.access].icon;
  }

  get theme(): string {
    return LOOKS[this.access].theme;
  }
}
