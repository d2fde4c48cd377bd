/** What the builds tell about the modules they made. */
import type { OutputAsset, OutputChunk } from 'rollup';

export interface BuiltModule {
  readonly file: string;
  readonly exports: readonly string[];
}

/** File and export names of each entry chunk, keyed by module specifier. */
export function exportsByEntry(
  output: readonly (OutputChunk | OutputAsset)[],
  specifierOf: (entryName: string) => string,
): Record<string, BuiltModule> {
  const modules: Record<string, BuiltModule> = {};
  for (const chunk of output) {
    if (chunk.type === 'chunk' && chunk.isEntry) {
      modules[specifierOf(chunk.name)] = { file: chunk.fileName, exports: chunk.exports };
    }
  }
  return modules;
}
