/**
 * `composite/tree/X`: parents with their children, all or none.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobject_tree.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import type { RecordError } from '../../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../../schema/schema.ts';
import { isObject } from '../call.ts';
import type { JsonObject, RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure } from '../failure.ts';
import { readRecord } from '../records/readRecord.ts';
import { writeRecords } from '../records/write.ts';

const MAX_RECORDS = 200;
const MAX_TYPES = 5;
const MAX_DEPTH = 5;

interface TreeNode {
  readonly object: ObjectSchema;
  readonly referenceId: string;
  readonly json: JsonObject;
  /** Members of the JSON that are lists of children. */
  readonly relations: ReadonlySet<string>;
  /** The parent and the field that points to it; null for roots. */
  readonly link: { readonly parent: TreeNode; readonly field: FieldSchema } | null;
  id: string | null;
}

interface NodeError {
  readonly referenceId: string;
  readonly errors: readonly RecordError[];
}

/** Carries the errors out of the transaction that they undo. */
class TreeFailed extends Error {
  readonly results: readonly NodeError[];
  constructor(results: readonly NodeError[]) {
    super('a record of the tree failed');
    this.name = 'TreeFailed';
    this.results = results;
  }
}

export function createTree({ params, body, caller }: RestCall): RestAnswer {
  const root = caller.object(params['object']!);
  const levels = readLevels(caller, root, body.object());
  const nodes = levels.flat();
  try {
    checkReferences(nodes);
    caller.write(`tree ${root.name}`, (exec) => {
      for (const level of levels) insertLevel(exec, level);
    });
  } catch (error) {
    if (!(error instanceof TreeFailed)) throw error;
    return { status: 400, json: { hasErrors: true, results: error.results } };
  }
  return {
    status: 201,
    json: { hasErrors: false, results: nodes.map(({ referenceId, id }) => ({ referenceId, id })) },
  };
}

/** Records by depth, roots first. */
function readLevels(caller: Caller, root: ObjectSchema, json: JsonObject): TreeNode[][] {
  const levels: TreeNode[][] = [];
  let level = readList(caller, root, json, null);
  while (level.length > 0) {
    levels.push(level);
    level = level.flatMap((node) => childrenOf(caller, node));
  }
  const nodes = levels.flat();
  if (nodes.length === 0)
    throw failure('INVALID_INPUT', 'The body needs a list named records that is not empty');
  requireAtMost(MAX_RECORDS, nodes.length, 'records');
  requireAtMost(MAX_TYPES, new Set(nodes.map(({ object }) => object)).size, 'types of records');
  requireAtMost(MAX_DEPTH, levels.length, 'levels');
  return levels;
}

function requireAtMost(max: number, count: number, what: string): void {
  if (count > max)
    throw failure('INVALID_INPUT', `A tree can have at most ${max} ${what}, this one has ${count}`);
}

function readList(
  caller: Caller,
  object: ObjectSchema,
  json: JsonObject,
  link: TreeNode['link'],
): TreeNode[] {
  const records = json['records'];
  if (!Array.isArray(records) || !records.every(isObject)) {
    throw failure('JSON_PARSER_ERROR', 'The body needs a list named records');
  }
  return records.map((record) => {
    const attributes = isObject(record['attributes']) ? record['attributes'] : {};
    const { type, referenceId } = attributes;
    if (typeof type !== 'string' || caller.objectInBody(type) !== object) {
      throw failure('INVALID_INPUT', `The attributes of the record need the type ${object.name}`);
    }
    if (typeof referenceId !== 'string' || !/^[A-Za-z0-9]\w*$/.test(referenceId)) {
      throw failure('INVALID_INPUT', `Invalid referenceId: ${String(referenceId)}`);
    }
    const keys = Object.keys(record).map((name) => name.toLowerCase());
    const relations = new Set(keys.filter((key) => object.childRelationships.has(key)));
    return { object, referenceId, json: record, relations, link, id: null };
  });
}

function childrenOf(caller: Caller, node: TreeNode): TreeNode[] {
  return Object.entries(node.json).flatMap(([name, value]) => {
    const relation = node.object.childRelationships.get(name.toLowerCase());
    if (!relation) return [];
    const child = caller.objectInBody(relation.object);
    const field = child.fields.get(relation.field.toLowerCase())!;
    if (!isObject(value))
      throw failure('JSON_PARSER_ERROR', `${name} must be an object with a list named records`);
    return readList(caller, child, value, { parent: node, field });
  });
}

function checkReferences(nodes: readonly TreeNode[]): void {
  const counts = new Map<string, number>();
  for (const { referenceId } of nodes) counts.set(referenceId, (counts.get(referenceId) ?? 0) + 1);
  const repeated = nodes.filter(({ referenceId }) => counts.get(referenceId)! > 1);
  if (repeated.length === 0) return;
  const message = 'Duplicate ReferenceId provided in the request.';
  const errors = [{ statusCode: 'INVALID_INPUT', message, fields: [] }];
  throw new TreeFailed(repeated.map(({ referenceId }) => ({ referenceId, errors })));
}

/** Triggers run once for all records of one object and level. */
function insertLevel(exec: Execution, level: readonly TreeNode[]): void {
  for (const object of new Set(level.map((node) => node.object))) {
    const nodes = level.filter((node) => node.object === object);
    const records = nodes.map((node) => {
      const record = readRecord(exec, object, node.json, node.relations);
      if (node.link) record.fields.set(node.link.field.name.toLowerCase(), node.link.parent.id);
      return record;
    });
    const results = writeRecords(exec, { operation: 'insert', records, allOrNone: true });
    const failed = results.flatMap((result, index) => {
      const own = result.errors.filter(
        ({ statusCode }) => statusCode !== 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      );
      if (own.length === 0) return [];
      const errors = own.map(({ statusCode, message, fields }) => ({ statusCode, message, fields }));
      return [{ referenceId: nodes[index]!.referenceId, errors }];
    });
    if (failed.length > 0) throw new TreeFailed(failed);
    results.forEach((result, index) => (nodes[index]!.id = result.id));
  }
}
