/** The committed figures of `bench/figures.json`, and the table that compares new ones with them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY_TARGET } from './cases.ts';
import type { BenchCase } from './cases.ts';

export interface Figure {
  /** In the case's unit. */
  readonly median: number;
  /** Most memory that any of its processes held, megabytes. */
  readonly peakMegabytes: number;
}

export interface Figures {
  /** Where they were measured; a ratio means little across machines. */
  readonly machine: string;
  readonly cases: Readonly<Record<string, Figure>>;
}

const FILE = join(import.meta.dirname, 'figures.json');

export function savedFigures(): Figures {
  if (!existsSync(FILE)) return { machine: 'none', cases: {} };
  return JSON.parse(readFileSync(FILE, 'utf8')) as Figures;
}

/** Cases that were not measured keep their figures. */
export function saveFigures(measured: Figures): void {
  const cases = { ...savedFigures().cases, ...measured.cases };
  writeFileSync(FILE, `${JSON.stringify({ machine: measured.machine, cases }, null, 2)}\n`);
}

export interface Row {
  readonly benchCase: BenchCase;
  readonly figure: Figure;
}

/** Whether speed and memory are what the project promises. */
export function meetsTarget({ benchCase, figure }: Row): boolean {
  const { target, unit } = benchCase;
  if (figure.peakMegabytes > MEMORY_TARGET) return false;
  if (target === null) return true;
  return unit === 's' ? figure.median <= target : figure.median >= target;
}

/** `what  median  ratio  target  memory`; a ratio over 1 means slower than the saved figure. */
export function tableLine(row: Row, saved: Figure | undefined): string {
  const { benchCase, figure } = row;
  const columns = [
    benchCase.what.padEnd(70),
    amount(figure.median, benchCase.unit).padStart(14),
    (saved ? `x ${slowness(benchCase, figure, saved).toFixed(2)}` : 'new').padStart(8),
    targetText(benchCase).padStart(18),
    `${figure.peakMegabytes} MB`.padStart(9),
    meetsTarget(row) ? '' : '  MISSED',
  ];
  return columns.join('').trimEnd();
}

function slowness({ unit }: BenchCase, now: Figure, before: Figure): number {
  return unit === 's' ? now.median / before.median : before.median / now.median;
}

function targetText(benchCase: BenchCase): string {
  if (benchCase.target === null) return '';
  return `${benchCase.unit === 's' ? 'under' : 'over'} ${amount(benchCase.target, benchCase.unit)}`;
}

function amount(value: number, unit: BenchCase['unit']): string {
  if (unit === 's') return `${value.toFixed(2)} s`;
  return `${(value / 1e6).toFixed(1)} M/s`;
}
