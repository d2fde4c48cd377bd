/** What stands in the place of a page of Setup: the org's own page where there is one, else why there is none. */
import { LightningElement, api } from 'lwc';
import { ORG_PAGES, orgPath } from 'localorg/router';

/** Pages of Setup by the name in their address, with the org's own page for the same. */
const PAGES: Readonly<Record<string, { readonly label: string; readonly own?: string }>> = {
  ManageUsers: { label: 'Users', own: 'users' },
  CustomMetadata: { label: 'Custom Metadata Types', own: 'metadata' },
  ScheduledJobs: { label: 'Scheduled Jobs', own: 'jobs' },
  AsyncApexJobs: { label: 'Apex Jobs', own: 'jobs' },
  ApexDebugLogs: { label: 'Debug Logs', own: 'log' },
  EmailLogFiles: { label: 'Email Log Files', own: 'mails' },
  EventManager: { label: 'Event Manager', own: 'events' },
  CompanyProfileInfo: { label: 'Company Information' },
  CustomSettings: { label: 'Custom Settings' },
  EnhancedProfiles: { label: 'Profiles' },
  NetworkSettings: { label: 'Digital Experiences Settings' },
  PermSets: { label: 'Permission Sets' },
  SetupNetworks: { label: 'All Sites' },
};

export default class SetupPage extends LightningElement {
  /** `ManageUsers` */
  @api name = '';

  get heading(): string {
    return PAGES[this.name]?.label ?? this.name;
  }

  get own(): { readonly label: string; readonly href: string } | null {
    const page = ORG_PAGES.find(({ name }) => name === PAGES[this.name]?.own);
    return page === undefined ? null : { label: page.label, href: orgPath(page.name) };
  }
}
