/**
 * SOQL as plain, serialisable data. Names are kept as written; resolving them against the schema is a
 * later phase. Bind variables are numbers: indexes into the `binds` array given at execution.
 */

/** A dotted path as written: `['Account', 'Owner', 'Name']`. */
export type FieldPath = readonly string[];

export interface SoqlQuery {
  readonly select: readonly SelectItem[];
  /** Object name, or the child relationship name inside a subquery. */
  readonly from: string;
  readonly fromAlias: string | null;
  readonly scope: string | null;
  readonly where: Condition | null;
  readonly mode: 'user' | 'system' | 'securityEnforced' | null;
  readonly groupBy: GroupBy | null;
  readonly having: Condition | null;
  readonly orderBy: readonly OrderItem[];
  readonly limit: Amount | null;
  readonly offset: Amount | null;
  readonly allRows: boolean;
  /** `FOR UPDATE`, `FOR VIEW`, `FOR REFERENCE`, lower case. */
  readonly for: readonly ('update' | 'view' | 'reference')[];
}

/** What a query has that says no more than SELECT and FROM. */
export const PLAIN_QUERY = {
  fromAlias: null,
  scope: null,
  where: null,
  mode: null,
  groupBy: null,
  having: null,
  orderBy: [],
  limit: null,
  offset: null,
  allRows: false,
  for: [],
} as const satisfies Omit<SoqlQuery, 'select' | 'from'>;

export type SelectItem =
  | { readonly kind: 'field'; readonly path: FieldPath; readonly alias: string | null }
  | { readonly kind: 'function'; readonly call: FunctionCall; readonly alias: string | null }
  | { readonly kind: 'subquery'; readonly query: SoqlQuery }
  | { readonly kind: 'fields'; readonly which: 'all' | 'custom' | 'standard' }
  | {
      readonly kind: 'typeof';
      readonly path: FieldPath;
      readonly when: readonly { readonly object: string; readonly fields: readonly FieldPath[] }[];
      readonly otherwise: readonly FieldPath[] | null;
    };

/** `name` is upper case: `COUNT`, `CALENDAR_YEAR`. `COUNT()` has no argument. */
export interface FunctionCall {
  readonly name: string;
  readonly argument: Operand | null;
  /** The other point of DISTANCE. */
  readonly to?: {
    readonly point: { readonly latitude: Amount; readonly longitude: Amount } | { readonly path: FieldPath };
    readonly unit: 'km' | 'mi';
  };
}

export type Operand =
  | { readonly kind: 'field'; readonly path: FieldPath }
  | { readonly kind: 'function'; readonly call: FunctionCall };

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Condition[] }
  | { readonly kind: 'not'; readonly term: Condition }
  | {
      readonly kind: 'compare';
      readonly left: Operand;
      readonly operator: ComparisonOperator;
      readonly right: SoqlValue;
    };

export type ComparisonOperator =
  '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'in' | 'not in' | 'includes' | 'excludes';

export type SoqlValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Digits as written, sign included; kept as text so that no precision is lost. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly value: string }
  /** ISO text as written: `2024-01-31`, `2024-01-31T10:00:00Z`, `10:00:00.000Z`. */
  | { readonly kind: 'date' | 'datetime' | 'time'; readonly text: string }
  /** `name` upper case without the count: `LAST_N_DAYS`, with `count` 30. */
  | { readonly kind: 'dateLiteral'; readonly name: string; readonly count: number | null }
  | { readonly kind: 'bind'; readonly index: number }
  | { readonly kind: 'list'; readonly values: readonly SoqlValue[] }
  | { readonly kind: 'subquery'; readonly query: SoqlQuery };

export interface GroupBy {
  readonly kind: 'plain' | 'rollup' | 'cube';
  readonly items: readonly Operand[];
}

export interface OrderItem {
  readonly by: Operand;
  readonly descending: boolean;
  /** Null when not written; nulls then come first. */
  readonly nulls: 'first' | 'last' | null;
}

export type Amount =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'bind'; readonly index: number };

/** `FIND term IN fields RETURNING ...`: one query per object, in the order written; without a field list, of Ids. */
export interface SearchQuery {
  readonly term: SoqlValue & { readonly kind: 'string' | 'bind' };
  readonly fields: 'all' | 'name' | 'email' | 'phone' | 'sidebar';
  readonly returning: readonly SoqlQuery[];
  readonly limit: Amount | null;
  readonly mode: 'user' | 'system' | null;
}
