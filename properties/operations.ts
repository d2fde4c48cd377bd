/** What can happen to Contacts and around them, as data that fast-check makes and shrinks. */
import fc from 'fast-check';

export const CONTACTS = 4;
export const ACCOUNTS = 2;

/** Fields of a Contact that policies and the preflight look at; missing ones stay as they are. */
export interface Edit {
  readonly wants?: boolean;
  readonly department?: 'Sales' | 'Service' | 'Kitchen';
  readonly hasEmail?: boolean;
  readonly hold?: boolean;
}

export type Operation =
  | { readonly kind: 'edit'; readonly contact: number; readonly edit: Edit }
  | { readonly kind: 'edit all'; readonly edit: Edit }
  | { readonly kind: 'account'; readonly account: number; readonly type: 'Customer' | 'Competitor' }
  | { readonly kind: 'move'; readonly contact: number; readonly account: number }
  | { readonly kind: 'click'; readonly contact: number; readonly action: ClickAction }
  | { readonly kind: 'lock user'; readonly contact: number; readonly times: number }
  | { readonly kind: 'lock contact'; readonly contact: number; readonly times: number }
  | { readonly kind: 'take username'; readonly contact: number }
  | { readonly kind: 'kill switch'; readonly on: boolean }
  | { readonly kind: 'lose outcomes'; readonly on: boolean }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'night' }
  | { readonly kind: 'settle' };

export const CLICK_ACTIONS = ['Grant', 'Freeze', 'Unfreeze', 'Deactivate', 'Reactivate', 'Update'] as const;
export type ClickAction = (typeof CLICK_ACTIONS)[number];

const contact = fc.nat(CONTACTS - 1);
const account = fc.nat(ACCOUNTS - 1);

function edit(withHold: boolean): fc.Arbitrary<Edit> {
  const fields = {
    wants: fc.boolean(),
    department: fc.constantFrom('Sales', 'Service', 'Kitchen'),
    hasEmail: fc.boolean(),
    ...(withHold ? { hold: fc.boolean() } : {}),
  } as const;
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Edit>;
}

/** Changes of data and whatever may go wrong while they are worked off. */
const changes: readonly fc.WeightedArbitrary<Operation>[] = [
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), contact, edit: edit(false) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit all' as const), edit: edit(false) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('account' as const),
      account,
      type: fc.constantFrom('Customer' as const, 'Competitor' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), contact, account }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'settle' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 3000 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'night' as const }) },
];

const troubles: readonly fc.WeightedArbitrary<Operation>[] = [
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('lock user' as const, 'lock contact' as const),
      contact,
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('take username' as const), contact }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill switch' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose outcomes' as const), on: fc.boolean() }) },
];

const people: readonly fc.WeightedArbitrary<Operation>[] = [
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), contact, edit: edit(true) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('click' as const),
      contact,
      action: fc.constantFrom(...CLICK_ACTIONS),
    }),
  },
];

/** Nobody clicks and nothing is on hold: in the end the policies alone decide. */
export const byPolicy: fc.Arbitrary<Operation[]> = fc.array(fc.oneof(...changes, ...troubles), {
  minLength: 1,
  maxLength: 20,
});

/** People do what they like besides. */
export const byEverybody: fc.Arbitrary<Operation[]> = fc.array(fc.oneof(...changes, ...troubles, ...people), {
  minLength: 1,
  maxLength: 20,
});
