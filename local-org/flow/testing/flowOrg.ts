/** An org for a test: a project in a temporary folder with the flows and classes that the test writes down. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OrgClock } from '../../transaction/clock.ts';
import { Org } from '../../org.ts';
import type { JsonRecord } from '../../server/orgPort.ts';

export interface FlowProject {
  /** Content of `<Flow>` by API name; see {@link recordTriggered} and its siblings. */
  readonly flows?: Readonly<Record<string, string>>;
  /** Apex by class name. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Other files by path below the package folder. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface FlowOrg {
  readonly org: Org;
  readonly clock: OrgClock;
  /** Runs anonymous Apex as the administrator; fails with its error. */
  run(source: string): readonly string[];
  /** Error of anonymous Apex that is expected to fail. */
  errorOf(source: string): string;
  query(soql: string): JsonRecord[];
  close(): void;
}

/** @throws OrgError when a flow is not valid. */
export function flowOrg(project: FlowProject): FlowOrg {
  const folder = mkdtempSync(join(tmpdir(), 'local-org-flow-'));
  const put = (path: string, content: string): void => {
    const file = join(folder, 'force-app', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  writeFileSync(join(folder, 'sfdx-project.json'), '{ "packageDirectories": [{ "path": "force-app" }] }');
  mkdirSync(join(folder, 'force-app'));
  for (const [name, body] of Object.entries(project.flows ?? {})) {
    const root = `<Flow xmlns="http://soap.sforce.com/2006/04/metadata">\n${body}\n</Flow>`;
    put(`flows/${name}.flow-meta.xml`, `<?xml version="1.0" encoding="UTF-8"?>\n${root}`);
  }
  for (const [name, source] of Object.entries(project.classes ?? {})) {
    put(`classes/${name}.cls`, source);
    put(`classes/${name}.cls-meta.xml`, '<ApexClass><apiVersion>65.0</apiVersion></ApexClass>');
  }
  for (const [path, content] of Object.entries(project.files ?? {})) put(path, content);
  const clock = new OrgClock();
  try {
    return wrap(Org.open({ project: folder, database: ':memory:', clock, background: false }), clock, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function wrap(org: Org, clock: OrgClock, folder: string): FlowOrg {
  return {
    org,
    clock,
    run(source) {
      const { error, log } = org.execute(org.systemUserId, source);
      if (error !== null) throw new Error(error);
      return log;
    },
    errorOf: (source) => org.execute(org.systemUserId, source).error ?? '',
    query: (soql) => org.query(org.systemUserId, soql),
    close() {
      org.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const HEAD = '<apiVersion>65.0</apiVersion><status>Active</status>';

/** An active record-triggered flow that begins at `first`. */
export function recordTriggered(
  trigger: 'RecordBeforeSave' | 'RecordAfterSave' | 'RecordBeforeDelete',
  options: { object: string; on?: string; first?: string; start?: string },
  elements: string,
): string {
  const { object, on = 'Create', first, start = '' } = options;
  return `${HEAD}<label>Test Flow</label><processType>AutoLaunchedFlow</processType>
<start>
${first === undefined ? '' : connector(first)}${start}<object>${object}</object>
<recordTriggerType>${on}</recordTriggerType><triggerType>${trigger}</triggerType>
</start>
${elements}`;
}

/** An active flow without a trigger. */
export function autolaunched(first: string, elements: string): string {
  return `${HEAD}<label>Test Flow</label><processType>AutoLaunchedFlow</processType>
<start>${connector(first)}</start>
${elements}`;
}

export const connector = (to: string, tag = 'connector'): string =>
  `<${tag}><targetReference>${to}</targetReference></${tag}>`;
export const text = (value: string, tag = 'value'): string =>
  `<${tag}><stringValue>${value}</stringValue></${tag}>`;
export const number = (value: number, tag = 'value'): string =>
  `<${tag}><numberValue>${value}</numberValue></${tag}>`;
export const truth = (value: boolean, tag = 'value'): string =>
  `<${tag}><booleanValue>${value}</booleanValue></${tag}>`;
export const reference = (name: string, tag = 'value'): string =>
  `<${tag}><elementReference>${name}</elementReference></${tag}>`;

/** One element of any kind; `content` are its other children. */
export const element = (tag: string, name: string, content: string): string =>
  `<${tag}>
<name>${name}</name>
<label>${name}</label>${content}</${tag}>`;

/** Assignment items: `to`, operator, value element. */
export const items = (...rows: readonly (readonly [string, string, string])[]): string =>
  rows
    .map(
      ([to, operator, value]) =>
        `<assignmentItems><assignToReference>${to}</assignToReference><operator>${operator}</operator>${value}</assignmentItems>`,
    )
    .join('');

export const fields = (...rows: readonly (readonly [string, string])[]): string =>
  rows
    .map(([field, value]) => `<inputAssignments><field>${field}</field>${value}</inputAssignments>`)
    .join('');

export const filter = (field: string, operator: string, value: string): string =>
  `<filters><field>${field}</field><operator>${operator}</operator>${value}</filters>`;

export const condition = (left: string, operator: string, right: string): string =>
  `<conditions><leftValueReference>${left}</leftValueReference><operator>${operator}</operator>${right}</conditions>`;

export const variable = (name: string, dataType: string, content = ''): string =>
  `<variables><name>${name}</name><dataType>${dataType}</dataType>${content}</variables>`;

export const INPUT = '<isInput>true</isInput>';
export const OUTPUT = '<isOutput>true</isOutput>';
export const LIST = '<isCollection>true</isCollection>';
