/**
 * `settings/Sharing.settings-meta.xml`: what it says of external users. Both are off where the project does not say.
 * Source: Metadata API guide, SharingSettings.
 */
import { componentName } from './projectFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';
import { flag, readXml } from './xml.ts';

export interface SharingSettings {
  /** `enablePortalUserVisibility`: users of one account see each other. */
  readonly accountUsersVisible: boolean;
  /** `enableCommunityUserVisibility`: members of one site see each other. */
  readonly siteUsersVisible: boolean;
}

export function readSharingSettings(files: ProjectFiles): SharingSettings {
  const file = files.ofType('settings').find((path) => componentName(path) === 'Sharing');
  const node = file === undefined ? undefined : readXml(file);
  return {
    accountUsersVisible: flag(node, 'enablePortalUserVisibility'),
    siteUsersVisible: flag(node, 'enableCommunityUserVisibility'),
  };
}
