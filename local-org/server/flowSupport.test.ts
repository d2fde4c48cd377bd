import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FlowAttributeChangeEvent,
  FlowNavigationBackEvent,
  FlowNavigationFinishEvent,
  FlowNavigationNextEvent,
} from '../shell/modules/lightning/flowSupport/flowSupport.ts';

test('a component on a flow screen tells new values and the way to go to whatever holds it', () => {
  const change = new FlowAttributeChangeEvent('reason', 'left');
  assert.deepEqual(change.detail, { attributeName: 'reason', attributeValue: 'left' });
  const ways = [
    new FlowNavigationNextEvent(),
    new FlowNavigationBackEvent(),
    new FlowNavigationFinishEvent(),
  ];
  assert.deepEqual(
    ways.map(({ detail }) => detail.action),
    ['NEXT', 'BACK', 'FINISH'],
  );
  assert.equal(new Set(ways.map(({ type }) => type)).size, 1);
  for (const event of [change, ...ways]) assert.ok(event.bubbles && event.composed, event.type);
});
