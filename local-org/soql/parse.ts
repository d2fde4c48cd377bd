/**
 * SOQL parse tree to AST. Static queries come from the Apex parse tree of a class, dynamic ones from text;
 * both use the grammar of `@apexdevtools/apex-parser`.
 */
import { ApexParserFactory } from '@apexdevtools/apex-parser';
import type {
  ConditionalExpressionContext,
  CoordinateValueContext,
  ExpressionContext,
  FieldExpressionContext,
  FieldNameContext,
  FieldListContext,
  FieldOrderContext,
  FieldSpecContext,
  FromNameListContext,
  LimitClauseContext,
  LocationValueContext,
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
import { PLAIN_QUERY } from './ast.ts';
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
import { readValue, unquote } from './readValue.ts';
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
  /** Aliases that FROM gives to parents, by lower-case name, with the path from the query's object. */
  #parents: ReadonlyMap<string, FieldPath> = new Map();

  constructor(onBind: OnBind) {
    this.#onBind = onBind;
  }

  query(ctx: QueryContext): SoqlQuery {
    this.#parents = parentAliases(ctx);
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
    return {
      ...PLAIN_QUERY,
      select: list ? listedFields(list) : [{ kind: 'field', path: ['Id'], alias: null }],
      from: ctx.soslId(0).getText(),
      where: ctx.logicalExpression() ? this.#logical(ctx.logicalExpression()) : null,
      orderBy: this.#order(ctx.fieldOrderList()?.fieldOrder_list() ?? []),
      limit: this.#amount(ctx.limitClause()),
      offset: this.#amount(ctx.offsetClause()),
    };
  }

  amount(ctx: LimitClauseContext | null): SearchQuery['limit'] {
    return this.#amount(ctx);
  }

  subquery(ctx: SubQueryContext): SoqlQuery {
    const outer = this.#parents;
    this.#parents = parentAliases(ctx);
    try {
      return this.#subquery(ctx);
    } finally {
      this.#parents = outer;
    }
  }

  #subquery(ctx: SubQueryContext): SoqlQuery {
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
    const fromAlias = aliasOf(names, 0);
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
    return { kind: 'field', path: this.#path(ctx.fieldName()), alias };
  }

  #call(ctx: SoqlFunctionContext): FunctionCall {
    const name = ctx.getChild(0).getText().toUpperCase();
    if (ctx.DISTANCE()) return this.#distance(ctx);
    const inner = ctx.soqlFunction();
    if (inner) return { name, argument: { kind: 'function', call: this.#call(inner) } };
    const date = ctx.dateFieldName();
    if (date?.CONVERT_TIMEZONE()) {
      const field: Operand = { kind: 'field', path: this.#path(date.fieldName()) };
      return { name, argument: { kind: 'function', call: { name: 'CONVERTTIMEZONE', argument: field } } };
    }
    const field = date ? date.fieldName() : ctx.fieldName();
    return { name, argument: field ? { kind: 'field', path: this.#path(field) } : null };
  }

  /** `DISTANCE(field, GEOLOCATION(47.1, 15.4), 'km')`; the second place may be a field too. */
  #distance(ctx: SoqlFunctionContext): FunctionCall {
    const [from, to] = ctx.locationValue_list();
    const field = from?.fieldName();
    if (!field || !to) throw new SoqlError('The first argument of DISTANCE must be a location field');
    const unit = unquote(ctx.StringLiteral().getText()).toLowerCase();
    if (unit !== 'km' && unit !== 'mi') {
      throw new SoqlError(`Invalid distance unit: ${unit}. Valid unit: 'mi', 'km'`); // UNVERIFIED: What does a DISTANCE with another unit say?
    }
    const argument: Operand = { kind: 'field', path: this.#path(field) };
    return { name: 'DISTANCE', argument, to: { point: this.#point(to), unit } };
  }

  #point(ctx: LocationValueContext): NonNullable<FunctionCall['to']>['point'] {
    const field = ctx.fieldName();
    if (field) return { path: this.#path(field) };
    const [latitude, longitude] = ctx.coordinateValue_list().map((value) => this.#coordinate(value));
    if (!latitude || !longitude) throw new SoqlError('GEOLOCATION() takes a latitude and a longitude');
    return { latitude, longitude };
  }

  #coordinate(ctx: CoordinateValueContext): Amount {
    const number = ctx.signedNumber();
    if (number) return { kind: 'number', value: Number(number.getText()) };
    return { kind: 'bind', index: this.#onBind(ctx.boundExpression().expression()) };
  }

  /** A path as written, with the alias of a parent replaced by the way to it. */
  #path(ctx: FieldNameContext): FieldPath {
    const path = readPath(ctx);
    const [first = '', ...rest] = path;
    const parent = rest.length > 0 ? this.#parents.get(first.toLowerCase()) : undefined;
    return parent ? [...parent, ...rest] : path;
  }

  #operand(field: FieldNameContext | null, call: SoqlFunctionContext | null): Operand {
    return call ? { kind: 'function', call: this.#call(call) } : { kind: 'field', path: this.#path(field!) };
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

function aliasOf(names: FromNameListContext, index: number): string | null {
  // Aliases stand in a list of their own: which name one belongs to is told by its place in the text.
  const start = names.fieldName(index).stop?.stop ?? 0;
  const end = names.fieldName_list()[index + 1]?.start?.start ?? Infinity;
  const alias = names.soqlId_list().find((id) => id.start.start > start && id.start.start < end);
  return alias?.getText() ?? null;
}

/**
 * `FROM Contact c, c.Account a, a.Owner o`: each alias with its path from the query's object.
 * SOQL guide, "Alias Notation": https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_alias.htm
 */
function parentAliases(ctx: QueryContext | SubQueryContext): ReadonlyMap<string, FieldPath> {
  const names = ctx.fromNameList();
  const own = [names.fieldName(0).getText(), aliasOf(names, 0) ?? ''].map((name) => name.toLowerCase());
  const known = new Map<string, FieldPath>();
  names
    .fieldName_list()
    .slice(1)
    .forEach((name, index) => {
      const [first = '', ...rest] = readPath(name);
      const alias = aliasOf(names, index + 1);
      const before = own.includes(first.toLowerCase()) ? [] : known.get(first.toLowerCase());
      if (!before || rest.length === 0 || alias === null) {
        throw new SoqlError(`unexpected token: '${name.getText()}'`);
      }
      known.set(alias.toLowerCase(), [...before, ...rest]);
    });
  return known;
}

function readPath(ctx: FieldNameContext): FieldPath {
  return ctx.soqlId_list().map((id) => id.getText());
}

/** `Name, toLabel(Status) shown`: what a search gives of each record. */
function listedFields(ctx: FieldListContext): SelectItem[] {
  const names = ctx.soslId_list().map((id) => id.getText());
  const name = ctx.TOLABEL()
    ? 'TOLABEL'
    : ctx.FORMAT()
      ? 'FORMAT'
      : ctx.CONVERT_CURRENCY()
        ? 'CONVERTCURRENCY'
        : null;
  const [first = '', alias = null] = names;
  const own: SelectItem[] =
    name === null
      ? names.map((text) => ({ kind: 'field', path: text.split('.'), alias: null }))
      : [{ kind: 'function', call: { name, argument: { kind: 'field', path: first.split('.') } }, alias }];
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
