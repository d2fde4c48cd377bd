/** Access converges to what the policies say, no request is lost, no twin appears, the audit explains the state. */
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { openLoadOrg } from '../bench/limits/org.ts';
import type { OrgCore } from '../local-org/core.ts';
import { assertAsPoliciesSay, assertSound } from './expectations.ts';
import { byEverybody, byPolicy, type Operation } from './operations.ts';
import { World } from './world.ts';

const { PROPERTY_RUNS, PROPERTY_SEED, PROPERTY_PATH } = process.env;
const parameters = {
  numRuns: Number(PROPERTY_RUNS ?? 12),
  ...(PROPERTY_SEED === undefined ? {} : { seed: Number(PROPERTY_SEED) }),
  ...(PROPERTY_PATH === undefined ? {} : { path: PROPERTY_PATH }),
};

let core: OrgCore;
before(() => {
  core = openLoadOrg();
});
after(() => core.close());

function rested(operations: readonly Operation[]): World {
  const world = new World(core);
  for (const operation of operations) world.perform(operation);
  world.comeToRest();
  return world;
}

test('left to the policies, everybody ends with the access they say', () => {
  fc.assert(
    fc.property(byPolicy, (operations) => {
      const world = rested(operations);
      for (const person of world.people()) {
        assertAsPoliciesSay(person);
        assertSound(person, world.now());
      }
    }),
    parameters,
  );
});

test('whatever people do besides, nothing is lost, doubled or left unexplained', () => {
  fc.assert(
    fc.property(byEverybody, (operations) => {
      const world = rested(operations);
      for (const person of world.people()) assertSound(person, world.now());
    }),
    parameters,
  );
});
