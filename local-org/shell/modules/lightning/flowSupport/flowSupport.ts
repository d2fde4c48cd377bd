/**
 * `lightning/flowSupport`: what a component on a flow screen tells the flow.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/use-flow-lwc-and-flow.html
 */

/** The component's attribute has a new value, which the flow keeps. */
export class FlowAttributeChangeEvent extends CustomEvent<{
  attributeName: string;
  attributeValue: unknown;
}> {
  constructor(attributeName: string, attributeValue: unknown) {
    super('lightning__flowattributechange', {
      bubbles: true,
      composed: true,
      detail: { attributeName, attributeValue },
    });
  }
}

class FlowNavigationEvent extends CustomEvent<{ action: string }> {
  constructor(action: string) {
    super('lightning__flownavigation', { bubbles: true, composed: true, detail: { action } });
  }
}

export class FlowNavigationNextEvent extends FlowNavigationEvent {
  constructor() {
    super('NEXT');
  }
}

export class FlowNavigationBackEvent extends FlowNavigationEvent {
  constructor() {
    super('BACK');
  }
}

export class FlowNavigationFinishEvent extends FlowNavigationEvent {
  constructor() {
    super('FINISH');
  }
}
