/** The committed figures of `bench/figures.json`, and the table that compares new ones with them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { MEMORY_TARGET } from './cases.ts';
import type { Measured } from './cases.ts';

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

/** The committed ones. */
export const FIGURES = join(import.meta.dirname, 'figures.json');

/** None where there is no such file. */
export function savedFigures(file: string): Figures {
  if (!existsSync(file)) return { machine: 'none', cases: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}

/** Cases that were not measured keep their figures. */
export function saveFigures(measured: Figures, file: string): void {
  const cases = { ...savedFigures(file).cases, ...measured.cases };
  writeFileSync(file, `${JSON.stringify({ machine: measured.machine, cases }, null, 2)}\n`);
}

/** What the figures of this run are of. */
export function thisMachine(): string {
  return `${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
}

/** Three digits are more than the machine repeats. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export interface Row {
  readonly benchCase: Measured;
  readonly figure: Figure;
}

/** Whether speed and memory are what the project promises. */
export function meetsTarget({ benchCase, figure }: Row): boolean {
  const { target, unit } = benchCase;
  if (figure.peakMegabytes > MEMORY_TARGET) return false;
  if (target === null) return true;
  return unit === '1/s' ? figure.median >= target : figure.median <= target;
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

function slowness({ unit }: Measured, now: Figure, before: Figure): number {
  if (unit === '1/s') return before.median / now.median;
  // Two times that a page was not blocked at all are the same.
  return now.median === before.median ? 1 : now.median / before.median;
}

function targetText(benchCase: Measured): string {
  if (benchCase.target === null) return '';
  return `${benchCase.unit === '1/s' ? 'over' : 'under'} ${amount(benchCase.target, benchCase.unit)}`;
}

function amount(value: number, unit: Measured['unit']): string {
  if (unit === 's') return `${value.toFixed(2)} s`;
  if (unit === 'ms') return `${Math.round(value)} ms`;
  return `${(value / 1e6).toFixed(1)} M/s`;
}
