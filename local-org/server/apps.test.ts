import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { appFor, readApps, tabPages } from './apps.ts';
import type { ObjectConfig } from './config.ts';
import type { JsonRecord } from './orgPort.ts';
import { FakeOrg } from './testing/fakeOrg.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'apps-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function metadata(name: string, root: string, content: string): void {
  const file = path.join(folder, `${name}-meta.xml`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>\n`,
  );
}

metadata(
  'applications/Sales_App.app',
  'CustomApplication',
  `<label>Sales &amp; more</label><tabs>Start</tabs><tabs>standard-Contact</tabs><tabs>Secret</tabs>
   <tabs>standard-Opportunity</tabs><uiType>Lightning</uiType><utilityBar>Bar</utilityBar>`,
);
metadata('tabs/Start.tab', 'CustomTab', '<label>Start</label><lwcComponent>start</lwcComponent>');
metadata('tabs/Secret.tab', 'CustomTab', '<label>Secret</label><lwcComponent>secret</lwcComponent>');
metadata(
  'permissionsets/Sellers.permissionset',
  'PermissionSet',
  `<applicationVisibilities><application>Sales_App</application><visible>true</visible></applicationVisibilities>
   <tabSettings><tab>Start</tab><visibility>Visible</visibility></tabSettings>
   <tabSettings><tab>Secret</tab><visibility>None</visibility></tabSettings>`,
);
metadata(
  'translations/de.translation',
  'Translations',
  `<customTabs><label>Anfang</label><name>Start</name></customTabs>
   <customApplications><label>Verkauf</label><name>Sales_App</name></customApplications>`,
);
metadata(
  'flexipages/Bar.flexipage',
  'FlexiPage',
  `<flexiPageRegions><itemInstances><componentInstance>
     <componentInstanceProperties><name>label</name><value>Help</value></componentInstanceProperties>
     <componentInstanceProperties><name>icon</name><value>help</value></componentInstanceProperties>
     <componentInstanceProperties><name>height</name><value>300</value></componentInstanceProperties>
     <componentName>help</componentName></componentInstance></itemInstances><name>utilityItems</name></flexiPageRegions>
   <flexiPageRegions><name>backgroundComponents</name></flexiPageRegions><type>UtilityBar</type>`,
);

/** An org in which everybody has the permission sets given. */
class OrgWithSets extends FakeOrg {
  private readonly sets: readonly string[];

  constructor(...sets: string[]) {
    super();
    this.sets = sets;
  }

  override query(userId: string, soql: string): JsonRecord[] {
    if (soql.includes('FROM PermissionSetAssignment'))
      return this.sets.map((Name) => ({ PermissionSet: { Name } }) as JsonRecord);
    return super.query(userId, soql);
  }
}

const project = readApps([folder]);
const contact = { object: 'Contact' } as ObjectConfig;
const viewing = (org: FakeOrg, objects = [contact], language = 'en_US') => ({
  org,
  userId: '005000000000002AAA',
  language,
  objects,
});

describe('apps', () => {
  it('shows the tabs of the app in its order, those that the user may see', () => {
    const app = appFor(project, viewing(new OrgWithSets('Sellers')));
    assert.equal(app?.label, 'Sales & more');
    assert.deepEqual(
      app.items.map(({ href }) => href),
      ['/lightning/n/Start', '/lightning/o/Contact/list'],
    );
  });

  it('has no app for who may not open it, and no page for a tab that is hidden', () => {
    assert.equal(appFor(project, viewing(new OrgWithSets())), null);
    assert.deepEqual(tabPages(project, viewing(new OrgWithSets())), []);
    const pages = tabPages(project, viewing(new OrgWithSets('Sellers')));
    assert.deepEqual(pages, [
      { name: 'Start', label: 'Start', components: [{ component: 'c/start', properties: {} }] },
    ]);
  });

  it('shows everything to administrators', () => {
    const org = new OrgWithSets();
    org.userPermissions = () => ['ModifyAllData'];
    assert.ok(appFor(project, viewing(org))?.items.some(({ label }) => label === 'Secret'));
  });

  it('leaves out objects that have no page', () => {
    const app = appFor(project, viewing(new OrgWithSets('Sellers'), []));
    assert.deepEqual(
      app?.items.map(({ label }) => label),
      ['Start'],
    );
  });

  it('speaks the language of the user', () => {
    const app = appFor(project, viewing(new OrgWithSets('Sellers'), [contact], 'de_DE'));
    assert.equal(app?.label, 'Verkauf');
    assert.equal(app.items[0]?.label, 'Anfang');
  });

  it('opens components from the utility bar', () => {
    const app = appFor(project, viewing(new OrgWithSets('Sellers')));
    assert.deepEqual(app?.utilities, [
      { label: 'Help', icon: 'utility:help', component: 'c/help', height: 300, width: 340 },
    ]);
  });

  it('is null for a project without apps', () => {
    assert.equal(appFor(readApps([path.join(folder, 'tabs')]), viewing(new OrgWithSets('Sellers'))), null);
  });
});
