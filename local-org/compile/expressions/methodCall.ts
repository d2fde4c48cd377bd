/** Calls of the project's own methods. */
import type { ApexObject, Value } from '../../runtime/values.ts';
import { chooseOverload } from '../assignability.ts';
import type { Code } from '../context.ts';
import type { Eval, Frame } from '../frame.ts';
import { enter } from '../frame.ts';
import { onReceiver } from '../receiver.ts';
import type { ClassInfo, MethodInfo } from '../symbols.ts';
import type { Type } from '../types.ts';
import { siteArguments } from './arguments.ts';
import type { CallSite } from './call.ts';

/** Types of the arguments; a query counts as its record where a parameter wants one. */
export function argumentTypes(args: readonly Code[], params: readonly Type[]): Type[] {
  return args.map((arg, i) => (arg.single && params[i]?.kind === 'sobject' ? arg.single.type : arg.type));
}

/** The overload that fits; the only one with that many parameters is taken so that its error names the argument. */
export function pickMethod<M extends { readonly params: readonly Type[] }>(
  methods: readonly M[],
  site: { args: readonly Code[] },
): M | null {
  const sameLength = methods.filter((m) => m.params.length === site.args.length);
  if (sameLength.length <= 1) return sameLength[0] ?? null;
  const plain = site.args.map((a) => a.type);
  const index = chooseOverload(
    sameLength.map((m) => m.params),
    plain,
  );
  if (index >= 0) return sameLength[index]!;
  const withRecords = sameLength.find(
    (m) => chooseOverload([m.params], argumentTypes(site.args, m.params)) === 0,
  );
  return withRecords ?? null;
}

export function callStatic(method: MethodInfo, site: CallSite): Code {
  const args = siteArguments(site, method.params);
  if (method.annotations.has('future')) return { type: method.returns, eval: enqueueFuture(method, args) };
  const { owner, returns: type } = method;
  const id = owner.id;
  if (owner === site.ctx.cls) return { type, eval: (f) => enter(f.exec, method, null, args(f)) };
  return {
    type,
    eval: (f) => {
      const locals = args(f);
      if (f.exec.statics[id] === undefined) f.exec.initialize(owner);
      return enter(f.exec, method, null, locals);
    },
  };
}

/**
 * A call of an @future method only queues it. Sources: [D F1] limits and the refusal to chain; the message
 * as reported in public questions.
 */
function enqueueFuture(method: MethodInfo, args: (f: Frame) => Value[]): Eval {
  const signature = `${method.owner.name}.${method.name}(${method.params.map((p) => p.name).join(', ')})`;
  return (f) => {
    const { tx } = f.exec;
    const values = args(f);
    if (tx.kind === 'future' || tx.kind === 'batch') {
      throw f.exec.exception(
        'AsyncException',
        `Future method cannot be called from a future or batch method: ${signature}`,
      );
    }
    tx.limits.spend('futureCalls');
    tx.enqueue({ kind: 'future', className: method.owner.name, methodName: method.name, args: values });
    return null;
  };
}

/** A call on an object (`receiver` null: on this), dispatched by its class unless the method is private. */
export function callInstance(method: MethodInfo, receiver: Code | null, site: CallSite): Code {
  const args = siteArguments(site, method.params);
  const type = method.returns;
  const target = isFixed(method) ? () => method : dispatcher(method);
  if (receiver === null) {
    return {
      type,
      eval: (f) => {
        const self = f.self!;
        return enter(f.exec, target(self), self, args(f));
      },
    };
  }
  const use = (f: Frame, self: Value): Value =>
    enter(f.exec, target(self as ApexObject), self as ApexObject, args(f));
  return { type, ...onReceiver(receiver, site.node.safe, use) };
}

/**
 * "In API version 60.0 and earlier, if a subclass declares an instance method with the same signature as a private
 * method in one of its superclasses, the subclass method overrides the private method", later not; the version is that
 * of the class with the private method [D apex-guide/apex-class-definition].
 */
function isFixed(method: MethodInfo): boolean {
  return method.access === 'private' && !method.isAbstract && method.owner.unit.file.apiVersion >= 61;
}

/** Looks the method up in the object's class; remembers the last class seen at this call. */
function dispatcher(method: MethodInfo): (self: ApexObject) => MethodInfo {
  const { signature } = method;
  let lastClass: unknown = null;
  let lastMethod = method;
  return (self) => {
    if (self.cls === lastClass) return lastMethod;
    lastClass = self.cls;
    lastMethod = (self.cls as ClassInfo).dispatch.get(signature) ?? method;
    return lastMethod;
  };
}

/** `super.method()`: the method as the superclass has it. */
export function callSuper(method: MethodInfo, site: CallSite): Code {
  const args = siteArguments(site, method.params);
  return { type: method.returns, eval: (f) => enter(f.exec, method, f.self, args(f)) };
}
