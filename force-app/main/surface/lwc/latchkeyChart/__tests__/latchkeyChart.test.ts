import LatchkeyChart from 'c/latchkeyChart';
import type { ChartData } from 'c/latchkeyChart';
import { loadScript } from 'lightning/platformResourceLoader';
import { click, find, findAll, flush, get, mount, record, textOf, unmountAll } from 'testkit';

interface Config {
  readonly data: {
    readonly labels: unknown[];
    readonly datasets: readonly { readonly data: number[]; readonly backgroundColor: string }[];
  };
  readonly options: {
    readonly animation: unknown;
    readonly indexAxis: string;
    readonly scales: Record<string, { readonly max?: number }>;
    readonly onClick: (event: unknown, elements: { index: number; datasetIndex: number }[]) => void;
  };
}

/** Chart.js as the component sees it. */
class FakeChart {
  static drawn: FakeChart[] = [];
  canvas: HTMLCanvasElement;
  config: Config;
  isDestroyed = false;

  constructor(canvas: HTMLCanvasElement, config: Config) {
    this.canvas = canvas;
    this.config = config;
    FakeChart.drawn.push(this);
  }

  destroy(): void {
    this.isDestroyed = true;
  }
}

const last = (): FakeChart => FakeChart.drawn[FakeChart.drawn.length - 1] as FakeChart;

const data: ChartData = {
  layout: 'columns',
  choices: 'series',
  categories: [
    { key: '2026-03-01', label: '1 Mar' },
    { key: '2026-03-02', label: '2 Mar' },
  ],
  series: [
    { key: 'Succeeded', label: 'Done', tone: 'success', values: [2, 0] },
    { key: 'Failed', label: 'Failed', tone: 'error', values: [1, 0] },
    { key: 'Queued', label: 'Waiting', tone: 'info', values: [0, 0] },
  ],
};
const bars: ChartData = {
  layout: 'bars',
  choices: 'categories',
  isShare: true,
  categories: [
    { key: 'partner', label: 'Partner' },
    { key: 'customer', label: 'Customer' },
  ],
  series: [{ key: 'used', label: 'Used', tone: 'info', values: [0.25, 0] }],
};

const show = (value: ChartData | undefined = data) =>
  mount('c-latchkey-chart', LatchkeyChart, { label: 'Requests', data: value });

describe('c-latchkey-chart', () => {
  let media: Record<string, { matches: boolean; listeners: (() => void)[] }>;

  beforeEach(() => {
    FakeChart.drawn = [];
    (window as unknown as { Chart: unknown }).Chart = FakeChart;
    jest.mocked(loadScript).mockResolvedValue(undefined);
    media = {};
    window.matchMedia = (query) => {
      const state = (media[query] ??= { matches: false, listeners: [] });
      return {
        get matches() {
          return state.matches;
        },
        addEventListener: (_name: string, listener: () => void) => state.listeners.push(listener),
        removeEventListener: (_name: string, listener: () => void) => {
          state.listeners = state.listeners.filter((one) => one !== listener);
        },
      } as unknown as MediaQueryList;
    };
  });
  afterEach(unmountAll);

  it('draws stacked columns and says in words what they show', async () => {
    const element = await show();

    expect(last().config.data.datasets.map((one) => one.data)).toEqual([
      [2, 0],
      [1, 0],
      [0, 0],
    ]);
    expect(last().config.options.indexAxis).toBe('x');
    expect(last().config.options.animation).toEqual({ duration: 300 });
    expect(last().canvas.isConnected).toBe(true);
    expect(get(element, '[data-drawing]').getAttribute('aria-label')).toBe('Requests. Done: 2. Failed: 1');
    await expect(element).toBeAccessible();
  });

  it('has a button for each part that has something in it', async () => {
    const element = await show();
    const chosen = record('choose', element);

    expect(
      findAll(element, '[data-choice]').map((one) => (one as unknown as { label: string }).label),
    ).toEqual(['Done: 2', 'Failed: 1']);
    await click(element, '[data-choice="Failed"]');
    expect(chosen[0]?.detail).toEqual({ series: 'Failed' });
  });

  it('lies bars down, measures shares in percent, and lets categories be chosen', async () => {
    const element = await show(bars);
    const chosen = record('choose', element);

    expect(last().config.data.labels).toEqual([['Partner'], ['Customer']]);
    expect(last().config.options.indexAxis).toBe('y');
    expect(last().config.options.scales.x?.max).toBe(1);
    expect(
      findAll(element, '[data-choice]').map((one) => (one as unknown as { label: string }).label),
    ).toEqual(['Partner: 25%']);
    await click(element, '[data-choice="partner"]');
    expect(chosen[0]?.detail).toEqual({ category: 'partner' });
  });

  it('tells what was clicked in the drawing', async () => {
    const element = await show();
    const chosen = record('choose', element);

    last().config.options.onClick(null, []);
    last().config.options.onClick(null, [{ index: 0, datasetIndex: 1 }]);
    expect(chosen.map(({ detail }) => detail)).toEqual([{ category: '2026-03-01', series: 'Failed' }]);
  });

  it('shows the same as a table, without rows that hold nothing, and each figure can be chosen', async () => {
    const element = await show();
    const chosen = record('choose', element);
    expect(find(element, '[data-table]')).toBeNull();

    await click(element, '[data-toggle]');
    expect(textOf(get(element, '[data-table]'))).toBe('Requests Done Failed Waiting 1 Mar 0');
    expect(findAll(element, 'td lightning-button')).toHaveLength(2);
    await click(element, 'td [data-series="Succeeded"]');
    expect(chosen[0]?.detail).toEqual({ category: '2026-03-01', series: 'Succeeded' });
    await expect(element).toBeAccessible();

    await click(element, '[data-toggle]');
    expect(find(element, '[data-table]')).toBeNull();
  });

  it('breaks long names, and has none for a name that is empty', async () => {
    const names = ['CONTACT_WITHOUT_EMAIL', 'Should not have access', 'Twin', ''];
    await show({
      ...bars,
      categories: names.map((label) => ({ key: label, label })),
      series: [{ key: 'n', label: 'N', tone: 'info', values: [1, 1, 1, 1] }],
    });
    expect(last().config.data.labels).toEqual([
      ['CONTACT_WITHOUT_', 'EMAIL'],
      ['Should not have', 'access'],
      ['Twin'],
      [],
    ]);
  });

  it('lets nobody choose what has no list', async () => {
    const element = await show({
      ...bars,
      series: [
        ...bars.series,
        { key: 'expected', label: 'Expected', tone: 'neutral', values: [0.1, 0.2], isMute: true },
      ],
    });
    const chosen = record('choose', element);
    last().config.options.onClick(null, [{ index: 0, datasetIndex: 1 }]);
    await click(element, '[data-toggle]');
    expect(findAll(element, 'tbody tr')).toHaveLength(2);
    expect(findAll(element, 'td lightning-button')).toHaveLength(1);
    expect(chosen).toHaveLength(0);
  });

  it('keeps still for who wants no motion', async () => {
    media['(prefers-reduced-motion: reduce)'] = { matches: true, listeners: [] };
    await show();
    expect(last().config.options.animation).toBe(false);
  });

  it('draws anew with other data and in other light, and never leaves a chart behind', async () => {
    const element = await show();
    const [first] = FakeChart.drawn;
    element.data = bars;
    expect(element.data).toEqual(bars);
    await flush();
    expect(first?.isDestroyed).toBe(true);
    expect(FakeChart.drawn).toHaveLength(2);

    media['(prefers-color-scheme: dark)']?.listeners.forEach((listener) => listener());
    expect(FakeChart.drawn).toHaveLength(3);
    unmountAll();
    expect(FakeChart.drawn.every(({ isDestroyed }) => isDestroyed)).toBe(true);
    expect(media['(prefers-color-scheme: dark)']?.listeners).toEqual([]);
  });

  it('draws as soon as the library is there, however long that takes', async () => {
    delete (window as unknown as { Chart?: unknown }).Chart;
    let arrive: () => void = () => {};
    jest.mocked(loadScript).mockReturnValue(new Promise((resolve) => (arrive = () => resolve(undefined))));
    await show();
    expect(FakeChart.drawn).toHaveLength(0);

    (window as unknown as { Chart: unknown }).Chart = FakeChart;
    arrive();
    await flush();
    expect(FakeChart.drawn).toHaveLength(1);
  });

  it('draws nothing when it is gone before the library comes', async () => {
    delete (window as unknown as { Chart?: unknown }).Chart;
    let arrive: () => void = () => {};
    jest.mocked(loadScript).mockReturnValue(new Promise((resolve) => (arrive = () => resolve(undefined))));
    await show();
    unmountAll();
    (window as unknown as { Chart: unknown }).Chart = FakeChart;
    arrive();
    await flush();
    expect(FakeChart.drawn).toHaveLength(0);
  });

  it('takes a number that is missing for none', async () => {
    const element = await show({
      ...bars,
      series: [{ key: 'used', label: 'Used', tone: 'info', values: [0.5] }],
      choices: 'categories',
    });
    await click(element, '[data-toggle]');
    expect(findAll(element, 'tbody tr')).toHaveLength(1);
    const chosen = record('choose', element);
    last().config.options.onClick(null, [{ index: 9, datasetIndex: 9 }]);
    expect(chosen[0]?.detail).toEqual({ category: '', series: '' });
  });

  it('has nothing to show without data', async () => {
    const element = await mount('c-latchkey-chart', LatchkeyChart, { label: 'Requests' });
    expect(FakeChart.drawn).toHaveLength(0);
    expect(find(element, '[data-drawing]')).toBeNull();

    element.data = { ...data, series: [] };
    await flush();
    expect(find(element, '[data-choices]')).toBeNull();
    element.data = data;
    await flush();
    expect(FakeChart.drawn).toHaveLength(1);
  });

  it('gives the table where the library fails to draw', async () => {
    (window as unknown as { Chart: unknown }).Chart = class {
      constructor() {
        throw new RangeError('out of range');
      }
    };
    const element = await show();
    expect(find(element, '[data-failed]')).not.toBeNull();
    expect(find(element, '[data-table]')).not.toBeNull();
  });

  it('gives the table where the drawing cannot be made', async () => {
    jest.mocked(loadScript).mockRejectedValue(new Error('blocked'));
    delete (window as unknown as { Chart?: unknown }).Chart;
    const element = await show();

    expect(get(element, '[data-failed]').textContent).toBe(
      'The chart cannot be drawn; the table has the figures.',
    );
    expect(find(element, '[data-table]')).not.toBeNull();
    expect(find(element, '[data-toggle]')).toBeNull();
    await expect(element).toBeAccessible();
  });
});
