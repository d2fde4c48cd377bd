/**
 * Calls of Apex by Lightning components: only static `@AuraEnabled` methods of classes the user has access to,
 * parameters by name, the result as JSON.
 * https://developer.salesforce.com/docs/platform/lwc/guide/apex-expose-method.html
 */
import type { ClassInfo, MethodInfo } from '../compile/symbols.ts';
import type { OrgCore } from '../core.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type { Execution } from '../runtime/execution.ts';
import { fromWire, toWire } from '../runtime/wire.ts';
import { AuraFailure, auraFailure } from './auraFailure.ts';

export type AuraParameters = Readonly<Record<string, unknown>>;

/** @throws AuraFailure in the shape the component gets. */
export function callAura(
  core: OrgCore,
  userId: string,
  className: string,
  methodName: string,
  parameters: AuraParameters,
): unknown {
  const method = auraMethod(core, className, methodName);
  if (!method)
    throw new AuraFailure({
      message: `Unable to find Apex action method referenced as '${className}.${methodName}'.`,
    });
  requireAccess(core, userId, method.owner);
  const options = {
    kind: 'aura' as const,
    userId,
    entryPoint: `${method.owner.name}.${method.name}`,
    // "A method with cacheable=true can only get data, it can't mutate data": the platform sets its DML limit to 0.
    ...(isCacheable(method) ? { limitOverrides: { dmlStatements: 0 } } : {}),
  };
  try {
    return core.runner.run(options, (exec) => {
      const result = exec.invokeStatic(
        method.owner.name,
        method.name,
        readArguments(exec, method, parameters),
      );
      return toWire(exec, result) ?? null;
    });
  } catch (error) {
    if (error instanceof ApexThrow) throw auraFailure(error);
    throw error;
  }
}

/** The method when it is static and `@AuraEnabled`; names in any case. */
export function auraMethod(core: OrgCore, className: string, methodName: string): MethodInfo | null {
  const cls = core.program.classByName(className) as ClassInfo | null | undefined;
  const methods = cls?.methods.get(methodName.toLowerCase()) ?? [];
  return methods.find((method) => method.isStatic && method.annotations.has('auraenabled')) ?? null;
}

/** `@AuraEnabled(cacheable=true)` */
export function isCacheable(method: MethodInfo): boolean {
  return String(method.annotations.get('auraenabled')?.parameters['cacheable']) === 'true';
}

function requireAccess(core: OrgCore, userId: string, owner: ClassInfo): void {
  const top = owner.name.split('.')[0]!;
  if (core.data.canAccessClass(userId, top)) return;
  throw new AuraFailure({ message: `You do not have access to the Apex class named '${top}'.` });
}

/** A parameter that is not given is null; one the method does not have is passed over, as on the platform. */
function readArguments(
  exec: Execution,
  method: MethodInfo,
  parameters: AuraParameters,
): ReturnType<typeof fromWire>[] {
  const byName = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
  return method.params.map((type, index) => {
    const json = byName.get(method.paramNames[index]!.toLowerCase());
    return fromWire(exec, json ?? null, type.name);
  });
}
