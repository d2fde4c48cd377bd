import { LightningElement, api } from 'lwc';
import { loadScript } from 'lightning/platformResourceLoader';
import chartScript from '@salesforce/resourceUrl/Latchkey_Chart';
import { labels } from './labels';
import { choicesOf, configOf, heightOf, isEmpty, summaryOf, tableOf } from './latchkeyChartLogic';
import type { ChartChoice, ChartData, Choice, Colours, TableRow } from './latchkeyChartLogic';

export type { ChartChoice, ChartData, ChartSeries, Tone } from './latchkeyChartLogic';

interface DrawnChart {
  destroy(): void;
}
// eslint-disable-next-line no-unused-vars
type ChartLibrary = new (canvas: HTMLCanvasElement, config: object) => DrawnChart;

/** What the person prefers and may change at any time. */
const CALM = '(prefers-reduced-motion: reduce)';
const DARK = '(prefers-color-scheme: dark)';
const NOTHING: ChartData = { layout: 'columns', choices: 'series', categories: [], series: [] };

/**
 * A chart of stacked bars, drawn by Chart.js in the colours of the page. What can be clicked in the drawing can be
 * reached by keyboard too: buttons below it, and the whole of it as a table. Fires `choose` with a `ChartChoice`.
 */
export default class LatchkeyChart extends LightningElement {
  /** What the chart shows, in a few words. */
  @api label = '';

  labels = labels;
  failed = false;
  isTable = false;
  choices: Choice[] = [];
  rows: TableRow[] = [];
  private shown: ChartData = NOTHING;
  private chart: DrawnChart | undefined;
  /** The data are not those that were drawn last. */
  private isStale = false;
  private readonly dark = window.matchMedia(DARK);

  @api
  get data(): ChartData | undefined {
    return this.shown;
  }
  set data(value: ChartData | undefined) {
    this.shown = value ?? NOTHING;
    this.choices = choicesOf(this.shown);
    this.rows = tableOf(this.shown);
    this.isStale = true;
  }

  connectedCallback(): void {
    this.dark.addEventListener('change', this.redraw);
    this.load();
  }

  renderedCallback(): void {
    if (this.isStale) this.draw();
  }

  disconnectedCallback(): void {
    this.dark.removeEventListener('change', this.redraw);
    this.chart?.destroy();
    this.chart = undefined;
    this.isStale = true;
  }

  get hasData(): boolean {
    return !isEmpty(this.shown);
  }

  get summary(): string {
    return summaryOf(this.label, this.shown);
  }

  get columns(): readonly { readonly key: string; readonly label: string }[] {
    return this.shown.series;
  }

  get boxStyle(): string {
    return `height: ${heightOf(this.shown)}rem`;
  }

  get showsTable(): boolean {
    return this.isTable || this.failed;
  }

  get canToggle(): boolean {
    return !this.failed;
  }

  get tableLabel(): string {
    return this.isTable ? labels.hideTable : labels.showTable;
  }

  handleTable(): void {
    this.isTable = !this.isTable;
  }

  handleChoice(event: Event): void {
    const key = (event.currentTarget as HTMLElement).dataset.choice ?? '';
    this.choose(this.shown.choices === 'series' ? { series: key } : { category: key });
  }

  handleCell(event: Event): void {
    const { category = '', series = '' } = (event.currentTarget as HTMLElement).dataset;
    this.choose({ category, series });
  }

  private choose(detail: ChartChoice): void {
    this.dispatchEvent(new CustomEvent<ChartChoice>('choose', { detail }));
  }

  private async load(): Promise<void> {
    try {
      await loadScript(this, chartScript);
      if (this.isStale) this.draw();
    } catch {
      this.failed = true;
    }
  }

  private readonly redraw = (): void => this.draw();

  /** Draws anew: the chart is small, and the colours may have changed with the page. */
  private draw(): void {
    const library = (window as unknown as { Chart?: ChartLibrary }).Chart;
    const box = this.refs?.box as HTMLElement | undefined;
    if (!library || !box || !this.isConnected) return;
    this.isStale = false;
    this.chart?.destroy();
    const canvas = document.createElement('canvas');
    box.replaceChildren(canvas);
    const isCalm = window.matchMedia(CALM).matches;
    const { categories, series } = this.shown;
    const config = configOf(this.shown, this.colours(), isCalm, (category, index) =>
      this.choose({ category: categories[category]?.key ?? '', series: series[index]?.key ?? '' }),
    );
    try {
      this.chart = new library(canvas, config);
    } catch {
      this.failed = true;
    }
  }

  /** The hooks of the design system as this page resolves them, also in dark mode. */
  private colours(): Colours {
    const samples = [...this.template!.querySelectorAll<HTMLElement>('[data-sample]')];
    return Object.fromEntries(
      samples.map((one) => [one.dataset.sample, window.getComputedStyle(one).backgroundColor]),
    ) as Colours;
  }
}
