import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsIn, readDoubts } from './doubts.ts';

test('a question goes to the end of its comment', () => {
  const source = [
    '/** A rule. UNVERIFIED: Does it hold? */',
    'call(); // UNVERIFIED: And this, which',
    '// goes on?',
    '/**',
    ' * UNVERIFIED: Is it',
    ' * so? Here it is.',
    ' * @throws Error',
    ' */',
    'UNVERIFIED_SENDER',
  ].join('\n');
  assert.deepEqual(
    doubtsIn('x.ts', source).map(({ question }) => question),
    ['Does it hold?', 'And this, which goes on?', 'Is it so? Here it is.'],
  );
});

test('every open question is one that somebody with an org can answer', () => {
  const vague = readDoubts().filter(({ question }) => !/^[A-Z][^?]{20,}\?/.test(question));
  assert.deepEqual(vague, []);
});
