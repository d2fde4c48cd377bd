/**
 * An org in memory for tests of the server and the shell alone: three users, a few contacts, one Apex method.
 * It understands only the queries the server itself writes.
 */
import type { FieldSchema, FieldType, ObjectSchema, Schema } from '../../schema/schema.ts';
import type { JsonDmlResult, JsonRecord, JobRow, LogRow, MailRow, OrgPort } from '../orgPort.ts';

type Row = Record<string, unknown>;

const ADMIN = '005000000000001AAA';

export class FakeOrg implements OrgPort {
  readonly schema: Schema = fakeSchema();
  readonly systemUserId = ADMIN;
  readonly tables: Record<string, Row[]> = fakeTables();
  readonly calls: { readonly userId: string; readonly method: string; readonly parameters: unknown }[] = [];
  private readonly listeners = new Set<() => void>();

  label(name: string): ReturnType<OrgPort['label']> {
    const known: Readonly<Record<string, ReturnType<OrgPort['label']>>> = {
      greeting: { value: 'Good day', translations: new Map() },
      farewell: { value: 'Goodbye', translations: new Map([['de', 'Auf Wiedersehen']]) },
    };
    return known[name];
  }

  customPermissions(userId: string): readonly string[] {
    return userId === ADMIN ? ['Say_Hello'] : [];
  }

  userPermissions(userId: string): readonly string[] {
    return userId === ADMIN ? ['ManageUsers'] : [];
  }

  fieldRights(userId: string): { readonly read: boolean; readonly edit: boolean } {
    return { read: true, edit: userId === ADMIN };
  }

  isCacheable(_className: string, methodName: string): boolean {
    return methodName.startsWith('get');
  }

  aura(
    userId: string,
    className: string,
    methodName: string,
    parameters: Readonly<Record<string, unknown>>,
  ): unknown {
    this.calls.push({ userId, method: `${className}.${methodName}`, parameters });
    if (methodName === 'getGreeting')
      return { text: `Hello, ${String(parameters['name'])}`, count: this.calls.length };
    if (methodName === 'rename') {
      this.dml(userId, 'update', 'Contact', [
        { Id: parameters['recordId'], LastName: parameters['lastName'] },
      ]);
      return null;
    }
    throw {
      ok: false,
      status: 500,
      statusText: 'Server Error',
      body: {
        message: `No such method ${methodName}`,
        exceptionType: 'System.AuraHandledException',
        isUserDefinedException: false,
        stackTrace: '',
      },
    };
  }

  query(_userId: string, soql: string): JsonRecord[] {
    const table = /FROM (\w+)/.exec(soql)?.[1] ?? '';
    const equal = /WHERE (\w+) = '([^']*)'/.exec(soql);
    const like = /LIKE '%((?:\\.|[^'\\])*)%'/.exec(soql);
    let rows = this.tables[table] ?? [];
    if (equal !== null) rows = rows.filter((row) => row[equal[1] ?? ''] === equal[2]);
    if (/IsFrozen = true/.test(soql)) rows = rows.filter((row) => row['IsFrozen'] === true);
    if (like !== null)
      rows = rows.filter((row) =>
        JSON.stringify(row)
          .toLowerCase()
          .includes((like[1] ?? '').replace(/\\(.)/g, '$1').toLowerCase()),
      );
    return rows.map((row) => withParents(this.tables, table, row));
  }

  dml(
    _userId: string,
    operation: 'insert' | 'update' | 'delete',
    object: string,
    records: readonly JsonRecord[],
  ): JsonDmlResult[] {
    const results = records.map((record) => this.write(operation, object, record));
    for (const listener of this.listeners) listener();
    return results;
  }

  private write(operation: string, object: string, record: JsonRecord): JsonDmlResult {
    const rows = (this.tables[object] ??= []);
    const existing = rows.find((row) => row['Id'] === record['Id']);
    if (operation === 'insert')
      rows.push({ ...record, Id: `003000000000${String(rows.length).padStart(3, '0')}AAA` });
    if (operation === 'delete')
      rows.splice(
        rows.findIndex((row) => row === existing),
        1,
      );
    if (operation === 'update' && (record['LastName'] === null || record['LastName'] === 'Refused'))
      return missing('LastName');
    if (operation === 'update' && existing !== undefined) Object.assign(existing, record);
    return { id: String(record['Id'] ?? rows.at(-1)?.['Id']), success: true, errors: [] };
  }

  jobs(): readonly JobRow[] {
    return [
      {
        id: '707000000000001AAA',
        kind: 'Future',
        name: 'Greeter.later',
        status: 'Completed',
        message: '',
        userId: ADMIN,
        created: '2025-01-02T10:00:00.000Z',
        completed: '2025-01-02T10:00:01.000Z',
        itemsProcessed: 0,
        itemsTotal: 0,
        errors: 0,
        waiting: 0,
        due: null,
        chain: 0,
      },
    ];
  }

  mails(): readonly MailRow[] {
    return [
      {
        id: '1',
        kind: 'welcome',
        to: ['ada@example.com'],
        subject: 'Welcome',
        body: 'Hello Ada,\n\nwelcome.',
        relatedId: null,
        sent: '2025-01-02T10:00:01.000Z',
      },
    ];
  }

  logs(): readonly LogRow[] {
    return [
      {
        id: '1',
        kind: 'aura',
        title: 'Greeter.getGreeting',
        userId: ADMIN,
        started: '2025-01-02T10:00:00.000Z',
        durationMs: 12,
        error: null,
        limits: [
          { name: 'queries', used: 2, max: 100 },
          { name: 'dmlStatements', used: 1, max: 150 },
        ],
        lines: [{ millis: 1, category: 'USER_DEBUG', message: 'DEBUG|hello' }],
      },
    ];
  }

  onCommit(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async settle(): Promise<number> {
    return 0;
  }

  close(): void {}
}

function missing(field: string): JsonDmlResult {
  const message = `Required fields are missing: [${field}]`;
  return {
    id: null,
    success: false,
    errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', message, fields: [field] }],
  };
}

function withParents(tables: Record<string, Row[]>, table: string, row: Row): JsonRecord {
  const record: Row = { attributes: { type: table }, ...row };
  for (const [name, value] of Object.entries(row)) {
    if (!name.endsWith('Id') || name === 'Id') continue;
    const parent = name.slice(0, -2);
    const found = (tables[parent] ?? []).find((other) => other['Id'] === value);
    record[parent] = found === undefined ? null : { attributes: { type: parent }, ...found };
  }
  return record as JsonRecord;
}

function fakeTables(): Record<string, Row[]> {
  const user = (number: number, username: string, name: string, active = true): Row => ({
    Id: `00500000000000${number}AAA`,
    Username: username,
    Name: name,
    Email: username,
    IsActive: active,
    UserType: 'Standard',
    ProfileId: 'p1',
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    ContactId: null,
    CreatedDate: '2025-01-02T10:00:00.000+0000',
    LastModifiedDate: '2025-01-02T10:00:00.000+0000',
  });
  const contact = (number: number, first: string, last: string): Row => ({
    Id: `00300000000000${number}AAA`,
    FirstName: first,
    LastName: last,
    Name: `${first} ${last}`,
    Email: `${first.toLowerCase()}@acme.example`,
    Title: 'Buyer',
    Phone: '+49 30 1234',
    AccountId: '001000000000001AAA',
    Birthdate: '1980-05-06',
    DoNotCall: false,
    LeadSource: 'Web',
    LastModifiedDate: '2025-01-02T10:00:00.000+0000',
    SystemModstamp: '2025-01-02T10:00:00.000+0000',
  });
  return {
    User: [
      user(1, 'admin@example.com', 'Alex Admin'),
      user(2, 'agent@example.com', 'Agnes Agent'),
      user(3, 'partner@example.com', 'Paul Partner'),
      user(4, 'gone@example.com', 'Gone User', false),
    ],
    Profile: [{ Id: 'p1', Name: 'System Administrator' }],
    UserLogin: [],
    Organization: [{ Id: '00D000000000001AAA', Name: 'Local' }],
    Network: [{ Id: '0DB000000000001AAA', Name: 'Partner Portal' }],
    Account: [{ Id: '001000000000001AAA', Name: 'Acme' }],
    Contact: [contact(1, 'Ada', 'Lovelace'), contact(2, 'Bo', 'Larsen'), contact(3, 'Cy', 'Young')],
  };
}

function fakeSchema(): Schema {
  const objects = [
    objectSchema('Account', '001', [
      fieldSchema('Id', 'id'),
      fieldSchema('Name', 'string', { required: true }),
    ]),
    objectSchema('Contact', '003', [
      fieldSchema('Id', 'id'),
      fieldSchema('Name', 'string', { updateable: false }),
      fieldSchema('FirstName', 'string', { label: 'First Name', length: 40 }),
      fieldSchema('LastName', 'string', { label: 'Last Name', length: 80, required: true }),
      fieldSchema('Email', 'email', { length: 80 }),
      fieldSchema('Title', 'string', { length: 128 }),
      fieldSchema('Phone', 'phone'),
      fieldSchema('Birthdate', 'date'),
      fieldSchema('DoNotCall', 'boolean', { label: 'Do Not Call', required: true }),
      fieldSchema('LeadSource', 'picklist', {
        label: 'Lead Source',
        picklist: {
          restricted: false,
          values: ['Web', 'Phone'].map((value) => ({ value, label: value, isDefault: false, active: true })),
        },
      }),
      fieldSchema('AccountId', 'reference', {
        label: 'Account ID',
        reference: {
          to: ['Account'],
          relationshipName: 'Account',
          childRelationshipName: 'Contacts',
          onDelete: 'setNull',
          masterDetail: false,
        },
      }),
      fieldSchema('LastModifiedDate', 'datetime', { label: 'Last Modified Date', updateable: false }),
      fieldSchema('SystemModstamp', 'datetime', { updateable: false }),
    ]),
    objectSchema('User', '005', [fieldSchema('Id', 'id'), fieldSchema('Name', 'string')]),
  ];
  return {
    object: (name) => objects.find((known) => known.name.toLowerCase() === name.toLowerCase()),
    objectByKeyPrefix: (prefix) => objects.find((known) => known.keyPrefix === prefix),
    all: () => objects,
  };
}

function fieldSchema(name: string, type: FieldType, more: Partial<FieldSchema> = {}): FieldSchema {
  return {
    name,
    label: name,
    type,
    required: false,
    unique: false,
    caseSensitive: false,
    externalId: false,
    createable: true,
    updateable: true,
    custom: false,
    ...more,
  };
}

function objectSchema(name: string, keyPrefix: string, fields: FieldSchema[]): ObjectSchema {
  return {
    name,
    label: name,
    labelPlural: `${name}s`,
    kind: 'standard',
    keyPrefix,
    setup: false,
    sharingModel: 'ReadWrite',
    fields: new Map(fields.map((known) => [known.name.toLowerCase(), known])),
    childRelationships: new Map(),
    nameField: 'Name',
  };
}
