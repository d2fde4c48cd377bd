import type {
  AgeFigure,
  ConsoleFilter,
  DriftFigure,
  FailureFigure,
  FindingKind,
  IdleFigure,
  OutcomeFigures,
  RequestStatus,
  SeatFigure,
  UserAge,
} from 'latchkey/contracts';
import locale from '@salesforce/i18n/locale';
import type { ChartChoice, ChartData } from 'c/latchkeyChart';
import { dayFromToday, format } from 'c/latchkeyText';
import { requestLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** Days that are counted, first and last included, as `YYYY-MM-DD`. */
export interface Range {
  readonly first: string;
  readonly last: string;
}

/** A fact beside a chart. */
export interface Fact {
  readonly key: string;
  readonly heading: string;
  readonly text: string;
}

/** What a tile shows. */
export interface Content {
  readonly chart: ChartData;
  readonly help: string;
  readonly facts: readonly Fact[];
}

/** A list behind a figure. */
export interface List {
  readonly heading: string;
  readonly filter: ConsoleFilter;
}

export type TileKey = 'outcomes' | 'failures' | 'seats' | 'never' | 'idle' | 'drift';

/** Days beyond which a straight line tells nothing. */
const FAR = 730;

/** States of requests in the order of the bars; waiting for approval is a way of waiting. */
const STATES = [
  { key: 'Succeeded', figure: 'succeeded', tone: 'success' },
  { key: 'Skipped', figure: 'skipped', tone: 'neutral' },
  { key: 'Queued', figure: 'waiting', tone: 'info' },
  { key: 'Failed', figure: 'failed', tone: 'error' },
] as const;

const AGES: Readonly<Record<UserAge, string>> = {
  Week: labels.week,
  Month: labels.month,
  Quarter: labels.quarter,
  Older: labels.older,
};

const KINDS: Readonly<Record<FindingKind, string>> = {
  'Should Have Access': labels.shouldHave,
  'Should Not Have Access': labels.shouldNot,
  Orphan: labels.orphan,
  Twin: labels.twin,
  Unmanaged: labels.unmanaged,
  'Never Logged In': labels.neverKind,
  Idle: labels.idle,
  Moved: labels.moved,
};

const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat(locale);

/** The last days until today in the person's time zone. */
export function rangeOf(days: number, now = new Date()): Range {
  return { first: dayFromToday(1 - days, now), last: dayFromToday(0, now) };
}

export function dayLabel(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

export function outcomesContent(figures: OutcomeFigures): Content {
  const help = format(labels.outcomesHelp, figures.timeZone);
  return {
    help: figures.isCut ? `${help} ${labels.outcomesCut}` : help,
    facts: [],
    chart: {
      layout: 'columns',
      choices: 'series',
      categories: figures.days.map(({ day }) => ({ key: day, label: dayLabel(day) })),
      series: STATES.map(({ key, figure, tone }) => ({
        key,
        tone,
        label: requestLabels[key],
        values: figures.days.map((day) => day[figure]),
      })),
    },
  };
}

export function failuresContent(figures: readonly FailureFigure[]): Content {
  return {
    help: labels.failuresHelp,
    facts: figures.map(({ errorCode, message, cure }) => ({
      key: errorCode,
      heading: errorCode,
      text: [message, cure].filter(Boolean).join(' '),
    })),
    chart: {
      layout: 'bars',
      choices: 'categories',
      categories: figures.map(({ errorCode }) => ({ key: errorCode, label: errorCode })),
      series: [
        {
          key: 'Failed',
          label: labels.failed,
          tone: 'error',
          values: figures.map(({ requests }) => requests),
        },
      ],
    },
  };
}

/** Licences that somebody uses or will use, the fullest first; the others are named together. */
export function seatsContent(figures: readonly SeatFigure[]): Content {
  const share = (seats: number, { total }: SeatFigure) => (total ? Math.max(0, seats) / total : 0);
  const inUse = figures
    .filter(({ used, planned, taken }) => (used ?? 0) > 0 || planned > 0 || taken > 0)
    .sort((one, other) => share(other.used ?? 0, other) - share(one.used ?? 0, one));
  const unused = figures.filter((figure) => !inUse.includes(figure));
  // A login that is paid for is no seat: nothing of it is planned or expected.
  const seats = (figure: SeatFigure, count: number) => (figure.isByLogin ? 0 : share(count, figure));
  return {
    help: labels.seatsHelp,
    facts: [
      ...inUse.map((figure) => ({
        key: figure.license,
        heading: figure.license,
        text: seatsText(figure),
      })),
      ...(unused.length > 0
        ? [
            {
              key: 'unused',
              heading: labels.seatsUnused,
              text: unused.map(({ license }) => license).join(', '),
            },
          ]
        : []),
    ],
    chart: {
      layout: 'bars',
      choices: 'categories',
      isShare: true,
      categories: inUse.map(({ license }) => ({ key: license, label: license })),
      series: [
        {
          key: 'used',
          label: labels.seatsUsed,
          tone: 'info',
          values: inUse.map((one) => share(one.used ?? 0, one)),
        },
        {
          key: 'planned',
          label: labels.seatsPlanned,
          tone: 'warning',
          isMute: true,
          values: inUse.map((one) => seats(one, one.planned)),
        },
        {
          key: 'expected',
          label: labels.seatsExpected,
          tone: 'neutral',
          isMute: true,
          values: inUse.map((one) => seats(one, one.taken - one.freed)),
        },
      ],
    },
  };
}

function seatsText(figure: SeatFigure): string {
  const number = (value: number | undefined) => numbers.format(value ?? 0);
  const { isByLogin, used, total, planned, forecast, daysLeft } = figure;
  if (isByLogin) return format(labels.seatsLogins, number(used), number(total));
  const line = format(labels.seatsLine, number(used), number(total), number(planned), number(forecast));
  if (typeof daysLeft !== 'number' || daysLeft > FAR) return line;
  return `${line} ${daysLeft === 0 ? labels.seatsFull : format(labels.seatsDays, number(daysLeft))}`;
}

export function neverContent(figures: readonly AgeFigure[]): Content {
  return {
    help: labels.neverHelp,
    facts: [],
    chart: {
      layout: 'bars',
      choices: 'categories',
      categories: figures.map(({ age }) => ({ key: age, label: AGES[age] })),
      series: [
        {
          key: 'byRequest',
          label: labels.byRequest,
          tone: 'warning',
          values: figures.map(({ byRequest }) => byRequest),
        },
        {
          key: 'otherwise',
          label: labels.otherwise,
          tone: 'neutral',
          values: figures.map(({ users, byRequest }) => users - byRequest),
        },
      ],
    },
  };
}

/** Licences with idle people, the most first, each with what reclaiming its seats would free. */
export function idleContent(figures: readonly IdleFigure[]): Content {
  const sorted = [...figures].sort((one, other) => other.users - one.users);
  return {
    help: labels.idleHelp,
    facts: sorted.map(({ license, isByLogin, users }) => ({
      key: license,
      heading: license,
      text: format(isByLogin ? labels.idleByLogin : labels.idleByMember, users),
    })),
    chart: {
      layout: 'bars',
      choices: 'categories',
      categories: sorted.map(({ license }) => ({ key: license, label: license })),
      series: [
        {
          key: 'never',
          label: labels.idleNever,
          tone: 'warning',
          values: sorted.map(({ neverLoggedIn }) => neverLoggedIn),
        },
        {
          key: 'earlier',
          label: labels.idleLoggedIn,
          tone: 'neutral',
          values: sorted.map(({ users, neverLoggedIn }) => users - neverLoggedIn),
        },
      ],
    },
  };
}

export function driftContent(figures: readonly DriftFigure[]): Content {
  return {
    help: labels.driftHelp,
    facts: [],
    chart: {
      layout: 'bars',
      choices: 'categories',
      categories: figures.map(({ kind }) => ({ key: kind, label: KINDS[kind] })),
      series: [
        {
          key: 'findings',
          label: labels.driftFindings,
          tone: 'warning',
          values: figures.map(({ findings }) => findings),
        },
      ],
    },
  };
}

/** There is neither a bar to draw nor a word to say. */
export function isNothing({ chart, facts }: Content): boolean {
  return facts.length === 0 && chart.series.every(({ values }) => values.every((value) => value === 0));
}

/** What of the page a list depends on beside the choice. */
export interface Periods {
  readonly range: Range;
  /** Days without a login that make somebody idle. */
  readonly idleDays: number;
}

/** The list behind what was chosen in a chart; undefined where a choice means no list. */
export function listFor(tile: TileKey, choice: ChartChoice, { range, idleDays }: Periods): List | undefined {
  const { series, category = '' } = choice;
  switch (tile) {
    case 'outcomes':
      return requestsList(series as RequestStatus, category, range);
    case 'failures':
      return {
        heading: format(labels.rowsOf, labels.failures, category),
        filter: { rows: 'Requests', status: 'Failed', errorCode: category, ...range },
      };
    case 'seats':
      // Only who has a seat can be listed.
      return series === undefined || series === 'used'
        ? {
            heading: format(labels.seatHolders, category),
            filter: { rows: 'Seats', license: category },
          }
        : undefined;
    case 'never':
      return {
        heading: format(labels.rowsOf, labels.never, AGES[category as UserAge]),
        filter: {
          rows: 'Never Logged In',
          age: category as UserAge,
          ...(series === 'byRequest' ? { byRequest: true } : {}),
        },
      };
    case 'idle':
      return {
        heading: format(labels.idleHeading, category, idleDays),
        filter: { rows: 'Idle', idleDays, license: category },
      };
    default:
      return {
        heading: format(labels.rowsOf, labels.drift, KINDS[category as FindingKind]),
        filter: { rows: 'Findings', finding: category as FindingKind },
      };
  }
}

function requestsList(status: RequestStatus, day: string, range: Range): List {
  const days = day === '' ? range : { first: day, last: day };
  const what = day === '' ? requestLabels[status] : `${requestLabels[status]}, ${dayLabel(day)}`;
  return {
    heading: format(labels.rowsOf, labels.outcomes, what),
    filter: { rows: 'Requests', status, ...days },
  };
}
