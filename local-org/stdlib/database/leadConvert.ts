/**
 * Database.convertLead: Account, Contact and Opportunity from a Lead.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_dml_convertLead.htm
 */
import type { AccessMode } from '../../dml/engine.ts';
import { ApexThrow } from '../../runtime/execution.ts';
import type { ExceptionState, Execution } from '../../runtime/execution.ts';
import { ApexDate, ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import type { RecordError, Value } from '../../runtime/values.ts';
import { bagValue } from '../bag.ts';
import type { Bag, BagProperties } from '../bag.ts';
import { fail, notSupported } from '../errors.ts';
import { bagConstructor } from '../bag.ts';
import { rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { today } from '../system/date.ts';
import { calendarDay, epochDay } from '../../runtime/calendar.ts';
import { accessMode } from './dml.ts';
import { outcomeFrom, textMember } from './resultJson.ts';
import { errorList } from './results.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_';

/** Setter suffix to type; flags have `isX` getters. */
const OPTIONS: BagProperties = {
  AccountId: 'Id',
  ContactId: 'Id',
  ConvertedStatus: 'String',
  LeadId: 'Id',
  OpportunityId: 'Id',
  OpportunityName: 'String',
  OwnerId: 'Id',
};
const FLAGS = ['DoNotCreateOpportunity', 'OverwriteLeadSource', 'SendNotificationEmail'];

/** Fields of the lead that go to a new record when it has no value of its own. */
// prettier-ignore
const ACCOUNT_FIELDS: Readonly<Record<string, string>> = {
  Name: 'Company', AnnualRevenue: 'AnnualRevenue', BillingCity: 'City', BillingCountry: 'Country',
  BillingPostalCode: 'PostalCode', BillingState: 'State', BillingStreet: 'Street', Fax: 'Fax', Industry: 'Industry',
  NumberOfEmployees: 'NumberOfEmployees', Phone: 'Phone', Rating: 'Rating', Website: 'Website',
};
// prettier-ignore
const CONTACT_FIELDS: Readonly<Record<string, string>> = {
  Description: 'Description', Email: 'Email', Fax: 'Fax', FirstName: 'FirstName', LastName: 'LastName',
  LeadSource: 'LeadSource', MailingCity: 'City', MailingCountry: 'Country', MailingPostalCode: 'PostalCode',
  MailingState: 'State', MailingStreet: 'Street', MobilePhone: 'MobilePhone', Phone: 'Phone',
  Salutation: 'Salutation', Title: 'Title',
};

interface Conversion {
  readonly leadId: string | null;
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly opportunityId: string | null;
  readonly errors: readonly RecordError[];
}

/** One record written with its triggers; gives its id. */
type Write = (operation: 'insert' | 'update', record: SObject) => string;

function writer(exec: Execution, access: AccessMode): Write {
  const sharing = exec.sharingApplies?.() ?? false;
  return (operation, record) =>
    exec.data.dml(exec, { operation, records: [record], allOrNone: true, access, sharing })[0]!.id!;
}

function build(
  exec: Execution,
  object: string,
  lead: SObject,
  fields: Readonly<Record<string, string>>,
): SObject {
  const schema = exec.schema.object(object);
  if (!schema) throw notSupported('LO5002', `Database.convertLead without ${object}`);
  const record = new SObject(schema);
  for (const [target, source] of Object.entries(fields)) {
    const value = lead.fields.get(source.toLowerCase()) ?? null;
    if (value !== null && schema.fields.has(target.toLowerCase()))
      record.fields.set(target.toLowerCase(), value);
  }
  return record;
}

/** Last day of the current quarter, where the platform puts the close date of a converted opportunity. */
function quarterEnd(exec: Execution): ApexDate {
  const { year, month } = calendarDay(today(exec).epochDay);
  const next = Math.floor((month - 1) / 3) * 3 + 4;
  return new ApexDate((next > 12 ? epochDay(year + 1, 1, 1) : epochDay(year, next, 1)) - 1);
}

class LeadConverter {
  readonly #exec: Execution;
  readonly #request: NativeObject<Bag>;
  readonly #write: Write;

  constructor(exec: Execution, request: NativeObject<Bag>, access: AccessMode) {
    this.#exec = exec;
    this.#request = request;
    this.#write = writer(exec, access);
  }

  run(): Conversion {
    const lead = this.#lead();
    const owner = this.#text('OwnerId') ?? lead.fields.get('ownerid') ?? null;
    const accountId =
      this.#text('AccountId') ?? this.#create('Account', lead, ACCOUNT_FIELDS, { OwnerId: owner });
    const contactId =
      this.#text('ContactId') ??
      this.#create('Contact', lead, CONTACT_FIELDS, { OwnerId: owner, AccountId: accountId });
    const opportunityId = this.#opportunity(lead, owner, accountId);
    const leadId = String(lead.fields.get('id'));
    this.#close(lead, leadId, { accountId, contactId, opportunityId });
    return { leadId, accountId, contactId, opportunityId, errors: [] };
  }

  #text(option: string): string | null {
    const value = bagValue(this.#request, option);
    return value === null ? null : String(value);
  }

  #lead(): SObject {
    const id = this.#text('LeadId');
    const lead = id === null ? undefined : this.#exec.data.lookup(this.#exec, 'Lead', { Id: id })[0];
    // UNVERIFIED: What does Database.convertLead say of a converted lead, and without a converted status?
    if (!lead) throw this.#refusal('INVALID_ID_FIELD', 'invalid lead id');
    if (lead.fields.get('isconverted') === true)
      throw this.#refusal('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
    if (this.#text('ConvertedStatus') === null)
      throw this.#refusal('REQUIRED_FIELD_MISSING', 'ConvertedStatus is required on leadConvert');
    return lead;
  }

  #refusal(statusCode: string, message: string): ApexThrow {
    const text = `ConvertLead failed. First exception on row 0; first error: ${statusCode}, ${message}: []`;
    const dml = [{ statusCode, message, fields: [], index: 0, id: this.#text('LeadId') }];
    return fail(this.#exec, 'DmlException', text, { dml });
  }

  #create(
    object: string,
    lead: SObject,
    fields: Readonly<Record<string, string>>,
    more: Readonly<Record<string, Value>>,
  ): string {
    const record = build(this.#exec, object, lead, fields);
    for (const [name, value] of Object.entries(more)) {
      if (value !== null) record.fields.set(name.toLowerCase(), value);
    }
    return this.#write('insert', record);
  }

  #opportunity(lead: SObject, owner: Value, accountId: string): string | null {
    const existing = this.#text('OpportunityId');
    if (existing !== null) return existing;
    if (bagValue(this.#request, 'DoNotCreateOpportunity') === true) return null;
    const name = this.#text('OpportunityName') ?? lead.fields.get('company') ?? null;
    const stage = this.#exec.schema.object('Opportunity')?.fields.get('stagename')?.picklist
      ?.values[0]?.value;
    return this.#create(
      'Opportunity',
      lead,
      { LeadSource: 'LeadSource' },
      {
        Name: name,
        AccountId: accountId,
        OwnerId: owner,
        StageName: stage ?? null,
        CloseDate: quarterEnd(this.#exec),
      },
    );
  }

  /** Status through an update with its triggers; the converted fields, which no caller may write, beside it. */
  #close(
    lead: SObject,
    leadId: string,
    ids: Pick<Conversion, 'accountId' | 'contactId' | 'opportunityId'>,
  ): void {
    const { writeFields } = this.#exec.data;
    if (!writeFields) throw notSupported('LO5002', 'Database.convertLead');
    const values = new Map<string, Value>([
      ['isconverted', true],
      ['converteddate', today(this.#exec)],
      ['convertedaccountid', ids.accountId],
      ['convertedcontactid', ids.contactId],
      ['convertedopportunityid', ids.opportunityId],
    ]);
    writeFields(this.#exec, 'Lead', leadId, values);
    const update = new SObject(lead.schema);
    update.fields.set('id', leadId);
    update.fields.set('status', this.#text('ConvertedStatus'));
    this.#write('update', update);
  }
}

/** All or nothing per lead: what a failed conversion has written is rolled back. */
function convert(
  exec: Execution,
  request: Value,
  allOrNone: boolean,
  access: AccessMode,
): NativeObject<Conversion> {
  const savepoint = exec.data.setSavepoint(exec);
  try {
    const done = new LeadConverter(exec, request as NativeObject<Bag>, access).run();
    return new NativeObject('Database.LeadConvertResult', done);
  } catch (error) {
    if (!(error instanceof ApexThrow) || error.uncatchable || allOrNone) throw error;
    exec.data.rollback(exec, savepoint);
    const errors = (error.exception.native as ExceptionState).dml;
    if (!errors) throw error;
    const leadId = bagValue(request, 'LeadId');
    const failed = { accountId: null, contactId: null, opportunityId: null, errors: [...errors] };
    return new NativeObject('Database.LeadConvertResult', {
      leadId: leadId === null ? null : String(leadId),
      ...failed,
    });
  }
}

function overload(isList: boolean, tail: readonly string[]): MethodRow {
  const [request, result] = ['Database.LeadConvert', 'Database.LeadConvertResult'];
  return {
    name: 'convertLead',
    params: [isList ? `List<${request}>` : request, ...tail],
    returns: isList ? `List<${result}>` : result,
    call: (exec, _self, [target = null, ...rest]) => {
      const all = !rest.includes(false);
      const access = accessMode(exec, rest.at(-1) ?? null);
      if (!(target instanceof ApexList)) return convert(exec, target, all, access);
      return new ApexList(
        result,
        target.items.map((item) => convert(exec, item, all, access)),
      );
    },
  };
}

// UNVERIFIED: By how many does Limits.getDmlStatements() grow for Database.convertLead? Here by each record written.
export const convertLeadRows: readonly MethodRow[] = [false, true].flatMap((isList) => [
  overload(isList, []),
  overload(isList, ['Boolean']),
  overload(isList, ['AccessLevel']),
  overload(isList, ['Boolean', 'AccessLevel']),
]);

const option = rowsOf<NativeObject<Bag>>();
const result = rowsOf<NativeObject<Conversion>>();

function optionRows(name: string, type: string, getter: string): MethodRow[] {
  return [
    option.method(getter, [], type, ((_x: Execution, self: NativeObject<Bag>) =>
      bagValue(self, name)) as never),
    option.method(
      `set${name}`,
      [`${type}?`],
      'void',
      ((_x: Execution, self: NativeObject<Bag>, value: Value) => void (self.state[name] = value)) as never,
    ),
  ];
}

function idRow(name: string, key: 'accountId' | 'contactId' | 'leadId' | 'opportunityId'): MethodRow {
  return result.method(name, [], 'Id', (_x, { state }) => state[key]);
}

export const leadConvertClasses: readonly NativeClass[] = [
  {
    name: 'Database.LeadConvert',
    doc: `${DOC}dml_convertLead.htm`,
    constructors: [
      bagConstructor('Database.LeadConvert', () => Object.fromEntries(FLAGS.map((name) => [name, false]))),
    ],
    methods: [
      ...Object.entries(OPTIONS).flatMap(([name, type]) => optionRows(name, type, `get${name}`)),
      ...FLAGS.flatMap((name) => optionRows(name, 'Boolean', `is${name}`)),
    ],
  },
  {
    name: 'Database.LeadConvertResult',
    doc: `${DOC}class_database_leadconvertresult.htm`,
    methods: [
      idRow('getAccountId', 'accountId'),
      idRow('getContactId', 'contactId'),
      idRow('getLeadId', 'leadId'),
      idRow('getOpportunityId', 'opportunityId'),
      result.method('getErrors', [], 'List<Database.Error>', (_x, { state }) => errorList(state.errors)),
      result.method('isSuccess', [], 'Boolean', (_x, { state }) => state.errors.length === 0),
    ],
    properties: [
      ...(['accountId', 'contactId', 'leadId', 'opportunityId'] as const).map((key) =>
        result.property(key, 'Id', (_x, { state }) => state[key]),
      ),
      result.property('errors', 'List<Database.Error>', (_x, { state }) => errorList(state.errors)),
      result.property('success', 'Boolean', (_x, { state }) => state.errors.length === 0),
    ],
    fromJson: (_exec, tree) =>
      new NativeObject<Conversion>('Database.LeadConvertResult', {
        leadId: textMember(tree, 'leadId'),
        accountId: textMember(tree, 'accountId'),
        contactId: textMember(tree, 'contactId'),
        opportunityId: textMember(tree, 'opportunityId'),
        errors: outcomeFrom(tree).errors,
      }),
  },
];
