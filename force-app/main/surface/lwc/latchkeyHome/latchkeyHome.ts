import { LightningElement } from 'lwc';
import type { RunView } from 'latchkey/contracts';
import getDrift from '@salesforce/apex/LatchkeyConsoleController.getDrift';
import getFailures from '@salesforce/apex/LatchkeyConsoleController.getFailures';
import getIdle from '@salesforce/apex/LatchkeyConsoleController.getIdle';
import getNeverLoggedIn from '@salesforce/apex/LatchkeyConsoleController.getNeverLoggedIn';
import getOutcomes from '@salesforce/apex/LatchkeyConsoleController.getOutcomes';
import getSeats from '@salesforce/apex/LatchkeyConsoleController.getSeats';
import getRuns from '@salesforce/apex/LatchkeyRunController.getRuns';
import canSee from '@salesforce/customPermission/Latchkey_Console';
import canManageRuns from '@salesforce/customPermission/Latchkey_ManageRuns';
import type { ChartChoice, ChartData } from 'c/latchkeyChart';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import type { Preset } from 'c/latchkeyScope';
import { countsText, purposeOf, runStatusIcons, runStatusLabels } from 'c/latchkeyRunText';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import {
  driftContent,
  failuresContent,
  idleContent,
  isNothing,
  listFor,
  neverContent,
  outcomesContent,
  rangeOf,
  seatsContent,
} from './latchkeyHomeLogic';
import type { Content, Fact, List, Range, TileKey } from './latchkeyHomeLogic';

/** Periods that can be chosen, in days. */
const PERIODS = [7, 30, 90];
/** Days without a login from which somebody can be called idle; Apex takes these alone. */
const IDLE_PERIODS = [90, 180, 365];
const MOST_RUNS = 5;

/** What was read for a tile, or why it could not be. */
interface Reading<T> {
  readonly value?: T;
  readonly errors: readonly string[];
}

/** A tile with its chart, ready to be shown. */
interface Tile {
  readonly key: TileKey;
  readonly title: string;
  readonly icon: string;
  readonly help: string;
  readonly state: PageState | undefined;
  readonly chart: ChartData | undefined;
  readonly facts: readonly Fact[];
  /** True for the tile with a period of its own. */
  readonly isIdle: boolean;
}

interface RunLine {
  readonly runId: string;
  readonly text: string;
  readonly counts: string;
  readonly icon: string;
  readonly status: string;
}

const TILES: readonly {
  readonly key: TileKey;
  readonly title: string;
  readonly icon: string;
  readonly empty: string;
}[] = [
  { key: 'outcomes', title: labels.outcomes, icon: 'utility:chart', empty: labels.outcomesEmpty },
  { key: 'failures', title: labels.failures, icon: 'utility:error', empty: labels.failuresEmpty },
  { key: 'seats', title: labels.seats, icon: 'utility:groups', empty: labels.seatsEmpty },
  { key: 'never', title: labels.never, icon: 'utility:clock', empty: labels.neverEmpty },
  { key: 'idle', title: labels.idleTitle, icon: 'utility:away', empty: labels.idleEmpty },
  { key: 'drift', title: labels.drift, icon: 'utility:question', empty: labels.driftEmpty },
];

/** The home of the app: figures over everybody's access, each a click from the people behind it. */
export default class LatchkeyHome extends LightningElement {
  labels = labels;
  days = '30';
  idleDays = '180';
  list: List | undefined;
  /** What was asked for in the list: people and an action for a bulk run. */
  preset: Preset | undefined;
  focusOn: 'list' | 'bulk' | undefined;
  private range: Range = rangeOf(30);
  private readings: Readonly<Partial<Record<TileKey, Reading<Content>>>> = {};
  private runs: Reading<readonly RunView[]> = { errors: [] };

  connectedCallback(): void {
    if (!this.forbidden) this.readAll();
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get forbidden(): boolean {
    return !canSee;
  }

  get allowed(): boolean {
    return !this.forbidden;
  }

  get state(): PageState | undefined {
    return stateOf({ forbidden: this.forbidden, errors: [], loaded: true }, labels);
  }

  get periods(): object[] {
    return PERIODS.map((days) => ({ label: format(labels.days, days), value: String(days) }));
  }

  get idlePeriods(): object[] {
    return IDLE_PERIODS.map((days) => ({ label: format(labels.idleDays, days), value: String(days) }));
  }

  get tiles(): Tile[] {
    return TILES.map(({ key, title, icon, empty }) => {
      const { value, errors = [] } = this.readings[key] ?? {};
      const isEmpty = value !== undefined && isNothing(value);
      const state = stateOf({ errors, loaded: value !== undefined, empty: isEmpty }, { ...labels, empty });
      return {
        key,
        title,
        icon,
        state,
        help: value?.help ?? '',
        chart: state ? undefined : value?.chart,
        facts: state ? [] : (value?.facts ?? []),
        isIdle: key === 'idle',
      };
    });
  }

  get showsRuns(): boolean {
    return this.allowed && Boolean(canManageRuns);
  }

  get runsState(): PageState | undefined {
    const { value, errors } = this.runs;
    const texts = { ...labels, empty: labels.runsEmpty };
    return stateOf({ errors, loaded: value !== undefined, empty: value?.length === 0 }, texts);
  }

  get runLines(): RunLine[] {
    return (this.runs.value ?? []).map((run) => ({
      runId: run.runId,
      text: `${run.name}: ${purposeOf(run)}`,
      counts: countsText(run),
      icon: runStatusIcons[run.status],
      status: runStatusLabels[run.status],
    }));
  }

  handlePeriod(event: CustomEvent<{ value: string }>): void {
    this.days = event.detail.value;
    this.open(undefined);
    this.range = rangeOf(Number(this.days));
    this.readRequests();
  }

  handleIdlePeriod(event: CustomEvent<{ value: string }>): void {
    this.idleDays = event.detail.value;
    if (this.list?.filter.rows === 'Idle') this.open(undefined);
    this.readIdle();
  }

  handleRefresh(): void {
    this.range = rangeOf(Number(this.days));
    this.readAll();
  }

  handleChoose(event: CustomEvent<ChartChoice>): void {
    const key = (event.currentTarget as HTMLElement).dataset.tile as TileKey;
    const list = listFor(key, event.detail, { range: this.range, idleDays: Number(this.idleDays) });
    if (list) this.open(list);
  }

  handleClose(): void {
    this.open(undefined);
  }

  handleAct(event: CustomEvent<Preset>): void {
    this.preset = event.detail;
    this.focusOn = 'bulk';
  }

  private open(list: List | undefined): void {
    this.list = list;
    this.preset = undefined;
    this.focusOn = list ? 'list' : undefined;
  }

  private readAll(): void {
    this.readRequests();
    this.read('seats', getSeats().then(seatsContent));
    this.read('never', getNeverLoggedIn().then(neverContent));
    this.readIdle();
    this.read('drift', getDrift().then(driftContent));
    if (this.showsRuns) this.readRuns();
  }

  private readRequests(): void {
    const { first, last } = this.range;
    this.read('outcomes', getOutcomes({ first, last }).then(outcomesContent));
    this.read('failures', getFailures({ first, last }).then(failuresContent));
  }

  private readIdle(): void {
    this.read('idle', getIdle({ days: Number(this.idleDays) }).then(idleContent));
  }

  /** Each tile on its own: one that fails leaves the others alone, and what was read before stays meanwhile. */
  private async read(key: TileKey, content: Promise<Content>): Promise<void> {
    const reading = await settled(content);
    this.readings = { ...this.readings, [key]: reading };
  }

  private async readRuns(): Promise<void> {
    this.runs = await settled(getRuns().then((runs) => runs.slice(0, MOST_RUNS)));
  }
}

async function settled<T>(promise: Promise<T>): Promise<Reading<T>> {
  try {
    return { value: await promise, errors: [] };
  } catch (error) {
    return { errors: reduceErrors(error) };
  }
}
