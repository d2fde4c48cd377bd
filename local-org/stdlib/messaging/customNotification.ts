/**
 * Messaging.CustomNotification: checked as documented, then told in the transaction's log; nobody is shown one.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Messaging_CustomNotification.htm
 */
import { normalizeId } from '../../database/ids.ts';
import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { ApexSet } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { constructor, rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';

const NAME = 'Messaging.CustomNotification';

interface Notification {
  typeId: string | null;
  sender: string | null;
  title: string | null;
  body: string | null;
  targetId: string | null;
  targetPageRef: string | null;
}

type Self = NativeObject<Notification>;

/** "Maximum characters: 250", "Maximum characters: 750", "up to the maximum of 500 values". */
const MAX = { title: 250, body: 750, recipients: 500 } as const;

/** Types of records that stand for recipients. */
const RECIPIENTS = new Set(['User', 'Account', 'Opportunity', 'Group']);

/**
 * UNVERIFIED: Which exceptions and texts has CustomNotification.send without a type, a title, a body, a target, with
 * one that is too long or with an id of no recipient? That it throws is documented; here an IllegalArgumentException.
 */
function send(exec: Execution, { state }: Self, recipients: ApexSet): void {
  const refuse = (message: string): Error => fail(exec, 'IllegalArgumentException', message);
  for (const [what, value] of Object.entries({ typeId: state.typeId, title: state.title, body: state.body }))
    if (value === null || value === '') throw refuse(`${what} is required to send a custom notification`);
  if (state.targetId === null && state.targetPageRef === null)
    throw refuse('Either targetId or targetPageRef is required to send a custom notification');
  for (const part of ['title', 'body'] as const)
    if (state[part]!.length > MAX[part]) throw refuse(`${part} has more than ${MAX[part]} characters`);
  const [type] = exec.data.lookup(exec, 'CustomNotificationType', { Id: normalizeId(state.typeId!) });
  if (!type) throw refuse(`${state.typeId} is not a custom notification type`);
  const ids = [...recipients.entries.values()].map(String);
  if (ids.length === 0 || ids.length > MAX.recipients) throw refuse(`${ids.length} recipients`);
  for (const id of ids) {
    const object = exec.schema.objectByKeyPrefix(id.slice(0, 3))?.name;
    if (object === undefined || !RECIPIENTS.has(object)) throw refuse(`${id} is not a recipient`);
  }
  const name = String(type.fields.get('developername'));
  exec.tx.log('NOTIFICATION', `${name} to ${ids.join(', ')}: ${state.title}: ${state.body}`);
}

const { method } = rowsOf<Self>();

function setter(name: string, key: keyof Notification): MethodRow {
  return method(name, ['String?'], 'void', (_x, { state }, value) => void (state[key] = value));
}

export const customNotificationClass: NativeClass = {
  name: NAME,
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Messaging_CustomNotification.htm',
  constructors: [
    constructor([], () => notification(null, null, null, null, null, null)),
    constructor(
      ['String?', 'String?', 'String?', 'String?', 'String?', 'String?'],
      (_x, _types, typeId, sender, title, body, targetId, targetPageRef) =>
        notification(typeId, sender, title, body, targetId, targetPageRef),
    ),
  ],
  methods: [
    method('send', ['Set<String>'], 'void', (x, self, users) => send(x, self, users)),
    setter('setBody', 'body'),
    setter('setNotificationTypeId', 'typeId'),
    setter('setSenderId', 'sender'),
    setter('setTargetId', 'targetId'),
    setter('setTargetPageRef', 'targetPageRef'),
    setter('setTitle', 'title'),
  ],
};

function notification(
  typeId: string | null,
  sender: string | null,
  title: string | null,
  body: string | null,
  targetId: string | null,
  targetPageRef: string | null,
): Self {
  return new NativeObject(NAME, { typeId, sender, title, body, targetId, targetPageRef });
}
