/**
 * Runs searches as queries over the text fields of each object. The platform searches an index of words with its own
 * ranking; here a word matches where a field has a word that begins with it, and rows come in the query's order.
 */
import type { QueryOptions } from '../dml/engine.ts';
import type { Execution } from '../runtime/execution.ts';
import { ApexList } from '../runtime/values.ts';
import type { SObject, Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import type { Condition, SearchQuery, SoqlQuery, SoqlValue } from './ast.ts';

/** Most rows a search gives [Apex guide, Execution Governors and Limits]. */
const MAX_ROWS = 2000;

/** One list per object of RETURNING, in its order. Spends a SOSL query; binds are those of the search. */
export function runSearch(
  exec: Execution,
  search: SearchQuery,
  binds: readonly Value[],
  options: QueryOptions,
): SObject[][] {
  exec.tx.limits.spend('soslQueries');
  const term = String((search.term.kind === 'bind' ? binds[search.term.index] : search.term.value) ?? '');
  const find = exec.tx.isTest ? fixedResults(exec) : matching(exec, search, term);
  let left = limitOf(search, binds);
  return search.returning.map((returning) => {
    const object = exec.schema.object(returning.from);
    const condition = object ? find(object) : null;
    if (object && condition === null) return [];
    const query = condition === null ? returning : withCondition(returning, condition);
    const mode = search.mode === null ? options : { ...options, access: search.mode };
    const rows = exec.data.query(exec, query, binds, { ...mode, uncounted: true }).slice(0, left);
    left -= rows.length;
    return rows;
  });
}

function limitOf(search: SearchQuery, binds: readonly Value[]): number {
  const { limit } = search;
  if (limit === null) return MAX_ROWS;
  return limit.kind === 'number' ? limit.value : Number(binds[limit.index] ?? MAX_ROWS);
}

/** Null when the object can have no result. */
type Find = (object: ObjectSchema) => Condition | null;

function withCondition(query: SoqlQuery, condition: Condition): SoqlQuery {
  const where: Condition = query.where ? { kind: 'and', terms: [condition, query.where] } : condition;
  return { ...query, where };
}

/** In tests a search gives the records of Test.setFixedSearchResults and none without it. */
function fixedResults(exec: Execution): Find {
  const ids = exec.tx.test?.fixedSearchResults ?? [];
  return (object) => {
    const own = ids.filter((id) => id.startsWith(object.keyPrefix));
    return own.length === 0 ? null : compare(['Id'], 'in', texts(own));
  };
}

function texts(values: readonly string[]): SoqlValue {
  return { kind: 'list', values: values.map((value) => ({ kind: 'string', value })) };
}

function compare(path: readonly string[], operator: 'in' | 'like', right: SoqlValue): Condition {
  return { kind: 'compare', left: { kind: 'field', path }, operator, right };
}

function matching(exec: Execution, search: SearchQuery, term: string): Find {
  const alternatives = searchWords(exec, term);
  return (object) => {
    const fields = searchedFields(object, search.fields);
    if (fields.length === 0) return null;
    return any(alternatives.map((words) => all(words.map((word) => wordIn(fields, word)))));
  };
}

function any(terms: readonly Condition[]): Condition {
  return terms.length === 1 ? terms[0]! : { kind: 'or', terms };
}

function all(terms: readonly Condition[]): Condition {
  return terms.length === 1 ? terms[0]! : { kind: 'and', terms };
}

/**
 * Alternatives (`OR`) of words that must all be there (`AND`, or nothing between them); quoted words stay together.
 * @throws System.SearchException for a term of fewer than two characters.
 */
function searchWords(exec: Execution, term: string): string[][] {
  if (term.replace(/[*?"\s]/g, '').length < 2)
    throw exec.exception('SearchException', `search term must be longer than one character: ${term}`);
  const alternatives: string[][] = [[]];
  for (const [token, quoted] of term.matchAll(/"([^"]*)"|[^\s"()]+/g)) {
    if (quoted === undefined && token === 'OR') alternatives.push([]);
    else if (quoted === undefined && token === 'AND') continue;
    else alternatives[alternatives.length - 1]!.push(quoted ?? token);
  }
  return alternatives.filter((words) => words.length > 0);
}

/** A value that begins with the word, or has it behind a space, hyphen, dot or at sign. */
function wordIn(fields: readonly FieldSchema[], word: string): Condition {
  const pattern = word
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\*/g, '%')
    .replace(/\?/g, '_');
  const patterns = ['', '% ', '%-', '%.', '%@'].map((before) => `${before}${pattern}%`);
  return any(fields.map((field) => compare([field.name], 'like', texts(patterns))));
}

const TEXT_TYPES = new Set(['string', 'email', 'phone', 'url', 'picklist']);

function searchedFields(object: ObjectSchema, group: SearchQuery['fields']): FieldSchema[] {
  const fields = [...object.fields.values()].filter((field) => field.formula === undefined);
  switch (group) {
    case 'name':
      return fields.filter(
        (field) => field.name === object.nameField || /^(First|Last)?Name$/.test(field.name),
      );
    case 'email':
    case 'phone':
      return fields.filter((field) => field.type === group);
    default:
      return fields.filter((field) => TEXT_TYPES.has(field.type));
  }
}

/** The result of a search in Apex: `List<List<SObject>>`. */
export function searchList(rows: readonly (readonly SObject[])[]): ApexList {
  return new ApexList(
    'List<SObject>',
    rows.map((records) => new ApexList('SObject', [...records])),
  );
}
