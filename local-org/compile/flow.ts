/**
 * Statements that can never run, and methods that may end without the value they promise: the platform refuses both.
 * A loop is taken to end, except `while (true)` without a break: neither a missing return nor an unreachable statement
 * is reported behind one.
 * UNVERIFIED: Does a method compile that ends in `while (true) {}` without a return, or with a statement behind it?
 */
import type { Block, Statement } from '../parse/ast.ts';
import type { Position } from '../parse/diagnostic.ts';
import type { SourceUnit } from './symbols.ts';
import { simpleTypes } from './types.ts';
import type { Type } from './types.ts';

/** How a statement may leave what follows it. */
type Ending = 'goesOn' | 'leaves' | 'endless';

/** Reports unreachable statements, and a missing return where `returns` is a value. */
export function checkFlow(body: Block, returns: Type, at: Position, unit: SourceUnit): void {
  const ending = new Flow(unit).block(body);
  if (ending !== 'goesOn' || returns === simpleTypes.void) return;
  unit.sink.error('LO2036', at, `Missing return statement required return type: ${returns.name}`);
}

class Flow {
  readonly #unit: SourceUnit;
  constructor(unit: SourceUnit) {
    this.#unit = unit;
  }

  block(node: Block): Ending {
    let ending: Ending = 'goesOn';
    let reported = false;
    for (const statement of node.statements) {
      if (ending === 'leaves' && !reported && statement.kind !== 'empty') {
        this.#unit.sink.error('LO2035', statement, 'Unreachable statement');
        reported = true;
      }
      const own = this.#statement(statement);
      if (ending === 'goesOn') ending = own;
    }
    return ending;
  }

  #statement(node: Statement): Ending {
    switch (node.kind) {
      case 'return':
      case 'throw':
      case 'break':
      case 'continue':
        return 'leaves';
      case 'block':
        return this.block(node);
      case 'runAs':
        return this.block(node.body);
      case 'if': {
        const then = this.#statement(node.then);
        return node.otherwise ? either([then, this.#statement(node.otherwise)]) : 'goesOn';
      }
      case 'switch': {
        const endings = node.cases.map((branch) => this.block(branch.body));
        return node.cases.some((branch) => branch.kind === 'else') ? either(endings) : 'goesOn';
      }
      case 'try':
        return this.#try(node);
      case 'while':
        this.#statement(node.body);
        return isTrue(node.condition) && !breaks(node.body) ? 'endless' : 'goesOn';
      case 'doWhile': {
        // A body that always returns never comes to the condition.
        const ending = this.block(node.body);
        return ending === 'leaves' && !jumps(node.body) ? 'leaves' : 'goesOn';
      }
      case 'for':
        this.#statement(node.body);
        return node.condition === null && !breaks(node.body) ? 'endless' : 'goesOn';
      case 'forEach':
        this.#statement(node.body);
        return 'goesOn';
      default:
        return 'goesOn';
    }
  }

  #try(node: Statement & { kind: 'try' }): Ending {
    const endings = [this.block(node.body), ...node.catches.map((clause) => this.block(clause.body))];
    const last = node.finallyBody ? this.block(node.finallyBody) : 'goesOn';
    return last === 'goesOn' ? either(endings) : last;
  }
}

function either(endings: readonly Ending[]): Ending {
  if (endings.includes('goesOn')) return 'goesOn';
  return endings.includes('endless') ? 'endless' : 'leaves';
}

function isTrue(node: (Statement & { kind: 'while' })['condition']): boolean {
  return node.kind === 'literal' && node.type === 'boolean' && node.value === 'true';
}

/** True when a `break` of the statement itself, not of a loop inside it, may run. */
function breaks(node: Statement): boolean {
  return within(node, (kind) => kind === 'break');
}

function jumps(node: Statement): boolean {
  return within(node, (kind) => kind === 'break' || kind === 'continue');
}

function within(node: Statement, wanted: (kind: Statement['kind']) => boolean): boolean {
  if (wanted(node.kind)) return true;
  const inside = (statement: Statement): boolean => within(statement, wanted);
  switch (node.kind) {
    case 'block':
      return node.statements.some(inside);
    case 'runAs':
      return inside(node.body);
    case 'if':
      return inside(node.then) || (node.otherwise !== null && inside(node.otherwise));
    case 'switch':
      return node.cases.some((branch) => inside(branch.body));
    case 'try':
      return (
        inside(node.body) ||
        node.catches.some((clause) => inside(clause.body)) ||
        (node.finallyBody !== null && inside(node.finallyBody))
      );
    default:
      return false;
  }
}
