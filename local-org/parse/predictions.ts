/**
 * Answers a few of the grammar's questions by a look at the next one or two tokens. The parser's own way, which works for
 * any grammar, learns the answer anew for every place where a type may stand: that was half the time of a first parse.
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
  /** Its first token. */
  readonly start: { readonly type: number };
}

interface Tokens {
  /** The token at a distance: 1 is the next one, -1 the last one. */
  LT(distance: number): object;
  /** Its type. */
  LA(distance: number): number;
}

/** Alternatives are numbered as in the grammar. */
const TAKE = 1;
const LEAVE = 2;

const COLLECTIONS: ReadonlySet<number> = new Set([ApexParser.LIST, ApexParser.SET, ApexParser.MAP]);

export function predictQuickly(parser: ApexParser): void {
  const { _interp: own } = parser as unknown as Predicting;
  const predict = own.adaptivePredict.bind(own);
  own.adaptivePredict = (input, decision, rule) => quick(input, rule) ?? predict(input, decision, rule);
}

function quick(input: Tokens, { ruleIndex, start }: Rule): number | null {
  // typeRef: typeName (DOT typeName)* ...; behind a type a dot begins `.class`, else another part of the name.
  if (ruleIndex === ApexParser.RULE_typeRef)
    return input.LA(1) === ApexParser.DOT && input.LA(2) !== ApexParser.CLASS ? TAKE : LEAVE;
  // typeName: LIST typeArguments? | SET typeArguments? | MAP typeArguments? | ..., asked behind the first token.
  if (ruleIndex === ApexParser.RULE_typeName && COLLECTIONS.has(start.type) && input.LT(-1) === start)
    return input.LA(1) === ApexParser.LT ? TAKE : LEAVE;
  return null;
}
