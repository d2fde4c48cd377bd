/** JUnit XML as CI servers read it: one suite per test class, times in seconds. */
import type { MethodResult, TestFailure, TestReport } from './report.ts';

export function junitXml(report: TestReport, suiteName = 'apex'): string {
  const byClass = Map.groupBy(report.methods, (method) => method.className);
  const suites = [...byClass].map(([className, methods]) => suiteXml(className, methods));
  const { passed, failed, runMillis } = report;
  const counts = `tests="${passed + failed}" failures="${failed}" time="${seconds(runMillis)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(suiteName)}" ${counts}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteXml(className: string, methods: readonly MethodResult[]): string {
  const failures = methods.filter((method) => method.failure).length;
  const time = seconds(methods.reduce((sum, method) => sum + method.millis, 0));
  const cases = methods.map((method) => caseXml(method));
  const head = `  <testsuite name="${escapeXml(className)}" tests="${methods.length}" failures="${failures}" time="${time}">`;
  return [head, ...cases, '  </testsuite>'].join('\n');
}

function caseXml(method: MethodResult): string {
  const attributes = `classname="${escapeXml(method.className)}" name="${escapeXml(method.methodName)}"`;
  const open = `    <testcase ${attributes} time="${seconds(method.millis)}"`;
  if (!method.failure) return `${open} />`;
  return `${open}>\n${failureXml(method.failure)}\n    </testcase>`;
}

function failureXml(failure: TestFailure): string {
  const body = [`${failure.type}: ${failure.message}`, failure.stack, failure.excerpt ?? '']
    .filter(Boolean)
    .join('\n');
  const head = `      <failure type="${escapeXml(failure.type)}" message="${escapeXml(failure.message)}">`;
  return `${head}${escapeXml(body)}</failure>`;
}

function seconds(millis: number): string {
  return (millis / 1000).toFixed(3);
}

/** Escapes markup and drops the control characters that XML 1.0 cannot carry. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
