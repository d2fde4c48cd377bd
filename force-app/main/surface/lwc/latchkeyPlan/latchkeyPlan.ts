import { LightningElement, api } from 'lwc';
import type { PlanRow, SeatForecast } from 'latchkey/contracts';
import formFactor from '@salesforce/client/formFactor';
import { formatCount } from 'c/latchkeyText';
import { labels } from './labels';
import { columnsFor, groupsOf, seatLines, STEP, tellingOf } from './latchkeyPlanLogic';
import type { Group, Row } from './latchkeyPlanLogic';

interface ShownGroup {
  readonly key: string;
  readonly heading: string;
  readonly common: readonly { readonly key: number; readonly text: string }[];
  readonly columns: object[];
  readonly rows: readonly Row[];
  readonly more: string;
}

/** What would be done, grouped by action, with reasons, findings and seats. */
export default class LatchkeyPlan extends LightningElement {
  labels = labels;
  groups: ShownGroup[] = [];
  seatLines: string[] = [];
  private isNarrow = false;
  private all: readonly PlanRow[] = [];
  private forecasts: readonly SeatForecast[] = [];
  private whole: readonly Group[] = [];
  private readonly lengths = new Map<string, number>();

  /** True in a narrow column of a page: fewer columns. */
  @api
  get narrow(): boolean {
    return this.isNarrow;
  }
  set narrow(value: boolean) {
    this.isNarrow = value;
    this.show();
  }

  /** Rows of the plan, in any order. */
  @api
  get rows(): readonly PlanRow[] {
    return this.all;
  }
  set rows(value: readonly PlanRow[]) {
    this.all = value;
    this.whole = groupsOf(value);
    this.lengths.clear();
    this.show();
  }

  /** Seats by licence. */
  @api
  get seats(): readonly SeatForecast[] {
    return this.forecasts;
  }
  set seats(value: readonly SeatForecast[]) {
    this.forecasts = value;
    this.seatLines = seatLines(value);
  }

  get hasSeats(): boolean {
    return this.seatLines.length > 0;
  }

  get seatVariant(): string {
    return this.forecasts.some(({ missing }) => missing > 0) ? 'warning' : 'info';
  }

  handleMore(event: Event): void {
    const key = (event.currentTarget as HTMLElement).dataset.more ?? '';
    this.lengths.set(key, (this.lengths.get(key) ?? STEP) + STEP);
    this.show();
  }

  /** Computed here and not on every rendering: a new array makes a table lay out all its rows again. */
  private show(): void {
    const narrow = this.isNarrow || formFactor === 'Small';
    this.groups = this.whole.map(({ key, heading, common, rows }) => {
      const length = this.lengths.get(key) ?? STEP;
      const rest = rows.length - length;
      return {
        key,
        heading,
        common: common.map((text, index) => ({ key: index, text })),
        columns: columnsFor(narrow, tellingOf(rows)),
        rows: rows.slice(0, length),
        more: rest > 0 ? formatCount(rest, labels.moreOne, labels.moreMany) : '',
      };
    });
  }
}
