/** Dynamic SOSL: Search.query. https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_search.htm */
import type { Execution } from '../../runtime/execution.ts';
import type { ApexList, Value } from '../../runtime/values.ts';
import { searchList } from '../../soql/search.ts';
import { parseSearch } from '../../soql/sosl.ts';
import { SoqlError } from '../../soql/soqlError.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { accessMode } from './dml.ts';

function search(exec: Execution, text: string, level: Value): ApexList {
  if (!exec.data.search) throw notSupported('LO5002', 'SOSL');
  const { query, binds } = parsed(exec, text);
  const options = { access: accessMode(exec, level), sharing: exec.callSite?.sharing ?? false };
  return searchList(exec.data.search(exec, query, binds, options));
}

function parsed(exec: Execution, text: string) {
  try {
    const { query, bindNames } = parseSearch(text);
    return { query, binds: bindNames.map((name) => variable(exec, name)) };
  } catch (error) {
    if (error instanceof SoqlError) throw fail(exec, 'SearchException', error.message);
    throw error;
  }
}

function variable(exec: Execution, name: string): Value {
  const value = exec.callSite?.variable(name);
  if (value === undefined) throw fail(exec, 'SearchException', `Variable does not exist: ${name}`);
  return value;
}

const scoped = (row: MethodRow): MethodRow => ({ ...row, usesCallSite: true });

export const searchClass: NativeClass = {
  name: 'Search',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_search.htm',
  statics: [
    fixed('query', ['String'], 'List<List<SObject>>', (x, text) => search(x, text, null)),
    fixed('query', ['String', 'AccessLevel?'], 'List<List<SObject>>', (x, text, level) =>
      search(x, text, level),
    ),
  ].map(scoped),
};
