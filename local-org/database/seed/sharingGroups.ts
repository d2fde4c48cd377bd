/** Public groups and queues of a project. Members that an administrator adds later stay. */
import type { ProjectMetadata } from '../../schema/projectMetadata.ts';
import { targetId } from '../../sharing/rules.ts';
import type { Store } from '../store.ts';
import type { Author } from './orgSeed.ts';
import { syncRows } from './sync.ts';

export function seedSharingGroups(store: Store, metadata: ProjectMetadata, by: Author): void {
  const groups = metadata.groups.map(({ name, label, includesBosses }) => ({
    DeveloperName: name,
    Name: label,
    Type: 'Regular',
    DoesIncludeBosses: includesBosses,
  }));
  const queues = metadata.queues.map(({ name, label, email }) => ({
    DeveloperName: name,
    Name: label,
    Type: 'Queue',
    Email: email,
  }));
  const options = { key: ['Type', 'DeveloperName'], prune: false };
  syncRows(store, 'Group', groups, options, by);
  const ids = syncRows(store, 'Group', queues, options, by);
  const objects = metadata.queues.flatMap((queue, index) =>
    queue.objects.map((object) => ({ QueueId: ids[index]!, SobjectType: object })),
  );
  syncRows(store, 'QueueSobject', objects, { key: ['QueueId', 'SobjectType'], prune: false }, by);
  const members = metadata.queues.flatMap((queue, index) => {
    const users = queue.users.map((name) => store.findOne('User', 'Username', name)?.fields.get('id'));
    const held = queue.members.map((target) => targetId(store, target));
    return [...users, ...held].flatMap((id) =>
      typeof id === 'string' ? [{ GroupId: ids[index]!, UserOrGroupId: id }] : [],
    );
  });
  syncRows(store, 'GroupMember', members, { key: ['GroupId', 'UserOrGroupId'], prune: false }, by);
}
