/** After a change only the classes run again that the change can reach. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { OrgError } from '../entry/orgError.ts';
import type { TestReport } from './report.ts';
import { WatchSession } from './watchSession.ts';

const project = mkdtempSync(join(tmpdir(), 'local-org-watch-'));
after(() => rmSync(project, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(project, 'force-app', name);
  writeFileSync(file, text);
  return file;
}

const testOf = (name: string, body: string): string =>
  `@IsTest class ${name} { @IsTest static void works() { ${body} } }`;

let session: WatchSession;
/** Names of the classes a run ran, in its order. */
let ran: string[] = [];

beforeEach(() => {
  ran = [];
  rmSync(join(project, 'force-app'), { recursive: true, force: true });
  mkdirSync(join(project, 'force-app'));
  writeFileSync(join(project, 'sfdx-project.json'), '{"packageDirectories":[{"path":"force-app"}]}');
  write(
    'Prices.cls',
    'public class Prices { public static Integer of(Kind kind) { return kind.ordinal(); } }',
  );
  write('Kind.cls', 'public enum Kind { SMALL, LARGE }');
  write('Bounds.cls', 'public class Bounds { public static final Integer MOST = 3; }');
  write('OnAccount.trigger', "trigger OnAccount on Account (before insert) { Trigger.new[0].Site = 'set'; }");
  write('PricesTest.cls', testOf('PricesTest', 'Assert.areEqual(1, Prices.of(Kind.LARGE));'));
  write('BoundsTest.cls', testOf('BoundsTest', 'Integer most = Bounds.MOST; Assert.areEqual(3, most);'));
  const insert = "Account a = new Account(Name = 'A'); insert a; Assert.isNotNull(a.Id);";
  write('AccountTest.cls', testOf('AccountTest', insert));
  session = new WatchSession({ project, onMethod: ({ className }) => ran.push(className) });
});

afterEach(() => session.close());

/** Classes that run after the file has got a new text. */
async function afterChange(name: string, text: string): Promise<string[]> {
  ran = [];
  await session.rerun([write(name, text)]);
  return ran;
}

test('the first run takes everything, and nothing runs again without a change', async () => {
  assert.equal((await session.runAll()).passed, 3);
  ran = [];
  await session.rerun([]);
  assert.deepEqual(ran, []);
});

test('a changed class runs the tests that ran it, with its new code', async () => {
  await session.runAll();
  const prices = 'public class Prices { public static Integer of(Kind kind) { return 7; } }';
  ran = [];
  const report = await session.rerun([write('Prices.cls', prices)]);
  assert.deepEqual(ran, ['PricesTest']);
  assert.match(report.methods[0]?.failure?.message ?? '', /Expected: 1, Actual: 7/);
});

test('enums, constants, triggers and tests reach the classes that use them', async () => {
  await session.runAll();
  assert.deepEqual(await afterChange('Kind.cls', 'public enum Kind { SMALL, LARGE, HUGE }'), ['PricesTest']);
  const bounds = 'public class Bounds { public static final Integer MOST = 4; }';
  assert.deepEqual(await afterChange('Bounds.cls', bounds), ['BoundsTest']);
  const trigger = 'trigger OnAccount on Account (before insert) { Trigger.new[0].Site = null; }';
  assert.deepEqual(await afterChange('OnAccount.trigger', trigger), ['AccountTest']);
  const own = testOf('BoundsTest', 'Assert.areEqual(4, Bounds.MOST);');
  assert.deepEqual(await afterChange('BoundsTest.cls', own), ['BoundsTest']);
});

test('the API version of a class is part of it; a new file and other metadata reach everything', async () => {
  await session.runAll();
  const meta = '<ApexClass><apiVersion>64.0</apiVersion></ApexClass>';
  assert.deepEqual(await afterChange('Bounds.cls-meta.xml', meta), ['BoundsTest']);
  assert.equal((await afterChange('Fresh.cls', 'public class Fresh {}')).length, 3);
  assert.equal((await afterChange('X.labels-meta.xml', '<CustomLabels></CustomLabels>')).length, 3);
});

test('changes made while the project does not compile are taken up later', async () => {
  await session.runAll();
  await assert.rejects(afterChange('Prices.cls', 'public class Prices { oops'), OrgError);
  const fixed = 'public class Prices { public static Integer of(Kind kind) { return 1; } }';
  write('Prices.cls', fixed);
  const bounds = 'public class Bounds { public static final Integer MOST = 3; }';
  assert.deepEqual(await afterChange('Bounds.cls', bounds), ['BoundsTest', 'PricesTest']);
});

test('a run of everything takes up a change and counts coverage from nothing', async () => {
  const first = await session.runAll();
  const prices =
    'public class Prices { public static Integer of(Kind kind) { if (kind == null) {\n return 0; }\n return 1; } }';
  ran = [];
  const second = await session.runAll([write('Prices.cls', prices)]);
  assert.deepEqual(ran, ['AccountTest', 'BoundsTest', 'PricesTest']);
  const row = (report: TestReport): unknown => report.coverage.find(({ name }) => name === 'Prices');
  assert.notDeepEqual(row(second), row(first));
  assert.deepEqual(row(await session.runAll([])), row(second));
});

test('after a change the database holds the new source, and nothing of earlier runs', async () => {
  const counting = testOf(
    'AccountTest',
    "insert new Account(Name = 'A'); Assert.areEqual(1, [SELECT COUNT() FROM Account]);" +
      "Assert.areEqual(1, [SELECT LengthWithoutComments FROM ApexClass WHERE Name = 'Fresh'].size());" +
      "Assert.areEqual(LENGTH, [SELECT LengthWithoutComments FROM ApexClass WHERE Name = 'Fresh'].LengthWithoutComments);",
  );
  const fresh = ['public class Fresh {}', 'public class Fresh { }'];
  write('Fresh.cls', fresh[0]!);
  write('AccountTest.cls', counting.replace('LENGTH', String(fresh[0]!.length)));
  assert.equal((await session.runAll()).failed, 0);
  const files = [
    write('Fresh.cls', fresh[1]!),
    write('AccountTest.cls', counting.replace('LENGTH', String(fresh[1]!.length))),
  ];
  assert.equal((await session.runAll(files)).failed, 0);
});
