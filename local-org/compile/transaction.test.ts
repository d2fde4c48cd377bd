import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileAnonymous } from './compile.ts';
import { openMemoryOrg, plain, runStatements, thrownBy } from './testSupport.ts';

const audit = {
  'Audit.cls': `public class Audit {
    public static List<String> lines = new List<String>();
    public static void note(String what) {
      lines.add(what + ' ' + Trigger.operationType + ' ' + Trigger.size + ' ' + (Trigger.newMap == null));
    }
  }`,
  'OnContact.trigger': `trigger OnContact on Contact (before insert, after insert) {
    if (Trigger.isBefore) {
      for (Contact c : Trigger.new) c.Description = 'seen ' + c.LastName;
    }
    Audit.note(Trigger.isBefore ? 'before' : 'after');
  }`,
};

test('triggers run before and after, see Trigger variables and change records before', () => {
  const org = openMemoryOrg(audit);
  runStatements(org, "insert new List<Contact>{new Contact(LastName = 'A'), new Contact(LastName = 'B')};");
  const audited = org.program.classByName('Audit')!;
  const lines = org.exec.statics[audited.id]?.[audited.staticFields.get('lines')!.slot] ?? null;
  assert.deepEqual(plain(org.exec, lines), ['before BEFORE_INSERT 2 true', 'after AFTER_INSERT 2 false']);
  assert.deepEqual(
    org.rows.map((row) => row.fields.get('description')),
    ['seen A', 'seen B'],
  );
});

test('outside a trigger its flags are false and its records null', () => {
  const org = openMemoryOrg({});
  runStatements(org, "System.debug('' + Trigger.isExecuting + (Trigger.new == null));");
  assert.ok(
    org.tx.logs.some((line) => line.includes('falsetrue')),
    org.tx.logs.join('\n'),
  );
});

test('records are read-only in after triggers', () => {
  const sources = {
    'Late.trigger': "trigger Late on Contact (after insert) { Trigger.new[0].LastName = 'x'; }",
  };
  assert.throws(() => runStatements(openMemoryOrg(sources), "insert new Contact(LastName = 'A');"), {
    message: 'System.FinalException: Record is read-only',
  });
});

test('an exception that leaves a trigger knows its name and stack', () => {
  const sources = { 'Bad.trigger': 'trigger Bad on Contact (before insert) {\n  Integer i;\n  i++;\n}' };
  assert.throws(
    () => runStatements(openMemoryOrg(sources), "insert new Contact(LastName = 'A');"),
    (error: { trigger?: string; exception?: { native: { stack: { where: string; line: number }[] } } }) => {
      assert.equal(error.trigger, 'Bad');
      assert.deepEqual(
        error.exception?.native.stack.map((s) => [s.where, s.line]),
        [['Trigger.Bad', 3]],
      );
      return true;
    },
  );
});

test('triggers nested deeper than 16 are refused', () => {
  const sources = {
    'Loop.trigger': "trigger Loop on Contact (after insert) { insert new Contact(LastName = 'again'); }",
  };
  assert.throws(
    () => runStatements(openMemoryOrg(sources), "insert new Contact(LastName = 'A');"),
    /Maximum trigger depth exceeded/,
  );
});

const future = {
  'Later.cls': `public class Later {
    public static Integer ran = 0;
    @future(callout=true) public static void work(Set<Id> ids, String why) { ran++; }
    public static void start() { work(new Set<Id>(), 'because'); }
  }`,
};

test('calling a future method queues it with its arguments and spends the limit', () => {
  const org = openMemoryOrg(future);
  runStatements(org, "Later.start(); Later.work(null, 'x');");
  assert.equal(org.tx.spent.get('futureCalls'), 2);
  assert.deepEqual(
    org.tx.jobs.map((j) => [j.kind, j.className, j.methodName, j.args?.length]),
    [
      ['future', 'Later', 'work', 2],
      ['future', 'Later', 'work', 2],
    ],
  );
});

test('a queued future runs when called from outside', () => {
  const org = openMemoryOrg(future, 'future');
  org.exec.invokeStatic('Later', 'work', [null, 'x']);
  assert.equal(org.exec.statics[org.program.classByName('Later')!.id]?.[0], 1);
});

test('a future may not be called from a future', () => {
  const thrown = thrownBy('Later.start(); return null;', future, 'future');
  assert.equal(thrown.type, 'System.AsyncException');
  assert.match(
    thrown.message,
    /^Future method cannot be called from a future or batch method: Later\.work\(Set<Id>, String\)$/,
  );
});

test('runAs changes the user inside the block, with a scope of its own for mixed DML', () => {
  const org = openMemoryOrg({}, 'test');
  const before = org.tx.userId;
  org.tx.mixedDml = { setup: 'User', nonSetup: null };
  const seen: unknown[] = [];
  org.tx.log = () => void seen.push([org.tx.userId, org.tx.mixedDml.setup]);
  runStatements(
    org,
    "User u = new User(Id = '005000000000009AAA'); System.runAs(u) { System.debug('in'); } System.debug('out');",
  );
  assert.deepEqual(seen, [
    ['005000000000009AAA', null],
    [before, 'User'],
  ]);
  assert.equal(org.tx.spent.get('dmlStatements'), 1);
});

test('runAs inserts a user that has no id', () => {
  const org = openMemoryOrg({}, 'test');
  runStatements(org, "User u = new User(LastName = 'New'); System.runAs(u) { System.debug('' + u.Id); }");
  assert.equal(org.rows.length, 1);
});

test('sharing: the nearest class that says so decides', () => {
  const seen: boolean[] = [];
  const org = openMemoryOrg({
    'Plain.cls':
      'public class Plain { public static void read() { Integer n = [SELECT COUNT() FROM Account]; } }',
    'Strict.cls': 'public with sharing class Strict { public static void read() { Plain.read(); } }',
    'Loose.cls':
      'public without sharing class Loose { public static void read() { Plain.read(); } public static void viaStrict() { Strict.read(); } }',
    'Heir.cls':
      'public inherited sharing class Heir { public static void read() { Integer n = [SELECT COUNT() FROM Account]; } }',
  });
  org.exec.data.count = (_exec, _query, _binds, options) => {
    seen.push(options.sharing);
    return 0;
  };
  for (const name of ['Strict', 'Loose', 'Plain', 'Heir']) org.exec.invokeStatic(name, 'read', []);
  org.exec.invokeStatic('Loose', 'viaStrict', []);
  assert.deepEqual(seen, [true, false, false, true, true]);
});

test('a forked execution shares statics and has its own transaction', () => {
  const org = openMemoryOrg(future);
  org.exec.invokeStatic('Later', 'work', [null, 'x']);
  const fork = org.exec.fork({ ...org.tx, kind: 'future' });
  fork.invokeStatic('Later', 'work', [null, 'x']);
  assert.equal(org.exec.statics[org.program.classByName('Later')!.id]?.[0], 2);
});

test('anonymous Apex has methods and classes of its own', () => {
  const org = openMemoryOrg(future);
  runStatements(
    org,
    "Integer twice(Integer n) { return n * 2; } public class Box { public Integer v = 4; } System.debug('' + twice(new Box().v));",
  );
  assert.ok(org.tx.logs.some((line) => line.includes('8')));
  assert.equal(org.program.classByName('Box'), undefined);
});

test('errors in anonymous Apex are diagnostics with a position', () => {
  const { code, diagnostics } = compileAnonymous(
    openMemoryOrg({}).program,
    'Integer a = 1;\nInteger b = aa;',
  );
  assert.equal(code, null);
  assert.deepEqual(
    [diagnostics[0]?.code, diagnostics[0]?.line, diagnostics[0]?.column, diagnostics[0]?.hint],
    ['LO2011', 2, 13, "Did you mean 'a'?"],
  );
});

test('coverage counts the lines that can run, and how often', () => {
  const org = openMemoryOrg({
    'Cov.cls': [
      'public class Cov {',
      '  static Integer start = 1;',
      '  Integer unused;',
      '  public static Integer f(Boolean b) {',
      '    if (b) {',
      '      return 1;',
      '    }',
      '    // a comment',
      '    return 2;',
      '  }',
      '}',
    ].join('\n'),
  });
  org.exec.invokeStatic('Cov', 'f', [true]);
  org.exec.invokeStatic('Cov', 'f', [true]);
  const [file] = org.program.coverage.files();
  assert.deepEqual(file?.coverable, [2, 5, 6, 9]);
  assert.deepEqual(file?.covered, [2, 5, 6]);
  assert.equal(file?.hits.get(6), 2);
  org.program.coverage.reset();
  assert.deepEqual(org.program.coverage.files()[0]?.covered, []);
});

test('CPU time is charged while a loop runs', () => {
  const org = openMemoryOrg({
    'Busy.cls': 'public class Busy { public static void run() { for (Integer i = 0; i < 3000000; i++) {} } }',
  });
  org.exec.invokeStatic('Busy', 'run', []);
  assert.ok((org.tx.spent.get('cpuTime') ?? 0) > 0);
});
