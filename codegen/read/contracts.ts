import {
  Node,
  type InterfaceDeclaration,
  type MethodSignature,
  type ParameterDeclaration,
  type PropertySignature,
} from 'ts-morph';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { describe, wordsOf, type DocComment } from './jsdoc.ts';
import type { Audience, ContractSpec, MethodSpec, Named, PropertySpec, ServiceSpec } from './model.ts';
import type { ModelSources } from './source.ts';
import { readType } from './typeSpec.ts';

const serviceTags = ['service', 'audience', 'category', 'path'];
const methodTags = [
  'permission',
  'permissionPerAction',
  'cacheable',
  'limit',
  'label',
  'verb',
  'status',
  'tail',
];
const audiences: readonly Audience[] = ['internal', 'external', 'any', 'guest', 'flow', 'rest'];

/** Tags that say something to some audiences only. */
const tagAudiences: Readonly<Record<string, readonly Audience[]>> = {
  category: ['flow'],
  label: ['flow'],
  path: ['rest'],
  verb: ['rest'],
  status: ['rest'],
  tail: ['rest'],
  cacheable: ['internal', 'external', 'any'],
  // Nobody has logged in, so there is nobody who could hold a permission.
  permission: ['internal', 'external', 'any', 'flow', 'rest'],
  permissionPerAction: ['internal', 'external', 'any', 'flow', 'rest'],
};

/** What one file of contracts declares. */
export interface Contracts {
  readonly contracts: ContractSpec[];
  readonly services: ServiceSpec[];
}

/** Reads interfaces: with the tag `@service` a service (methods only), otherwise a contract (properties only). */
export function readContracts(
  interfaces: readonly InterfaceDeclaration[],
  sources: ModelSources,
  diagnostics: Diagnostics,
): Contracts {
  const result: Contracts = { contracts: [], services: [] };
  for (const declaration of interfaces.filter((one) => one.isExported())) {
    refuseUnsupported(declaration, sources, diagnostics);
    const doc = describe(declaration);
    const reader = new InterfaceReader(declaration, doc, sources, diagnostics);
    if (doc.tags.some((tag) => tag.getTagName() === 'service')) result.services.push(reader.service());
    else result.contracts.push(reader.contract());
  }
  return result;
}

function refuseUnsupported(
  declaration: InterfaceDeclaration,
  sources: ModelSources,
  diagnostics: Diagnostics,
): void {
  for (const parent of declaration.getExtends()) {
    diagnostics.report(
      'LK0203',
      sources.at(parent),
      'Inheritance',
      'Repeat the properties: Apex DTOs stand alone.',
    );
  }
  for (const parameter of declaration.getTypeParameters()) {
    diagnostics.report(
      'LK0203',
      sources.at(parameter),
      'A type parameter',
      'Declare one interface per type.',
    );
  }
}

class InterfaceReader {
  readonly #declaration: InterfaceDeclaration;
  readonly #doc: DocComment;
  readonly #sources: ModelSources;
  readonly #diagnostics: Diagnostics;

  constructor(
    declaration: InterfaceDeclaration,
    doc: DocComment,
    sources: ModelSources,
    diagnostics: Diagnostics,
  ) {
    this.#declaration = declaration;
    this.#doc = doc;
    this.#sources = sources;
    this.#diagnostics = diagnostics;
  }

  contract(): ContractSpec {
    this.#refuseTags(this.#doc, []);
    const properties = this.#members(
      Node.isPropertySignature,
      'A method or index signature',
      'Use properties; methods belong to an interface with @service.',
    );
    return {
      name: this.#declaration.getName(),
      description: this.#doc.text,
      properties: properties.map((property) => this.#property(property)),
      at: this.#sources.at(this.#declaration.getNameNode()),
    };
  }

  service(): ServiceSpec {
    const at = this.#sources.at(this.#declaration.getNameNode());
    const name = this.#declaration.getName();
    this.#refuseTags(this.#doc, serviceTags);
    const given = this.#words(this.#doc, 'audience')[0]?.value;
    const audience = audiences.find((one) => one === given);
    if (audience === undefined) this.#diagnostics.report('LK0204', at, name);
    else this.#refuseForeignTags(this.#doc, audience);
    const methods = this.#members(
      Node.isMethodSignature,
      'A property',
      'Use methods in an interface with @service.',
    );
    return {
      name,
      description: this.#doc.text,
      service:
        this.#words(this.#doc, 'service')[0] ??
        this.#incomplete('service', 'the name of a class without prefix'),
      audience: audience ?? 'internal',
      category: this.#texts(this.#doc, 'category')[0],
      path: this.#words(this.#doc, 'path')[0],
      methods: methods.map((method) => this.#method(method, audience)),
      at,
    };
  }

  #method(method: MethodSignature, audience: Audience | undefined): MethodSpec {
    const doc = describe(method);
    this.#refuseTags(doc, methodTags);
    if (audience !== undefined) this.#refuseForeignTags(doc, audience);
    const words = (tag: string) => this.#words(doc, tag);
    const perAction = words('permissionPerAction')[0];
    return {
      name: method.getName(),
      description: doc.text,
      parameters: method.getParameters().map((parameter) => this.#parameter(parameter)),
      returns: readType(method.getReturnTypeNode(), method, this.#sources, this.#diagnostics),
      cacheable: doc.tags.some((tag) => tag.getTagName() === 'cacheable'),
      permissions: words('permission'),
      permissionPerAction: perAction,
      limits: this.#limits(doc),
      label: this.#texts(doc, 'label')[0],
      verb: words('verb')[0],
      status: words('status')[0],
      tail: words('tail')[0],
      at: this.#sources.at(method.getNameNode()),
    };
  }

  /** `@limit ids 50`. */
  #limits(doc: DocComment): MethodSpec['limits'] {
    return doc.tags
      .filter((tag) => tag.getTagName() === 'limit')
      .flatMap((tag) => {
        const [parameter, most] = wordsOf(tag);
        const at = this.#sources.at(tag);
        if (parameter !== undefined && /^[1-9]\d*$/.test(most ?? ''))
          return [{ parameter: { value: parameter, at }, most: Number(most) }];
        this.#diagnostics.report('LK0211', at, 'limit', 'a parameter and a whole number');
        return [];
      });
  }

  #property(property: PropertySignature): PropertySpec {
    const type = readType(property.getTypeNode(), property, this.#sources, this.#diagnostics);
    if (type.kind === 'void')
      this.#diagnostics.report(
        'LK0201',
        this.#sources.at(property),
        'void',
        'Only a method may return nothing.',
      );
    return {
      name: property.getName(),
      type,
      optional: property.hasQuestionToken(),
      description: describe(property).text,
      at: this.#sources.at(property.getNameNode()),
    };
  }

  #parameter(parameter: ParameterDeclaration): PropertySpec {
    return {
      name: parameter.getName(),
      type: readType(parameter.getTypeNode(), parameter, this.#sources, this.#diagnostics),
      optional: parameter.hasQuestionToken(),
      description: '',
      at: this.#sources.at(parameter),
    };
  }

  #members<T extends Node>(wanted: (node: Node) => node is T, other: string, remedy: string): T[] {
    return this.#declaration.getMembers().flatMap((member) => {
      if (wanted(member)) return [member];
      this.#diagnostics.report('LK0203', this.#sources.at(member), other, remedy);
      return [];
    });
  }

  /** The first word after each tag of that name. */
  #words(doc: DocComment, name: string): Named[] {
    return doc.tags
      .filter((tag) => tag.getTagName() === name)
      .flatMap((tag) => {
        const value = wordsOf(tag)[0];
        if (value !== undefined) return [{ value, at: this.#sources.at(tag) }];
        this.#diagnostics.report('LK0211', this.#sources.at(tag), name, 'a name after it');
        return [];
      });
  }

  /** All words after each tag of that name, as one text. */
  #texts(doc: DocComment, name: string): Named[] {
    return this.#words(doc, name).map(({ at }, index) => {
      const tag = doc.tags.filter((one) => one.getTagName() === name)[index];
      return { value: tag === undefined ? '' : wordsOf(tag).join(' '), at };
    });
  }

  /** Tags that mean nothing to those who call the service. */
  #refuseForeignTags(doc: DocComment, audience: Audience): void {
    for (const tag of doc.tags) {
      const wanted = tagAudiences[tag.getTagName()];
      if (wanted !== undefined && !wanted.includes(audience))
        this.#diagnostics.report('LK0213', this.#sources.at(tag), tag.getTagName(), wanted.join(', '));
    }
  }

  #incomplete(tag: string, wanted: string): Named {
    const at = this.#sources.at(this.#declaration);
    this.#diagnostics.report('LK0211', at, tag, wanted);
    return { value: '', at };
  }

  #refuseTags(doc: DocComment, known: readonly string[]): void {
    for (const tag of doc.tags) {
      const name = tag.getTagName();
      if (!known.includes(name))
        this.#diagnostics.report('LK0210', this.#sources.at(tag), name, didYouMean(name, known));
    }
  }
}
