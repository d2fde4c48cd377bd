/**
 * `lightning/navigation` over the shell's router.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/use-navigate-basic.html
 */
import type { LightningElement } from 'lwc';
import { addressOf, currentPageReference, navigate as open, onRoute } from 'localorg/router';
import type { PageReference } from 'localorg/router';
import type { DataCallback } from 'localorg/wire';

export type { PageReference };

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

// TypeScript allows a mixin's base only with exactly this parameter list.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor = new (...args: any[]) => LightningElement;

function mixin<Base extends Constructor>(base: Base) {
  return class extends base {
    [Navigate](reference: PageReference, replace = false): void {
      navigateTo(reference, replace);
    }

    async [GenerateUrl](reference: PageReference): Promise<string> {
      return required(reference);
    }
  };
}

/** Adds `this[NavigationMixin.Navigate](reference)` and `this[NavigationMixin.GenerateUrl](reference)`. */
export const NavigationMixin = Object.assign(mixin, { Navigate, GenerateUrl } as const);

/** Function forms of the mixin's methods; the first argument is the navigation context of the component. */
export function navigate(_context: unknown, reference: PageReference, replace = false): void {
  navigateTo(reference, replace);
}

export async function generateUrl(_context: unknown, reference: PageReference): Promise<string> {
  return required(reference);
}

/** Wire adapter that gives the page reference of the page being shown. */
export class CurrentPageReference {
  private readonly callback: (reference: PageReference | undefined) => void;
  private stop: (() => void) | undefined;

  constructor(callback: DataCallback) {
    this.callback = callback as unknown as (reference: PageReference | undefined) => void;
  }

  update(): void {
    this.callback(currentPageReference());
  }

  connect(): void {
    this.stop = onRoute(() => this.update());
    this.update();
  }

  disconnect(): void {
    this.stop?.();
  }
}

/** Wire adapter that gives the context the function forms take. */
export class NavigationContext {
  constructor(callback: (context: object) => void) {
    callback({});
  }
  update(): void {}
  connect(): void {}
  disconnect(): void {}
}

function navigateTo(reference: PageReference, replace: boolean): void {
  open(required(reference), replace);
}

function required(reference: PageReference): string {
  const address = addressOf(reference);
  if (address === null)
    throw new Error(`The local org has no page for a page reference of type ${reference.type}`);
  return address;
}
