import type { Diagnostics, Position } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { View } from '../plan/plannedFile.ts';

/** Helpers a template may use: two that escape, three that loop and test. All decisions belong to `plan/`. */
export const valueHelpers = ['apexString', 'xml'] as const;
export const blockHelpers = ['each', 'if', 'unless'] as const;

const loopVariables = ['first', 'last', 'index', 'key'];

/** A parsed template; partials are looked up by name. */
export interface ParsedTemplate {
  readonly path: string;
  readonly text: string;
  readonly program: hbs.AST.Program;
}

/** Values in reach at one place of a template: the context and those outside of it, innermost last. */
interface Scope {
  readonly contexts: readonly unknown[];
  readonly root: View;
  readonly loop: boolean;
}

/**
 * Walks a template over the very values it will be rendered with, and reports every name that is not there
 * (LK0701), every helper with logic (LK0702), every value of a wrong kind (LK0704) and every unknown partial
 * (LK0709). Both branches of a condition are walked. Returns the names at the top of the view that are used.
 */
export function checkTemplate(
  template: ParsedTemplate,
  view: View,
  partials: ReadonlyMap<string, ParsedTemplate>,
  diagnostics: Diagnostics,
): Set<string> {
  const walk = new Walk(partials, diagnostics, view);
  walk.program(template, template.program, { contexts: [view], root: view, loop: false });
  return walk.used;
}

class Walk {
  readonly used = new Set<string>();
  readonly #partials: ReadonlyMap<string, ParsedTemplate>;
  readonly #diagnostics: Diagnostics;
  readonly #view: View;

  constructor(partials: ReadonlyMap<string, ParsedTemplate>, diagnostics: Diagnostics, view: View) {
    this.#partials = partials;
    this.#diagnostics = diagnostics;
    this.#view = view;
  }

  program(template: ParsedTemplate, program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(template, statement, scope);
  }

  #statement(template: ParsedTemplate, statement: hbs.AST.Statement, scope: Scope): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        return this.#mustache(template, statement as hbs.AST.MustacheStatement, scope);
      case 'BlockStatement':
        return this.#block(template, statement as hbs.AST.BlockStatement, scope);
      case 'PartialStatement':
        return this.#partial(template, statement as hbs.AST.PartialStatement, scope);
      default:
        this.#diagnostics.report('LK0702', at(template, statement), statement.type);
    }
  }

  #mustache(template: ParsedTemplate, statement: hbs.AST.MustacheStatement, scope: Scope): void {
    const path = statement.path as hbs.AST.PathExpression;
    const [parameter] = statement.params;
    if (parameter === undefined) return this.#printed(template, path, scope);
    const helper = valueHelpers.find((name) => name === path.original);
    if (helper === undefined || statement.params.length > 1 || parameter.type !== 'PathExpression') {
      return this.#diagnostics.report('LK0702', at(template, statement), path.original);
    }
    this.#printed(template, parameter as hbs.AST.PathExpression, scope);
  }

  #printed(template: ParsedTemplate, path: hbs.AST.PathExpression, scope: Scope): void {
    const value = this.#resolve(template, path, scope);
    if (
      value === missing ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    )
      return;
    this.#diagnostics.report(
      'LK0704',
      at(template, path),
      path.original,
      kindOf(value),
      'a text or number is printed.',
    );
  }

  #block(template: ParsedTemplate, block: hbs.AST.BlockStatement, scope: Scope): void {
    const helper = blockHelpers.find((name) => name === block.path.original);
    const parameter = block.params[0];
    if (helper === undefined || parameter?.type !== 'PathExpression' || block.params.length > 1) {
      return this.#diagnostics.report('LK0702', at(template, block), `#${block.path.original}`);
    }
    const path = parameter as hbs.AST.PathExpression;
    const value = this.#resolve(template, path, scope);
    if (helper === 'each') this.#each(template, block, path, value, scope);
    else {
      if (value !== missing && typeof value !== 'boolean') {
        this.#diagnostics.report(
          'LK0704',
          at(template, path),
          path.original,
          kindOf(value),
          `#${helper} tests a boolean.`,
        );
      }
      this.program(template, block.program, scope);
    }
    this.program(template, block.inverse, scope);
  }

  #each(
    template: ParsedTemplate,
    block: hbs.AST.BlockStatement,
    path: hbs.AST.PathExpression,
    value: unknown,
    scope: Scope,
  ): void {
    if (value === missing) return;
    if (typeof value !== 'object' || value === null) {
      return this.#diagnostics.report(
        'LK0704',
        at(template, path),
        path.original,
        kindOf(value),
        '#each loops over a list.',
      );
    }
    for (const item of Object.values(value)) {
      this.program(template, block.program, { ...scope, contexts: [...scope.contexts, item], loop: true });
    }
  }

  /** A partial sees the context it is used in, not what lies outside of it. */
  #partial(template: ParsedTemplate, statement: hbs.AST.PartialStatement, scope: Scope): void {
    const name = (statement.name as hbs.AST.PathExpression).original;
    const partial = this.#partials.get(name);
    if (statement.params.length > 0 || (statement.hash?.pairs.length ?? 0) > 0) {
      return this.#diagnostics.report('LK0702', at(template, statement), `${name} with parameters`);
    }
    if (partial === undefined) {
      return this.#diagnostics.report(
        'LK0709',
        at(template, statement),
        name,
        didYouMean(name, this.#partials.keys()),
      );
    }
    this.program(partial, partial.program, { ...scope, contexts: scope.contexts.slice(-1) });
  }

  #resolve(template: ParsedTemplate, path: hbs.AST.PathExpression, scope: Scope): unknown {
    if (path.data) return this.#loopVariable(template, path, scope);
    const context = scope.contexts.at(-1 - path.depth);
    if (path.depth >= scope.contexts.length) return this.#unknown(template, path, path.original, []);
    return this.#descend(template, path, path.parts, context);
  }

  #loopVariable(template: ParsedTemplate, path: hbs.AST.PathExpression, scope: Scope): unknown {
    const [variable = '', ...rest] = path.parts;
    if (variable === 'root') return this.#descend(template, path, rest, scope.root);
    if (!loopVariables.includes(variable) || !scope.loop)
      return this.#unknown(template, path, path.original, loopVariables);
    return variable === 'index' ? 0 : variable === 'key' ? '' : true;
  }

  #descend(
    template: ParsedTemplate,
    path: hbs.AST.PathExpression,
    parts: readonly string[],
    start: unknown,
  ): unknown {
    let value = start;
    for (const [index, part] of parts.entries()) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) {
        const known = typeof value === 'object' && value !== null ? Object.keys(value) : [];
        return this.#unknown(template, path, parts.slice(0, index + 1).join('.'), known, part);
      }
      if (value === this.#view) this.used.add(part);
      value = (value as Readonly<Record<string, unknown>>)[part];
    }
    return value;
  }

  #unknown(
    template: ParsedTemplate,
    path: hbs.AST.PathExpression,
    name: string,
    known: readonly string[],
    part = name,
  ): typeof missing {
    this.#diagnostics.report('LK0701', at(template, path), name, didYouMean(part, known));
    return missing;
  }
}

/** Stands for a value that is not there, so that one unknown name is one diagnostic. */
const missing = Symbol('missing');

function at(template: ParsedTemplate, node: hbs.AST.Node): Position {
  return { file: template.path, line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function kindOf(value: unknown): string {
  return Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'null'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;
}
