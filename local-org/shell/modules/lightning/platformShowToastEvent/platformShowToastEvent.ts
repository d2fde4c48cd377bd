/**
 * `lightning/platformShowToastEvent`: shown by the base components' own toast container.
 * Source: developer.salesforce.com/docs/component-library/bundle/lightning-platform-show-toast-event
 */
import Toast from 'lightning/toast';

export interface ToastOptions {
  readonly title: string;
  readonly message?: string;
  readonly messageData?: readonly unknown[];
  readonly variant?: 'info' | 'success' | 'warning' | 'error';
  readonly mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
}

export const ShowToastEventName = 'lightning__showtoast';

export class ShowToastEvent extends CustomEvent<{ toast: typeof Toast }> {
  readonly toastAttributes: Omit<ToastOptions, 'variant'> & { type: string };

  constructor({ title, message, messageData, variant = 'info', mode = 'dismissible' }: ToastOptions) {
    super(ShowToastEventName, { bubbles: true, composed: true, cancelable: true, detail: { toast: Toast } });
    this.toastAttributes = {
      title,
      type: variant,
      mode: mode === 'sticky' ? 'sticky' : 'dismissible',
      ...(message === undefined ? {} : { message }),
      ...(messageData === undefined ? {} : { messageData }),
    };
  }
}
