/**
 * An org without digital experiences: no sites and nobody from outside. What is left out, with where that is written:
 * Network, NetworkMember, NetworkMemberGroup and the fields that refer to them ("available if digital experiences is
 * enabled"), Account.IsPartner and Account.IsCustomerPortal.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_network.htm
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm
 * UNVERIFIED: Which of the fields ContactId, IsPortalEnabled and PortalRole has User in an org without digital experiences? Here all.
 */
import type { ObjectSchema } from '../schema.ts';

const OBJECTS: ReadonlySet<string> = new Set(['network', 'networkmember', 'networkmembergroup']);
const ACCOUNT_FIELDS: ReadonlySet<string> = new Set(['ispartner', 'iscustomerportal']);

/** Changes the map in place. */
export function removeCommunities(objects: Map<string, ObjectSchema>): void {
  for (const key of OBJECTS) objects.delete(key);
  for (const [key, object] of objects) {
    const kept = [...object.fields].filter(([name, field]) => {
      const refersToSite = field.reference?.to.some((target) => OBJECTS.has(target.toLowerCase())) ?? false;
      return !refersToSite && !(key === 'account' && ACCOUNT_FIELDS.has(name));
    });
    if (kept.length < object.fields.size) objects.set(key, { ...object, fields: new Map(kept) });
  }
}
