/** Finds test classes and their methods as the platform does. */
import type { ClassInfo, MethodInfo } from '../compile/symbols.ts';

export interface TestClass {
  readonly cls: ClassInfo;
  readonly setup: MethodInfo | null;
  /** In order of declaration. */
  readonly methods: readonly MethodInfo[];
  /** A reason why none of the methods can be run; null when they can. */
  readonly refusal: string | null;
}

export interface TestSelection {
  /** Class names, any case; absent: all. */
  readonly classes?: readonly string[];
  /** Method names, any case; absent: all. */
  readonly methods?: readonly string[];
}

/** Test classes with at least one selected method, by name. */
export function discoverTests(classes: Iterable<ClassInfo>, selection: TestSelection = {}): TestClass[] {
  const wantedClasses = lowerSet(selection.classes);
  const wantedMethods = lowerSet(selection.methods);
  const found: TestClass[] = [];
  for (const cls of classes) {
    if (wantedClasses && !wantedClasses.has(cls.name.toLowerCase())) continue;
    const methods = methodsOf(cls).filter(isTestMethod);
    const selected = methods.filter((method) => wantedMethods?.has(method.name.toLowerCase()) ?? true);
    if (selected.length === 0) continue;
    const setup = methodsOf(cls).find((method) => method.annotations.has('testsetup')) ?? null;
    found.push({ cls, setup, methods: selected, refusal: refusalOf(cls, selected) });
  }
  return found.sort((a, b) => (a.cls.name.toLowerCase() < b.cls.name.toLowerCase() ? -1 : 1));
}

function lowerSet(names: readonly string[] | undefined): ReadonlySet<string> | null {
  return names && names.length > 0 ? new Set(names.map((name) => name.toLowerCase())) : null;
}

function methodsOf(cls: ClassInfo): MethodInfo[] {
  return [...cls.methods.values()]
    .flat()
    .filter((method) => method.owner === cls)
    .sort(({ declaration: a }, { declaration: b }) => a.line - b.line || a.column - b.column);
}

/** `@IsTest` or the older modifier `testMethod`, static and without parameters. */
function isTestMethod(method: MethodInfo): boolean {
  const marked = method.annotations.has('istest') || method.words.has('testmethod');
  return marked && method.isStatic && method.params.length === 0;
}

/** The tests' database holds no organisation data that SeeAllData could show. */
function refusalOf(cls: ClassInfo, methods: readonly MethodInfo[]): string | null {
  const annotations = [
    cls.annotations.get('istest'),
    ...methods.map((method) => method.annotations.get('istest')),
  ];
  const seesAll = annotations.some((annotation) => String(annotation?.parameters['seealldata']) === 'true');
  return seesAll ? `LO6001: not supported: @IsTest(SeeAllData=true) in ${cls.name}` : null;
}
