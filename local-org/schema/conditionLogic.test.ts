import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLogic } from './conditionLogic.ts';
import type { Logic } from './conditionLogic.ts';

/** `(1 & (2 | !3))`, so that the shape can be compared at a glance. */
function shown(logic: Logic): string {
  if (logic.kind === 'condition') return String(logic.index + 1);
  if (logic.kind === 'not') return `!${shown(logic.term)}`;
  return `(${logic.terms.map(shown).join(logic.kind === 'and' ? ' & ' : ' | ')})`;
}

test('AND binds closer than OR, parentheses and NOT closer still', () => {
  assert.equal(shown(parseLogic('1 OR 2 AND 3', 3)), '(1 | (2 & 3))');
  assert.equal(shown(parseLogic('1 and (2 or not 3)', 3)), '(1 & (2 | !3))');
  assert.equal(shown(parseLogic('not not 1', 1)), '!!1');
});

test('a word or nothing joins all conditions', () => {
  assert.equal(shown(parseLogic('or', 2)), '(1 | 2)');
  assert.equal(shown(parseLogic(undefined, 2)), '(1 & 2)');
  assert.equal(shown(parseLogic('', 2)), '(1 & 2)');
});

test('what cannot be read is named', () => {
  assert.throws(() => parseLogic('1 AND 4', 2), { name: 'SyntaxError', message: 'there is no condition 4' });
  assert.throws(() => parseLogic('1 AND (2', 2), { name: 'SyntaxError', message: 'unexpected end' });
  assert.throws(() => parseLogic('1 2', 2), { name: 'SyntaxError', message: 'unexpected 2' });
});
