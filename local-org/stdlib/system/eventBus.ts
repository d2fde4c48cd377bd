/** Publishing platform events and, inside their triggers, the state of the run. [D P2, P5] */
import type { EventTriggerRun, Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { resultObject } from '../database/results.ts';
import { nullReference } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

/** Never throws for a rejected event: the results say so. [D P2] */
function publish(exec: Execution, events: readonly Value[]): NativeObject[] {
  const records = events.map((event) => {
    if (!(event instanceof SObject)) throw nullReference(exec);
    return event;
  });
  return exec.data.publish(exec, records).map((result) => resultObject('insert', result));
}

export const eventBusClass: NativeClass = {
  name: 'EventBus',
  doc: `${REFERENCE}apex_class_eventbus_EventBus.htm`,
  statics: [
    fixed('publish', ['SObject'], 'Database.SaveResult', (x, event) => publish(x, [event])[0]! as never),
    fixed(
      'publish',
      ['List<SObject>'],
      'List<Database.SaveResult>',
      (x, events) => new ApexList('Database.SaveResult', publish(x, events.items)),
    ),
  ],
};

const { method, property } = rowsOf<NativeObject<EventTriggerRun>>();

export const eventTriggerContextClass: NativeClass = {
  name: 'EventBus.TriggerContext',
  doc: `${REFERENCE}apex_class_eventbus_TriggerContext.htm`,
  statics: [
    fixed('currentContext', [], 'EventBus.TriggerContext', (x) =>
      x.tx.eventTrigger ? new NativeObject('EventBus.TriggerContext', x.tx.eventTrigger) : null,
    ),
  ],
  properties: [
    property('lastError', 'String', (_x, self) => self.state.lastError),
    property('retries', 'Integer', (_x, self) => self.state.retries),
  ],
  methods: [
    method('getResumeCheckpoint', [], 'String', (_x, self) => self.state.resumeCheckpoint),
    method(
      'setResumeCheckpoint',
      ['String?'],
      'void',
      (_x, self, replayId) => void (self.state.resumeCheckpoint = replayId),
    ),
  ],
};
