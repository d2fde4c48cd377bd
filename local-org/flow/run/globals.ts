/**
 * Global variables: `$Flow`, `$User`, `$Label` and their siblings.
 * Source: https://help.salesforce.com/s/articleView?id=platform.flow_ref_resources_globalvariables.htm
 */
import { Decimal } from 'decimal.js';
import { globalFormulaValue } from '../../dml/formulaGlobals.ts';
import { FormulaError } from '../../formula/formulaError.ts';
import { ApexDate, ApexDatetime, ApexDecimal } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Execution } from '../../runtime/execution.ts';
import type { SObject } from '../../runtime/values.ts';
import { localDay } from '../../runtime/timeZones.ts';
import { userZone } from '../../stdlib/time/user.ts';
import type { Path } from '../metadata/ast.ts';
import type { FlowContext } from './context.ts';
import { FlowFailure } from './failure.ts';
import type { Interview } from './interview.ts';

/** Names of the globals this runtime has, lower case. */
export const GLOBALS: ReadonlySet<string> = new Set([
  '$flow',
  '$globalconstant',
  '$record',
  '$record__prior',
  '$user',
  '$profile',
  '$userrole',
  '$organization',
  '$api',
  '$client',
  '$label',
  '$permission',
  '$custommetadata',
  '$setup',
  '$system',
]);

/** `$Record` and `$Record__Prior` are not among them: they are records. */
export function globalValue(context: FlowContext, interview: Interview, path: Path): Value {
  const [variable = '', name = ''] = path;
  switch (variable.toLowerCase()) {
    case '$flow':
      return flowValue(context.exec, interview, name);
    case '$globalconstant':
      return constant(name);
    case '$user':
    case '$organization':
    case '$profile':
    case '$userrole':
      return fieldOf(recordOf(context.exec, variable), name);
    default:
      return other(context.exec, path);
  }
}

function flowValue(exec: Execution, interview: Interview, name: string): Value {
  switch (name.toLowerCase()) {
    case 'currentdate':
      return new ApexDate(localDay(userZone(exec), exec.now()));
    case 'currentdatetime':
      return new ApexDatetime(exec.now());
    case 'currentrecord':
      return interview.trigger?.record.fields.get('id') ?? null;
    case 'faultmessage':
      return interview.faultMessage;
    case 'interviewguid':
      return interview.guid;
    case 'interviewstarttime':
      return new ApexDatetime(interview.startedAt);
    default:
      throw new FlowFailure(null, `LO8204: $Flow.${name} is not supported by local-org`);
  }
}

function constant(name: string): Value {
  const lower = name.toLowerCase();
  if (lower === 'emptystring') return '';
  return lower === 'true';
}

function recordOf(exec: Execution, variable: string): SObject | null {
  const { data } = exec;
  if (variable.toLowerCase() === '$organization') return data.lookup(exec, 'Organization')[0] ?? null;
  const user = data.lookup(exec, 'User', { Id: exec.tx.userId })[0] ?? null;
  if (variable.toLowerCase() === '$user') return user;
  const [object, key] =
    variable.toLowerCase() === '$profile' ? ['Profile', 'profileid'] : ['UserRole', 'userroleid'];
  const id = user?.fields.get(key);
  return typeof id === 'string' ? (data.lookup(exec, object, { Id: id })[0] ?? null) : null;
}

function fieldOf(record: SObject | null, name: string): Value {
  return record?.fields.get(name.toLowerCase()) ?? null;
}

/** Labels, permissions, custom settings and metadata: as formulas have them. */
function other(exec: Execution, path: Path): Value {
  try {
    const value = globalFormulaValue(exec, path);
    return value instanceof Decimal ? new ApexDecimal(value) : value;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw new FlowFailure(null, `${error.code}: ${error.message.replace(/^LO\d+: /, '')}`);
  }
}
