/** Calls of standard library members through their table rows. */
import type { MethodRow, NativeClass } from '../../stdlib/table.ts';
import { ApexObject, NativeObject } from '../../runtime/values.ts';
import type { ApexList, Value } from '../../runtime/values.ts';
import type { Code, Context } from '../context.ts';
import type { Eval, Frame } from '../frame.ts';
import { invokeMethod } from '../invoke.ts';
import { nativeClassByName, nativeLineage, nativeMethods } from '../nativeIndex.ts';
import { onReceiver } from '../receiver.ts';
import type { Environment } from '../typeResolver.ts';
import { parseTypeName } from '../typeResolver.ts';
import { genericSObject, unknownValue } from '../types.ts';
import type { Type } from '../types.ts';
import { siteArguments } from './arguments.ts';
import type { CallSite } from './call.ts';
import { withCaller } from './libraryCaller.ts';
import { typeEnvironment } from './member.ts';
import { pickMethod } from './methodCall.ts';
import { noRecord, onlyRecord } from './soql.ts';

interface Candidate {
  readonly row: MethodRow;
  readonly params: readonly Type[];
  readonly environment: Environment;
}

/** An instance method of the receiver's library class; null when the library has none that fits. */
export function callLibrary(site: CallSite, receiver: Code): Code | null {
  const { ctx, node } = site;
  const cls = libraryClassOf(receiver.type);
  if (!cls) return null;
  const environment = typeEnvironment(receiver.type);
  const candidates = nativeMethods(cls, node.name).map(({ row, owner }) =>
    candidate(ctx, row, owner === cls ? environment : inheritedEnvironment(ctx, cls, owner, environment)),
  );
  const chosen = pickMethod(candidates, site);
  if (!chosen) return null;
  const args = siteArguments(site, chosen.params);
  // `super.getMessage()` in an override means the library's own.
  const call = node.target?.kind === 'super' ? callLibraryRow : callRow;
  const type = refine(
    chosen.row,
    ctx.types.libraryType(chosen.row.returns, chosen.environment),
    receiver.type,
  );
  const target =
    cls.nullReceiver === undefined ? receiver : refuseNull(receiver, cls.nullReceiver, node.safe);
  return { type, ...onReceiver(target, node.safe, (f, self) => call(f, chosen.row, self, args(f))) };
}

/** A null receiver throws with the class's own message. */
function refuseNull(receiver: Code, message: string, safe: boolean): Code {
  if (safe || receiver.chain) return receiver;
  return {
    ...receiver,
    eval: (f) => receiver.eval(f) ?? raiseNull(f, message),
  };
}

function raiseNull(f: Frame, message: string): never {
  throw f.exec.exception('System.NullPointerException', message);
}

/** The library class whose rows a type's values have; exceptions fall back on Exception. */
export function libraryClassOf(type: Type): NativeClass | undefined {
  switch (type.kind) {
    case 'native':
      return type.native;
    case 'list':
    case 'set':
    case 'map':
      return nativeClassByName(type.kind);
    case 'sobject':
      return nativeClassByName('SObject');
    case 'exception':
      return nativeClassByName(type.name.replace(/^System\./, '')) ?? nativeClassByName('Exception');
    default:
      return nativeClassByName(type.name);
  }
}

function candidate(ctx: Context, row: MethodRow, environment: Environment): Candidate {
  return { row, environment, params: row.params.map((text) => ctx.types.libraryType(text, environment)) };
}

/** `implements Iterable<T>`: the interface's own parameter by what the class says it is. */
function inheritedEnvironment(
  ctx: Context,
  cls: NativeClass,
  owner: NativeClass,
  environment: Environment,
): Environment {
  const clause = nativeLineage(cls)
    .flatMap((c) => [c.extends, ...(c.implements ?? [])])
    .find((text) => text !== undefined && nativeClassByName(text.replace(/<.*$/, '')) === owner);
  if (clause === undefined) return environment;
  const args = parseTypeName(clause).args;
  const names = owner.typeParameters ?? [];
  return new Map(
    names.flatMap((name, i) => {
      const arg = args[i];
      const type = arg ? ctx.types.resolve(arg, null, environment) : null;
      return type ? [[name.toLowerCase(), type] as const] : [];
    }),
  );
}

/** Copies of a record or collection have the type of what is copied, though the table says SObject. */
function refine(row: MethodRow, returns: Type, receiver: Type): Type {
  return row.name.toLowerCase() === 'clone' && receiver.kind === 'sobject' ? receiver : returns;
}

/** A row whose receiver is an object of the project (it implements a library interface) calls its method. */
function callRow(f: Frame, row: MethodRow, self: NonNullable<Value>, args: readonly Value[]): Value {
  if (self instanceof ApexObject && f.exec.hasMethod(self, row.name, args.length)) {
    return invokeMethod(f.exec, self, row.name, args);
  }
  return callLibraryRow(f, row, self, args);
}

function callLibraryRow(f: Frame, row: MethodRow, self: NonNullable<Value>, args: readonly Value[]): Value {
  // Rows of abstract methods have no code of their own.
  if ((row as Partial<MethodRow>).call) return row.call(f.exec, self, args);
  const cls = self instanceof NativeObject ? nativeClassByName(self.className) : undefined;
  const concrete =
    cls &&
    nativeMethods(cls, row.name).find(
      (m) => (m.row as Partial<MethodRow>).call && m.row.params.length === args.length,
    );
  if (concrete) return concrete.row.call(f.exec, self, args);
  throw f.exec.exception(
    'LocalOrg.NotSupportedException',
    `LO3001: not supported by the local org: ${row.name}()`,
  );
}

/** A static method; `self` is null, or the type's token for static methods of SObject types. */
export function callLibraryStatic(
  site: CallSite,
  cls: NativeClass,
  rows: readonly MethodRow[],
  environment: Environment,
  self: Value,
): Code | null {
  const { ctx } = site;
  const chosen = pickMethod(
    rows.map((row) => candidate(ctx, row, environment)),
    site,
  );
  if (!chosen || !cls) return null;
  const { row } = chosen;
  const args = withPreparedQuery(row, site, siteArguments(site, chosen.params));
  const plain: Eval = (f) => row.call(f.exec, self, args(f));
  const evaluate = row.usesCallSite ? withCaller(site, plain) : plain;
  const type = resultType(ctx.types.libraryType(row.returns, environment), site, rows.length);
  const isQuery = cls.name === 'Database' && row.name.startsWith('query') && row.returns === 'List<SObject>';
  return isQuery ? { type, eval: evaluate, single: singleOf(evaluate) } : { type, eval: evaluate };
}

/** A row that takes an inline query gets it unexecuted, so that a locator's rows are not read at once. */
function withPreparedQuery(
  row: MethodRow,
  site: CallSite,
  args: (f: Frame) => Value[],
): (f: Frame) => Value[] {
  const prepared = row.takesQuery ? site.args[0]?.prepared : undefined;
  if (!prepared) return args;
  const rest = site.args.slice(1).map((arg) => arg.eval);
  return (f) => [prepared(f), ...rest.map((evaluate) => evaluate(f))];
}

/** An argument that is not supported leaves open which overload is meant, and so what it returns. */
function resultType(declared: Type, site: CallSite, overloads: number): Type {
  return overloads > 1 && site.args.some((arg) => arg.type.kind === 'unknown') ? unknownValue : declared;
}

/** Dynamic queries give their only record where one is wanted, as static ones do. */
function singleOf(rows: Eval): NonNullable<Code['single']> {
  const only = (f: Frame): Value => onlyRecord(f, (rows(f) as ApexList).items);
  return { type: genericSObject, eval: (f) => only(f) ?? noRecord(f), orNull: only };
}
