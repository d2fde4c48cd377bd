/** What a project says beyond its data model: labels, permissions, custom metadata records, classes. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readGroups, readQueues } from './groups.ts';
import type { GroupMetadata, QueueMetadata } from './groups.ts';
import { componentName } from './projectFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';
import { readAccess } from './accessMetadata.ts';
import type { AccessMetadata } from './accessMetadata.ts';
import { inLanguage, labelTranslations } from './translations.ts';
import type { Texts } from './translations.ts';
import { children, flag, readXml, text } from './xml.ts';
import type { XmlNode } from './xml.ts';

export interface CustomLabel {
  readonly name: string;
  readonly value: string;
  readonly language: string;
  /** By language, without that of the label itself. */
  readonly translations: Texts;
}

export interface CustomPermissionMetadata {
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
}

/** One custom metadata record; values are text as in the XML, null when `xsi:nil`. */
export interface CustomMetadataRecord {
  readonly object: string;
  readonly developerName: string;
  readonly label: string;
  readonly values: ReadonlyMap<string, string | null>;
}

export interface RecordTypeMetadata {
  readonly object: string;
  readonly developerName: string;
  readonly label: string;
  readonly description: string | null;
  readonly active: boolean;
}

export interface RoleMetadata {
  readonly name: string;
  readonly label: string;
  readonly parent: string | null;
}

export interface PermissionSetGroupMetadata {
  readonly name: string;
  readonly label: string;
  readonly permissionSets: readonly string[];
}

/** Experience Cloud site. */
export interface NetworkMetadata {
  readonly name: string;
  readonly status: string;
  readonly urlPathPrefix: string | null;
  readonly sendWelcomeEmail: boolean;
  /** Profile and permission set names that are members. */
  readonly profiles: readonly string[];
  readonly permissionSets: readonly string[];
}

export interface ApexSourceFile {
  readonly name: string;
  readonly file: string;
  readonly kind: 'class' | 'trigger';
  readonly apiVersion: number;
}

export interface ProjectMetadata {
  readonly files: ProjectFiles;
  /** Keyed by lower-case name. */
  readonly labels: ReadonlyMap<string, CustomLabel>;
  readonly customPermissions: readonly CustomPermissionMetadata[];
  readonly permissionSets: readonly AccessMetadata[];
  readonly permissionSetGroups: readonly PermissionSetGroupMetadata[];
  readonly profiles: readonly AccessMetadata[];
  readonly customMetadata: readonly CustomMetadataRecord[];
  readonly recordTypes: readonly RecordTypeMetadata[];
  readonly roles: readonly RoleMetadata[];
  readonly networks: readonly NetworkMetadata[];
  readonly groups: readonly GroupMetadata[];
  readonly queues: readonly QueueMetadata[];
  readonly apex: readonly ApexSourceFile[];
}

export function readProjectMetadata(files: ProjectFiles): ProjectMetadata {
  return {
    files,
    labels: readLabels(files),
    customPermissions: files.ofType('customPermission').map(readCustomPermission),
    permissionSets: files
      .ofType('permissionset')
      .map((file) => readAccess(componentName(file), readXml(file))),
    permissionSetGroups: files.ofType('permissionsetgroup').map(readGroup),
    profiles: files
      .ofType('profile')
      .map((file) => readAccess(decodeURIComponent(componentName(file)), readXml(file))),
    customMetadata: files.ofType('md').map(readCustomMetadata),
    recordTypes: files.ofType('recordType').map(readRecordType),
    roles: files.ofType('role').map(readRole),
    networks: files.ofType('network').map(readNetwork),
    groups: readGroups(files),
    queues: readQueues(files),
    apex: [...files.ofType('cls').map(readApex), ...files.ofType('trigger').map(readApex)],
  };
}

/** The text of a label in a language, its own where there is no translation; undefined without a label. */
export function labelText(label: CustomLabel | undefined, language: string): string | undefined {
  return inLanguage(label?.translations, language) ?? label?.value;
}

function readLabels(files: ProjectFiles): Map<string, CustomLabel> {
  const labels = files.ofType('labels').flatMap((file) => children(readXml(file), 'labels'));
  const translations = labelTranslations(files);
  const single = files.ofType('label').map((file) => readXml(file));
  return new Map(
    [...labels, ...single].map((node) => {
      const name = text(node, 'fullName') ?? '';
      return [
        name.toLowerCase(),
        {
          name,
          value: text(node, 'value') ?? '',
          language: text(node, 'language') ?? 'en_US',
          translations: translations.get(name.toLowerCase()) ?? new Map(),
        },
      ];
    }),
  );
}

function readCustomPermission(file: string): CustomPermissionMetadata {
  const node = readXml(file);
  const name = componentName(file);
  return { name, label: text(node, 'label') ?? name, description: text(node, 'description') ?? null };
}

function readGroup(file: string): PermissionSetGroupMetadata {
  const node = readXml(file);
  const name = componentName(file);
  const permissionSets = (node['permissionSets'] ?? []).filter(
    (entry): entry is string => typeof entry === 'string',
  );
  return { name, label: text(node, 'label') ?? name, permissionSets };
}

/** `Object.Record.md-meta.xml`; the object is named without its `__mdt`. */
function readCustomMetadata(file: string): CustomMetadataRecord {
  const node = readXml(file);
  const [object = '', developerName = ''] = componentName(file).split('.');
  const values = children(node, 'values').map(
    (entry) => [text(entry, 'field') ?? '', readValue(entry)] as const,
  );
  const typeName = /__mdt$/i.test(object) ? object : `${object}__mdt`;
  return {
    object: typeName,
    developerName,
    label: text(node, 'label') ?? developerName,
    values: new Map(values),
  };
}

function readValue(entry: XmlNode): string | null {
  const raw = entry['value']?.[0];
  if (typeof raw === 'object' && String(raw['@xsi:nil']) === 'true') return null;
  return text(entry, 'value') ?? null;
}

function readRecordType(file: string): RecordTypeMetadata {
  const node = readXml(file);
  return {
    object: basename(dirname(dirname(file))),
    developerName: componentName(file),
    label: text(node, 'label') ?? componentName(file),
    description: text(node, 'description') ?? null,
    active: flag(node, 'active', true),
  };
}

function readRole(file: string): RoleMetadata {
  const node = readXml(file);
  const name = componentName(file);
  return { name, label: text(node, 'name') ?? name, parent: text(node, 'parentRole') ?? null };
}

function readNetwork(file: string): NetworkMetadata {
  const node = readXml(file);
  const members = children(node, 'networkMemberGroups')[0];
  const names = (key: string): string[] =>
    (members?.[key] ?? []).filter((entry): entry is string => typeof entry === 'string');
  return {
    name: decodeURIComponent(componentName(file)),
    status: text(node, 'status') ?? 'UnderConstruction',
    urlPathPrefix: text(node, 'urlPathPrefix') ?? null,
    sendWelcomeEmail: flag(node, 'sendWelcomeEmail', true),
    profiles: names('profile'),
    permissionSets: names('permissionSet'),
  };
}

/** API version from the `-meta.xml` beside the source; 65.0 when the file is missing. */
function readApex(file: string): ApexSourceFile {
  let apiVersion = 65;
  try {
    const meta = /<apiVersion>\s*([\d.]+)/.exec(readFileSync(`${file}-meta.xml`, 'utf8'));
    apiVersion = Number(meta?.[1] ?? apiVersion);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return {
    name: componentName(file),
    file,
    kind: file.endsWith('.trigger') ? 'trigger' : 'class',
    apiVersion,
  };
}
