/**
 * SOQL parse tree to AST. Static queries come from the Apex parse tree of a class, dynamic ones from text;
 * both use the grammar of `@apexdevtools/apex-parser`.
 */
import { ApexParserFactory } from '@apexdevtools/apex-parser';
import type {
  ConditionalExpressionContext,
  ExpressionContext,
  FieldExpressionContext,
  FieldNameContext,
  FieldListContext,
  FieldOrderContext,
  FieldSpecContext,
  LimitClauseContext,
  LogicalExpressionContext,
  OffsetClauseContext,
  QueryContext,
  SelectEntryContext,
  SoqlFunctionContext,
  SubFieldEntryContext,
  SubQueryContext,
  TypeOfContext,
  WhereConditionalExpressionContext,
  WhereLogicalExpressionContext,
} from '@apexdevtools/apex-parser';
import type {
  Amount,
  ComparisonOperator,
  Condition,
  FieldPath,
  FunctionCall,
  GroupBy,
  Operand,
  OrderItem,
  SearchQuery,
  SelectItem,
  SoqlQuery,
} from './ast.ts';
import { readValue } from './readValue.ts';
import { SoqlError } from './soqlError.ts';
import { SyntaxListener } from './syntaxListener.ts';

const CLAUSE_WORDS = new Set([
  'using',
  'where',
  'with',
  'group',
  'having',
  'order',
  'limit',
  'offset',
  'all',
  'for',
]);

/** Called for each `:expression`, in order of reading; returns its index in the `binds` array. */
export type OnBind = (expression: ExpressionContext) => number;

export function readQuery(ctx: QueryContext, onBind: OnBind): SoqlQuery {
  return new QueryReader(onBind).query(ctx);
}

export interface ParsedQuery {
  readonly query: SoqlQuery;
  /** Variable name of each bind, by its index. */
  readonly bindNames: readonly string[];
}

const MAX_PARSED = 500;

/** Dynamic queries repeat; the same text gives the same query object, whose compiled SQL is then kept too. */
const parsed = new Map<string, ParsedQuery>();

/**
 * Parses dynamic SOQL. Binds are plain variable names; `bindNames[i]` is the name for bind `i`.
 * @throws {SoqlError} with the platform's `unexpected token: ...` wording.
 */
export function parseQuery(text: string): ParsedQuery {
  let known = parsed.get(text);
  if (!known) {
    known = parseText(text);
    const [oldest] = parsed.keys();
    if (parsed.size >= MAX_PARSED && oldest !== undefined) parsed.delete(oldest);
    parsed.set(text, known);
  }
  return known;
}

function parseText(text: string): ParsedQuery {
  const source = protectLikeEscapes(text);
  const { parser } = ApexParserFactory.createLexerAndParser(source, new SyntaxListener(text));
  const ctx = parser.query();
  const next = parser.getTokenStream().LT(1);
  if (next && next.type !== -1) throw new SoqlError(`unexpected token: '${next.text}'`);
  const names: string[] = [];
  return { query: readQuery(ctx, bindNames(names)), bindNames: names };
}

/** Numbers the binds of dynamic text: plain names of variables. */
export function bindNames(names: string[]): OnBind {
  return (expression) => {
    const name = expression.getText();
    if (!/^[a-z]\w*$/i.test(name)) {
      throw new SoqlError('Only variable references are allowed in dynamic SOQL/SOSL.');
    }
    return names.push(name) - 1;
  };
}

/** The Apex lexer rejects SOQL's `\%` and `\_`; doubling the backslash means the same to LIKE. */
function protectLikeEscapes(text: string): string {
  return text.replace(/\\[\s\S]/g, (pair) => (pair === '\\%' || pair === '\\_' ? `\\${pair}` : pair));
}

/** Reads the clauses of queries and searches, numbering their binds. */
export class QueryReader {
  readonly #onBind: OnBind;

  constructor(onBind: OnBind) {
    this.#onBind = onBind;
  }

  query(ctx: QueryContext): SoqlQuery {
    const group = ctx.groupByClause();
    const having = group?.logicalExpression();
    const withClause = ctx.withClause();
    // Binds are numbered in the order of reading, so the parts are read as they stand in the text.
    return {
      select: ctx
        .selectList()
        .selectEntry_list()
        .map((entry) => this.#selectItem(entry)),
      ...this.#from(ctx),
      scope: ctx.usingScope()?.soqlId().getText() ?? null,
      where: ctx.whereClause() ? this.#logical(ctx.whereClause().whereLogicalExpression()) : null,
      mode: withClause ? readMode(withClause.getText()) : null,
      groupBy: group ? this.#groupBy(ctx) : null,
      having: having ? this.#logical(having) : null,
      orderBy: this.#orderBy(ctx),
      limit: this.#amount(ctx.limitClause()),
      offset: this.#amount(ctx.offsetClause()),
      allRows: ctx.allRowsClause() !== null,
      for: readFor(ctx),
    };
  }

  /** `Account(Name WHERE ... ORDER BY ... LIMIT 5)` of a search. */
  fieldSpec(ctx: FieldSpecContext): SoqlQuery {
    if (ctx.LISTVIEW()) throw new SoqlError('USING ListView is not supported by local-org (LO4005)');
    const list = ctx.fieldList();
    const paths = list ? listedFields(list) : [['Id']];
    return {
      select: paths.map((path) => ({ kind: 'field', path, alias: null })),
      from: ctx.soslId(0).getText(),
      fromAlias: null,
      scope: null,
      where: ctx.logicalExpression() ? this.#logical(ctx.logicalExpression()) : null,
      mode: null,
      groupBy: null,
      having: null,
      orderBy: this.#order(ctx.fieldOrderList()?.fieldOrder_list() ?? []),
      limit: this.#amount(ctx.limitClause()),
      offset: this.#amount(ctx.offsetClause()),
      allRows: false,
      for: [],
    };
  }

  amount(ctx: LimitClauseContext | null): SearchQuery['limit'] {
    return this.#amount(ctx);
  }

  subquery(ctx: SubQueryContext): SoqlQuery {
    return {
      select: ctx
        .subFieldList()
        .subFieldEntry_list()
        .map((entry) => this.#selectItem(entry)),
      ...this.#from(ctx),
      scope: null,
      where: ctx.whereClause() ? this.#logical(ctx.whereClause().whereLogicalExpression()) : null,
      mode: null,
      groupBy: null,
      having: null,
      orderBy: this.#orderBy(ctx),
      limit: this.#amount(ctx.limitClause()),
      offset: null,
      allRows: false,
      for: readFor(ctx),
    };
  }

  #from(ctx: QueryContext | SubQueryContext): { from: string; fromAlias: string | null } {
    const names = ctx.fromNameList();
    if (names.fieldName_list().length > 1) {
      throw new SoqlError('FROM with more than one object is not supported by local-org (LO4001)');
    }
    const fromAlias = names.soqlId(0)?.getText() ?? null;
    // The grammar takes a keyword with nothing behind it for an alias: `FROM Contact WHERE`.
    if (fromAlias && CLAUSE_WORDS.has(fromAlias.toLowerCase()))
      throw new SoqlError('unexpected token: <EOF>');
    return { from: names.fieldName(0).getText(), fromAlias };
  }

  #selectItem(ctx: SelectEntryContext | SubFieldEntryContext): SelectItem {
    const alias = ctx.soqlId()?.getText() ?? null;
    const call = ctx.soqlFunction();
    if (call?.FIELDS()) {
      return { kind: 'fields', which: call.soqlFieldsParameter().getText().toLowerCase() as 'all' };
    }
    if (call) return { kind: 'function', call: this.#call(call), alias };
    if (ctx.subQuery()) return { kind: 'subquery', query: this.subquery(ctx.subQuery()) };
    if (ctx.typeOf()) return readTypeOf(ctx.typeOf());
    return { kind: 'field', path: readPath(ctx.fieldName()), alias };
  }

  #call(ctx: SoqlFunctionContext): FunctionCall {
    const name = ctx.getChild(0).getText().toUpperCase();
    if (ctx.DISTANCE()) throw new SoqlError('DISTANCE() is not supported by local-org (LO4002)');
    const inner = ctx.soqlFunction();
    if (inner) return { name, argument: { kind: 'function', call: this.#call(inner) } };
    const date = ctx.dateFieldName();
    if (date?.CONVERT_TIMEZONE()) {
      const field: Operand = { kind: 'field', path: readPath(date.fieldName()) };
      return { name, argument: { kind: 'function', call: { name: 'CONVERTTIMEZONE', argument: field } } };
    }
    const field = date ? date.fieldName() : ctx.fieldName();
    return { name, argument: field ? { kind: 'field', path: readPath(field) } : null };
  }

  #operand(field: FieldNameContext | null, call: SoqlFunctionContext | null): Operand {
    return call ? { kind: 'function', call: this.#call(call) } : { kind: 'field', path: readPath(field!) };
  }

  #logical(ctx: WhereLogicalExpressionContext | LogicalExpressionContext): Condition {
    const parts =
      'whereConditionalExpression_list' in ctx
        ? ctx.whereConditionalExpression_list()
        : ctx.conditionalExpression_list();
    const terms = parts.map((part) => this.#conditional(part));
    const [first] = terms;
    if (ctx.NOT()) return { kind: 'not', term: first! };
    return terms.length === 1 ? first! : { kind: ctx.SOQLOR_list().length > 0 ? 'or' : 'and', terms };
  }

  #conditional(ctx: WhereConditionalExpressionContext | ConditionalExpressionContext): Condition {
    if ('whereLogicalExpression' in ctx) {
      const nested = ctx.whereLogicalExpression();
      if (nested) return this.#logical(nested);
      const leaf = ctx.whereFieldExpression();
      if (leaf.FORMULA()) throw new SoqlError('FORMULA() is not supported by local-org (LO4003)');
      return this.#comparison(leaf.fieldExpression());
    }
    const nested = ctx.logicalExpression();
    return nested ? this.#logical(nested) : this.#comparison(ctx.fieldExpression());
  }

  #comparison(ctx: FieldExpressionContext): Condition {
    const text = ctx.comparisonOperator().getText().toLowerCase();
    const operator = (text === '<>' ? '!=' : text === 'notin' ? 'not in' : text) as ComparisonOperator;
    return {
      kind: 'compare',
      left: this.#operand(ctx.fieldName(), ctx.soqlFunction()),
      operator,
      right: readValue(ctx.value(), { onBind: this.#onBind, subquery: (sub) => this.subquery(sub) }),
    };
  }

  #groupBy(ctx: QueryContext): GroupBy {
    const group = ctx.groupByClause();
    const items = group.fieldGroupByList().fieldGroupBy_list();
    return {
      kind: group.ROLLUP() ? 'rollup' : group.CUBE() ? 'cube' : 'plain',
      items: items.map((item) => this.#operand(item.fieldName(), item.soqlFunction())),
    };
  }

  #orderBy(ctx: QueryContext | SubQueryContext): OrderItem[] {
    return this.#order(ctx.orderByClause()?.fieldOrderList().fieldOrder_list() ?? []);
  }

  #order(items: readonly FieldOrderContext[]): OrderItem[] {
    return items.map((item) => ({
      by: this.#operand(item.fieldName(), item.soqlFunction()),
      descending: item.DESC() !== null,
      nulls: item.FIRST() ? 'first' : item.LAST() ? 'last' : null,
    }));
  }

  #amount(ctx: LimitClauseContext | OffsetClauseContext | null): Amount | null {
    if (!ctx) return null;
    const literal = ctx.IntegerLiteral();
    if (literal) return { kind: 'number', value: Number(literal.getText()) };
    return { kind: 'bind', index: this.#onBind(ctx.boundExpression().expression()) };
  }
}

function readPath(ctx: FieldNameContext): FieldPath {
  return ctx.soqlId_list().map((id) => id.getText());
}

function listedFields(ctx: FieldListContext): FieldPath[] {
  if (ctx.TOLABEL()) throw new SoqlError('toLabel() in a search is not supported by local-org (LO4006)');
  const own = ctx.soslId_list().map((id) => id.getText().split('.'));
  return [...own, ...ctx.fieldList_list().flatMap(listedFields)];
}

function readTypeOf(ctx: TypeOfContext): SelectItem {
  return {
    kind: 'typeof',
    path: readPath(ctx.fieldName()),
    when: ctx.whenClause_list().map((clause) => ({
      object: clause.fieldName().getText(),
      fields: clause.fieldNameList().fieldName_list().map(readPath),
    })),
    otherwise: ctx.elseClause()?.fieldNameList().fieldName_list().map(readPath) ?? null,
  };
}

function readMode(text: string): SoqlQuery['mode'] {
  switch (text.toUpperCase()) {
    case 'WITHUSER_MODE':
      return 'user';
    case 'WITHSYSTEM_MODE':
      return 'system';
    case 'WITHSECURITY_ENFORCED':
      return 'securityEnforced';
    default:
      throw new SoqlError('WITH filters other than access modes are not supported by local-org (LO4004)');
  }
}

function readFor(ctx: QueryContext | SubQueryContext): SoqlQuery['for'] {
  const text = ctx.forClauses()?.getText().toLowerCase() ?? '';
  return (['update', 'view', 'reference'] as const).filter((word) => text.includes(`for${word}`));
}
