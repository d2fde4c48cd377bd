/** Every table of behaviours; a part of the local org that has one is listed here. */
import { asyncBehaviours } from '../async/behaviours.ts';
import { flowBehaviours } from '../flow/behaviours.ts';
import { formulaBehaviours } from '../formula/behaviours.ts';
import { restBehaviours } from '../rest/behaviours.ts';
import { orgBehaviours } from '../schema/behaviours.ts';
import { shellBehaviours } from '../server/behaviours.ts';
import { sharingBehaviours } from '../sharing/behaviours.ts';
import { testRunBehaviours } from '../testing/behaviours.ts';
import type { BehaviourTable } from './behaviour.ts';

export const BEHAVIOURS: readonly BehaviourTable[] = [
  orgBehaviours,
  sharingBehaviours,
  formulaBehaviours,
  flowBehaviours,
  asyncBehaviours,
  testRunBehaviours,
  restBehaviours,
  shellBehaviours,
];
