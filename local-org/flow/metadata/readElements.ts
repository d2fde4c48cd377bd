/** Elements of a flow: everything that connectors can lead to. One reader per kind, in a table. */
import { children, flag, number, text, texts } from '../../schema/xml.ts';
import type { XmlNode } from '../../schema/xml.ts';
import type { Element, FieldAssignment, Lookup, Path } from './ast.ts';
import { parseLogic } from '../../schema/conditionLogic.ts';
import type { ConditionGroup } from './conditions.ts';
import { common, faultable, namedTargets, namedValues, required, target } from './nodes.ts';
import { readScreen } from './readScreens.ts';
import { conditionsIn, filtersIn, optionalPath, pathOf, valueIn } from './readValues.ts';

type Reader = (node: XmlNode) => Element;

function fieldAssignments(node: XmlNode): FieldAssignment[] {
  return children(node, 'inputAssignments').map((entry) => ({
    field: required(entry, 'field'),
    value: valueIn(entry),
  }));
}

export function sortIn(node: XmlNode): Lookup['sort'] {
  const field = text(node, 'sortField');
  return field === undefined ? null : { field, descending: text(node, 'sortOrder') === 'Desc' };
}

function lookupStore(node: XmlNode): Lookup['store'] {
  const fields = texts(node, 'queriedFields');
  if (flag(node, 'storeOutputAutomatically')) {
    return {
      kind: 'automatic',
      first: flag(node, 'getFirstRecordOnly', true),
      fields: fields.length === 0 ? null : fields,
    };
  }
  const to = optionalPath(node, 'outputReference');
  if (to) return { kind: 'variable', to, fields };
  const items = children(node, 'outputAssignments').map((entry) => ({
    field: required(entry, 'field'),
    to: pathOf(required(entry, 'assignToReference')),
  }));
  return { kind: 'fields', items };
}

/** The records an update or delete is about: a variable, or those that meet the filters. */
function selection(node: XmlNode): { input: Path | null; object: string | null } {
  return { input: optionalPath(node, 'inputReference'), object: text(node, 'object') ?? null };
}

const NO_CONDITIONS: ConditionGroup = { conditions: [], logic: parseLogic(undefined, 0) };

const PROCESSORS: Readonly<Record<string, 'sort' | 'filter'>> = {
  SortCollectionProcessor: 'sort',
  FilterCollectionProcessor: 'filter',
};

/** By the name of the list in the metadata. */
const READERS: Readonly<Record<string, Reader>> = {
  assignments: (node) => ({
    kind: 'assignment',
    ...common(node),
    items: children(node, 'assignmentItems').map((item) => ({
      to: pathOf(required(item, 'assignToReference')),
      operator: text(item, 'operator') ?? 'Assign',
      value: valueIn(item),
    })),
  }),
  decisions: (node) => ({
    kind: 'decision',
    ...common(node),
    next: target(node, 'defaultConnector'),
    rules: children(node, 'rules').map((rule) => ({
      ...common(rule),
      when: conditionsIn(rule),
      whenChanged: flag(rule, 'doesRequireRecordChangedToMeetCriteria'),
    })),
  }),
  loops: (node) => ({
    kind: 'loop',
    ...common(node),
    next: target(node, 'noMoreValuesConnector'),
    each: target(node, 'nextValueConnector'),
    collection: pathOf(required(node, 'collectionReference')),
    into: optionalPath(node, 'assignNextValueToReference'),
    descending: text(node, 'iterationOrder') === 'Desc',
  }),
  recordLookups: (node) => ({
    kind: 'lookup',
    ...faultable(node),
    object: required(node, 'object'),
    where: filtersIn(node),
    sort: sortIn(node),
    limit: valueIn(node, 'limit'),
    store: lookupStore(node),
    nullWhenNone: flag(node, 'assignNullValuesIfNoRecordsFound'),
  }),
  recordCreates: (node) => ({
    kind: 'create',
    ...faultable(node),
    ...selection(node),
    assignments: fieldAssignments(node),
    idTo: optionalPath(node, 'assignRecordIdToReference'),
    storeAutomatically: flag(node, 'storeOutputAutomatically'),
  }),
  recordUpdates: (node) => ({
    kind: 'update',
    ...faultable(node),
    ...selection(node),
    where: filtersIn(node),
    assignments: fieldAssignments(node),
  }),
  recordDeletes: (node) => ({
    kind: 'delete',
    ...faultable(node),
    ...selection(node),
    where: filtersIn(node),
  }),
  recordRollbacks: (node) => ({ kind: 'rollback', ...common(node) }),
  actionCalls: (node) => ({
    kind: 'action',
    ...faultable(node),
    actionType: required(node, 'actionType'),
    actionName: required(node, 'actionName'),
    inputs: namedValues(node, 'inputParameters'),
    outputs: namedTargets(node, 'outputParameters'),
    storeAutomatically: flag(node, 'storeOutputAutomatically'),
  }),
  subflows: (node) => ({
    kind: 'subflow',
    ...common(node),
    flow: required(node, 'flowName'),
    inputs: namedValues(node, 'inputAssignments'),
    outputs: namedTargets(node, 'outputAssignments'),
    storeAutomatically: flag(node, 'storeOutputAutomatically'),
  }),
  customErrors: (node) => ({
    kind: 'customError',
    ...common(node),
    messages: children(node, 'customErrorMessages').map((entry) => ({
      text: text(entry, 'errorMessage') ?? '',
      field: flag(entry, 'isFieldError') ? (text(entry, 'fieldSelection') ?? null) : null,
    })),
  }),
  collectionProcessors: (node) => {
    const type = PROCESSORS[text(node, 'collectionProcessorType') ?? ''];
    if (!type) return { kind: 'unsupported', ...common(node), tag: 'collectionProcessors' };
    const formula = (text(node, 'conditionLogic') ?? '').toLowerCase() === 'formula';
    return {
      kind: 'collection',
      ...common(node),
      type,
      collection: pathOf(required(node, 'collectionReference')),
      into: optionalPath(node, 'assignNextValueToReference'),
      where: formula ? NO_CONDITIONS : conditionsIn(node),
      formula: formula ? required(node, 'formula') : null,
      sorts: children(node, 'sortOptions').map((option) => ({
        field: text(option, 'sortField') ?? null,
        descending: text(option, 'sortOrder') === 'Desc',
        emptyFirst: flag(option, 'doesPutEmptyStringAndNullFirst'),
      })),
      limit: number(node, 'limit') ?? null,
    };
  },
  screens: readScreen,
};

/** Lists of elements that this runtime reads past; reaching one is refused. */
const UNSUPPORTED = [
  'apexPluginCalls',
  'experiments',
  'orchestratedStages',
  'steps',
  'transforms',
  'waits',
] as const;

export const ELEMENT_TAGS: readonly string[] = [...Object.keys(READERS), ...UNSUPPORTED];

/** @throws {FlowFault} for an element that lacks what it needs. */
export function readElement(tag: string, node: XmlNode): Element {
  const reader = READERS[tag];
  return reader ? reader(node) : { kind: 'unsupported', ...common(node), tag };
}
