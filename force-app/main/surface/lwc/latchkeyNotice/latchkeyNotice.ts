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

/** Milliseconds within which a dialog that was answered gives the focus back to its button: its animation and some. */
const DIALOG_GONE = 1000;

/** What a person does to move the focus. */
const BY_HAND = ['keydown', 'pointerdown'] as const;

/** A message inside the page. Buttons and links may be put into the default slot. */
export default class LatchkeyNotice extends LightningElement {
  /** Decides colour and icon. */
  @api variant: NoticeVariant = 'info';
  /** First line, in bold. */
  @api heading = '';
  /** Lines under the heading. */
  @api lines: readonly string[] = [];

  private release: () => void = () => undefined;

  disconnectedCallback(): void {
    this.release();
  }

  /**
   * Moves the keyboard focus here, so that a screen reader reads the notice. It stays against a dialog that closes late,
   * and leaves with the first key or click.
   */
  @api focus(): void {
    const container = this.refs?.container as unknown as HTMLElement;
    this.release();
    container.focus();
    // Not at once: where the focus goes it has not arrived yet.
    const comeBack = (): Promise<void> => Promise.resolve().then(() => container.focus());
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    const timer = window.setTimeout(() => this.release(), DIALOG_GONE);
    this.release = () => {
      window.clearTimeout(timer);
      container.removeEventListener('blur', comeBack);
      BY_HAND.forEach((name) => window.removeEventListener(name, this.release, true));
    };
    container.addEventListener('blur', comeBack);
    BY_HAND.forEach((name) => window.addEventListener(name, this.release, true));
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
