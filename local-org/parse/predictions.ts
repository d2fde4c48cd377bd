/**
 * Answers a few of the grammar's questions by a look at the next one or two tokens. The parser's own way, which works for
 * any grammar, learns the answer anew for every place where a type or a call may stand: that was two thirds of the time of a first parse.
 * The answers are those of the grammar; predictions.test.ts compares them.
 */
import { ApexParser } from '@apexdevtools/apex-parser';

/** What the parser asks through; not part of its published types. */
interface Predicting {
  readonly _interp: { adaptivePredict(input: Tokens, decision: number, rule: Rule): number };
}

/** The rule that is being read. */
interface Rule {
  readonly ruleIndex: number;
  /** Its first token; null where an expression goes on behind its first part. */
  readonly start: { readonly type: number } | null;
}

interface Tokens {
  /** The token at a distance: 1 is the next one, -1 the last one, null before the first. */
  LT(distance: number): { readonly type: number } | null;
  /** The type of a token that comes. */
  LA(distance: number): number;
}

/** Alternatives are numbered as in the grammar; what may be left out is the first, leaving it out the second. */
const FIRST = 1;
const SECOND = 2;

const COLLECTIONS: ReadonlySet<number> = new Set([ApexParser.LIST, ApexParser.SET, ApexParser.MAP]);

export function predictQuickly(parser: ApexParser): void {
  const { _interp: own } = parser as unknown as Predicting;
  const predict = own.adaptivePredict.bind(own);
  own.adaptivePredict = (input, decision, rule) => quick(input, rule) ?? predict(input, decision, rule);
}

const isCollection = (token: Rule['start']): boolean => token !== null && COLLECTIONS.has(token.type);

function quick(input: Tokens, { ruleIndex, start }: Rule): number | null {
  // typeRef: typeName (DOT typeName)* ...; behind a type a dot begins `.class`, else another part of the name.
  if (ruleIndex === ApexParser.RULE_typeRef)
    return input.LA(1) === ApexParser.DOT && input.LA(2) !== ApexParser.CLASS ? FIRST : SECOND;
  // typeName: LIST typeArguments? | SET typeArguments? | MAP typeArguments? | ..., asked behind the first token.
  if (ruleIndex === ApexParser.RULE_typeName && isCollection(start) && input.LT(-1) === start)
    return input.LA(1) === ApexParser.LT ? FIRST : SECOND;
  if (ruleIndex === ApexParser.RULE_expression) return inExpression(input, start);
  return null;
}

function inExpression(input: Tokens, start: Rule['start']): number | null {
  // expression (DOT | QUESTIONDOT) (dotMethodCall | anyId), asked behind the dot.
  const last = input.LT(-1)?.type;
  if (last === ApexParser.DOT || last === ApexParser.QUESTIONDOT)
    return input.LA(2) === ApexParser.LPAREN ? FIRST : SECOND;
  // expression: primary | methodCall | ..., asked before the first token.
  if (start?.type === ApexParser.Identifier && input.LT(1) === start)
    return input.LA(2) === ApexParser.LPAREN ? SECOND : FIRST;
  return null;
}
