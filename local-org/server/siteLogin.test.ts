import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Org } from '../org.ts';
import { buildContext } from './api/context.ts';
import { parseConfig } from './config.ts';
import { projectOf } from './project.ts';
import { guestUserOf, loginSiteOf, siteAddress } from './siteLogin.ts';
import { Viewers } from './viewers.ts';

const NETWORK = `<?xml version="1.0" encoding="UTF-8"?>
<Network xmlns="http://soap.sforce.com/2006/04/metadata"><status>Live</status><urlPathPrefix>help</urlPathPrefix></Network>`;

const METHOD = 'public static String hello() { return UserInfo.getUserType(); }';

const FILES: Readonly<Record<string, string>> = {
  'sfdx-project.json': '{"packageDirectories":[{"path":"force-app","default":true}],"namespace":""}',
  'force-app/networks/Help Center.network-meta.xml': NETWORK,
  'force-app/classes/Open.cls': `public class Open { @AuraEnabled ${METHOD} }`,
  'force-app/classes/Closed.cls': `public class Closed { @AuraEnabled ${METHOD} }`,
  'force-app/permissionsets/Guests.permissionset-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>
<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata"><label>Guests</label>
<classAccesses><apexClass>Open</apexClass><enabled>true</enabled></classAccesses></PermissionSet>`,
};

const config = parseConfig(
  {
    sites: [
      {
        path: 'help',
        name: 'Help Center',
        login: { heading: 'Hello', components: [{ component: 'c/help' }] },
      },
      { path: 'other', name: 'Other' },
    ],
  },
  'pages.json',
);
const help = config.sites[0]!;

describe('the login page of a site', () => {
  let folder: string;
  let org: Org;
  let viewers: Viewers;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'site-login-'));
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    org = Org.open({ project: folder, database: path.join(folder, 'org.sqlite') });
    viewers = new Viewers(org, config);
  });
  after(() => {
    org?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const guests = (): unknown[] => org.query(org.systemUserId, `SELECT Id FROM User WHERE UserType = 'Guest'`);

  it('is at an address of its own, and only where it was configured', () => {
    assert.equal(loginSiteOf(config, '/site/help/login')?.path, 'help');
    assert.equal(loginSiteOf(config, '/site/help/login/')?.path, 'help');
    for (const page of ['/site/help', '/site/other/login', '/site/none/login', '/lightning/n/login', null])
      assert.equal(loginSiteOf(config, page), undefined, String(page));
  });

  it('is seen by the guest user whoever views the tab, and by nobody else', () => {
    const context = (page: string): { user: { name: string; isGuest: boolean; site: string | null } } =>
      buildContext({ ...projectOf(folder), org, config, viewers }, 'admin@local-org.example', page) as never;
    const { user } = context('/site/help/login');
    assert.deepEqual([user.name, user.isGuest, user.site], ['Help Center Site Guest User', true, 'help']);
    assert.equal(context('/site/help').user.isGuest, false);
  });

  it('has a guest user with a profile named after the site, made once', () => {
    const guest = guestUserOf(help, viewers);
    assert.equal(guest.profile, 'Help Center Profile');
    assert.equal(guest.problem, null);
    assert.equal(guests().length, 1);
    org.close();
    org = Org.open({ project: folder, database: path.join(folder, 'org.sqlite') });
    viewers = new Viewers(org, config);
    assert.equal(guests().length, 1);
    assert.equal(guestUserOf(help, viewers).id, guest.id);
  });

  it('says what to do when no Network has the name of the site', () => {
    assert.throws(() => guestUserOf(config.sites[1]!, viewers), /name the site .* as its Network is named/);
    assert.equal(siteAddress(org, config.sites[1]!), null);
    assert.match(siteAddress(org, help) ?? '', /^https:\/\/[\w.-]+\/help$/);
  });

  it('lets the guest user call only classes that a permission set opens', () => {
    const { id } = guestUserOf(help, viewers);
    assert.throws(() => org.aura(id, 'Open', 'hello', {}));
    const { error } = org.execute(
      org.systemUserId,
      `insert new PermissionSetAssignment(AssigneeId = '${id}',
        PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Guests'].Id);`,
    );
    assert.equal(error, null);
    assert.equal(org.aura(id, 'Open', 'hello', {}), 'Guest');
    assert.throws(() => org.aura(id, 'Closed', 'hello', {}));
  });
});
