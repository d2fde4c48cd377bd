/** Publishing platform events, publish callbacks and, inside event triggers, the state of the run. [D P2, P5] */
import type { EventTriggerRun, Execution } from '../../runtime/execution.ts';
import { ApexList, ApexObject, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { DmlResult } from '../../dml/engine.ts';
import { resultObject } from '../database/results.ts';
import { fail, nullReference } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

/** Never throws for a rejected event: the results say so. [D P2] */
function publish(exec: Execution, events: readonly Value[], callback: Value = null): NativeObject[] {
  const records = events.map((event) => {
    if (!(event instanceof SObject)) throw nullReference(exec);
    return event;
  });
  const target = callback === null ? null : callbackOf(exec, callback);
  return exec.data.publish(exec, records, target).map((result) => resultObject('insert', result));
}

const CALLBACKS = ['eventbus.eventpublishsuccesscallback', 'eventbus.eventpublishfailurecallback'];

// UNVERIFIED: Which exception has EventBus.publish(event, callback) for an object of another class?
function callbackOf(exec: Execution, value: Value): ApexObject {
  if (value instanceof ApexObject && CALLBACKS.some((name) => value.cls.interfaces.has(name))) return value;
  throw fail(
    exec,
    'IllegalArgumentException',
    'The callback does not implement a publish callback interface',
  );
}

/** EventUuid of a published event: the message of its OPERATION_ENQUEUED entry. */
function operationId(result: Value): string | null {
  const errors = result instanceof NativeObject ? (result.state as DmlResult).errors : [];
  const entry = errors.find(({ statusCode }) => /^OPERATION_.*ENQUEUED$/.test(statusCode));
  return entry?.message ?? null;
}

export const eventBusClass: NativeClass = {
  name: 'EventBus',
  doc: `${REFERENCE}apex_class_eventbus_EventBus.htm`,
  statics: [
    fixed('getOperationId', ['Object?'], 'String', (_x, result) => operationId(result)),
    fixed('publish', ['SObject'], 'Database.SaveResult', (x, event) => publish(x, [event])[0]! as never),
    fixed(
      'publish',
      ['SObject', 'Object?'],
      'Database.SaveResult',
      (x, event, callback) => publish(x, [event], callback)[0]! as never,
    ),
    fixed(
      'publish',
      ['List<SObject>'],
      'List<Database.SaveResult>',
      (x, events) => new ApexList('Database.SaveResult', publish(x, events.items)),
    ),
    fixed(
      'publish',
      ['List<SObject>', 'Object?'],
      'List<Database.SaveResult>',
      (x, events, callback) => new ApexList('Database.SaveResult', publish(x, events.items, callback)),
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

const uuids = rowsOf<NativeObject<readonly string[]>>();

/** Callback interfaces and what is handed to them; the results are interfaces that tests may implement. */
function callbackClasses(outcome: 'Success' | 'Failure'): NativeClass[] {
  const result = `EventBus.${outcome}Result`;
  const getter = { name: 'getEventUuids', params: [], returns: 'List<String>' };
  return [
    {
      name: `EventBus.EventPublish${outcome}Callback`,
      doc: `${REFERENCE}apex_interface_eventbus_EventPublish${outcome}Callback.htm`,
      kind: 'interface',
      abstractMethods: [{ name: `on${outcome}`, params: [result], returns: 'void' }],
    },
    {
      name: result,
      doc: `${REFERENCE}apex_interface_eventbus_${outcome}Result.htm`,
      kind: 'interface',
      abstractMethods: [getter],
      methods: [
        uuids.method(
          'getEventUuids',
          [],
          'List<String>',
          (_x, self) => new ApexList('String', [...self.state]),
        ),
      ],
    },
  ];
}

export const publishCallbackClasses: readonly NativeClass[] = [
  ...callbackClasses('Success'),
  ...callbackClasses('Failure'),
];
