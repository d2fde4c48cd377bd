/** The compiler's public face. */
export { compileAnonymous, compileProgram } from './compile.ts';
export type { Anonymous, CompileOptions, Compiled } from './compile.ts';
export type { FileCoverage } from './coverage.ts';
export { ApexExecution } from './execution.ts';
export type { ExecutionOptions } from './execution.ts';
export { formatThrow } from './formatThrow.ts';
export type { ThrownDescription } from './formatThrow.ts';
export { Program } from './program.ts';
export type { ClassInfo, CodeUnit, FieldInfo, MethodInfo, TriggerInfo } from './symbols.ts';
export { formatDiagnostic } from '../parse/diagnostic.ts';
export type { CompileDiagnostic, SourceFile } from '../parse/diagnostic.ts';
