/** Checks that a class keeps what it promises: abstract methods, interfaces, overriding. */
import type { ClassInfo, MethodInfo } from './symbols.ts';
import { methodsNamed } from './invoke.ts';
import { nativeLineage } from './nativeIndex.ts';
import type { Type } from './types.ts';

export function checkContracts(cls: ClassInfo): void {
  if (cls.isAbstract || cls.declaration === null) return;
  for (const method of cls.dispatch.values())
    if (method.isAbstract) missing(cls, method.owner.name, describe(method));
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) {
    for (const type of c.interfaceTypes) checkInterface(cls, type);
  }
}

function missing(cls: ClassInfo, from: string, method: string): void {
  const message = `Class ${cls.name} must implement the method: ${from}.${method}`;
  cls.unit.sink.error('LO2034', cls.declaration ?? { line: 1, column: 1 }, message);
}

function describe(method: MethodInfo): string {
  return `${method.name}(${method.params.map((p) => p.name).join(', ')})`;
}

/** The platform takes a static method for an interface's, as public samples do. */
function hasStatic(cls: ClassInfo, wanted: MethodInfo): boolean {
  const found = methodsNamed(cls, wanted.name).find((m) => m.isStatic && m.signature === wanted.signature);
  // Calls through the interface reach it, too.
  if (found) cls.dispatch.set(wanted.signature, found);
  return found !== undefined;
}

/**
 * A list of records of one object stands for `List<SObject>`, as in every batch whose execute takes `List<Account>`;
 * public interfaces are implemented so, too. Calls through the interface then reach that method.
 */
function takesRecords(cls: ClassInfo, wanted: MethodInfo): boolean {
  const found = methodsNamed(cls, wanted.name).find(
    (m) =>
      !m.isStatic &&
      m.params.length === wanted.params.length &&
      wanted.params.every((type, i) => type.name === m.params[i]!.name || isRecordList(type, m.params[i]!)),
  );
  if (found) cls.dispatch.set(wanted.signature, found);
  return found !== undefined;
}

function isRecordList(wanted: Type, given: Type): boolean {
  const isList = wanted.kind === 'list' && given.kind === 'list';
  return isList && wanted.element.name === 'SObject' && given.element.kind === 'sobject';
}

function checkInterface(cls: ClassInfo, type: Type): void {
  if (type.kind === 'class') {
    for (const methods of type.cls.methods.values()) {
      for (const method of methods)
        if (!cls.dispatch.has(method.signature) && !takesRecords(cls, method) && !hasStatic(cls, method))
          missing(cls, type.name, describe(method));
    }
    for (const parent of type.cls.interfaceTypes) checkInterface(cls, parent);
  }
  if (type.kind !== 'native') return;
  for (const part of nativeLineage(type.native)) {
    for (const row of part.abstractMethods ?? []) {
      // The platform takes a static method for an interface's, as public samples do with Queueable.execute.
      const found = methodsNamed(cls, row.name).some((m) => m.params.length === row.params.length);
      if (!found) missing(cls, part.name, `${row.name}(${row.params.join(', ')})`);
    }
  }
}
