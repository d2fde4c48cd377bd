import { Node, type SourceFile, type VariableDeclaration } from 'ts-morph';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { readApps, readStaticResources, readTabs } from './apps.ts';
import { readContracts } from './contracts.ts';
import * as declare from './declarations.ts';
import { readLiteral, type Entry, type Literal } from './literal.ts';
import type { Model } from './model.ts';
import { openModel, type ModelSources } from './source.ts';
import { readUnions } from './unions.ts';

/** The file that defines the language of the model; it declares types, not things. */
const languageFile = 'model/types.ts';

type Draft = {
  -readonly [K in keyof Model]: Model[K] extends readonly (infer T)[] ? T[] : Model[K] | undefined;
};

type Loader = (literal: Literal, draft: Draft, diagnostics: Diagnostics) => void;

/** What the list of languages satisfies: it is read first, because it says which properties a text has. */
const languageType = /\bLanguageModel\b/;

/** What a constant is, told by the type of model/types.ts that it satisfies. */
const loaders: readonly (readonly [RegExp, string, Loader])[] = [
  [
    /\bPackageModel\b/,
    'package',
    (literal, draft, diagnostics) => (draft.package = declare.readPackage(literal, diagnostics)),
  ],
  [
    languageType,
    'list of languages',
    (literal, draft, diagnostics) => draft.languages.push(...declare.readLanguages(literal, diagnostics)),
  ],
  [
    /\bObjectModel\b/,
    '',
    (literal, draft, diagnostics) =>
      draft.objects.push(...present(declare.readObject(literal, diagnostics, draft.languages))),
  ],
  [
    /\bFieldMapping\b/,
    'mapping',
    (literal, draft, diagnostics) => draft.mapping.push(...declare.readMapping(literal, diagnostics)),
  ],
  [
    /\bErrorModel\b/,
    'list of errors',
    (literal, draft, diagnostics) =>
      draft.errors.push(...declare.readErrors(literal, diagnostics, draft.languages)),
  ],
  [
    /\bTriggerModel\b/,
    '',
    (literal, draft, diagnostics) => draft.triggers.push(...declare.readTriggers(literal, diagnostics)),
  ],
  [
    /\bCustomPermissionModel\b/,
    '',
    (literal, draft, diagnostics) =>
      draft.customPermissions.push(...declare.readCustomPermissions(literal, diagnostics)),
  ],
  [
    /\bPermissionSetModel\b/,
    '',
    (literal, draft, diagnostics) =>
      draft.permissionSets.push(...declare.readPermissionSets(literal, diagnostics)),
  ],
  [
    /\bValueTextModel\b/,
    'table of picklist texts',
    (literal, draft, diagnostics) =>
      draft.picklistTexts.push(...declare.readPicklistTexts(literal, diagnostics, draft.languages)),
  ],
  [
    /\bButtonTextModel\b/,
    'table of button texts',
    (literal, draft, diagnostics) =>
      draft.buttonTexts.push(...declare.readButtonTexts(literal, diagnostics, draft.languages)),
  ],
  [
    /\bLabelModel\b/,
    '',
    (literal, draft, diagnostics) =>
      draft.labels.push(...declare.readLabels(literal, diagnostics, draft.languages)),
  ],
  [
    /\bTabModel\b/,
    '',
    (literal, draft, diagnostics) => draft.tabs.push(...readTabs(literal, diagnostics, draft.languages)),
  ],
  [
    /\bAppModel\b/,
    '',
    (literal, draft, diagnostics) => draft.apps.push(...readApps(literal, diagnostics, draft.languages)),
  ],
  [
    /\bStaticResourceModel\b/,
    '',
    (literal, draft, diagnostics) => draft.staticResources.push(...readStaticResources(literal, diagnostics)),
  ],
];

/**
 * Reads the model of a project. Undefined when it has no package constant: nothing can be named then.
 * Mistakes are reported; what could be read is returned all the same, so that `plan/` can find more.
 */
export function readModel(root: string, diagnostics: Diagnostics): Model | undefined {
  const sources = openModel(root, diagnostics);
  const files = sources.files.filter((file) => sources.at(file).file !== languageFile);
  const draft: Draft = {
    package: undefined,
    languages: [],
    objects: [],
    unions: [],
    contracts: [],
    services: [],
    mapping: [],
    errors: [],
    triggers: [],
    customPermissions: [],
    permissionSets: [],
    labels: [],
    picklistTexts: [],
    buttonTexts: [],
    tabs: [],
    apps: [],
    staticResources: [],
  };
  const constants = readConstants(files, draft, sources, diagnostics);
  for (const file of files) {
    draft.unions.push(...readUnions(file, constants, sources));
    const { contracts, services } = readContracts(file.getInterfaces(), sources, diagnostics);
    draft.contracts.push(...contracts);
    draft.services.push(...services);
  }
  if (draft.package !== undefined) return { ...draft, package: draft.package };
  diagnostics.report(
    'LK0006',
    { file: 'model/package.ts', line: 1, column: 1 },
    'constant that satisfies PackageModel',
  );
  return undefined;
}

/** Loads the exported constants into the draft; returns the properties of each, for `keyof typeof`. */
function readConstants(
  files: readonly SourceFile[],
  draft: Draft,
  sources: ModelSources,
  diagnostics: Diagnostics,
): Map<string, readonly Entry[]> {
  const constants = new Map<string, readonly Entry[]>();
  const first = new Map<string, string>();
  const declarations = files
    .flatMap((file) => file.getVariableDeclarations())
    .filter((one) => one.isExported());
  const isLanguages = (one: VariableDeclaration) => languageType.test(satisfiedType(one));
  for (const declaration of [
    ...declarations.filter(isLanguages),
    ...declarations.filter((one) => !isLanguages(one)),
  ]) {
    const at = sources.at(declaration);
    const loader = loaders.find(([type]) => type.test(satisfiedType(declaration)));
    if (loader === undefined) {
      diagnostics.report('LK0005', at, declaration.getName());
      continue;
    }
    const [, once, load] = loader;
    const earlier = first.get(once);
    if (once !== '' && earlier !== undefined) diagnostics.report('LK0007', at, once, earlier);
    first.set(once, at.file);
    const literal = readLiteral(declaration.getInitializerOrThrow(), sources, diagnostics);
    load(literal, draft, diagnostics);
    if (literal.kind === 'object') constants.set(declaration.getName(), literal.entries);
  }
  return constants;
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function satisfiedType(declaration: VariableDeclaration): string {
  const value = declaration.getInitializer();
  return Node.isSatisfiesExpression(value) ? (value.getTypeNode()?.getText() ?? '') : '';
}
