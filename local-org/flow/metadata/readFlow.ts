/** Reads one `.flow-meta.xml` file into a {@link Flow}; what is wrong with it becomes diagnostics. */
import { readFileSync } from 'node:fs';
import { componentName } from '../../schema/projectFiles.ts';
import type { CompileDiagnostic } from '../../parse/diagnostic.ts';
import { child, children, flag, number, readXml, text } from '../../schema/xml.ts';
import type { XmlNode } from '../../schema/xml.ts';
import type {
  Element,
  Flow,
  Resource,
  RunMode,
  ScheduledPath,
  ScreenField,
  Start,
  TriggerType,
} from './ast.ts';
import { FlowFault } from './fault.ts';
import { Findings } from './findings.ts';
import { common, target } from './nodes.ts';
import { ELEMENT_TAGS, readElement } from './readElements.ts';
import { RESOURCE_READERS } from './readResources.ts';
import { conditionsIn, filtersIn } from './readValues.ts';

export interface FlowReading {
  /** Null when the flow is of a kind that does not run here, or cannot be read. */
  readonly flow: Flow | null;
  readonly diagnostics: readonly CompileDiagnostic[];
  /** Why an active flow has no effect; null when it runs. */
  readonly notice: string | null;
}

const RUN_MODES: Readonly<Record<string, RunMode>> = {
  SystemModeWithSharing: 'systemWithSharing',
  SystemModeWithoutSharing: 'systemWithoutSharing',
};

/** `shownPath` is what diagnostics call the file. @throws {MetadataError} when the file is not well-formed XML. */
export function readFlow(file: string, shownPath: string): FlowReading {
  const source = readFileSync(file, 'utf8');
  const node = readXml(file);
  const findings = new Findings({
    path: shownPath,
    text: source,
    apiVersion: number(node, 'apiVersion') ?? 0,
  });
  const name = componentName(file);
  const processType = text(node, 'processType') ?? 'Flow';
  const active = text(node, 'status') === 'Active';
  if (processType !== 'Flow' && processType !== 'AutoLaunchedFlow') {
    const notice = active
      ? `LO8201: flow ${name} has no effect: process type ${processType} is not supported`
      : null;
    return { flow: null, diagnostics: [], notice };
  }
  const start = findings.guard('start', () => readStart(node));
  const elements = readAll(node, ELEMENT_TAGS, findings, readElement);
  const resources = readAll(node, Object.keys(RESOURCE_READERS), findings, (tag, entry) =>
    RESOURCE_READERS[tag]!(entry),
  );
  if (!start) return { flow: null, diagnostics: findings.all, notice: null };
  const flow: Flow = {
    name,
    label: text(node, 'label') ?? name,
    file: shownPath,
    text: source,
    kind: processType === 'Flow' ? 'screen' : 'autolaunched',
    active,
    apiVersion: number(node, 'apiVersion') ?? 0,
    runMode: RUN_MODES[text(node, 'runInMode') ?? ''] ?? 'default',
    triggerOrder: number(node, 'triggerOrder') ?? null,
    start,
    elements: elements as Map<string, Element>,
    resources: resources as Map<string, Resource>,
    screenFields: screenFieldsOf(elements.values() as Iterable<Element>),
  };
  return { flow, diagnostics: findings.all, notice: null };
}

function readAll<T extends { readonly name: string }>(
  node: XmlNode,
  tags: readonly string[],
  findings: Findings,
  read: (tag: string, entry: XmlNode) => T,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const tag of tags) {
    for (const entry of children(node, tag)) {
      const item = findings.guard(text(entry, 'name') ?? tag, () => read(tag, entry));
      if (item) found.set(item.name.toLowerCase(), item);
    }
  }
  return found;
}

const TRIGGERS: Readonly<Record<string, TriggerType>> = {
  RecordBeforeSave: 'beforeSave',
  RecordAfterSave: 'afterSave',
  RecordBeforeDelete: 'beforeDelete',
  PlatformEvent: 'platformEvent',
  Scheduled: 'scheduled',
};

const OPERATIONS: Readonly<Record<string, Start['operations']>> = {
  Create: ['insert'],
  Update: ['update'],
  CreateAndUpdate: ['insert', 'update'],
  Delete: ['delete'],
};

function readStart(flow: XmlNode): Start {
  const node = child(flow, 'start');
  const type = text(node, 'triggerType');
  const trigger = type === undefined || type === 'None' ? null : TRIGGERS[type];
  if (trigger === undefined) throw new FlowFault('LO8201', `trigger type ${type} is not supported`);
  const onDelete = trigger === 'beforeDelete';
  const recordType = text(node, 'recordTriggerType') ?? (onDelete ? 'Delete' : 'Create');
  const filters = filtersIn(node, ['$Record']);
  return {
    trigger,
    object: text(node, 'object') ?? null,
    operations: OPERATIONS[recordType] ?? [],
    entry: filters.conditions.length > 0 || !node ? filters : conditionsIn(node),
    filterFormula: text(node, 'filterFormula') ?? null,
    whenChanged: flag(node, 'doesRequireRecordChangedToMeetCriteria'),
    next: target(node) ?? text(flow, 'startElementReference') ?? null,
    paths: children(node, 'scheduledPaths').map(readPath),
    schedule: readSchedule(child(node, 'schedule')),
  };
}

const UNITS: Readonly<Record<string, ScheduledPath['unit']>> = {
  Months: 'months',
  Days: 'days',
  Hours: 'hours',
  Minutes: 'minutes',
};

function readPath(node: XmlNode): ScheduledPath {
  const pathType = text(node, 'pathType');
  const asynchronous = pathType === 'AsyncAfterCommit';
  return {
    ...common(node),
    name: text(node, 'name') ?? (asynchronous ? 'Run_Immediately_Async' : ''),
    asynchronous,
    offset: number(node, 'offsetNumber') ?? 0,
    unit: UNITS[text(node, 'offsetUnit') ?? 'Minutes'] ?? 'minutes',
    field: text(node, 'timeSource') === 'RecordField' ? (text(node, 'recordField') ?? null) : null,
  };
}

function readSchedule(node: XmlNode | undefined): Start['schedule'] {
  const frequency = text(node, 'frequency');
  if (frequency !== 'Once' && frequency !== 'Daily' && frequency !== 'Weekly') return null;
  return { frequency, startDate: text(node, 'startDate') ?? '', startTime: text(node, 'startTime') ?? '' };
}

function screenFieldsOf(elements: Iterable<Element>): Map<string, ScreenField> {
  const fields = new Map<string, ScreenField>();
  const visit = (list: readonly ScreenField[]): void => {
    for (const field of list) {
      fields.set(field.name.toLowerCase(), field);
      visit(field.fields);
    }
  };
  for (const element of elements) if (element.kind === 'screen') visit(element.fields);
  return fields;
}
