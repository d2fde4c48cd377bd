import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Project, ts, type Node, type SourceFile } from 'ts-morph';
import type { Diagnostics, Position } from '../diagnostics/diagnostic.ts';

/** The parsed files of a model folder. */
export interface ModelSources {
  readonly files: readonly SourceFile[];
  /** Place of a node, relative to the project root. */
  readonly at: (node: Node) => Position;
}

/**
 * Parses every `.ts` file below `model/` of `root`. Only syntax trees are made: no type checker, no lib
 * files, nothing of the model runs. Syntax errors are reported as LK0008.
 */
export function openModel(root: string, diagnostics: Diagnostics): ModelSources {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true, target: ts.ScriptTarget.ESNext },
  });
  const files = listFiles(join(root, 'model'), '.ts').map((path) => project.addSourceFileAtPath(path));
  const pathOf = (file: SourceFile) => toRelative(root, file.getFilePath());

  for (const file of files) {
    for (const error of syntaxErrors(file)) {
      const { line, column } = file.getLineAndColumnAtPos(error.start ?? 0);
      const message = ts.flattenDiagnosticMessageText(error.messageText, ' ');
      diagnostics.report('LK0008', { file: pathOf(file), line, column }, message);
    }
  }
  return {
    files,
    at: (node) => {
      const file = node.getSourceFile();
      return { file: pathOf(file), ...file.getLineAndColumnAtPos(node.getStart()) };
    },
  };
}

/** All files below `folder` whose name ends in `ending`, sorted; none when there is no folder. */
export function listFiles(folder: string, ending: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Path below `root` with forward slashes on every system. */
export function toRelative(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** The compiler keeps a file's syntax errors on the file; the type that ts-morph shows leaves them out. */
function syntaxErrors(file: SourceFile): readonly ts.DiagnosticWithLocation[] {
  const node = file.compilerNode as ts.SourceFile & {
    parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  return node.parseDiagnostics ?? [];
}
