/**
 * Modules that have no file: `@salesforce/...` imports. The build of whatever imports one takes the few lines of source
 * that it needs. They are the same for every user: what depends on the viewer is read from the page's context.
 */
import type { CustomLabel } from '../schema/projectMetadata.ts';
import type { FieldSchema, Schema } from '../schema/schema.ts';
import { LOCALE_VALUES } from './localeData.ts';

export const FAMILIES = [
  'apex',
  'label',
  'resourceUrl',
  'schema',
  'user',
  'customPermission',
  'userPermission',
  'i18n',
  'client',
  'community',
  'site',
] as const;
type Family = (typeof FAMILIES)[number];

/** `@salesforce/i18n/<name>` that the viewing user's settings decide. */
export const I18N: readonly string[] = ['timeZone', 'locale', 'lang', 'currency', ...LOCALE_VALUES];

/** What module sources are made from. */
export interface ModuleFacts {
  readonly schema: Schema;
  /** Custom labels by lower-case name. */
  label(name: string): Pick<CustomLabel, 'value' | 'translations'> | undefined;
  /** Address of a static resource. */
  resourceUrl(name: string): string | undefined;
}

/** True for imports the server answers, whether or not the named thing exists. */
export function isVirtualModule(specifier: string): boolean {
  if (specifier === '@salesforce/apex') return true;
  const [scope, family, name] = specifier.split('/');
  return scope === '@salesforce' && FAMILIES.includes(family as Family) && name !== undefined && name !== '';
}

/** JavaScript of a virtual module, or why it cannot exist (a sentence for the developer). */
export type ModuleSource = { readonly source: string } | { readonly problem: string };

const context = (expression: string): ModuleSource => ({
  source: `import { context } from 'localorg/client';\nexport default ${expression};\n`,
});
const constant = (value: unknown): ModuleSource => ({ source: `export default ${JSON.stringify(value)};\n` });

/** Source of `@salesforce/<family>/<name>`; the family `apex` has a module without a name, too. */
export function virtualModule(family: string, name: string, facts: ModuleFacts): ModuleSource {
  switch (family as Family) {
    case 'apex':
      return name === '' ? { source: "export { refreshApex } from 'localorg/apex';\n" } : apexModule(name);
    case 'label':
      return labelModule(name, facts);
    case 'resourceUrl':
      return resourceModule(name, facts);
    case 'schema':
      return schemaModule(name, facts.schema);
    case 'user':
      return userModule(name);
    // Source: developer.salesforce.com/docs/platform/lwc/guide/create-permissions.html
    case 'customPermission':
      return context(`context.customPermissions.includes(${JSON.stringify(name)}) || undefined`);
    case 'userPermission':
      return context(`context.userPermissions.includes(${JSON.stringify(name)}) || undefined`);
    case 'i18n':
      return i18nModule(name);
    case 'client':
      return clientModule(name);
    case 'community':
    case 'site':
      return siteModule(family, name);
    default:
      return unknown(family, name);
  }
}

function apexModule(name: string): ModuleSource {
  const parts = name.split('.');
  const [className, methodName] = parts.slice(-2);
  if (parts.length < 2 || className === undefined || methodName === undefined) {
    return { problem: `@salesforce/apex/${name} does not name a class and a method (Class.method)` };
  }
  const args = `${JSON.stringify(className)}, ${JSON.stringify(methodName)}`;
  return { source: `import { apexMethod } from 'localorg/apex';\nexport default apexMethod(${args});\n` };
}

function labelModule(name: string, facts: ModuleFacts): ModuleSource {
  const [namespace, label] = name.split('.');
  const found = namespace === 'c' && label !== undefined ? facts.label(label.toLowerCase()) : undefined;
  if (found === undefined)
    return { problem: `There is no custom label ${name} in the project's labels metadata` };
  if (found.translations.size === 0) return constant(found.value);
  const texts = JSON.stringify(Object.fromEntries(found.translations));
  return {
    source:
      "import { inViewersLanguage } from 'localorg/client';\n" +
      `export default inViewersLanguage(${JSON.stringify(found.value)}, ${texts});\n`,
  };
}

function resourceModule(name: string, facts: ModuleFacts): ModuleSource {
  const url = facts.resourceUrl(name);
  return url === undefined ? { problem: `The project has no static resource ${name}` } : constant(url);
}

/** Source: developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html (schema). */
function schemaModule(name: string, schema: Schema): ModuleSource {
  const [objectName = '', ...path] = name.split('.');
  const start = schema.object(objectName);
  if (start === undefined)
    return { problem: `There is no object ${objectName} (import of @salesforce/schema/${name})` };
  if (path.length === 0) return constant({ objectApiName: start.name });
  let object: typeof start | undefined = start;
  for (const [index, step] of path.entries()) {
    if (object === undefined) return { problem: `${name} goes through a relationship to an unknown object` };
    const last = index === path.length - 1;
    const field: FieldSchema | undefined = last
      ? object.fields.get(step.toLowerCase())
      : relationship(object, step);
    if (field === undefined)
      return { problem: `${object.name} has no ${last ? 'field' : 'relationship'} ${step}` };
    object = last ? undefined : schema.object(field.reference?.to[0] ?? '');
  }
  return constant({ objectApiName: start.name, fieldApiName: path.join('.') });
}

function relationship(object: NonNullable<ReturnType<Schema['object']>>, name: string) {
  const wanted = name.toLowerCase();
  return [...object.fields.values()].find(
    (field) => field.reference?.relationshipName?.toLowerCase() === wanted,
  );
}

function userModule(name: string): ModuleSource {
  if (name === 'Id') return context('context.user.id');
  if (name === 'isGuest') return context('context.user.isGuest');
  return unknown('user', name);
}

/** Source of `@salesforce/i18n/<name>`. */
export function i18nModule(name: string): ModuleSource {
  if (name === 'dir') return constant('ltr');
  return I18N.includes(name) ? context(`context.i18n[${JSON.stringify(name)}]`) : unknown('i18n', name);
}

/**
 * The hardware decides on the platform; here the width at loading does, so that a narrow window shows what a
 * phone shows. 48em is the width from which the design system's `medium` classes apply.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/create-client-form-factor.html
 */
export function clientModule(name: string): ModuleSource {
  if (name !== 'formFactor') return unknown('client', name);
  return { source: "export default matchMedia('(min-width: 48em)').matches ? 'Large' : 'Small';\n" };
}

/** Source: developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html (community, site). */
function siteModule(family: string, name: string): ModuleSource {
  if (name === 'basePath') return context("context.user.site === null ? '' : `/site/${context.user.site}`");
  if (name === 'Id') return context('context.siteId ?? undefined');
  return unknown(family, name);
}

function unknown(family: string, name: string): ModuleSource {
  return { problem: `The local org does not provide @salesforce/${family}/${name}` };
}
