/**
 * The guest user of each site. "When you create a site, Salesforce creates a guest user profile and a guest user for
 * it"; the profile is named after the site, the user `<Site> Site Guest User`.
 * Source: https://help.salesforce.com/s/articleView?id=sf.rss_config_guest_user_profile.htm
 */
import type { Store } from '../store.ts';
import type { ProjectMetadata } from '../../schema/projectMetadata.ts';
import { seedProfile, seedUser } from './orgSeed.ts';
import type { Author } from './orgSeed.ts';

const GUEST_LICENSE = 'Guest User License';

/** Name of the profile that the guest user of a site has. */
export const guestProfileName = (site: string): string => `${site} Profile`;

/** A profile that the project brings itself is used; nothing is made twice. */
export function seedSiteGuests(store: Store, metadata: ProjectMetadata, by: Author): void {
  if (store.schema.object('Network') === undefined) return;
  for (const { name } of metadata.networks) {
    const profileId = guestProfile(store, guestProfileName(name), by);
    if (profileId === null || store.findOne('User', 'ProfileId', profileId) !== null) continue;
    const key = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    seedUser(store, by, {
      Username: `${key}@guest.local-org.example`,
      FirstName: name,
      LastName: 'Site Guest User',
      Alias: 'guest',
      CommunityNickname: `guest-${key}`,
      UserType: 'Guest',
      ProfileId: profileId,
    });
  }
}

function guestProfile(store: Store, name: string, by: Author): string | null {
  const known = store.findOne('Profile', 'Name', name)?.fields.get('id');
  if (typeof known === 'string') return known;
  const licenseId = store.findOne('UserLicense', 'Name', GUEST_LICENSE)?.fields.get('id');
  if (typeof licenseId !== 'string') return null;
  return seedProfile(store, { name, system: [], objects: {} }, licenseId, 'Guest', by);
}
