import locale from '@salesforce/i18n/locale';
import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** What a colour means. */
export type Tone = 'success' | 'warning' | 'error' | 'info' | 'neutral';

/** Numbers of one kind, one for each category. */
export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  readonly values: readonly number[];
  /** True where there is no list behind the figures: they cannot be chosen. */
  readonly isMute?: boolean;
}

/** A chart of stacked bars. */
export interface ChartData {
  /** How the bars lie: `columns` for time, `bars` for names. */
  readonly layout: 'columns' | 'bars';
  readonly categories: readonly { readonly key: string; readonly label: string }[];
  readonly series: readonly ChartSeries[];
  /** What the buttons below the chart stand for. */
  readonly choices: 'series' | 'categories';
  /** True where the numbers are shares of one: the axis then ends at 100 %. */
  readonly isShare?: boolean;
}

/** What was chosen in a chart: a series, a category, or a figure of both. */
export interface ChartChoice {
  readonly series?: string;
  readonly category?: string;
}

/** A button below the chart. */
export interface Choice {
  readonly key: string;
  readonly text: string;
  /** Class of the colour; none where the buttons stand for categories. */
  readonly swatch: string;
}

/** A row of the table. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly {
    readonly key: string;
    readonly series: string;
    readonly text: string;
    /** The figure with its row and column; empty where there is nothing to choose. */
    readonly name: string;
  }[];
}

/** Colours as the page has them now, by tone, and those of text and lines. */
export type Colours = Readonly<Record<Tone | 'text' | 'line' | 'surface', string>>;

/** Called with the indexes of what was clicked. */
// eslint-disable-next-line no-unused-vars
type OnClick = (category: number, series: number) => void;

const numbers = new Intl.NumberFormat(locale);
/** Both limits: Chart.js sets them by the distance of the ticks, and a lower limit above the upper one throws. */
const PERCENT = { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 0 };
const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

function numberFormat({ isShare }: ChartData): Intl.NumberFormat {
  return isShare ? shares : numbers;
}

export function isEmpty(data: ChartData): boolean {
  return !data.series.some(({ values }) => values.some((value) => value > 0));
}

/** A series or a category with nothing in it has no list behind it. */
export function choicesOf(data: ChartData): Choice[] {
  const choices =
    data.choices === 'series'
      ? data.series.map(({ key, label, tone, values }) => ({
          key,
          label,
          swatch: `swatch swatch_${tone}`,
          count: sum(values),
        }))
      : data.categories.map(({ key, label }, index) => ({
          key,
          label,
          swatch: '',
          count: sum(data.series.map(({ values, isMute }) => (isMute ? 0 : (values[index] ?? 0)))),
        }));
  return choices
    .filter(({ count }) => count > 0)
    .map(({ key, label, swatch, count }) => ({
      key,
      swatch,
      text: format(labels.choice, label, numberFormat(data).format(count)),
    }));
}

/** Rows with nothing in them are left out: most days of a quarter are quiet. */
export function tableOf(data: ChartData): TableRow[] {
  return data.categories
    .map(({ key, label }, index) => ({
      key,
      label,
      cells: data.series.map((series) => {
        const value = series.values[index] ?? 0;
        const text = numberFormat(data).format(value);
        const name = value > 0 && !series.isMute ? format(labels.cell, label, series.label, text) : '';
        return { key: `${key} ${series.key}`, series: series.key, text, name };
      }),
    }))
    .filter((_row, index) => data.series.some(({ values }) => (values[index] ?? 0) > 0));
}

/** The chart in words: what it shows and the sum of each part. */
export function summaryOf(title: string, data: ChartData): string {
  return [title, ...choicesOf(data).map(({ text }) => text)].join('. ');
}

/** Height in rem: bars that lie need room for each name. */
export function heightOf(data: ChartData): number {
  return data.layout === 'columns' ? 14 : 3 + 2.5 * Math.max(1, data.categories.length);
}

/** The configuration of Chart.js. https://www.chartjs.org/docs/latest/configuration/ */
export function configOf(data: ChartData, colours: Colours, isCalm: boolean, onClick: OnClick): object {
  const isLying = data.layout === 'bars';
  const ticks = { color: colours.text, maxRotation: 0 };
  const scale = data.isShare ? { max: 1 } : {};
  const unit = data.isShare ? { format: PERCENT, maxTicksLimit: 6 } : { precision: 0 };
  const counts = {
    stacked: true,
    beginAtZero: true,
    grid: { color: colours.line },
    ticks: { ...ticks, ...unit },
    ...scale,
  };
  const names = { stacked: true, grid: { display: false }, ticks };
  return {
    type: 'bar',
    data: {
      labels: data.categories.map(({ label }) => (isLying ? linesOf(label) : label)),
      datasets: data.series.map(({ label, tone, values }) => ({
        label,
        data: [...values],
        backgroundColor: colours[tone],
        borderColor: colours.surface,
        borderWidth: 1,
        maxBarThickness: 32,
      })),
    },
    options: {
      indexAxis: isLying ? 'y' : 'x',
      responsive: true,
      maintainAspectRatio: false,
      animation: isCalm ? false : { duration: 300 },
      locale,
      scales: isLying ? { x: counts, y: names } : { x: names, y: counts },
      plugins: { legend: { display: false } },
      onClick: (_event: unknown, elements: readonly { index: number; datasetIndex: number }[]) => {
        const [first] = elements;
        if (first && !data.series[first.datasetIndex]?.isMute) onClick(first.index, first.datasetIndex);
      },
    },
  };
}

/** A name in lines of about this length, broken at blanks and after underscores: on a phone one line is too long. */
const LINE = 18;

function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.match(/[^\s_]+[\s_]*/g) ?? []) {
    const last = lines[lines.length - 1] ?? '';
    if (lines.length > 0 && last.length + word.trimEnd().length <= LINE)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
