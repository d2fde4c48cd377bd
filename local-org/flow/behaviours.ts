/** What flows imitate beyond the conformance cases that Apex tests can show. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

const METADATA = 'DOC metadata-api/flow.md';
const BULK = 'https://help.salesforce.com/s/articleView?id=platform.flow_concepts_bulkification.htm';
const EVENTS = 'DOC platform-events/subscribe-to-platform-event-messages-with-flows.md';
const ORDER = 'DOC apex-guide/triggers-and-order-of-execution.md';

export const flowBehaviours: BehaviourTable = {
  title: 'Flows',
  folder: 'local-org/flow',
  rows: {
    'record-triggered flows': [
      [
        'A flow before the save runs before the before triggers, which see what it has changed.',
        'verified',
        ORDER,
        'recordTriggered.test.ts: a flow before the save changes the record without DML, before triggers see it',
      ],
      [
        'Interviews of a chunk of 200 records share queries and statements; the next chunk has its own.',
        'verified',
        BULK,
        'recordTriggered.test.ts: 200 interviews share one query and one statement, those of a list longer than 200 are chunked',
      ],
      [
        'Entry conditions with logic, and only when a record is changed to meet them.',
        'verified',
        METADATA,
        'recordTriggered.test.ts: entry conditions, logic, and only when the record is changed to meet them',
      ],
      [
        'An entry formula may use ISCHANGED and PRIORVALUE of $Record.',
        'verified',
        METADATA,
        'recordTriggered.test.ts: an entry formula may ask what has changed',
      ],
      [
        'With partial success only the records whose flow fails are refused.',
        'inferred',
        BULK,
        'recordTriggered.test.ts: a flow that fails refuses its record with the error of the platform, others are saved',
      ],
      [
        'A fault path goes on and finds the reason in $Flow.FaultMessage.',
        'verified',
        METADATA,
        'recordTriggered.test.ts: a fault path goes on with the message of the fault',
      ],
      [
        'A custom error refuses the record, at a field where it names one.',
        'verified',
        METADATA,
        'recordTriggered.test.ts: a custom error refuses the record at a field',
      ],
      [
        'Flows of one moment run by trigger order: 1 to 1,000, those without one, 1,001 to 2,000.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_order.htm',
        'recordTriggered.test.ts: flows of one moment run by trigger order, then by name',
      ],
      [
        'Saving the record again within its own save starts no flows after the save.',
        'verified',
        ORDER,
        'recordTriggered.test.ts: a record that a flow after the save saves again does not start the flow again',
      ],
      [
        'An asynchronous path runs in a transaction of its own after the commit, a scheduled path when its time has come.',
        'verified',
        ORDER,
        'events.test.ts: an asynchronous path runs after the commit, a scheduled one when its time has come',
      ],
    ],
    'other triggers': [
      [
        'A platform event starts a flow in a transaction of its own, up to 200 events together.',
        'verified',
        EVENTS,
        'events.test.ts: a record-triggered flow publishes; the flow of the event calls Apex once for the batch, after the commit',
      ],
      [
        'The flow of an event runs in the name of the user who published.',
        'verified',
        EVENTS,
        'events.test.ts: the flow of an event runs as the user who published',
      ],
      [
        'A scheduled flow runs for each record that meets its filters.',
        'verified',
        METADATA,
        'events.test.ts: a scheduled flow runs once a day for each record that meets its filters',
      ],
    ],
    interviews: [
      [
        'Loops, decisions, assignments, templates and collections.',
        'verified',
        METADATA,
        'interview.test.ts: Apex starts a flow with inputs and reads its variables: loop, decision, assignments, template',
      ],
      [
        'A subflow gets input variables and gives output variables.',
        'verified',
        METADATA,
        'interview.test.ts: a subflow gets its inputs and gives its outputs; a lookup sorts',
      ],
      [
        'An interview whose records cannot be saved leaves those of the others saved.',
        'verified',
        BULK,
        'interview.test.ts: interviews of an action run together: one call of Apex, and an interview whose records fail leaves the others',
      ],
    ],
    'screen flows': [
      [
        'A component shows while its visibility rule is met; a hidden one has no value.',
        'verified',
        METADATA,
        'screen.test.ts: a question shows once its rule is met by what was chosen, with its default',
      ],
      [
        'Required and invalid input keeps the screen.',
        'verified',
        METADATA,
        'screen.test.ts: required and invalid answers keep the screen, and nothing has happened',
      ],
      [
        'A record choice hands fields of its record to variables.',
        'verified',
        METADATA,
        'screen.test.ts: a record choice fills the variables of its fields; what is hidden holds nothing',
      ],
      [
        'What happens between two screens is one transaction; a fault without a path rolls it back.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.flow_concepts_transaction.htm',
        'screen.test.ts: what fails between two screens is rolled back and ends the flow with its reason',
      ],
      [
        'A user needs access to the Apex class of an action.',
        'verified',
        'DOC apex-guide/customize-invocable-action-input-order-in-flow-builder.md',
        'screen.test.ts: a user without access to the class of an action takes the fault path',
      ],
    ],
  },
};
