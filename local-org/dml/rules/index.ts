/** Rules by object. To add one: write its module and list it here. */
import type { ObjectSchema } from '../../schema/schema.ts';
import { contactDelete } from './contactDelete.ts';
import { contentDistribution, contentVersion } from './content.ts';
import { customSetting } from './customSetting.ts';
import { objectPermissions } from './objectPermissions.ts';
import { owner } from './owner.ts';
import { partnerContactOwner } from './partnerContactOwner.ts';
import { permissionSetAssignment } from './permissionSetAssignment.ts';
import { personAccount, personContact } from './personAccount.ts';
import { roleGroups } from './roleGroups.ts';
import type { ObjectRule } from './rule.ts';
import { shareRow } from './shareRow.ts';
import { caseStatus, opportunityStage, taskStatus } from './status.ts';
import { setupEntityAccess } from './setupEntityAccess.ts';
import { activation } from './user/activation.ts';
import { contactLink } from './user/contactLink.ts';
import { disable } from './user/disable.ts';
import { emailVerification } from './user/emailVerification.ts';
import { federation } from './user/federation.ts';
import { login } from './user/login.ts';
import { nickname } from './user/nickname.ts';
import { portalRole } from './user/portalRole.ts';
import { profile } from './user/profile.ts';
import { seats } from './user/seats.ts';
import { username } from './user/username.ts';
import { welcome } from './user/welcome.ts';

const byObject: Readonly<Record<string, readonly ObjectRule[]>> = {
  User: [
    username,
    nickname,
    profile,
    contactLink,
    disable,
    activation,
    federation,
    emailVerification,
    seats,
    portalRole,
    login,
    welcome,
  ],
  Account: [personAccount],
  Contact: [contactDelete, partnerContactOwner, personContact],
  UserRole: [roleGroups],
  PermissionSetAssignment: [permissionSetAssignment],
  SetupEntityAccess: [setupEntityAccess],
  ContentVersion: [contentVersion],
  ContentDistribution: [contentDistribution],
  ObjectPermissions: [objectPermissions],
  Task: [taskStatus],
  Case: [caseStatus],
  Opportunity: [opportunityStage],
};

const cache = new WeakMap<ObjectSchema, readonly ObjectRule[]>();

export function rulesOf(object: ObjectSchema): readonly ObjectRule[] {
  let rules = cache.get(object);
  if (!rules) {
    const own = byObject[object.name] ?? [];
    const setting = object.kind === 'customSetting' ? [customSetting] : [];
    const owned = object.fields.has('ownerid') && !object.setup ? [owner] : [];
    const share = object.shareOf === undefined ? [] : [shareRow];
    rules = [...own, ...setting, ...owned, ...share];
    cache.set(object, rules);
  }
  return rules;
}
