import type { Diagnostics, Position } from '../diagnostics/diagnostic.ts';
import { limits, objectSuffix } from '../platform/limits.ts';
import { reservedWords } from '../platform/reservedWords.ts';
import { unread, type FieldSpec, type Model, type ObjectSpec } from '../read/model.ts';

/** API names of everything, made from the model's short names and the prefixes of the package. */
export class Naming {
  readonly #package: Model['package'];

  constructor(spec: Model['package']) {
    this.#package = spec;
  }

  /** Start of the package's addresses and module names. */
  get path(): string {
    return this.#package.name.toLowerCase();
  }

  /** `AccessView` -> `LatchkeyAccessView`. */
  className(name: string): string {
    return `${this.#package.classPrefix}${name}`;
  }

  /** `Grant` -> `Latchkey_Grant`: permissions, permission sets, labels. */
  prefixed(name: string): string {
    return `${this.#package.objectPrefix}_${name}`;
  }

  /** `Request` -> `Latchkey_Request__c`; a standard object keeps its name. */
  object(object: Pick<ObjectSpec, 'kind' | 'name' | 'apiName'>): string {
    return object.kind === 'standardObject'
      ? object.name
      : `${this.prefixed(object.apiName ?? object.name)}${objectSuffix[object.kind]}`;
  }

  /** `Key` -> `Key__c`, on a standard object `Latchkey_Access__c`. */
  field(object: Pick<ObjectSpec, 'kind'>, field: Pick<FieldSpec, 'name'>): string {
    return object.kind === 'standardObject' ? `${this.prefixed(field.name)}__c` : `${field.name}__c`;
  }

  /** Name of the parent in a path: `Contact__c` -> `Contact__r`. */
  relation(object: Pick<ObjectSpec, 'kind'>, field: Pick<FieldSpec, 'name'>): string {
    return this.field(object, field).replace(/__c$/, '__r');
  }

  /** Name of the children in a subquery of the parent: `Access_Requests` -> `Access_Requests__r`. */
  children(relationship: string): string {
    return `${relationship}__r`;
  }
}

/** `is not blank` -> `IS_NOT_BLANK`, `RequestStatus` -> `REQUEST_STATUS`. */
export function constantName(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
}

/** `contactId` -> `Contact Id`: the label of a value in a builder. */
export function wordsOf(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Longest name by what it names. */
type NameKind =
  | 'className'
  | 'objectName'
  | 'fieldName'
  | 'relationshipName'
  | 'identifier'
  | 'permissionName'
  | 'labelName'
  | 'flowName'
  | 'tabName'
  | 'appName'
  | 'resourceName';

/** Reports names that are too long, malformed or reserved. `title` is the kind of thing, such as `an Apex class`. */
export function checkName(
  name: string,
  kind: NameKind,
  title: string,
  at: Position,
  diagnostics: Diagnostics,
): void {
  if (name.includes(unread)) return;
  const most = limits[kind];
  if (name.length > most)
    diagnostics.report('LK0101', at, name, name.length, title, most, name.length - most);
  if (!/^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name)) diagnostics.report('LK0102', at, name, title);
  const apex = kind === 'className' || kind === 'identifier';
  if (apex && reservedWords.has(name.toLowerCase())) diagnostics.report('LK0103', at, name, title);
}

/** Reports a text that is empty or longer than the platform takes. */
export function checkText(
  text: string,
  most: number,
  title: string,
  at: Position,
  diagnostics: Diagnostics,
): void {
  if (text.includes(unread)) return;
  if (text.trim() === '') diagnostics.report('LK0106', at, title);
  else if (text.length > most) diagnostics.report('LK0105', at, title, text.length, most, text.length - most);
}

/** Names of one kind in one place, told apart as Salesforce does: without regard to capitals. */
export class NameSpace {
  readonly #title: string;
  readonly #diagnostics: Diagnostics;
  readonly #taken = new Map<string, Position>();

  constructor(title: string, diagnostics: Diagnostics) {
    this.#title = title;
    this.#diagnostics = diagnostics;
  }

  /** Takes a name; one that is taken already is LK0104. */
  claim(name: string, at: Position): void {
    if (name.includes(unread)) return;
    const key = name.toLowerCase();
    const first = this.#taken.get(key);
    if (first === undefined) this.#taken.set(key, at);
    else this.#diagnostics.report('LK0104', at, this.#title, name, `${first.file}:${first.line}`);
  }

  has(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }
}
