/** The report as text for a terminal: every method, failures with source, coverage, one summary line. */
import { formatDiagnostic } from '../parse/diagnostic.ts';
import { coveragePercent } from './report.ts';
import type { CoverageRow, MethodResult, TestFailure, TestReport } from './report.ts';

export function methodLine(method: MethodResult): string {
  const mark = method.failure ? 'FAIL' : 'pass';
  return `  ${mark}  ${method.className}.${method.methodName}  ${Math.round(method.millis)} ms`;
}

export function failureText(method: MethodResult, failure: TestFailure): string {
  const place = failure.file ? `${failure.file}:${failure.line}:${failure.column}` : '';
  const parts = [
    `${method.className}.${method.methodName} [${failure.kind}]`,
    indent(`${failure.type}: ${failure.message}`),
    indent(failure.stack),
    indent(place),
    indent(failure.excerpt ?? ''),
  ];
  return parts.filter((part) => part.trim() !== '').join('\n');
}

export function failuresText(report: TestReport): string {
  const failed = report.methods.filter((method) => method.failure);
  if (failed.length === 0) return '';
  return ['Failures', ...failed.map((method) => failureText(method, method.failure!))].join('\n\n');
}

export function coverageText(rows: readonly CoverageRow[]): string {
  const width = Math.max(10, ...rows.map((row) => row.name.length));
  const lines = rows.map((row) => coverageLine(row, width));
  const total = coveragePercent(rows);
  return ['Line coverage', ...lines, `  ${'Total'.padEnd(width)}  ${percent(total)}`].join('\n');
}

function coverageLine(row: CoverageRow, width: number): string {
  const share = percent(coveragePercent([row]));
  const missing = row.uncovered.length > 0 ? `  not covered: ${ranges(row.uncovered)}` : '';
  return `  ${row.name.padEnd(width)}  ${share}  ${row.covered}/${row.coverable}${missing}`;
}

/** One line for each thing of the project that has no effect here. */
export function noticesText(report: TestReport): string {
  return report.notices.map((notice) => `note: ${notice}`).join('\n');
}

/** One line, or every warning in full. */
export function warningsText(report: TestReport, inFull: boolean): string {
  const { warnings } = report;
  if (warnings.length === 0) return '';
  if (inFull) return ['Warnings', ...warnings.map(formatDiagnostic)].join('\n\n');
  const places = warnings.length === 1 ? 'one place' : `${warnings.length} places`;
  return `The local org lacks something that ${places} in the Apex would need when reached; --warnings lists them.`;
}

export function summaryLine(report: TestReport): string {
  const counts = `${report.passed} passed, ${report.failed} failed`;
  const time = `${Math.round(report.runMillis)} ms (loading ${Math.round(report.loadMillis)} ms)`;
  return `Apex tests: ${counts}; ${time}; line coverage ${percent(coveragePercent(report.coverage)).trim()}`;
}

/** `3, 7-9, 12` */
export function ranges(lines: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const line of lines) {
    const last = spans[spans.length - 1];
    if (last && line === last[1] + 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** Rounded down, so that 89.99 never reads as 90. */
function percent(value: number): string {
  return `${(Math.floor(value * 10) / 10).toFixed(1)} %`.padStart(7);
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
