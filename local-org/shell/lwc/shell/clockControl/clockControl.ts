/** The org's clock: what it shows, and the ways to move it. Work that falls due on the way runs at its own time. */
import { LightningElement, api } from 'lwc';
import { context, request } from 'localorg/client';
import type { RequestFailure } from 'localorg/client';
import { onCommitted } from 'localorg/live';
import { carryOut } from 'shell/carryOut';
import type { TaskState } from 'shell/taskBar';

interface ClockState {
  readonly now: string;
  readonly offset: number;
  readonly next: string | null;
  readonly held: boolean;
  readonly task: TaskState | null;
}

const NIGHT_HOUR = 3;
const STEPS = [
  { minutes: 15, label: '+ 15 min' },
  { minutes: 60, label: '+ 1 h' },
  { minutes: 1440, label: '+ 1 day' },
  { minutes: 10080, label: '+ 1 week' },
];
const MINUTE = 60_000;
const SECOND = 1000;

export default class ClockControl extends LightningElement {
  /** In the utility bar there is little space. */
  @api narrow = false;

  clock: ClockState | null = null;
  problem = '';
  minutes = 90;
  machine = Date.now();
  timer = 0;
  stopFollowing: (() => void) | undefined;
  steps = STEPS;

  override connectedCallback(): void {
    this.stopFollowing = onCommitted(() => void this.load());
    this.timer = window.setInterval(() => (this.machine = Date.now()), SECOND);
    void this.load();
  }

  override disconnectedCallback(): void {
    this.stopFollowing?.();
    window.clearInterval(this.timer);
  }

  async load(): Promise<void> {
    try {
      this.clock = await request<ClockState>('/_local/api/clock', {});
      this.problem = '';
    } catch (error) {
      this.problem = (error as RequestFailure).body.message;
    }
  }

  get nowText(): string {
    if (this.clock === null) return '...';
    const style = { dateStyle: 'full', timeStyle: 'medium', timeZone: context.i18n.timeZone } as const;
    return new Intl.DateTimeFormat(context.i18n.locale, style).format(this.machine + this.clock.offset);
  }

  get offsetText(): string {
    const ahead = Math.round((this.clock?.offset ?? 0) / MINUTE);
    return ahead === 0 ? 'Real time' : `${durationText(ahead)} ahead of real time`;
  }

  get nextText(): string {
    const next = this.clock?.next ?? null;
    if (next === null) return 'No work waits';
    const style = { dateStyle: 'short', timeStyle: 'short', timeZone: context.i18n.timeZone } as const;
    return `Next work is due ${new Intl.DateTimeFormat(context.i18n.locale, style).format(new Date(next))}`;
  }

  get nightLabel(): string {
    const date = new Date(Date.UTC(2000, 0, 1, NIGHT_HOUR));
    const style = { timeStyle: 'short', timeZone: 'UTC' } as const;
    return `To tomorrow ${new Intl.DateTimeFormat(context.i18n.locale, style).format(date)}`;
  }

  get task(): TaskState | null {
    return this.clock?.task ?? null;
  }

  get busy(): boolean {
    return this.clock === null || this.task?.running === true;
  }

  get cannotReset(): boolean {
    return this.busy || this.clock?.offset === 0;
  }

  handleNight(): void {
    void carryOut(this, 'clock/advance', { tomorrowAt: NIGHT_HOUR });
  }

  handleStep(event: Event): void {
    void carryOut(this, 'clock/advance', {
      minutes: Number((event.target as HTMLElement).dataset['minutes']),
    });
  }

  handleMinutes(event: CustomEvent<{ value: string }>): void {
    this.minutes = Number(event.detail.value);
  }

  handleAdvance(): void {
    const input = this.template?.querySelector<HTMLElement & { reportValidity(): boolean }>('.minutes');
    if (input?.reportValidity()) void carryOut(this, 'clock/advance', { minutes: this.minutes });
  }

  handleRun(): void {
    void carryOut(this, 'clock/runDue', {});
  }

  handleReal(): void {
    void carryOut(this, 'clock/realTime', {});
  }
}

/** `1 d 2 h 5 min` */
function durationText(minutes: number): string {
  const parts = [
    { value: Math.floor(minutes / 1440), unit: 'd' },
    { value: Math.floor(minutes / 60) % 24, unit: 'h' },
    { value: minutes % 60, unit: 'min' },
  ];
  return parts
    .filter(({ value }) => value > 0)
    .map(({ value, unit }) => `${value} ${unit}`)
    .join(' ');
}
