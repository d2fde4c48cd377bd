/**
 * Change event objects, `AccountChangeEvent` and `Invoice__ChangeEvent`: the fields of their object and a header.
 * https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_event_fields_body.htm
 * Code can build them; the local org publishes none, so they have no table and are made when first asked for.
 */
import { buildObject, field } from './build.ts';
import type { FieldSchema, ObjectSchema } from './schema.ts';

/** Standard objects that change data capture knows, of those in the standard tables. */
const CAPTURED = new Set(
  'account asset campaign case contact event lead opportunity opportunitylineitem order orderitem pricebook2 product2 task user'.split(
    ' ',
  ),
);

/** Fields of records that events do not repeat. */
const LEFT_OUT = new Set(['id', 'isdeleted', 'systemmodstamp']);

/** `event` is a lower-case object name; undefined when it is no change event of a known object. */
export function changeEventObject(
  event: string,
  find: (name: string) => ObjectSchema | undefined,
): ObjectSchema | undefined {
  const custom = /^(.+__)changeevent$/.exec(event);
  const standard = /^(.+[^_])changeevent$/.exec(event);
  const base = custom ? find(`${custom[1]}c`) : standard ? find(standard[1]!) : undefined;
  if (!base || (base.kind === 'standard' ? !CAPTURED.has(base.name.toLowerCase()) : base.kind !== 'custom'))
    return undefined;
  const name = custom ? base.name.replace(/__c$/i, '__ChangeEvent') : `${base.name}ChangeEvent`;
  return buildObject({
    name,
    label: `${base.label} Change Event`,
    labelPlural: `${base.label} Change Events`,
    kind: 'platformEvent',
    keyPrefix: '',
    setup: false,
    sharingModel: 'Read',
    nameField: null,
    can: { create: false, update: false, delete: false, undelete: false },
    fields: [
      field('ReplayId', 'Replay ID', 'string'),
      field('ChangeEventHeader', 'Change Event Header', 'anytype', {
        apexType: 'EventBus.ChangeEventHeader',
      }),
      ...[...base.fields.values()].filter(isCaptured).map(withoutChildren),
    ],
  });
}

function isCaptured(entry: FieldSchema): boolean {
  return !LEFT_OUT.has(entry.name.toLowerCase()) && entry.formula === undefined;
}

function withoutChildren(entry: FieldSchema): FieldSchema {
  const { reference } = entry;
  return reference ? { ...entry, reference: { ...reference, childRelationshipName: null } } : entry;
}
