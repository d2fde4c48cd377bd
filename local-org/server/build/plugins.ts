/** Small rollup plugins shared by the three browser builds (base components, shell, project). */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import lwcRollup from '@lwc/rollup-plugin';
import type { Plugin, RollupLog } from 'rollup';
import ts from 'typescript';

const require = createRequire(import.meta.url);

/**
 * Erases TypeScript types and nothing else: target ESNext keeps `@api`, `@track` and `@wire` in the output,
 * which the LWC compiler needs to see. Must stand before {@link lwcPlugin}.
 */
export function stripTypes(): Plugin {
  return {
    name: 'local-org-strip-types',
    transform(code, id) {
      const file = fileOf(id);
      if (!file.endsWith('.ts')) return null;
      const output = ts.transpileModule(code, {
        fileName: file,
        reportDiagnostics: true,
        compilerOptions: {
          target: ts.ScriptTarget.ESNext,
          module: ts.ModuleKind.ESNext,
          experimentalDecorators: false,
          useDefineForClassFields: true,
          verbatimModuleSyntax: true,
          sourceMap: true,
        },
      });
      const problem = output.diagnostics?.[0];
      if (problem !== undefined) this.error(typescriptLog(problem, file));
      return {
        code: output.outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
        map: output.sourceMapText ?? null,
      };
    },
  };
}

const CONSTANTS = /import\.meta\.env\.SSR|process\.env\.(NODE_ENV|IS_BROWSER)/;

/** Replaces the compile-time constants that `lwc` and the base components test, so that what they rule out is left out. */
export function browserConstants(): Plugin {
  return {
    name: 'local-org-browser-constants',
    transform(code) {
      if (!CONSTANTS.test(code)) return null;
      return {
        code: code
          .replaceAll('import.meta.env.SSR', 'false')
          .replaceAll('process.env.NODE_ENV', '"production"')
          .replaceAll('process.env.IS_BROWSER', 'true'),
        map: null,
      };
    },
  };
}

export interface LwcPluginOptions {
  readonly rootDir: string;
  /** Lets `import(variable)` pass; only the shell needs it, to load components by name. */
  readonly freeImports?: boolean;
  readonly modules?: readonly ({ readonly dir: string } | { readonly npm: string })[];
}

/** The platform's own LWC compiler as a rollup plugin, with the switches the local org needs. */
export function lwcPlugin(options: LwcPluginOptions): Plugin {
  // The package is CommonJS-compatible ESM whose typings export the function under `default`.
  const create = lwcRollup as unknown as (options: object) => Plugin;
  return create({
    rootDir: options.rootDir,
    modules: options.modules ?? [],
    enableDynamicComponents: true,
    enableLwcOn: true,
    ...(options.freeImports === true
      ? { experimentalDynamicComponent: { loader: '', strictSpecifier: false } }
      : {}),
  });
}

/** File path of a rollup module id, without the query the LWC plugin adds. */
export function fileOf(id: string): string {
  return id.split('?', 1)[0] ?? id;
}

/** Folder of an installed package, also when its `exports` hide package.json. */
export function packageFolder(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = path.join(folder, name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`The package ${name} is not installed; run npm install`);
}

/** Version of an installed package, part of the cache keys. */
export function packageVersion(name: string): string {
  const manifest = JSON.parse(readFileSync(path.join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

function typescriptLog(problem: ts.Diagnostic, file: string): RollupLog {
  const message = ts.flattenDiagnosticMessageText(problem.messageText, '\n');
  if (problem.file === undefined || problem.start === undefined) return { message, id: file };
  const { line, character } = problem.file.getLineAndCharacterOfPosition(problem.start);
  return { message, id: file, loc: { file, line: line + 1, column: character } };
}
