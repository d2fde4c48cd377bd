import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { openCore } from '../../core.ts';
import { executeAnonymous } from '../../entry/anonymous.ts';
import { sampleProject } from '../../schema/testProject.ts';

const FOLDER = 'force-app/main/default/objects/Contact/listViews';

const filter = (field: string, operation: string, value: string): string =>
  `<filters><field>${field}</field><operation>${operation}</operation><value>${value}</value></filters>`;

const CONTACTS = `
insert new List<Contact>{
    new Contact(FirstName = 'Ada', LastName = 'Lovelace', Title = 'Analyst'),
    new Contact(FirstName = 'Ada', LastName = 'Byron', Title = 'Poet'),
    new Contact(FirstName = 'Grace', LastName = 'Hopper', Title = 'Admiral')
};`;

/** Runs Apex that shows a list view made of the parts; gives the error, null when the assertion in it holds. */
function show(parts: string, expected: string): string | null {
  const dir = mkdtempSync(join(tmpdir(), 'org-views-'));
  try {
    cpSync(sampleProject(), dir, { recursive: true });
    mkdirSync(join(dir, FOLDER), { recursive: true });
    writeFileSync(
      join(dir, FOLDER, 'View.listView-meta.xml'),
      `<ListView><fullName>View</fullName><label>The View</label>${parts}</ListView>`,
    );
    const core = openCore({ project: dir, database: ':memory:', background: false });
    try {
      const source = `${CONTACTS}
ListView view = [SELECT Id, Name FROM ListView WHERE SobjectType = 'Contact' AND DeveloperName = 'View'];
ApexPages.StandardSetController pages = new ApexPages.StandardSetController(
    Database.getQueryLocator([SELECT LastName FROM Contact WHERE LastName IN ('Lovelace', 'Byron', 'Hopper') ORDER BY LastName]));
pages.setFilterId(view.Id);
List<String> names = new List<String>();
for (SObject contact : pages.getRecords()) {
    names.add((String) contact.get('LastName'));
}
Assert.areEqual('${expected}', String.join(names, ' '));
Assert.areEqual('The View', view.Name);
Assert.areEqual(view.Id, pages.getFilterId());
pages.setFilterId(null);
Assert.areEqual(3, pages.getResultSize());`;
      return executeAnonymous(core, core.adminUserId, source).error;
    } finally {
      core.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test('a list view filters by its criteria and their logic', () => {
  const everything = '<filterScope>Everything</filterScope>';
  assert.equal(show(everything, 'Byron Hopper Lovelace'), null);
  assert.equal(show(everything + filter('CONTACT.FIRST_NAME', 'equals', 'ada'), 'Byron Lovelace'), null);
  const both = filter('FIRST_NAME', 'equals', 'Grace') + filter('Title', 'startsWith', 'Ana');
  assert.equal(show(`<booleanFilter>1 OR 2</booleanFilter>${everything}${both}`, 'Hopper Lovelace'), null);
  assert.equal(show(everything + both, ''), null);
});

test('a list view of own records shows those the user owns', () => {
  assert.equal(show('<filterScope>Mine</filterScope>', 'Byron Hopper Lovelace'), null);
});

test('what this org cannot follow is refused, not left out', () => {
  const everything = '<filterScope>Everything</filterScope>';
  assert.match(show('<filterScope>Team</filterScope>', '') ?? '', /LO5003.*scope Team/);
  assert.match(show(everything + filter('ACCOUNT.NAME', 'equals', 'x'), '') ?? '', /LO5003.*ACCOUNT\.NAME/);
  assert.match(
    show(everything + filter('Title', 'within', 'x'), '') ?? '',
    /LO5003.*list view Contact\.View: unknown operation within/,
  );
});
