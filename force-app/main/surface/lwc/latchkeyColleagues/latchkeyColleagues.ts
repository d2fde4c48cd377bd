import { LightningElement, api } from 'lwc';
import type { Access, Colleague, ColleaguePage, DelegationView } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { PageState } from 'c/latchkeyPageState';
import type { ActDetail, ChooseDetail, SortDetail, TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import type { Verb, VerbQuestion } from 'c/latchkeyPartnerText';
import changeAll from '@salesforce/apex/LatchkeyPartnerController.changeAll';
import findColleagues from '@salesforce/apex/LatchkeyPartnerController.findColleagues';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import {
  allowedVerbs,
  callOf,
  failureNotice,
  isQuestion,
  outcomeNotice,
  questionFor,
  verbLabel,
} from 'c/latchkeyPartnerText';
import { labels } from './labels';
import {
  FIRST_VIEW,
  accessOptions,
  chosenAfter,
  chosenText,
  columnsFor,
  filterOf,
  isWaiting,
  rangeText,
  renewed,
  rowOf,
} from './latchkeyColleaguesLogic';
import type { View } from './latchkeyColleaguesLogic';

/** Milliseconds without a key until the search begins. */
const TYPING_PAUSE = 300;
/** Milliseconds until the list is read again after a change, and while a shown change is on its way. */
const LOOK_AGAIN = 2000;
/** How often it is read again for what is on its way. */
const MOST_LOOKS = 10;
/** Verbs with a button of their own; the others are in the menu beside them. */
const BUTTONS: readonly Verb[] = ['activate', 'deactivate'];

/**
 * The people of the company, a page at a time from the server, and what can be done for one or many. Whoever is
 * chosen stays so on other pages and in other searches, until something was done. Fires `accesschange` after that.
 */
export default class LatchkeyColleagues extends LightningElement {
  /** What the company may do. */
  @api delegation: DelegationView | undefined;

  labels = labels;
  accessOptions = accessOptions;
  rows: TableRow[] = [];
  columns: TableColumn[] = [];
  selected: string[] = [];
  view: View = FIRST_VIEW;
  busy = false;
  reading = false;
  question: VerbQuestion | undefined;
  notice: NoticeContent | undefined;
  focusOn: 'question' | 'notice' | undefined;
  errors: string[] = [];
  private page: ColleaguePage | undefined;
  private chosen: Colleague[] = [];
  /** Where the pages before this one began. */
  private starts: (string | undefined)[] = [];
  private start: string | undefined;
  /** Counts the readings, so that an answer that was overtaken is dropped. */
  private readings = 0;
  private looks = 0;
  private timer: number | undefined;

  connectedCallback(): void {
    this.read();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    this.readings += 1;
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  /** Reads the shown page again, for example after people were invited. */
  @api async refresh(): Promise<void> {
    await this.read();
  }

  get state(): PageState | undefined {
    return stateOf({ errors: this.errors, loaded: this.page !== undefined, empty: this.isEmpty }, labels);
  }

  get isEmpty(): boolean {
    return this.page?.total === 0 && !this.isNarrowed;
  }

  get isNarrowed(): boolean {
    return this.view.search !== '' || this.view.access !== '';
  }

  get hasList(): boolean {
    return this.page !== undefined && !this.isEmpty;
  }

  get noneFound(): boolean {
    return this.page?.colleagues.length === 0;
  }

  get canChoose(): boolean {
    return this.verbs.length > 0;
  }

  get rangeText(): string {
    return this.page && !this.noneFound ? rangeText(this.page, this.starts.length) : '';
  }

  get chosenText(): string {
    return chosenText(this.chosen.length);
  }

  get hasChosen(): boolean {
    return this.chosen.length > 0;
  }

  get liveText(): string {
    if (this.busy) {
      return labels.working;
    }
    if (this.reading) {
      return '';
    }
    return [this.noneFound ? labels.noneFound : this.rangeText, this.hasChosen ? this.chosenText : '']
      .filter(Boolean)
      .join('. ');
  }

  get cannotAct(): boolean {
    return this.busy || !this.hasChosen;
  }

  get buttons(): object[] {
    return this.verbs
      .filter((verb) => BUTTONS.includes(verb))
      .map((verb) => ({
        verb,
        label: verbLabel(verb),
        variant: verb === 'activate' ? 'brand' : 'neutral',
      }));
  }

  get menu(): object[] {
    return this.verbs
      .filter((verb) => !BUTTONS.includes(verb))
      .map((verb) => ({ verb, label: verbLabel(verb) }));
  }

  get hasMenu(): boolean {
    return this.menu.length > 0;
  }

  get hasPages(): boolean {
    return this.starts.length > 0 || Boolean(this.page?.next);
  }

  get cannotGoBack(): boolean {
    return this.busy || this.reading || this.starts.length === 0;
  }

  get cannotGoOn(): boolean {
    return this.busy || this.reading || !this.page?.next;
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    const search = event.detail.value.trim();
    if (search === this.view.search) {
      return;
    }
    this.view = { ...this.view, search };
    window.clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    this.timer = window.setTimeout(() => this.fromTheStart(), TYPING_PAUSE);
  }

  handleFilter(event: CustomEvent<{ value: string }>): void {
    this.view = { ...this.view, access: event.detail.value as Access | '' };
    this.fromTheStart();
  }

  handleSort(event: CustomEvent<SortDetail>): void {
    const { field, isDescending } = event.detail;
    this.view = { ...this.view, sortedBy: field, isDescending };
    this.fromTheStart();
  }

  handlePrevious(): void {
    this.start = this.starts[this.starts.length - 1];
    this.starts = this.starts.slice(0, -1);
    this.read();
  }

  handleNext(): void {
    this.starts = [...this.starts, this.start];
    this.start = this.page?.next;
    this.read();
  }

  handleChoose(event: CustomEvent<ChooseDetail>): void {
    this.choose(chosenAfter(this.chosen, this.page?.colleagues ?? [], event.detail.ids));
  }

  handleClear(): void {
    this.choose([]);
  }

  handleAct(event: CustomEvent<ActDetail>): void {
    const { id, name } = event.detail;
    this.ask(name as Verb, this.page?.colleagues.filter(({ contactId }) => contactId === id) ?? []);
  }

  handleButton(event: Event): void {
    this.ask((event.currentTarget as HTMLElement).dataset.verb as Verb, this.chosen);
  }

  handleMenu(event: CustomEvent<{ value: string }>): void {
    this.ask(event.detail.value as Verb, this.chosen);
  }

  handleCancel(): void {
    this.question = undefined;
    (this.refs?.table as unknown as HTMLElement | undefined)?.focus();
  }

  async handleYes(): Promise<void> {
    const { question } = this;
    if (!question || this.busy) {
      return;
    }
    this.busy = true;
    this.question = undefined;
    try {
      const action = callOf(question.verb);
      const outcomes = await changeAll({ contactIds: [...question.contactIds], action });
      showNotice(this, outcomeNotice(question.verb, outcomes));
      this.choose([]);
    } catch (error) {
      showNotice(this, failureNotice(error));
    }
    this.busy = false;
    this.looks = MOST_LOOKS;
    await this.read();
    this.dispatchEvent(new CustomEvent('accesschange'));
    this.lookLater();
  }

  async handleTryAgain(): Promise<void> {
    await this.read();
  }

  private get verbs(): Verb[] {
    return allowedVerbs(this.delegation?.actions ?? []);
  }

  private async fromTheStart(): Promise<void> {
    this.starts = [];
    this.start = undefined;
    await this.read();
  }

  private async read(): Promise<void> {
    window.clearTimeout(this.timer);
    this.readings += 1;
    const reading = this.readings;
    this.reading = true;
    try {
      const page = await findColleagues({ filter: filterOf(this.view, this.start) });
      if (reading === this.readings) this.present(page);
    } catch (error) {
      if (reading === this.readings) this.errors = reduceErrors(error);
    }
    if (reading === this.readings) this.reading = false;
  }

  /** Computed here and not on every rendering: a new array makes the table lay out all its rows again. */
  private present(page: ColleaguePage): void {
    this.page = page;
    this.errors = [];
    this.chosen = renewed(this.chosen, page.colleagues);
    const rows = page.colleagues.map(rowOf);
    if (JSON.stringify(rows) !== JSON.stringify(this.rows)) {
      this.columns = columnsFor(page.colleagues);
      this.rows = rows;
      // A new array, because the table forgets rows that it does not show.
      this.selected = [...this.selected];
    }
    if (page.colleagues.some(isWaiting)) this.lookLater();
  }

  /** What another transaction does shows a moment later. */
  private lookLater(): void {
    if (this.looks > 0 && this.isConnected) {
      this.looks -= 1;
      window.clearTimeout(this.timer);
      // eslint-disable-next-line @lwc/lwc/no-async-operation
      this.timer = window.setTimeout(() => this.read(), LOOK_AGAIN);
    }
  }

  private choose(people: Colleague[]): void {
    this.chosen = people;
    this.selected = people.map(({ contactId }) => contactId);
    this.question = undefined;
  }

  private ask(verb: Verb, people: readonly Colleague[]): void {
    if (!this.delegation) {
      return;
    }
    const answer = questionFor(verb, people, this.delegation);
    if (isQuestion(answer)) {
      this.notice = undefined;
      this.question = answer;
      this.focusOn = 'question';
    } else {
      this.question = undefined;
      showNotice(this, answer);
    }
  }
}
