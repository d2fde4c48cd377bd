/**
 * `lightning/actions`.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-screen.html
 */

/** Closes the modal window of a quick action; dispatched by the component in it. */
export class CloseActionScreenEvent extends CustomEvent<undefined> {
  constructor() {
    super('lightning__actionsclosescreen', { bubbles: true, composed: true });
  }
}
