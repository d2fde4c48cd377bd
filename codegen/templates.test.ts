import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { formatDiagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { generate } from './generate.ts';
import { makeProject } from './testing/project.ts';

const label = `export const labels = {
  A: { text: 'Text', description: 'A text.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
`;

describe('templates', () => {
  it('reports a template that Handlebars cannot parse with its line', async (test) => {
    const [found] = await refused(test, {
      'templates/apex/core/Broken.cls.hbs': 'public class X {\n{{#if prefix}}\n}\n',
    });
    assert.equal(place(found), 'templates/apex/core/Broken.cls.hbs:4 LK0703');
  });

  it('reports rendered Apex that does not parse, with the rendered line', async (test) => {
    const [found] = await refused(test, {
      'templates/apex/core/Wrong.cls.hbs': 'public class {{prefix}}Wrong {\n  void x( {}\n}\n',
    });
    assert.equal(place(found), 'templates/apex/core/Wrong.cls.hbs:2 LK0706');
    assert.match(found?.message ?? '', /SampleWrong\.cls.*void x\(/);
  });

  it('reports rendered XML that is not well formed', async (test) => {
    const [found] = await refused(test, {
      'model/labels.ts': label,
      'templates/metadata/labels.hbs': '<a><b>{{prefix}}</a>',
    });
    assert.equal(place(found), 'templates/metadata/labels.hbs:1 LK0707');
    assert.match(found?.message ?? '', /<b> is closed by <\/a>/);
  });

  it('reports a value that was not escaped for XML', async (test) => {
    const model = label.replace("'Text'", "'You & me'");
    const [found] = await refused(test, {
      'model/labels.ts': model,
      'templates/metadata/labels.hbs': '<a>{{#each labels}}<b>{{text}}</b>{{/each}}</a>',
    });
    assert.equal(place(found), 'templates/metadata/labels.hbs:1 LK0707');
    assert.match(found?.message ?? '', /You & me/);
  });

  it('reports typings that do not parse', async (test) => {
    const [found] = await refused(test, { 'templates/typings/labels.d.ts.hbs': 'declare module {' });
    assert.equal(place(found), 'templates/typings/labels.d.ts.hbs:1 LK0712');
  });

  it('reports a template in a place that means nothing', async (test) => {
    const [found] = await refused(test, { 'templates/apex/Misplaced.cls.hbs': 'public class Misplaced {}' });
    assert.equal(place(found), 'templates/apex/Misplaced.cls.hbs:1 LK0708');
  });

  it('reports a generic template that is gone', async (test) => {
    const trigger = `export const triggers = [
  { name: 'Contact', object: 'Contact', events: ['after insert'], description: 'Contacts.' },
] as const satisfies readonly TriggerModel[];
`;
    const root = makeProject(test, {
      'model/triggers.ts': trigger,
      'templates/apex/trigger/ContactHandler.cls.hbs': 'public class {{prefix}}ContactHandler {}',
    });
    const { rmSync } = await import('node:fs');
    rmSync(join(root, 'templates/trigger'), { recursive: true });
    const result = await generate({ root });
    const found = result.outcome === 'refused' ? result.diagnostics : [];
    assert.deepEqual(found.map(place), ['model/triggers.ts:2 LK0711']);
  });

  it('reports a model without a package', async (test) => {
    const [found] = await refused(test, { 'model/package.ts': '' });
    assert.equal(place(found), 'model/package.ts:1 LK0006');
  });

  it('does not overwrite a file that it did not make', async (test) => {
    const own = 'public class SampleOwn { /* written by hand */ }\n';
    const files = {
      'force-app/main/core/classes/SampleOwn.cls': own,
      'templates/apex/core/Own.cls.hbs': 'public class {{prefix}}Own {}',
    };
    const root = makeProject(test, files);
    const result = await generate({ root });
    const found = result.outcome === 'refused' ? result.diagnostics : [];
    assert.deepEqual(found.map(place), ['templates/apex/core/Own.cls.hbs:1 LK0710']);
    assert.equal(readFileSync(join(root, 'force-app/main/core/classes/SampleOwn.cls'), 'utf8'), own);
  });

  it('writes nothing at all when there is one mistake', async (test) => {
    const root = makeProject(test, {
      'model/labels.ts': label,
      'templates/apex/core/A.cls.hbs': 'public class {{nothing}} {}',
    });
    assert.equal((await generate({ root })).outcome, 'refused');
    for (const path of ['force-app', 'typings', 'docs', 'generated.lock.json'])
      assert.equal(existsSync(join(root, path)), false, path);
  });

  it('keeps quotes, backslashes and line breaks of the model intact in Apex and XML', async (test) => {
    const model = label.replace("'Text'", String.raw`'It\'s <b>"1 & 2"</b>\\\n'`);
    const template =
      "public class {{prefix}}Text { {{#each errors}}String {{code}} = '{{apexString message}}';{{/each}} }";
    const errors = String.raw`export const errors = {
  A: { retryable: false, message: 'It\'s a \\ \n "line"', cure: 'None.' },
} as const satisfies Readonly<Record<string, ErrorModel>>;`;
    const root = makeProject(test, {
      'model/labels.ts': model,
      'model/errors.ts': errors,
      'templates/apex/core/Text.cls.hbs': template,
    });
    assert.equal((await generate({ root })).outcome, 'written');
    const apex = readFileSync(join(root, 'force-app/main/core/classes/SampleText.cls'), 'utf8');
    assert.ok(apex.includes(String.raw`String A = 'It\'s a \\ \n "line"';`), apex);
    const xml = readFileSync(join(root, 'force-app/main/schema/labels/CustomLabels.labels-meta.xml'), 'utf8');
    assert.ok(xml.includes('<value>It&apos;s &lt;b&gt;&quot;1 &amp; 2&quot;&lt;/b&gt;\\'), xml);
  });
});

async function refused(
  test: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<readonly Diagnostic[]> {
  const result = await generate({ root: makeProject(test, files) });
  assert.equal(result.outcome, 'refused');
  const found = result.outcome === 'refused' ? result.diagnostics : [];
  assert.equal(found.length, 1, found.map(formatDiagnostic).join('\n'));
  return found;
}

function place(found: Diagnostic | undefined): string {
  return found === undefined ? '' : `${found.file}:${found.line} ${found.code}`;
}
