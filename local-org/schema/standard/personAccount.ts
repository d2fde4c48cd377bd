/**
 * Person Accounts: what the feature adds to Account, Contact and RecordType.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm
 * (Person Account Fields)
 */
import { field } from '../build.ts';
import type { FieldSchema, ObjectSchema, RecordTypeSchema } from '../schema.ts';

/** Standard fields of Contact that person accounts have under the same name with `Person` before it. */
// prettier-ignore
const PREFIXED = [
  'AssistantName', 'AssistantPhone', 'Birthdate', 'Department', 'DoNotCall', 'Email', 'EmailBouncedDate',
  'EmailBouncedReason', 'HasOptedOutOfEmail', 'HasOptedOutOfFax', 'HomePhone', 'LastCURequestDate', 'LastCUUpdateDate',
  'LeadSource', 'MailingAddress', 'MailingCity', 'MailingCountry', 'MailingLatitude', 'MailingLongitude',
  'MailingPostalCode', 'MailingState', 'MailingStreet', 'MobilePhone', 'OtherAddress', 'OtherCity', 'OtherCountry',
  'OtherLatitude', 'OtherLongitude', 'OtherPhone', 'OtherPostalCode', 'OtherState', 'OtherStreet', 'Title',
];

/** Those that keep their name. */
const PLAIN = ['FirstName', 'LastName', 'Salutation'];

/** Fields that both objects have anyway and that hold the same value for a person. */
const SHARED = ['Phone', 'Fax', 'OwnerId'];

const DEFAULT_TYPE: RecordTypeSchema = {
  developerName: 'PersonAccount',
  label: 'Person Account',
  description: null,
  active: true,
  person: true,
};

/** Name on Account of a Contact's field; null for one that person accounts lack. */
function accountName(contactField: FieldSchema): string | null {
  const { name } = contactField;
  if (contactField.custom) return name.replace(/__c$/i, '__pc');
  if (PREFIXED.includes(name)) return `Person${name}`;
  return PLAIN.includes(name) ? name : null;
}

/** Pairs of lower-case field names, `[account, contact]`, that hold the same value for a person account. */
export function mirroredFields(
  contact: ObjectSchema,
): readonly (readonly [account: string, contact: string])[] {
  const pairs = [...contact.fields.values()].flatMap((own) => {
    const name = own.formula === undefined && own.type !== 'address' ? accountName(own) : null;
    return name === null ? [] : [[name.toLowerCase(), own.name.toLowerCase()] as const];
  });
  return [...pairs, ...SHARED.map((name) => [name.toLowerCase(), name.toLowerCase()] as const)];
}

/** Changes the objects in place; `types` are the project's record types of PersonAccount. */
export function addPersonAccounts(
  objects: Map<string, ObjectSchema>,
  types: readonly RecordTypeSchema[],
): void {
  const [account, contact, recordType] = ['account', 'contact', 'recordtype'].map((key) => objects.get(key)!);
  objects.set('account', personAccount(account!, contact!, types));
  const isPerson = field('IsPersonAccount', 'Is Person Account', 'boolean', flag);
  objects.set('contact', withFields(contact!, [isPerson]));
  const isPersonType = field('IsPersonType', 'Is Person Type', 'boolean', flag);
  objects.set('recordtype', withFields(recordType!, [isPersonType]));
}

const flag: Partial<FieldSchema> = { defaultedOnCreate: true, defaultValue: false };

function personAccount(
  account: ObjectSchema,
  contact: ObjectSchema,
  types: readonly RecordTypeSchema[],
): ObjectSchema {
  const copies = [...contact.fields.values()].flatMap((own) => {
    const name = accountName(own);
    return name === null ? [] : [copyOf(own, name)];
  });
  const personContact = field('PersonContactId', 'Contact ID', 'reference', {
    reference: {
      to: ['Contact'],
      relationshipName: 'PersonContact',
      childRelationshipName: null,
      onDelete: 'setNull',
      masterDetail: false,
    },
  });
  const isPerson = field('IsPersonAccount', 'Is Person Account', 'boolean', flag);
  const own = types.map((type) => ({ ...type, person: true as const }));
  return {
    ...withFields(account, [isPerson, personContact, ...copies]),
    recordTypes: [...(account.recordTypes ?? []), ...(own.length > 0 ? own : [DEFAULT_TYPE])],
  };
}

/** A business account leaves the fields of persons empty: none is required, none is a key. */
function copyOf(contactField: FieldSchema, name: string): FieldSchema {
  const copy = { ...contactField, name, required: false, unique: false, idLookup: false };
  if (!copy.reference) return copy;
  return { ...copy, reference: { ...copy.reference, relationshipName: null, childRelationshipName: null } };
}

function withFields(object: ObjectSchema, added: readonly FieldSchema[]): ObjectSchema {
  const fields = new Map(object.fields);
  for (const entry of added) fields.set(entry.name.toLowerCase(), entry);
  return { ...object, fields };
}
