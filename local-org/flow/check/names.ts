/** Names a flow uses, looked up in the flow and in the schema. */
import { parentField } from '../../runtime/records.ts';
import type { ObjectSchema, Schema } from '../../schema/schema.ts';
import type { Flow, FlowValue, Path } from '../metadata/ast.ts';
import type { Findings } from '../metadata/findings.ts';
import { pathOf } from '../metadata/readValues.ts';
import { GLOBALS } from '../run/globals.ts';
import { MERGE_FIELD } from '../run/text.ts';

export class Names {
  readonly #flow: Flow;
  readonly #schema: Schema;
  readonly #findings: Findings;
  /** Names that references may begin with, lower case. */
  readonly #known: ReadonlySet<string>;

  constructor(flow: Flow, schema: Schema, findings: Findings) {
    this.#flow = flow;
    this.#schema = schema;
    this.#findings = findings;
    const outcomes = [...flow.elements.values()].flatMap((element) =>
      element.kind === 'decision' ? element.rules.map(({ name }) => name.toLowerCase()) : [],
    );
    const items = [...flow.elements.values()].flatMap((element) =>
      element.kind === 'collection' && element.into ? [(element.into[0] ?? '').toLowerCase()] : [],
    );
    this.#known = new Set([
      ...items,
      ...flow.elements.keys(),
      ...flow.resources.keys(),
      ...flow.screenFields.keys(),
      ...outcomes,
    ]);
  }

  /** The object; null, and a finding, when there is none. */
  object(element: string, name: string | null): ObjectSchema | null {
    const object = this.#schema.object(name ?? '');
    if (!object) this.#findings.add(element, 'LO8102', `there is no object ${name ?? '(none named)'}`);
    return object ?? null;
  }

  field(element: string, object: string | null, name: string): void {
    const schema = this.#schema.object(object ?? '');
    if (schema && !schema.fields.has(name.toLowerCase())) {
      this.#findings.add(element, 'LO8103', `${schema.name} has no field ${name}`);
    }
  }

  value(element: string, value: FlowValue | null): void {
    if (value?.kind === 'reference') this.reference(element, value.path);
    if (value?.kind === 'text') this.text(element, value.text);
  }

  /** Merge fields of a text. */
  text(element: string, text: string): void {
    for (const [, reference = ''] of text.matchAll(MERGE_FIELD)) this.reference(element, pathOf(reference));
  }

  reference(element: string, path: Path): void {
    const [first = '', ...rest] = path;
    const key = first.toLowerCase();
    if (!(key.startsWith('$') ? GLOBALS.has(key) : this.#known.has(key))) {
      this.#findings.add(element, 'LO8104', `${path.join('.')} refers to nothing in this flow`);
      return;
    }
    const object = this.#schema.object(this.objectOf([first]) ?? '');
    if (object) this.#follow(element, object, rest);
  }

  /** Object of the record a reference gives, where the flow says so. */
  objectOf(path: Path): string | null {
    const [first = '', ...rest] = path;
    const key = first.toLowerCase();
    if (rest.length > 0) return null;
    if (key === '$record' || key === '$record__prior') return this.#flow.start.object;
    const resource = this.#flow.resources.get(key);
    if (resource?.kind === 'variable') return resource.dataType === 'sobject' ? resource.objectType : null;
    const element = this.#flow.elements.get(key);
    if (element?.kind === 'lookup') return element.object;
    return element?.kind === 'loop' || element?.kind === 'collection'
      ? this.objectOf(element.collection)
      : null;
  }

  #follow(element: string, object: ObjectSchema, path: Path): void {
    const [written, ...rest] = path;
    if (written === undefined) return;
    // `Owner:User`: a lookup to several objects, with the one that is meant.
    const [name = '', chosen] = written.split(':');
    const key = name.toLowerCase();
    const parent = parentField(object, key);
    const meant = parent && chosen !== undefined ? this.#schema.object(chosen) : undefined;
    if (meant) return this.#follow(element, meant, rest);
    if (rest.length === 0 && (object.fields.has(key) || parent)) return;
    const next = parent && this.#schema.object(parent.reference?.to[0] ?? '');
    // A lookup to several objects does not say which fields there are.
    if (parent && (parent.reference?.to.length ?? 0) > 1) return;
    if (next) return this.#follow(element, next, rest);
    this.#findings.add(element, 'LO8103', `${object.name} has no field ${name}`);
  }
}
