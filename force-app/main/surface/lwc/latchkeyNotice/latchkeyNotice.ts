import { LightningElement, api } from 'lwc';

export type NoticeVariant = 'info' | 'success' | 'warning' | 'error';

/** What a notice says; the lines stand under the heading. */
export interface NoticeContent {
  readonly variant: NoticeVariant;
  readonly heading: string;
  readonly lines: readonly string[];
}

const STYLES: Readonly<
  Record<NoticeVariant, { readonly theme: string; readonly icon: string; readonly iconVariant: string }>
> = {
  info: { theme: 'slds-scoped-notification_light', icon: 'utility:info', iconVariant: '' },
  success: { theme: 'slds-theme_success', icon: 'utility:success', iconVariant: 'inverse' },
  warning: { theme: 'slds-theme_warning', icon: 'utility:warning', iconVariant: '' },
  error: { theme: 'slds-theme_error', icon: 'utility:error', iconVariant: 'inverse' },
};

/** A message inside the page. Buttons and links may be put into the default slot. */
export default class LatchkeyNotice extends LightningElement {
  /** Decides colour and icon. */
  @api variant: NoticeVariant = 'info';
  /** First line, in bold. */
  @api heading = '';
  /** Lines under the heading. */
  @api lines: readonly string[] = [];

  /** Moves the keyboard focus here, so that a screen reader reads the notice. */
  @api focus(): void {
    (this.refs?.container as unknown as HTMLElement).focus();
  }

  get containerClass(): string {
    return `slds-scoped-notification slds-media slds-media_top ${STYLES[this.variant].theme}`;
  }

  get iconName(): string {
    return STYLES[this.variant].icon;
  }

  get iconVariant(): string {
    return STYLES[this.variant].iconVariant;
  }

  get keyedLines(): { key: number; text: string }[] {
    return this.lines.map((text, key) => ({ key, text }));
  }
}
