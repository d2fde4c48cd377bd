/** The utility bar at the bottom: the org's clock, and the utilities of the project's app. */
import { LightningElement } from 'lwc';
import { context, request } from 'localorg/client';
import type { UtilityItem } from 'localorg/client';
import { onCommitted } from 'localorg/live';

const CLOCK: UtilityItem = { label: 'Clock', icon: 'utility:clock', component: '', width: 340 };
const WIDTH = 340;
const SECOND = 1000;

export default class UtilityBar extends LightningElement {
  openLabel: string | null = null;
  /** How far the org is ahead of this machine, in milliseconds. */
  offset = 0;
  now = Date.now();
  timer = 0;
  stopFollowing: (() => void) | undefined;

  override connectedCallback(): void {
    this.timer = window.setInterval(() => (this.now = Date.now()), SECOND);
    this.stopFollowing = onCommitted(() => void this.load());
    void this.load();
  }

  override disconnectedCallback(): void {
    window.clearInterval(this.timer);
    this.stopFollowing?.();
  }

  async load(): Promise<void> {
    try {
      const { offset } = await request<{ offset: number }>('/_local/api/clock', {});
      this.offset = offset;
    } catch {
      // An org without a clock shows that of the machine.
    }
  }

  get all(): readonly UtilityItem[] {
    return [CLOCK, ...(context.app?.utilities ?? [])];
  }

  get items(): object[] {
    return this.all.map((item) => {
      const isOpen = item.label === this.openLabel;
      return {
        ...item,
        text: item === CLOCK ? this.time : item.label,
        expanded: isOpen ? 'true' : 'false',
        itemClass: `slds-utility-bar__item${item === CLOCK && this.offset > 0 ? ' slds-has-notification' : ''}`,
        buttonClass: `slds-button slds-utility-bar__action${isOpen ? ' slds-is-active' : ''}`,
      };
    });
  }

  get time(): string {
    const { locale, timeZone } = context.i18n;
    const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
    return new Intl.DateTimeFormat(locale, style).format(this.now + this.offset);
  }

  get open(): UtilityItem | null {
    return this.all.find(({ label }) => label === this.openLabel) ?? null;
  }

  get isClock(): boolean {
    return this.open === CLOCK;
  }

  get minimize(): string {
    return `Minimize ${this.openLabel ?? ''}`;
  }

  get panelStyle(): string {
    const { width = WIDTH, height } = this.open ?? {};
    return `width: ${width}px;${height === undefined ? '' : ` height: ${height}px;`}`;
  }

  handleToggle(event: Event): void {
    const { utility = null } = (event.currentTarget as HTMLElement).dataset;
    this.openLabel = this.openLabel === utility ? null : utility;
  }

  handleClose(): void {
    const button = [...(this.template?.querySelectorAll<HTMLElement>('[data-utility]') ?? [])];
    button.find((one) => one.dataset['utility'] === this.openLabel)?.focus();
    this.openLabel = null;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.openLabel !== null) this.handleClose();
  }
}
