/** Messaging.sendEmail: mails are captured by the transaction, never sent. */
import type { CapturedEmail, Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { RecordError, Value } from '../../runtime/values.ts';
import { bagAccessors, bagClass, bagConstructor, bagProperties, bagValue } from '../bag.ts';
import type { BagProperties } from '../bag.ts';
import { enumValue } from '../enums.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { mergeText, renderTemplate } from './template.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';
const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

// prettier-ignore
const BASE: BagProperties = {
  bccSender: 'Boolean', emailPriority: 'String', replyTo: 'String', saveAsActivity: 'Boolean', senderDisplayName: 'String',
  subject: 'String', useSignature: 'Boolean',
};
// prettier-ignore
const SINGLE: BagProperties = {
  bccAddresses: 'List<String>', ccAddresses: 'List<String>', charset: 'String', entityAttachments: 'List<String>',
  fileAttachments: 'List<Messaging.EmailFileAttachment>', htmlBody: 'String', inReplyTo: 'String', optOutPolicy: 'String',
  orgWideEmailAddressId: 'Id', plainTextBody: 'String', references: 'String', targetObjectId: 'Id', templateId: 'Id',
  toAddresses: 'List<String>', treatBodiesAsTemplate: 'Boolean', treatTargetObjectAsRecipient: 'Boolean', whatId: 'Id',
};

function texts(value: Value): string[] {
  return value instanceof ApexList ? value.items.filter((item) => typeof item === 'string') : [];
}

/** E-mail address of a Contact, Lead or User; an id among the addresses is one too. */
function addressOf(exec: Execution, id: string): string | null {
  const object = exec.schema.objectByKeyPrefix(id.slice(0, 3));
  const email = object
    ? (exec.data.lookup(exec, object.name, { Id: id })[0]?.fields.get('email') ?? null)
    : null;
  return typeof email === 'string' ? email : null;
}

function recipients(exec: Execution, mail: NativeObject): string[] {
  const listed = ['toAddresses', 'ccAddresses', 'bccAddresses'].flatMap((key) => texts(bagValue(mail, key)));
  const addresses = listed.map((entry) =>
    /^[a-zA-Z0-9]{15,18}$/.test(entry) ? (addressOf(exec, entry) ?? entry) : entry,
  );
  const target = bagValue(mail, 'targetObjectId');
  const wanted = typeof target === 'string' && bagValue(mail, 'treatTargetObjectAsRecipient') !== false;
  const own = wanted ? addressOf(exec, target) : null;
  return own === null ? addresses : [...addresses, own];
}

function check(mail: NativeObject, to: readonly string[]): RecordError | null {
  if (to.length === 0) return error('REQUIRED_FIELD_MISSING', 'Add a recipient to send an email.');
  const wrong = to.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) return error('INVALID_EMAIL_ADDRESS', `Email address is invalid: ${wrong}`);
  const text = ['plainTextBody', 'htmlBody', 'templateId'].some((key) => bagValue(mail, key) !== null);
  // UNVERIFIED: What does Messaging.sendEmail say of a mail without body and template?
  return text
    ? null
    : error('REQUIRED_FIELD_MISSING', 'Missing body, need at least one of html or plainText');
}

function error(statusCode: string, message: string): RecordError {
  return { statusCode, message, fields: [] };
}

/** A template gives subject and body; what the mail itself says comes first. */
function captured(exec: Execution, mail: NativeObject, to: string[]): CapturedEmail {
  const text = (key: string): string | null => {
    const value = bagValue(mail, key);
    return typeof value === 'string' ? value : null;
  };
  const sources = { who: text('targetObjectId'), what: text('whatId') };
  const templateId = text('templateId');
  const rendered = templateId === null ? null : renderTemplate(exec, templateId, sources);
  const own = text('htmlBody') ?? text('plainTextBody');
  const merged = own !== null && bagValue(mail, 'treatBodiesAsTemplate') === true;
  return {
    kind: 'single',
    to,
    subject: text('subject') ?? rendered?.subject ?? '',
    body: (merged ? mergeText(exec, own, sources) : own) ?? rendered?.html ?? rendered?.text ?? '',
    relatedId: sources.what ?? sources.who,
  };
}

/** Messaging.renderStoredEmailTemplate: a mail with the rendered text, ready to be changed and sent. */
function renderStored(
  exec: Execution,
  templateId: string,
  who: string | null,
  what: string | null,
): NativeObject {
  const { subject, text, html } = renderTemplate(exec, templateId, { who, what });
  return new NativeObject('Messaging.SingleEmailMessage', {
    subject,
    plainTextBody: text,
    htmlBody: html,
    templateId,
    targetObjectId: who,
    whatId: what,
  });
}

const RENDER_ERROR: BagProperties = { fieldName: 'String', message: 'String', offset: 'Integer' };

const RENDER_RESULT: BagProperties = {
  errors: 'List<Messaging.RenderEmailTemplateError>',
  mergedBody: 'String',
  success: 'Boolean',
};

function renderBodies(exec: Execution, who: string | null, what: string | null, bodies: ApexList): ApexList {
  const results = bodies.items.map(
    (body) =>
      new NativeObject('Messaging.RenderEmailTemplateBodyResult', {
        errors: new ApexList('Messaging.RenderEmailTemplateError'),
        mergedBody: mergeText(exec, String(body ?? ''), { who, what }),
        success: true,
      }),
  );
  return new ApexList('Messaging.RenderEmailTemplateBodyResult', results);
}

/** With allOrNone the first mistake throws EmailException; else each mail has its own result. */
function sendEmail(exec: Execution, mails: ApexList, allOrNone: boolean): ApexList {
  exec.tx.limits.spend('emailInvocations');
  const results = mails.items.map((item, index) => {
    const mail = item as NativeObject;
    const to = recipients(exec, mail);
    const wrong = check(mail, to);
    if (wrong && allOrNone) throw refusal(exec, wrong, index);
    if (!wrong) exec.tx.sendEmail(captured(exec, mail, to));
    return new NativeObject('Messaging.SendEmailResult', wrong);
  });
  return new ApexList('Messaging.SendEmailResult', results);
}

function refusal(exec: Execution, wrong: RecordError, index: number): Error {
  const message = `SendEmail failed. First exception on row ${index}; first error: ${wrong.statusCode}, ${wrong.message}: []`;
  return fail(exec, 'EmailException', message, { dml: [{ ...wrong, index, id: null }] });
}

const RENDERED = 'Messaging.SingleEmailMessage';

export const messagingClass: NativeClass = {
  name: 'Messaging',
  doc: `${DOC}apex_classes_email_outbound_messaging.htm`,
  statics: [
    fixed('sendEmail', ['List<Messaging.Email>'], 'List<Messaging.SendEmailResult>', (x, mails) =>
      sendEmail(x, mails, true),
    ),
    fixed(
      'sendEmail',
      ['List<Messaging.Email>', 'Boolean'],
      'List<Messaging.SendEmailResult>',
      (x, mails, all) => sendEmail(x, mails, all),
    ),
    fixed('renderStoredEmailTemplate', ['String', 'String?', 'String?'], RENDERED, (x, id, who, what) =>
      renderStored(x, id, who, what),
    ),
    fixed(
      'renderStoredEmailTemplate',
      ['String', 'String?', 'String?', 'Object?'],
      RENDERED,
      (x, id, who, what) => renderStored(x, id, who, what),
    ),
    fixed(
      'renderEmailTemplate',
      ['String?', 'String?', 'List<String>'],
      'List<Messaging.RenderEmailTemplateBodyResult>',
      (x, who, what, bodies) => renderBodies(x, who, what, bodies),
    ),
    // There is no daily allocation to reserve from; the transaction's own limit counts when mails go out.
    fixed('reserveSingleEmailCapacity', ['Integer'], 'void', () => undefined),
    fixed('reserveMassEmailCapacity', ['Integer'], 'void', () => undefined),
  ],
};

const result = rowsOf<NativeObject<RecordError | null>>();
const sendError = rowsOf<NativeObject<RecordError>>();

function errors(state: RecordError | null): ApexList {
  return new ApexList(
    'Messaging.SendEmailError',
    state ? [new NativeObject('Messaging.SendEmailError', state)] : [],
  );
}

export const messagingClasses: readonly NativeClass[] = [
  messagingClass,
  {
    name: 'Messaging.Email',
    doc: `${DOC}apex_classes_email_outbound_base.htm`,
    properties: bagProperties(BASE),
    methods: bagAccessors(BASE),
  },
  {
    name: 'Messaging.SingleEmailMessage',
    doc: `${DOC}apex_classes_email_outbound_single.htm`,
    extends: 'Messaging.Email',
    constructors: [bagConstructor('Messaging.SingleEmailMessage')],
    properties: bagProperties(SINGLE),
    methods: bagAccessors(SINGLE, ['treatBodiesAsTemplate', 'treatTargetObjectAsRecipient']),
  },
  {
    name: 'Messaging.EmailFileAttachment',
    doc: `${DOC}apex_classes_email_outbound_fileattachment.htm`,
    constructors: [bagConstructor('Messaging.EmailFileAttachment')],
    properties: bagProperties({ body: 'Blob', contentType: 'String', fileName: 'String', inline: 'Boolean' }),
    methods: bagAccessors({ body: 'Blob', contentType: 'String', fileName: 'String', inline: 'Boolean' }),
  },
  {
    name: 'Messaging.RenderEmailTemplateError',
    doc: `${DOC}apex_class_Messaging_RenderEmailTemplateError.htm`,
    methods: bagAccessors(RENDER_ERROR).filter(({ name }) => name.startsWith('get')),
  },
  {
    name: 'Messaging.RenderEmailTemplateBodyResult',
    doc: `${DOC}apex_class_Messaging_RenderEmailTemplateBodyResult.htm`,
    methods: bagAccessors(RENDER_RESULT).filter(({ name }) => name.startsWith('get')),
    properties: bagProperties(RENDER_RESULT),
  },
  {
    name: 'Messaging.SendEmailResult',
    doc: `${DOC}apex_classes_email_outbound_sendemailresult.htm`,
    methods: [
      result.method('getErrors', [], 'List<Messaging.SendEmailError>', (_x, self) => errors(self.state)),
      result.method('isSuccess', [], 'Boolean', (_x, self) => self.state === null),
    ],
    properties: [
      result.property('errors', 'List<Messaging.SendEmailError>', (_x, self) => errors(self.state)),
      result.property('success', 'Boolean', (_x, self) => self.state === null),
    ],
  },
  {
    name: 'Messaging.SendEmailError',
    doc: `${DOC}apex_classes_email_outbound_sendemailerror.htm`,
    methods: [
      sendError.method(
        'getFields',
        [],
        'List<String>',
        (_x, self) => new ApexList('String', [...self.state.fields]),
      ),
      sendError.method('getMessage', [], 'String', (_x, self) => self.state.message),
      sendError.method('getStatusCode', [], 'StatusCode', (_x, self) =>
        enumValue('StatusCode', self.state.statusCode),
      ),
      sendError.method('getTargetObjectId', [], 'String', () => null),
    ],
    properties: [
      sendError.property(
        'fields',
        'List<String>',
        (_x, self) => new ApexList('String', [...self.state.fields]),
      ),
      sendError.property('message', 'String', (_x, self) => self.state.message),
      sendError.property('statusCode', 'StatusCode', (_x, self) =>
        enumValue('StatusCode', self.state.statusCode),
      ),
      sendError.property('targetObjectId', 'String', () => null),
    ],
  },
  ...inbound(),
];

/** Inbound mail handlers take plain objects. */
function inbound(): NativeClass[] {
  const doc = `${DOC}apex_classes_email_inbound_`;
  const email: BagProperties = {
    binaryAttachments: 'List<Messaging.InboundEmail.BinaryAttachment>',
    ccAddresses: 'List<String>',
    fromAddress: 'String',
    fromName: 'String',
    headers: 'List<Messaging.InboundEmail.Header>',
    htmlBody: 'String',
    inReplyTo: 'String',
    messageId: 'String',
    plainTextBody: 'String',
    references: 'List<String>',
    replyTo: 'String',
    subject: 'String',
    textAttachments: 'List<Messaging.InboundEmail.TextAttachment>',
    toAddresses: 'List<String>',
  };
  const attachment = (body: string): BagProperties => ({
    body,
    fileName: 'String',
    mimeTypeSubType: 'String',
  });
  return [
    bagClass('Messaging.InboundEmail', `${doc}inbound.htm`, email),
    bagClass('Messaging.InboundEmail.BinaryAttachment', `${doc}binary.htm`, attachment('Blob')),
    bagClass('Messaging.InboundEmail.TextAttachment', `${doc}text.htm`, attachment('String')),
    bagClass('Messaging.InboundEmail.Header', `${doc}header.htm`, { name: 'String', value: 'String' }),
    bagClass('Messaging.InboundEnvelope', `${doc}envelope.htm`, {
      fromAddress: 'String',
      toAddress: 'String',
    }),
    bagClass('Messaging.InboundEmailResult', `${doc}result.htm`, { message: 'String', success: 'Boolean' }),
    {
      name: 'Messaging.InboundEmailHandler',
      doc: `${doc}what_is.htm`,
      kind: 'interface',
      abstractMethods: [
        {
          name: 'handleInboundEmail',
          params: ['Messaging.InboundEmail', 'Messaging.InboundEnvelope'],
          returns: 'Messaging.InboundEmailResult',
        },
      ],
    },
  ];
}
