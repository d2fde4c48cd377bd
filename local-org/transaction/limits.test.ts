import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GovernorLimits } from './limits.ts';

function limitsOf(kind: ConstructorParameters<typeof GovernorLimits>[0], overrides = {}): GovernorLimits {
  return new GovernorLimits(
    kind,
    (message) => {
      throw new Error(message);
    },
    overrides,
  );
}

test('the 101st query of a synchronous transaction is refused with the platform text', () => {
  const limits = limitsOf('aura');
  for (let i = 0; i < 100; i++) limits.spend('queries');
  assert.throws(() => limits.spend('queries'), { message: 'Too many SOQL queries: 101' });
});

test('asynchronous work has 200 queries, and a future may not call a future', () => {
  const limits = limitsOf('future');
  assert.equal(limits.max('queries'), 200);
  assert.throws(() => limits.spend('futureCalls'), { message: 'Too many future calls: 1' });
  assert.equal(limitsOf('queueable').max('futureCalls'), 50);
});

test('a scope gives fresh counters and leaving it brings the old ones back', () => {
  const limits = limitsOf('test');
  limits.spend('queries', 98);
  limits.enterScope();
  assert.equal(limits.used('queries'), 0);
  limits.spend('queries', 100);
  limits.leaveScope();
  assert.equal(limits.used('queries'), 98);
  limits.spend('queries', 2);
  assert.throws(() => limits.spend('queries'), { message: 'Too many SOQL queries: 101' });
});

test('rows over the limit report the first row too many', () => {
  assert.throws(() => limitsOf('rest').spend('queryRows', 60_000), { message: 'Too many query rows: 50001' });
});

test('an override narrows one limit', () => {
  const limits = limitsOf('aura', { dmlStatements: 0 });
  assert.throws(() => limits.spend('dmlStatements'), { message: 'Too many DML statements: 1' });
});

test('the snapshot lists only what was used', () => {
  const limits = limitsOf('anonymous');
  limits.spend('dmlRows', 7);
  assert.deepEqual(limits.snapshot(), [{ name: 'dmlRows', used: 7, max: 10_000 }]);
});
