/**
 * What controllers and error handlers use of Visualforce: page messages, the current page, select options. No
 * page is rendered.
 */
import type { Execution } from '../../runtime/execution.ts';
import { ApexEnumValue, ApexList, ApexObject, NativeObject, SObject } from '../../runtime/values.ts';
import type { ApexMap, Value } from '../../runtime/values.ts';
import { exceptionMessage } from '../../runtime/exceptions.ts';
import { bagAccessors } from '../bag.ts';
import type { Bag, BagProperties } from '../bag.ts';
import { enumValue } from '../enums.ts';
import { constructor, fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { caselessMap } from '../schema/caselessMap.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

interface PageContext {
  page: Value;
  readonly messages: Value[];
}

const contexts = new WeakMap<Execution, PageContext>();

export function pageContext(exec: Execution): PageContext {
  let context = contexts.get(exec);
  if (!context) contexts.set(exec, (context = { page: null, messages: [] }));
  return context;
}

interface MessageState {
  readonly severity: ApexEnumValue;
  readonly summary: string | null;
  readonly detail: string | null;
  readonly component: string | null;
}

type Message = NativeObject<MessageState>;

function message(
  severity: Value,
  summary: string | null,
  detail: string | null,
  component: string | null,
): Message {
  return new NativeObject('ApexPages.Message', {
    severity: severity as ApexEnumValue,
    summary,
    detail: detail ?? summary,
    component,
  });
}

/** The same message is shown once. */
function addMessage(exec: Execution, added: Message): void {
  const { messages } = pageContext(exec);
  const same = (other: MessageState): boolean =>
    other.severity === added.state.severity &&
    other.summary === added.state.summary &&
    other.detail === added.state.detail;
  if (!messages.some((other) => same((other as Message).state))) messages.push(added);
}

/** One message per row of a DmlException, one for any other. */
function addMessages(exec: Execution, exception: ApexObject): void {
  const rows = (exception.native as { dml?: readonly { message: string }[] }).dml ?? [
    { message: exceptionMessage(exception) },
  ];
  for (const row of rows)
    addMessage(exec, message(enumValue('ApexPages.Severity', 'ERROR'), row.message, row.message, null));
}

function hasMessages(exec: Execution, severity: ApexEnumValue | null): boolean {
  const { messages } = pageContext(exec);
  return severity === null
    ? messages.length > 0
    : messages.some((m) => (m as Message).state.severity === severity);
}

export const apexPagesClass: NativeClass = {
  name: 'ApexPages',
  doc: `${DOC}apex_methods_system_apexpages.htm`,
  statics: [
    fixed('addMessage', ['ApexPages.Message'], 'void', (x, added) => addMessage(x, added as Message)),
    fixed('addMessages', ['Exception'], 'void', (x, exception) => addMessages(x, exception)),
    fixed('currentPage', [], 'PageReference', (x) => pageContext(x).page),
    fixed(
      'getMessages',
      [],
      'List<ApexPages.Message>',
      (x) => new ApexList('ApexPages.Message', [...pageContext(x).messages]),
    ),
    fixed('hasMessages', [], 'Boolean', (x) => hasMessages(x, null)),
    fixed('hasMessages', ['ApexPages.Severity'], 'Boolean', (x, severity) =>
      hasMessages(x, severity as ApexEnumValue),
    ),
  ],
};

const { method } = rowsOf<Message>();

export const messageClass: NativeClass = {
  name: 'ApexPages.Message',
  doc: `${DOC}apex_pages_message.htm`,
  constructors: [
    constructor(['ApexPages.Severity', 'String?'], (_x, _t, severity, summary) =>
      message(severity, summary, null, null),
    ),
    constructor(['ApexPages.Severity', 'String?', 'String?'], (_x, _t, severity, summary, detail) =>
      message(severity, summary, detail, null),
    ),
    constructor(
      ['ApexPages.Severity', 'String?', 'String?', 'String?'],
      (_x, _t, severity, summary, detail, id) => message(severity, summary, detail, id),
    ),
  ],
  methods: [
    method('getComponentLabel', [], 'String', (_x, { state }) => state.component),
    method('getDetail', [], 'String', (_x, { state }) => state.detail),
    method('getSeverity', [], 'ApexPages.Severity', (_x, { state }) => state.severity),
    method('getSummary', [], 'String', (_x, { state }) => state.summary),
  ],
};

interface PageState {
  readonly path: string;
  readonly parameters: ApexMap;
  readonly headers: ApexMap;
  anchor: string | null;
  redirect: boolean;
}

type Page = NativeObject<PageState>;

/** A page by its address; query parameters become getParameters(). */
export function pageReference(url: string): Page {
  const [rest = '', anchor = null] = url.split('#');
  const [path = '', query = ''] = rest.split('?');
  const parameters = [...new URLSearchParams(query)].map(([key, value]) => [key, value] as const);
  const state: PageState = {
    path,
    parameters: caselessMap('String', parameters),
    headers: caselessMap('String', []),
    anchor,
    redirect: false,
  };
  return new NativeObject('PageReference', state);
}

function pageUrl({ state }: Page): string {
  const query = [...state.parameters.entries.values()].map(
    ({ key, value }) => `${encodeURIComponent(String(key))}=${encodeURIComponent(String(value ?? ''))}`,
  );
  return (
    state.path + (query.length > 0 ? `?${query.join('&')}` : '') + (state.anchor ? `#${state.anchor}` : '')
  );
}

const page = rowsOf<Page>();

export const pageReferenceClass: NativeClass = {
  name: 'PageReference',
  doc: `${DOC}apex_System_PageReference.htm`,
  constructors: [
    constructor(['String'], (_x, _t, address) => pageReference(address)),
    constructor(['SObject'], (_x, _t, record) => pageReference(`/${String(record.fields.get('id') ?? '')}`)),
  ],
  methods: [
    page.method('getAnchor', [], 'String', (_x, { state }) => state.anchor),
    page.method('getHeaders', [], 'Map<String,String>', (_x, { state }) => state.headers),
    page.method('getParameters', [], 'Map<String,String>', (_x, { state }) => state.parameters),
    page.method('getRedirect', [], 'Boolean', (_x, { state }) => state.redirect),
    page.method('getUrl', [], 'String', (_x, self) => pageUrl(self)),
    page.method('setAnchor', ['String?'], 'PageReference', (_x, self, anchor) => {
      self.state.anchor = anchor;
      return self;
    }),
    page.method('setRedirect', ['Boolean'], 'PageReference', (_x, self, redirect) => {
      self.state.redirect = redirect;
      return self;
    }),
  ],
};

const OPTION: BagProperties = {
  value: 'String',
  label: 'String',
  disabled: 'Boolean',
  escapeItem: 'Boolean',
};

function option(value: string | null, label: string | null, disabled: boolean): NativeObject<Bag> {
  return new NativeObject('SelectOption', { value, label, disabled, escapeItem: true });
}

export const selectOptionClass: NativeClass = {
  name: 'SelectOption',
  doc: `${DOC}apex_pages_selectoption.htm`,
  constructors: [
    constructor(['String?', 'String?'], (_x, _t, value, label) => option(value, label, false)),
    constructor(['String?', 'String?', 'Boolean'], (_x, _t, value, label, disabled) =>
      option(value, label, disabled),
    ),
  ],
  methods: bagAccessors(OPTION),
};

const controller = rowsOf<NativeObject<SObject>>();

export const standardControllerClass: NativeClass = {
  name: 'ApexPages.StandardController',
  doc: `${DOC}apex_ApexPages_StandardController.htm`,
  constructors: [
    constructor(['SObject'], (_x, _t, record) => new NativeObject('ApexPages.StandardController', record)),
  ],
  methods: [
    controller.method(
      'getId',
      [],
      'String',
      (_x, { state }) => (state.fields.get('id') as string | undefined) ?? null,
    ),
    controller.method('getRecord', [], 'SObject', (_x, { state }) => state),
    controller.method('cancel', [], 'PageReference', (_x, { state }) => recordPage(state)),
    controller.method('view', [], 'PageReference', (_x, { state }) => recordPage(state)),
    controller.method('save', [], 'PageReference', (x, { state }) => {
      const operation = state.fields.get('id') ? 'update' : 'insert';
      x.data.dml(x, { operation, records: [state], allOrNone: true, access: 'system' });
      return recordPage(state);
    }),
  ],
};

function recordPage(record: SObject): Page {
  return pageReference(`/${String(record.fields.get('id') ?? '')}`);
}
