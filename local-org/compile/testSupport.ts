/** Runs Apex source text in memory, for the tests of the compiler: a real schema, a list of rows for a database. */
import type { DataEngine, DmlRequest, DmlResult } from '../dml/engine.ts';
import { linkSchema } from '../schema/link.ts';
import type { Schema } from '../schema/schema.ts';
import { standardObjects } from '../schema/standard/index.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type {
  AsyncJobRequest,
  LimitName,
  TransactionContext,
  TransactionKind,
} from '../runtime/execution.ts';
import { toText } from '../runtime/text.ts';
import { ApexList, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { formatDiagnostic } from '../parse/diagnostic.ts';
import { compileAnonymous, compileProgram } from './compile.ts';
import type { ApexExecution } from './execution.ts';
import { formatThrow } from './formatThrow.ts';
import type { ThrownDescription } from './formatThrow.ts';
import type { Program } from './program.ts';

export const testSchema: Schema = linkSchema(standardObjects);

export interface MemoryOrg {
  readonly program: Program;
  readonly exec: ApexExecution;
  readonly tx: MemoryTransaction;
  readonly rows: SObject[];
}

interface MemoryTransaction extends TransactionContext {
  readonly jobs: AsyncJobRequest[];
  readonly spent: Map<LimitName, number>;
  readonly logs: string[];
}

function transaction(kind: TransactionKind): MemoryTransaction {
  const spent = new Map<LimitName, number>();
  const jobs: AsyncJobRequest[] = [];
  const logs: string[] = [];
  return {
    id: 'tx',
    kind,
    userId: '005000000000001AAA',
    isTest: kind === 'test',
    mixedDml: { setup: null, nonSetup: null },
    triggerDepth: 0,
    jobs,
    spent,
    logs,
    test: null,
    limits: {
      used: (name) => spent.get(name) ?? 0,
      max: () => 1_000_000,
      spend: (name, amount = 1) => void spent.set(name, (spent.get(name) ?? 0) + amount),
    },
    onCommit: () => undefined,
    log: (_category, message) => void logs.push(message),
    enqueue: (job) => `707${jobs.push(job)}`,
    publish: () => undefined,
    sendEmail: () => undefined,
  };
}

/** Keeps rows in a list; runs triggers; a query gives every row of the object, whatever it asks for. */
function memoryEngine(rows: SObject[]): DataEngine {
  const engine: Pick<DataEngine, 'query' | 'count' | 'dml' | 'publish' | 'setSavepoint' | 'rollback'> = {
    query: (_exec, query) => rows.filter((row) => row.schema.name.toLowerCase() === query.from.toLowerCase()),
    count: (_exec, query) =>
      rows.filter((row) => row.schema.name.toLowerCase() === query.from.toLowerCase()).length,
    dml: (exec, request) => memoryDml(exec as ApexExecution, request, rows),
    publish: () => [],
    setSavepoint: () => '',
    rollback: () => undefined,
  };
  return engine as DataEngine;
}

function memoryDml(exec: ApexExecution, request: DmlRequest, rows: SObject[]): DmlResult[] {
  const records = [...request.records];
  const object = records[0]?.schema.name ?? '';
  const operation = request.operation === 'upsert' ? 'insert' : request.operation;
  const context = { object, operation, newRecords: records, oldRecords: null };
  exec.runTriggers({ ...context, timing: 'before' });
  for (const record of records) {
    if (operation !== 'insert') continue;
    record.fields.set('id', `${record.schema.keyPrefix}${String(rows.push(record)).padStart(12, '0')}AAA`);
  }
  for (const record of records) record.readOnly = true;
  exec.runTriggers({ ...context, timing: 'after' });
  for (const record of records) record.readOnly = false;
  return records.map((r) => ({ id: String(r.fields.get('id')), success: true, created: true, errors: [] }));
}

/** Compiles sources by file name; throws with all errors when there are any. */
export function compileSources(sources: Readonly<Record<string, string>>): Program {
  const files = Object.entries(sources).map(([path, text]) => ({ path, text, apiVersion: 65 }));
  const { program, diagnostics } = compileProgram({ files, schema: testSchema });
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(formatDiagnostic).join('\n'));
  return program;
}

/** A fresh transaction over compiled sources. */
export function openMemoryOrg(
  sources: Readonly<Record<string, string>>,
  kind: TransactionKind = 'anonymous',
): MemoryOrg {
  const program = compileSources(sources);
  const tx = transaction(kind);
  const rows: SObject[] = [];
  const exec = program.createExecution({ tx, data: memoryEngine(rows), now: () => Date.UTC(2026, 0, 15) });
  return { program, exec, tx, rows };
}

/** Runs anonymous statements in an org. */
export function runStatements(org: MemoryOrg, statements: string): void {
  const { code, diagnostics } = compileAnonymous(org.program, statements);
  if (!code) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  org.exec.run(code);
}

/**
 * Value of an Apex expression, as text or, for a list, as an array of texts.
 * @param sources classes that the expression uses, by file name.
 */
export function evaluate(
  expression: string,
  sources: Readonly<Record<string, string>> = {},
): string | string[] {
  return runBody(`return ${expression};`, sources);
}

/** Runs the body of a method that returns Object. */
export function runBody(
  body: string,
  sources: Readonly<Record<string, string>> = {},
  kind: TransactionKind = 'anonymous',
): string | string[] {
  const org = openMemoryOrg(
    { ...sources, 'Probe.cls': `public class Probe {\n  public static Object run() {\n${body}\n  }\n}` },
    kind,
  );
  return plain(org.exec, org.exec.invokeStatic('Probe', 'run', []));
}

export function plain(exec: ApexExecution, value: Value): string | string[] {
  return value instanceof ApexList ? value.items.map((item) => toText(exec, item)) : toText(exec, value);
}

/** The exception that a body throws. */
export function thrownBy(
  body: string,
  sources: Readonly<Record<string, string>> = {},
  kind: TransactionKind = 'anonymous',
): ThrownDescription {
  try {
    runBody(body, sources, kind);
  } catch (error) {
    if (error instanceof ApexThrow) return formatThrow(error);
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Codes of the diagnostics of sources, `LO2011` with line and column. */
export function diagnose(text: string, path = 'Probe.cls') {
  const { diagnostics } = compileProgram({ files: [{ path, text, apiVersion: 65 }], schema: testSchema });
  return diagnostics;
}
