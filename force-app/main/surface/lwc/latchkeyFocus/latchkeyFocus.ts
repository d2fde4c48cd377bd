import type { NoticeContent } from 'c/latchkeyNotice';

/**
 * A component that moves the keyboard focus to a part it is about to show, so that a screen reader reads it: it names
 * the part in `focusOn`, and its `renderedCallback` calls `focusWhenRendered`.
 */
export interface Focusing {
  /** The `lwc:ref` of the part; undefined when the focus stays where it is. */
  focusOn: string | undefined;
  readonly refs: Readonly<Record<string, Element>> | undefined;
}

/** A component with a `c-latchkey-notice` that has `lwc:ref="notice"`. */
export interface Notifying extends Focusing {
  notice: NoticeContent | undefined;
}

/** Focuses the part named in `focusOn` as soon as it stands in the page, once. */
export function focusWhenRendered(component: Focusing): void {
  const part = component.focusOn ? component.refs?.[component.focusOn] : undefined;
  if (!part) return;
  component.focusOn = undefined;
  (part as HTMLElement).focus();
}

/** Shows a notice and has it read. */
export function showNotice(component: Notifying, notice: NoticeContent): void {
  component.notice = notice;
  component.focusOn = 'notice';
}
