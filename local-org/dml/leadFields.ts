/**
 * Which lead fields fill which fields of the records a conversion makes: "The system automatically maps standard lead
 * fields to standard account, contact, and opportunity fields" [Apex guide, Converting Leads]; the pairs are those of
 * the setup page of a new org.
 */
import { SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';

export type ConvertedObject = 'Account' | 'Contact' | 'Opportunity';

/** Target field to lead field. */
// prettier-ignore
const FIELDS: Readonly<Record<ConvertedObject, Readonly<Record<string, string>>>> = {
  Account: {
    Name: 'Company', AnnualRevenue: 'AnnualRevenue', BillingCity: 'City', BillingCountry: 'Country',
    BillingPostalCode: 'PostalCode', BillingState: 'State', BillingStreet: 'Street', Fax: 'Fax', Industry: 'Industry',
    NumberOfEmployees: 'NumberOfEmployees', Phone: 'Phone', Rating: 'Rating', Website: 'Website',
  },
  Contact: {
    Description: 'Description', Email: 'Email', Fax: 'Fax', FirstName: 'FirstName', LastName: 'LastName',
    LeadSource: 'LeadSource', MailingCity: 'City', MailingCountry: 'Country', MailingPostalCode: 'PostalCode',
    MailingState: 'State', MailingStreet: 'Street', MobilePhone: 'MobilePhone', Phone: 'Phone',
    Salutation: 'Salutation', Title: 'Title',
  },
  Opportunity: { LeadSource: 'LeadSource' },
};

/** A new record with what the lead tells. */
export function newFromLead(schema: ObjectSchema, lead: SObject): SObject {
  const record = new SObject(schema);
  for (const [name, value] of mapped(schema, lead)) record.fields.set(name, value);
  return record;
}

/**
 * What the lead adds to a stored record: "only empty fields in the target object are overwritten". Keys are
 * lower-case field names.
 */
export function fillFromLead(stored: SObject, lead: SObject): Map<string, Value> {
  const empty = mapped(stored.schema, lead).filter(([name]) => (stored.fields.get(name) ?? null) === null);
  return new Map(empty);
}

function mapped(schema: ObjectSchema, lead: SObject): [string, Value][] {
  return Object.entries(FIELDS[schema.name as ConvertedObject]).flatMap(
    ([target, source]): [string, Value][] => {
      const value = lead.fields.get(source.toLowerCase()) ?? null;
      return value === null || !schema.fields.has(target.toLowerCase())
        ? []
        : [[target.toLowerCase(), value]];
    },
  );
}
