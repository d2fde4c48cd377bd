import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import { Diagnostics, formatDiagnostic } from './diagnostics/diagnostic.ts';
import { generate } from './generate.ts';
import { plan } from './plan/plan.ts';
import { readProject } from './read/project.ts';
import { readModel } from './read/readModel.ts';
import { listFiles, toRelative } from './read/source.ts';
import { readTemplates } from './read/templates.ts';
import { repository } from './testing/project.ts';

/** The generator on the model and the templates of this repository, in a folder of its own. */
describe('repository', () => {
  it('forks by changing the prefixes only: no other name stays behind', async (test) => {
    const root = await copyAndGenerate(test, (text) => text.replaceAll(/(Prefix: )'Latchkey'/g, "$1'Acme'"));
    const files = listFiles(join(root, 'force-app'), '');
    assert.ok(
      files.some((path) => basename(path).startsWith('Acme')),
      'the new prefix must be in use',
    );
    // A capital or an underscore after the word makes it part of an identifier; in texts the product keeps its name.
    const left = files.flatMap((path) =>
      /Latchkey[A-Z_]/.exec(basename(path) + readFileSync(path, 'utf8')) ? [toRelative(root, path)] : [],
    );
    assert.deepEqual(left, []);
  });

  it('generates source that Salesforce tools can resolve: every file is a component of a known type', async (test) => {
    const root = await copyAndGenerate(test, (text) => text);
    const components = ComponentSet.fromSource(join(root, 'force-app')).getSourceComponents().toArray();
    const types = new Set(components.map((component) => component.type.name));
    for (const type of [
      'ApexClass',
      'ApexTrigger',
      'CustomObject',
      'CustomPermission',
      'PermissionSet',
      'CustomLabels',
      'Translations',
      'CustomObjectTranslation',
    ]) {
      assert.ok(types.has(type), `${type} is missing`);
    }
    const known = new Set(
      components.flatMap((component) => [
        component.xml,
        ...component.walkContent(),
        ...component.getChildren().map((child) => child.xml),
      ]),
    );
    assert.deepEqual(
      listFiles(join(root, 'force-app'), '').filter((path) => !known.has(path)),
      [],
    );
  });

  it('generates source that converts to the metadata format', async (test) => {
    const root = await copyAndGenerate(test, (text) => text);
    const set = ComponentSet.fromSource(join(root, 'force-app'));
    const output = {
      type: 'directory',
      outputDirectory: join(root, 'converted'),
      genUniqueDir: false,
    } as const;
    await new MetadataConverter().convert(set, 'metadata', output);

    const converted = listFiles(output.outputDirectory, '').map((path) =>
      toRelative(output.outputDirectory, path),
    );
    const request = readFileSync(join(output.outputDirectory, 'objects/Latchkey_Request__c.object'), 'utf8');
    assert.match(request, /<fullName>Key__c<\/fullName>/, 'the fields must be in the object');
    assert.match(request, /<sharingModel>Private<\/sharingModel>/);
    const agent = readFileSync(
      join(output.outputDirectory, 'permissionsets/Latchkey_Agent.permissionset'),
      'utf8',
    );
    assert.match(agent, /<PermissionSet [^]*<apexClass>LatchkeyAccessController<\/apexClass>/);
    const labels = readFileSync(join(output.outputDirectory, 'labels/CustomLabels.labels'), 'utf8');
    assert.match(labels, /<CustomLabels [^]*<fullName>Latchkey_/, 'the labels must be in their element');
    const german = readFileSync(
      join(output.outputDirectory, 'objectTranslations/Latchkey_Run__c-de.objectTranslation'),
      'utf8',
    );
    assert.match(german, /<name>Status__c<\/name>/, 'the translated fields must be in their object');
    const contact = readFileSync(join(output.outputDirectory, 'objects/Contact.object'), 'utf8');
    assert.match(contact, /<fullName>Latchkey_Access__c<\/fullName>/);
    assert.ok(
      converted.includes('package.xml') && converted.includes('permissionsets/Latchkey_Agent.permissionset'),
      converted.join('\n'),
    );
  });

  it('renders every template', () => {
    const diagnostics = new Diagnostics();
    const model = readModel(repository, diagnostics);
    assert.ok(model !== undefined);
    const templates = readTemplates(repository);
    const used = new Set(
      plan(model, templates, readProject(repository), diagnostics).map((file) => file.template),
    );
    const texts = [...templates.values()].map((template) => template.text).join('\n');
    const unused = [...templates.keys()].filter(
      (path) => !used.has(path) && !texts.includes(`{{> ${basename(path, '.hbs')}}}`),
    );
    assert.deepEqual(unused, []);
  });
});

async function copyAndGenerate(test: TestContext, change: (packageModel: string) => string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'codegen-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['model', 'templates', 'force-app/main/surface/lwc'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  const path = join(root, 'model/package.ts');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  const result = await generate({ root });
  assert.equal(
    result.outcome,
    'written',
    result.outcome === 'refused' ? result.diagnostics.map(formatDiagnostic).join('\n') : '',
  );
  // Written by hand, and there only because tabs name them.
  rmSync(join(root, 'force-app/main/surface/lwc'), { recursive: true });
  return root;
}
