import { LightningElement, api } from 'lwc';

/**
 * `lightning-datatable`: the stub of sfdx-lwc-jest lacks the `aria-label` of the base component, and without it
 * the attribute stays on an element that may not have one.
 */
export default class Datatable extends LightningElement {
  @api override ariaLabel: string | null = null;
  @api columns: unknown;
  @api data: unknown;
  @api defaultSortDirection: unknown;
  @api disabledRows: unknown;
  @api hideCheckboxColumn: unknown;
  @api keyField: unknown;
  @api minColumnWidth: unknown;
  @api resizeColumnDisabled: unknown;
  @api selectedRows: unknown;
  @api sortedBy: unknown;
  @api sortedDirection: unknown;
}
