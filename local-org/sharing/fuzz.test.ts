/** Random hierarchies, groups and shares: what the SQL conditions give against a plain evaluation of the same facts. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { profileId, seedUser } from '../database/seed/orgSeed.ts';
import { testOrg } from '../dml/testHarness.ts';
import type { TestOrg } from '../dml/testHarness.ts';
import type { Value } from '../runtime/values.ts';
import { privateProject } from './testProject.ts';

const PROJECT = privateProject();

/** Numbers below `limit`, the same for the same seed (mulberry32). */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

interface World {
  readonly org: TestOrg;
  /** Role of each user, parent of each role. */
  readonly roleOf: Map<string, string | null>;
  readonly parentOf: Map<string, string | null>;
  readonly members: Map<string, string[]>;
  /** Groups whose records go to users above the members, too. */
  readonly bosses: Set<string>;
  readonly owners: Map<string, string>;
  readonly shares: { contact: string; holder: string; edit: boolean }[];
}

function makeWorld(seed: number): World {
  const pick = random(seed);
  const org = testOrg(PROJECT);
  const { store } = org.data;
  const by = { userId: org.data.adminUserId, now: org.now };
  const create = (object: string, values: Record<string, Value>): string => store.create(object, values, by);
  const world: World = {
    org,
    roleOf: new Map(),
    parentOf: new Map(),
    members: new Map(),
    bosses: new Set(),
    owners: new Map(),
    shares: [],
  };
  for (let i = 0; i < 8; i++) {
    const above = [...world.parentOf.keys()][pick(i + 1)] ?? null;
    const role = create('UserRole', { Name: `R${i}`, DeveloperName: `R${i}`, ParentRoleId: above });
    world.parentOf.set(role, above);
  }
  const roles = [...world.parentOf.keys()];
  for (let i = 0; i < 12; i++) {
    const UserRoleId = roles[pick(roles.length + 2)] ?? null;
    const name = `u${i}`;
    const user = seedUser(store, by, {
      Username: `${name}@fuzz.example`,
      LastName: name,
      Alias: name,
      CommunityNickname: name,
      UserRoleId,
      ProfileId: profileId(store, 'Standard User'),
    });
    world.roleOf.set(user, UserRoleId);
  }
  const users = [...world.roleOf.keys()];
  for (let i = 0; i < 6; i++) {
    const DoesIncludeBosses = pick(2) === 0;
    const group = create('Group', {
      Name: `G${i}`,
      DeveloperName: `G${i}`,
      Type: 'Regular',
      DoesIncludeBosses,
    });
    const inside = Array.from({ length: 1 + pick(3) }, () => {
      const earlier = [...world.members.keys()];
      return (pick(3) === 0 ? earlier[pick(earlier.length || 1)] : undefined) ?? users[pick(users.length)]!;
    });
    world.members.set(group, [...new Set(inside)]);
    if (DoesIncludeBosses) world.bosses.add(group);
    for (const UserOrGroupId of new Set(inside)) create('GroupMember', { GroupId: group, UserOrGroupId });
  }
  const AccountId = create('Account', { Name: 'A', OwnerId: org.data.adminUserId });
  const holders = [...users, ...world.members.keys()];
  for (let i = 0; i < 40; i++) {
    const OwnerId = users[pick(users.length)]!;
    const contact = create('Contact', { LastName: `C${i}`, AccountId, OwnerId });
    world.owners.set(contact, OwnerId);
    if (pick(2) === 0) continue;
    const share = { contact, holder: holders[pick(holders.length)]!, edit: pick(2) === 0 };
    world.shares.push(share);
    create('ContactShare', {
      ContactId: contact,
      UserOrGroupId: share.holder,
      ContactAccessLevel: share.edit ? 'Edit' : 'Read',
      RowCause: 'Manual',
    });
  }
  return world;
}

/** True when the first user's role is above the second's. */
function isAbove(world: World, upper: string, lower: string): boolean {
  const own = world.roleOf.get(upper) ?? null;
  let role = world.parentOf.get(world.roleOf.get(lower) ?? '') ?? null;
  for (; role !== null; role = world.parentOf.get(role) ?? null) if (role === own) return true;
  return false;
}

function usersOf(world: World, holder: string): string[] {
  const inside = world.members.get(holder);
  return inside ? inside.flatMap((member) => usersOf(world, member)) : [holder];
}

function reaches(world: World, holder: string, user: string): boolean {
  const direct = usersOf(world, holder);
  const group = world.members.has(holder);
  if (direct.includes(user)) return true;
  return (!group || world.bosses.has(holder)) && direct.some((member) => isAbove(world, user, member));
}

function expected(world: World, user: string, contact: string): string {
  if (reaches(world, world.owners.get(contact)!, user)) return 'All';
  const shares = world.shares.filter(
    (share) => share.contact === contact && reaches(world, share.holder, user),
  );
  return shares.some(({ edit }) => edit) ? 'Edit' : shares.length > 0 ? 'Read' : 'None';
}

for (const seed of [1, 2, 3, 4, 5]) {
  test(`what users see and may do in a random world ${seed}`, () => {
    const world = makeWorld(seed);
    const { org } = world;
    const contacts = [...world.owners.keys()];
    for (const user of world.roleOf.keys()) {
      const wanted = new Map(contacts.map((contact) => [contact, expected(world, user, contact)]));
      const access =
        'SELECT RecordId, MaxAccessLevel FROM UserRecordAccess WHERE UserId = :u AND RecordId IN :r';
      org.userId = org.data.adminUserId;
      const levels = contacts.map((contact) => {
        const [row] = org.query(access, [user, contact]);
        return [contact, row?.fields.get('maxaccesslevel')] as const;
      });
      assert.deepEqual(new Map(levels), wanted);
      org.userId = user;
      const seen = org
        .query('SELECT Id FROM Contact', [], { sharing: true })
        .map((row) => row.fields.get('id'));
      assert.deepEqual(
        seen,
        contacts.filter((contact) => wanted.get(contact) !== 'None'),
      );
    }
  });
}

interface Asked {
  readonly text: string;
  readonly test: (contact: string, name: string) => boolean;
}

/** A condition on name, owner or id, nested. */
function anyCondition(world: World, pick: (limit: number) => number, depth: number): Asked {
  const kind = depth === 0 ? pick(3) : pick(6);
  const nested = (): Asked => anyCondition(world, pick, depth - 1);
  if (kind === 0) {
    const name = `C${pick(40)}`;
    return { text: `LastName < '${name}'`, test: (_, own) => own < name };
  }
  if (kind === 1) {
    const start = `C${pick(4)}`;
    return { text: `LastName LIKE '${start}%'`, test: (_, own) => own.startsWith(start) };
  }
  if (kind === 2) {
    const owner = [...world.roleOf.keys()][pick(12)]!;
    return { text: `OwnerId != '${owner}'`, test: (contact) => world.owners.get(contact) !== owner };
  }
  if (kind === 3) {
    const inner = nested();
    return { text: `(NOT (${inner.text}))`, test: (...given) => !inner.test(...given) };
  }
  const [a, b] = [nested(), nested()];
  return kind === 4
    ? { text: `(${a.text} OR ${b.text})`, test: (...given) => a.test(...given) || b.test(...given) }
    : { text: `(${a.text} AND ${b.text})`, test: (...given) => a.test(...given) && b.test(...given) };
}

test('a random query with sharing gives what it gives without, less what the user does not see', () => {
  const world = makeWorld(6);
  const { org } = world;
  const pick = random(60);
  const contacts = [...world.owners.keys()];
  const users = [...world.roleOf.keys()];
  let hidden = 0;
  for (let i = 0; i < 200; i++) {
    const user = users[pick(users.length)]!;
    const { text, test: matches } = anyCondition(world, pick, 3);
    const limit = 1 + pick(40);
    const all = contacts.filter((contact, index) => matches(contact, `C${index}`));
    const seen = all.filter((contact) => expected(world, user, contact) !== 'None');
    hidden += all.length - seen.length;
    org.userId = user;
    const ids = (soql: string, sharing: boolean) =>
      org.query(soql, [], { sharing }).map((row) => row.fields.get('id'));
    const soql = `SELECT Id FROM Contact WHERE ${text} ORDER BY Id LIMIT ${limit}`;
    assert.deepEqual(ids(soql, false), all.slice(0, limit), soql);
    assert.deepEqual(ids(soql, true), seen.slice(0, limit), `${soql} as ${user}`);
    const [counted] = org.query(`SELECT COUNT(Id) n FROM Contact WHERE ${text}`, [], { sharing: true });
    assert.equal(counted?.fields.get('n'), seen.length, `${text} as ${user}`);
    const accounts = `SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE ${text})`;
    org.userId = org.data.adminUserId;
    assert.equal(ids(accounts, true).length, all.length > 0 ? 1 : 0, accounts);
  }
  assert.ok(hidden > 200, 'sharing hides something');
});
