import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { makeProject, putFile } from '../testing/project.ts';

const cli = join(import.meta.dirname, 'cli.ts');

const unions = `export type Mood = 'Good' | 'Bad';\n`;
const errors = `export const errors = {
  LATE: { retryable: true, message: 'Late.', cure: 'Wait.' },
} as const satisfies Record<string, ErrorModel>;
`;
const contract = `import type { Id } from '../types.ts';
/** Asked for. */
export interface Question { contactId: Id; note?: string }
/** Given back. */
export interface Answer { text: string; detail?: string }
/**
 * @service AnswerService
 * @audience internal
 */
export interface Desk {
  /**
   * @cacheable
   * @permission View
   * @limit questions 50
   */
  ask(questions: Question[]): Answer[];
}
`;
const object = `export const visit = {
  name: 'Visit', kind: 'customObject', label: 'Visit', pluralLabel: 'Visits', description: 'A visit.',
  nameField: { type: 'AutoNumber', format: 'V-{0000}', label: 'Visit' }, sharing: 'Private',
  fields: {
    Note: { type: 'Text', length: 80, label: 'Note', description: 'A note.' },
  },
} as const satisfies ObjectModel;
`;
const permissions = `export const customPermissions = [
  { name: 'View', label: 'View', description: 'View.' },
] as const satisfies readonly CustomPermissionModel[];
`;

const released: Readonly<Record<string, string>> = {
  'package.json': '{ "version": "1.2.0" }',
  'model/vocabulary.ts': unions,
  'model/errors.ts': errors,
  'model/contracts/desk.ts': contract,
  'model/objects/visit.ts': object,
  'model/permissions.ts': permissions,
};

/** A project with a release tag `v1.2.0`, then changed: by file, what is replaced by what. */
function changed(test: TestContext, changes: Readonly<Record<string, readonly [string, string]>>): string {
  const root = makeProject(test, released);
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    const done = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
    assert.equal(done.status, 0, done.stderr);
  };
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Release');
  git('tag', 'v1.2.0');
  for (const [path, [from, to]] of Object.entries(changes)) {
    const text = released[path] ?? '';
    assert.ok(text.includes(from), `${path} should hold ${from}`);
    putFile(root, path, text.replace(from, to));
  }
  return root;
}

function diff(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--root', root, ...args], {
    encoding: 'utf8',
  });
  return {
    status,
    lines: stdout.trimEnd().split('\n').slice(0, -1),
    last: stdout.trimEnd().split('\n').at(-1),
    stderr,
  };
}

const desk = 'model/contracts/desk.ts';
const visit = 'model/objects/visit.ts';

/** File, what is replaced, by what, and what must be said of it. */
const cases: readonly (readonly [string, string, string, string])[] = [
  [desk, 'text: string; ', '', 'breaking: field removed from Answer: text'],
  [desk, 'text: string; ', 'text: string; more: string; ', 'additive: field added to Answer: more'],
  [
    desk,
    'note?: string',
    'note?: string; more: string',
    'breaking: required field added to Question: more; callers do not send it yet',
  ],
  [desk, 'note?: string', 'note?: string; more?: string', 'additive: field added to Question: more'],
  [desk, 'text: string', 'text: string[]', 'breaking: type of Answer.text changed: String became String[]'],
  [
    desk,
    'contactId: Id',
    'contactId: string',
    'breaking: type of Question.contactId changed: Id became String',
  ],
  [desk, 'detail?', 'detail', 'additive: Answer.detail is now always there'],
  [desk, 'text: string', 'text?: string', 'breaking: Answer.text may now be missing'],
  [desk, 'note?', 'note', 'breaking: Question.note must now be given'],
  [desk, 'contactId: Id', 'contactId?: Id', 'additive: Question.contactId need no longer be given'],
  [desk, '   * @cacheable\n', '', 'breaking: Desk.ask is no longer cacheable: components that wire it fail'],
  [desk, 'questions 50', 'questions 20', 'breaking: limit of Desk.ask(questions) changed: 50 became 20'],
  [desk, 'questions 50', 'questions 90', 'additive: limit of Desk.ask(questions) changed: 50 became 90'],
  [
    desk,
    '@audience internal',
    '@audience external',
    'breaking: audience of Desk changed: internal became external',
  ],
  [
    desk,
    'questions: Question[])',
    'questions: Question[], urgent: boolean)',
    'breaking: parameter added: Desk.ask(urgent); callers do not give it yet',
  ],
  [
    desk,
    'questions: Question[])',
    'questions: Question[], urgent?: boolean)',
    'additive: optional parameter added: Desk.ask(urgent)',
  ],
  [
    desk,
    '*/\n  ask(questions: Question[])',
    '* @limit hint 9\n   */\n  ask(questions: Question[], hint?: string)',
    'additive: optional parameter added: Desk.ask(hint)',
  ],
  [desk, 'Answer[];', 'Answer;', 'breaking: result of Desk.ask changed: Answer[] became Answer'],
  [desk, 'ask(', 'inquire(', 'breaking: method removed: Desk.ask'],
  ['model/vocabulary.ts', " | 'Bad'", '', 'breaking: member of Mood removed: Bad'],
  ['model/vocabulary.ts', "'Bad'", "'Bad' | 'Odd'", 'additive: member of Mood added: Odd'],
  ['model/errors.ts', 'LATE', 'TOO_LATE', 'breaking: error code removed: LATE'],
  [visit, 'length: 80', 'length: 40', 'breaking: length of Visit.Note changed: 80 became 40'],
  [visit, 'length: 80', 'length: 120', 'additive: length of Visit.Note changed: 80 became 120'],
  [visit, 'length: 80,', 'length: 80, required: true,', 'breaking: Visit.Note is now required'],
  [
    visit,
    "type: 'Text', length: 80",
    "type: 'DateTime'",
    'breaking: type of Visit.Note changed: Text became DateTime',
  ],
  [visit, 'Note:', 'Remark:', 'breaking: field removed from Visit: Note'],
  ['model/permissions.ts', "name: 'View'", "name: 'Look'", 'breaking: custom permission removed: View'],
];

describe('the contract diff', () => {
  for (const [file, from, to, expected] of cases) {
    it(expected, (test) => {
      const { status, lines, stderr } = diff(changed(test, { [file]: [from, to] }));
      assert.ok(lines.includes(expected), [...lines, stderr].join('\n'));
      assert.equal(status, expected.startsWith('breaking') ? 1 : 0);
    });
  }

  it('says nothing of what only reads otherwise', (test) => {
    const root = changed(test, { [desk]: ['Given back.', 'What comes back.'] });
    const { status, lines, last } = diff(root);
    assert.deepEqual([status, lines, last], [0, [], 'contracts since v1.2.0: 0 breaking, 0 additive']);
  });

  it('lets a new major version break', (test) => {
    const root = changed(test, {
      [desk]: ['text: string; ', ''],
      'package.json': ['1.2.0', '2.0.0'],
    });
    assert.equal(diff(root).status, 0);
  });

  it('compares with a revision that is named', (test) => {
    const root = changed(test, { [desk]: ['text: string; ', ''] });
    assert.equal(diff(root, 'HEAD').last, 'contracts since HEAD: 1 breaking, 0 additive');
  });

  it('ends with 2 and the cure when there is no such revision', (test) => {
    const { status, stderr } = diff(changed(test, {}), 'v9.9.9');
    assert.equal(status, 2);
    assert.match(stderr, /There is no revision "v9\.9\.9".*\n {2}Cure: /);
  });

  it('has nothing to compare with before the first release', (test) => {
    const { status, last } = diff(makeProject(test, released));
    assert.equal(status, 0);
    assert.match(last ?? '', /no release tag/);
  });
});
