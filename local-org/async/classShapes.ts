/** What the queue's codec knows of the program's classes. */
import type { ClassInfo } from '../compile/symbols.ts';
import { ApexObject } from '../runtime/values.ts';
import type { ApexEnumValue, RuntimeClass } from '../runtime/values.ts';
import type { ClassShapes } from './codec.ts';

export interface ClassSource {
  /** Class or exception by name, any case; undefined when the project has no such class any more. */
  classByName(name: string): RuntimeClass | undefined | null;
  enumConstants(typeName: string): readonly ApexEnumValue[] | null;
}

export function classShapes(source: ClassSource): ClassShapes {
  return {
    keptFields: (cls) => keptFields(cls),
    allocate: (className) => {
      const cls = source.classByName(className);
      if (!cls) throw new Error(`Queued work needs the class ${className}, which the project no longer has.`);
      return new ApexObject(cls, isClassInfo(cls) ? cls.slotCount : 0);
    },
    enumConstant: (enumType, name) => {
      const constant = source.enumConstants(enumType)?.find((candidate) => candidate.name === name);
      if (!constant)
        throw new Error(`Queued work needs ${enumType}.${name}, which the project no longer has.`);
      return constant;
    },
  };
}

/** Own and inherited fields; names may repeat along the chain, so they are qualified by their class. */
function keptFields(cls: RuntimeClass): { name: string; slot: number }[] {
  const fields: { name: string; slot: number }[] = [];
  for (let level: RuntimeClass | null = cls; level && isClassInfo(level); level = level.superclass) {
    for (const field of level.fields.values()) {
      if (!field.isTransient && field.owner === level)
        fields.push({ name: `${level.name}.${field.name}`, slot: field.slot });
    }
  }
  return fields;
}

function isClassInfo(cls: RuntimeClass): cls is ClassInfo {
  return 'slotCount' in cls;
}
