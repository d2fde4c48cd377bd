/**
 * Database.convertLead: Account, Contact and Opportunity from a Lead.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_dml_convertLead.htm
 */
import { normalizeId } from '../../database/ids.ts';
import type { LeadConversion, LeadConversionResult } from '../../dml/convertLead.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { bagConstructor, bagProperties, bagValue } from '../bag.ts';
import type { Bag, BagProperties } from '../bag.ts';
import { notSupported, nullReference } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { accessMode } from './dml.ts';
import { allOrNone } from './dmlOptions.ts';
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
  RelatedPersonAccountId: 'Id',
};
const FLAGS = ['DoNotCreateOpportunity', 'OverwriteLeadSource', 'SendNotificationEmail'];

/** What the library keeps of one conversion. */
type Conversion = LeadConversionResult;

function requestOf(request: Value): LeadConversion {
  const text = (option: string): string | null => {
    const value = bagValue(request, option);
    return value === null ? null : String(value);
  };
  const id = (option: string): string | null => {
    const value = text(option);
    return value === null ? null : normalizeId(value);
  };
  return {
    leadId: id('LeadId'),
    accountId: id('AccountId'),
    contactId: id('ContactId'),
    opportunityId: id('OpportunityId'),
    opportunityName: text('OpportunityName'),
    convertedStatus: text('ConvertedStatus'),
    ownerId: id('OwnerId'),
    doNotCreateOpportunity: bagValue(request, 'DoNotCreateOpportunity') === true,
    overwriteLeadSource: bagValue(request, 'OverwriteLeadSource') === true,
  };
}

function convert(exec: Execution, target: Value, rest: readonly Value[]): Value {
  if (!exec.data.convertLeads) throw notSupported('LO5002', 'Database.convertLead');
  const items = target instanceof ApexList ? target.items : [target];
  for (const item of items) {
    if (item === null) throw nullReference(exec);
    if (bagValue(item, 'RelatedPersonAccountId') !== null)
      throw notSupported('LO5002', 'Database.LeadConvert.setRelatedPersonAccountId');
  }
  const options = rest.find((arg) => arg instanceof NativeObject) ?? null;
  const results = exec.data.convertLeads(exec, items.map(requestOf), {
    allOrNone: options === null ? !rest.includes(false) : allOrNone(options),
    access: accessMode(exec, rest.at(-1) ?? null),
    sharing: exec.sharingApplies?.() ?? false,
  });
  const objects = results.map((state) => new NativeObject<Conversion>(RESULT, state));
  return target instanceof ApexList ? new ApexList(RESULT, objects) : (objects[0] ?? null);
}

const RESULT = 'Database.LeadConvertResult';

function overload(isList: boolean, tail: readonly string[]): MethodRow {
  const request = 'Database.LeadConvert';
  return {
    name: 'convertLead',
    params: [isList ? `List<${request}>` : request, ...tail],
    returns: isList ? `List<${RESULT}>` : RESULT,
    call: (exec, _self, [target = null, ...rest]) => convert(exec, target, rest),
  };
}

const TAILS = [[], ['Boolean'], ['Database.DMLOptions']];

export const convertLeadRows: readonly MethodRow[] = [false, true].flatMap((isList) =>
  TAILS.flatMap((tail) => [overload(isList, tail), overload(isList, [...tail, 'AccessLevel'])]),
);

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
    // Public code reads and writes the options as properties, too: `convert.leadId`.
    properties: bagProperties({
      ...OPTIONS,
      ...Object.fromEntries(FLAGS.map((name) => [name, 'Boolean'])),
    }),
  },
  {
    name: 'Database.LeadConvertResult',
    doc: `${DOC}class_database_leadconvertresult.htm`,
    methods: [
      idRow('getAccountId', 'accountId'),
      idRow('getContactId', 'contactId'),
      idRow('getLeadId', 'leadId'),
      idRow('getOpportunityId', 'opportunityId'),
      result.method('getRelatedPersonAccountId', [], 'Id', () => null),
      result.method('getErrors', [], 'List<Database.Error>', (_x, { state }) => errorList(state.errors)),
      result.method('isSuccess', [], 'Boolean', (_x, { state }) => state.errors.length === 0),
    ],
    properties: [
      ...(['accountId', 'contactId', 'leadId', 'opportunityId'] as const).map((key) =>
        result.property(key, 'Id', (_x, { state }) => state[key]),
      ),
      result.property('relatedPersonAccountId', 'Id', () => null),
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
