/**
 * Public groups and queues of a project: `groups/*.group-meta.xml`, `queues/*.queue-meta.xml`.
 * Source: Metadata API guide, Group ("Members of the public group are not migrated"), Queue.
 */
import { componentName } from './projectFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';
import type { SharingTarget } from './sharingRules.ts';
import { child, children, flag, readXml, text, texts } from './xml.ts';
import type { XmlNode } from './xml.ts';

export interface GroupMetadata {
  readonly name: string;
  readonly label: string;
  readonly includesBosses: boolean;
}

export interface QueueMetadata {
  readonly name: string;
  readonly label: string;
  readonly email: string | null;
  /** Objects whose records it may own. */
  readonly objects: readonly string[];
  readonly members: readonly SharingTarget[];
  /** Usernames. */
  readonly users: readonly string[];
}

export function readGroups(files: ProjectFiles): GroupMetadata[] {
  return files.ofType('group').map((file) => {
    const node = readXml(file);
    const name = componentName(file);
    return {
      name,
      label: text(node, 'name') ?? name,
      includesBosses: flag(node, 'doesIncludeBosses', true),
    };
  });
}

export function readQueues(files: ProjectFiles): QueueMetadata[] {
  return files.ofType('queue').map((file) => {
    const node = readXml(file);
    const name = componentName(file);
    const members = child(node, 'queueMembers');
    return {
      name,
      label: text(node, 'name') ?? name,
      email: text(node, 'email') ?? null,
      objects: children(node, 'queueSobject').flatMap((entry) => text(entry, 'sobjectType') ?? []),
      members: [
        ...named(members, 'publicGroups', 'publicGroup', 'group'),
        ...named(members, 'roles', 'role', 'role'),
        ...named(members, 'roleAndSubordinates', 'roleAndSubordinate', 'roleAndSubordinates'),
        ...named(
          members,
          'roleAndSubordinatesInternal',
          'roleAndSubordinateInternal',
          'roleAndSubordinatesInternal',
        ),
      ],
      users: children(members, 'users').flatMap((entry) => texts(entry, 'user')),
    };
  });
}

function named(
  node: XmlNode | undefined,
  list: string,
  element: string,
  kind: SharingTarget['kind'],
): SharingTarget[] {
  return children(node, list).flatMap((entry) => texts(entry, element).map((name) => ({ kind, name })));
}
