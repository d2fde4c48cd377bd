import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { describeProblem } from './problems.ts';
import { buildProject, findLwcFolders, fingerprint, reachableFiles } from './projectBuild.ts';
import type { ProjectBuildResult } from './projectBuild.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'lwc-build-'));
after(() => rmSync(root, { recursive: true, force: true }));

const LWC = [
  'LightningElement',
  'api',
  'registerComponent',
  'registerTemplate',
  'registerDecorators',
  'freezeTemplate',
  'parseFragment',
];
const KNOWN = {
  lwc: `export { ${LWC.join(', ')} } from '/base.js';`,
  'lightning/uiRecordApi': "export { RecordWire as getRecord } from '/shell.js';",
  'localorg/apex': "export { apexMethod } from '/shell.js';",
};
let count = 0;

async function build(files: Record<string, string>) {
  const project = path.join(root, `p${(count += 1)}`);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(project, 'force-app/lwc', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const result = await buildProject({
    lwcFolders: findLwcFolders([path.join(project, 'force-app')]),
    known: KNOWN,
    virtual: (specifier) => {
      if (specifier === '@salesforce/label/c.Known') return { source: "export default 'A known text';" };
      if (specifier === '@salesforce/apex/A.b')
        return {
          source: "import { apexMethod } from 'localorg/apex';\nexport default apexMethod('A', 'b');",
        };
      if (!specifier.startsWith('@salesforce/label/')) return undefined;
      return { problem: `no label ${specifier}` };
    },
  });
  const problems = result.ok ? [] : result.problems.map((found) => describeProblem(found, project));
  return { result, problems };
}

function codeOf(result: ProjectBuildResult, name: string): string {
  assert.ok(result.ok);
  return result.bundle.files.get(name)?.code ?? '';
}

const component = (body: string, imports = ''): string =>
  `import { LightningElement, api } from 'lwc';\n${imports}\nexport default class One extends LightningElement {\n${body}\n}\n`;

describe('buildProject', () => {
  it('compiles TypeScript with decorators, templates, styles and modules of the bundle', async () => {
    const { result } = await build({
      'one/one.ts': component(
        '@api recordId!: string;\nget text(): string { return shout(this.recordId); }',
        "import { shout } from './logic';",
      ),
      'one/one.html': '<template><p class="big">{text}</p><c-two></c-two></template>',
      'one/one.css': '.big { color: red; }',
      'one/logic.ts': 'export const shout = (text: string): string => text.toUpperCase();\n',
      'two/two.js': component(''),
    });
    assert.ok(result.ok);
    assert.deepEqual(result.bundle.components, ['one', 'two']);
    const code = [...result.bundle.files.values()].map((file) => file.code).join('\n');
    assert.match(code, /publicProps: \{\s*recordId/);
    assert.match(code, /color: red/);
    assert.match(code, /toUpperCase/);
  });

  it('puts modules without a file into the bundle and imports from the chunks of earlier builds', async () => {
    const { result } = await build({
      'one/one.ts': component(
        'x = [y, z, getRecord];',
        `import y from '@salesforce/label/c.Known';
        import z from '@salesforce/apex/A.b';
        import { getRecord } from 'lightning/uiRecordApi';`,
      ),
    });
    const code = codeOf(result, 'one');
    assert.match(code, /A known text/);
    assert.match(code, /import \{[^}]*RecordWire[^}]*\} from '\/shell.js'/);
    assert.deepEqual([...code.matchAll(/from '([^']*)'/g)].map(([, address]) => address).toSorted(), [
      '/base.js',
      '/shell.js',
    ]);
  });

  it('shares in one file what several components import of labels and the like', async () => {
    const uses = component(
      'x = [y, z];',
      "import y from '@salesforce/label/c.Known';\nimport z from '@salesforce/apex/A.b';",
    );
    const { result } = await build({
      'one/one.ts': uses,
      'two/two.ts': uses,
      'three/three.ts': component(''),
    });
    assert.ok(result.ok);
    const shared = [...result.bundle.files.keys()].filter((name) => name.startsWith('shared-'));
    assert.equal(shared.length, 1);
    assert.match(codeOf(result, shared[0] ?? ''), /A known text[^]*apexMethod/);
  });

  it('says which files a component needs', async () => {
    const { result } = await build({
      'one/one.ts': component('x = import("c/three");'),
      'one/one.html': '<template><c-two></c-two></template>',
      'two/two.ts': component(''),
      'three/three.ts': component(''),
    });
    assert.ok(result.ok);
    const files = [...reachableFiles(result.bundle, 'one')];
    assert.deepEqual(
      files.filter((name) => !name.startsWith('shared-')),
      ['one', 'two'],
    );
    assert.deepEqual([...reachableFiles(result.bundle, 'four')], []);
  });

  it('keeps the way back to the sources beside the code', async () => {
    const { result } = await build({ 'one/one.ts': component('') });
    assert.match(codeOf(result, 'one'), /\/\/# sourceMappingURL=one\.map\n$/);
    assert.ok(result.ok);
    const map = JSON.parse(result.bundle.files.get('one')?.map ?? '') as { sources: string[] };
    assert.ok(map.sources.some((source) => source.includes('one/one.ts')));
  });

  it('tells a syntax error with file, line and column', async () => {
    const { problems } = await build({ 'one/one.ts': component('get x(: string { return 1; }') });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^force-app\/lwc\/one\/one.ts:4:\d+ LO7100 /);
  });

  it('tells an error in a template with its place', async () => {
    const { problems } = await build({
      'one/one.ts': component(''),
      'one/one.html': '<template>\n  <p if:treu={x}></p>\n</template>',
    });
    assert.match(problems[0] ?? '', /^force-app\/lwc\/one\/one.html:2:\d+ LO7100 .*treu/);
  });

  it('names unknown modules, components, labels and exports', async () => {
    const module = await build({ 'one/one.ts': component('x = y;', "import y from 'lightning/nothing';") });
    assert.match(module.problems[0] ?? '', /one\/one.ts LO7101 .*lightning\/nothing/);
    const other = await build({
      'one/one.ts': component(''),
      'one/one.html': '<template><c-other></c-other></template>',
    });
    assert.match(other.problems[0] ?? '', /one\/one.html LO7102 There is no component c\/other/);
    const label = await build({
      'one/one.ts': component('x = y;', "import y from '@salesforce/label/c.Nothing';"),
    });
    assert.match(label.problems[0] ?? '', /LO7101 no label @salesforce\/label\/c.Nothing/);
    const name = await build({
      'one/one.ts': component('x = getRecords;', "import { getRecords } from 'lightning/uiRecordApi';"),
    });
    assert.match(
      name.problems[0] ?? '',
      /one\/one.ts LO7103 lightning\/uiRecordApi of the local org has no export getRecords/,
    );
  });

  it('is content with a project without components', async () => {
    const { result } = await build({});
    assert.ok(result.ok);
    assert.deepEqual(result.bundle.components, []);
  });
});

describe('fingerprint', () => {
  it('changes with a source and not with a test', () => {
    const folder = path.join(root, 'print', 'lwc');
    const file = path.join(root, 'print', 'words.js');
    mkdirSync(path.join(folder, 'one', '__tests__'), { recursive: true });
    writeFileSync(path.join(folder, 'one', 'one.ts'), 'a');
    writeFileSync(file, 'a');
    const first = fingerprint([folder, file]);
    writeFileSync(path.join(folder, 'one', '__tests__', 'one.test.ts'), 'b');
    assert.equal(fingerprint([folder, file]), first);
    writeFileSync(path.join(folder, 'one', 'one.ts'), 'ab');
    const second = fingerprint([folder, file]);
    assert.notEqual(second, first);
    writeFileSync(file, 'ab');
    assert.notEqual(fingerprint([folder, file]), second);
    rmSync(file);
    assert.doesNotThrow(() => fingerprint([folder, file]));
  });
});
