/**
 * SOSL to its AST, from the parse tree of a class or from dynamic text.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl_syntax.htm
 */
import { ApexParserFactory } from '@apexdevtools/apex-parser';
import type {
  FieldSpecContext,
  FieldSpecListContext,
  SoslClausesContext,
  SoslLiteralAltContext,
  SoslLiteralContext,
} from '@apexdevtools/apex-parser';
import type { SearchQuery } from './ast.ts';
import { QueryReader, bindNames } from './parse.ts';
import type { OnBind } from './parse.ts';
import { unquote } from './readValue.ts';
import { SoqlError } from './soqlError.ts';
import { SyntaxListener } from './syntaxListener.ts';

/** `[FIND ... ]`, brackets included. */
export function readSearch(ctx: SoslLiteralContext | SoslLiteralAltContext, onBind: OnBind): SearchQuery {
  const reader = new QueryReader(onBind);
  const term = readTerm(ctx, onBind);
  const clauses = ctx.soslClauses();
  const specs = fieldSpecs(clauses.fieldSpecList());
  return {
    term,
    fields: readGroup(clauses),
    returning: specs.map((spec) => reader.fieldSpec(spec)),
    limit: reader.amount(clauses.limitClause()),
    mode: readMode(clauses),
  };
}

export interface ParsedSearch {
  readonly query: SearchQuery;
  /** Variable name of each bind, by its index. */
  readonly bindNames: readonly string[];
}

/**
 * Parses dynamic SOSL, `FIND 'text' IN ...` or `FIND {text} IN ...`.
 * @throws SoqlError with the platform's `unexpected token: ...` wording.
 */
export function parseSearch(text: string): ParsedSearch {
  const { parser } = ApexParserFactory.createLexerAndParser(`[${text.trim()}]`, new SyntaxListener(text));
  const ctx = /^\s*find\s*\{/i.test(text) ? parser.soslLiteralAlt() : parser.soslLiteral();
  const names: string[] = [];
  return { query: readSearch(ctx, bindNames(names)), bindNames: names };
}

/** The token of a literal term holds `[FIND` as well: `[FIND 'text'`, `[FIND {text}`. */
function readTerm(ctx: SoslLiteralContext | SoslLiteralAltContext, onBind: OnBind): SearchQuery['term'] {
  if ('FindLiteralAlt' in ctx) {
    const text = /\{([\s\S]*)\}/.exec(ctx.FindLiteralAlt().getText())?.[1] ?? '';
    return { kind: 'string', value: text.replace(/\\(.)/g, '$1') };
  }
  const literal = ctx.FindLiteral();
  if (!literal) return { kind: 'bind', index: onBind(ctx.boundExpression().expression()) };
  return { kind: 'string', value: unquote(/'[\s\S]*'/.exec(literal.getText())?.[0] ?? "''") };
}

function fieldSpecs(list: FieldSpecListContext | null): FieldSpecContext[] {
  if (!list) return [];
  return [list.fieldSpec(), ...list.fieldSpecList_list().flatMap(fieldSpecs)];
}

function readGroup(ctx: SoslClausesContext): SearchQuery['fields'] {
  const text = ctx.searchGroup()?.getText().toLowerCase() ?? 'allfields';
  return text.replace(/fields$/, '') as SearchQuery['fields'];
}

function readMode(ctx: SoslClausesContext): SearchQuery['mode'] {
  let mode: SearchQuery['mode'] = null;
  for (const clause of ctx.soslWithClause_list()) {
    if (clause.USER_MODE()) mode = 'user';
    else if (clause.SYSTEM_MODE()) mode = 'system';
    else throw new SoqlError(`${clause.getText()} in a search is not supported by local-org (LO4007)`);
  }
  return mode;
}
