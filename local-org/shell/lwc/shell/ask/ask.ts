/** A question before something that cannot be undone. */
import LightningConfirm from 'lightning/confirm';

interface Confirm {
  open(options: { label: string; message: string; theme: 'warning' }): Promise<boolean>;
}

/** Whether the person goes on. */
export function isSure(label: string, message: string): Promise<boolean> {
  // The published types leave `open` out.
  return (LightningConfirm as unknown as Confirm).open({ label, message, theme: 'warning' });
}
