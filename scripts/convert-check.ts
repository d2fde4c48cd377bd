/**
 * Converts the built package from source to metadata format with Salesforce's own library: proves that every
 * file is of a known type and well formed. An org validates more; this needs none.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import { buildPackage } from './build-package.ts';

const dist = buildPackage();
const output = mkdtempSync(join(tmpdir(), 'converted-'));
try {
  const components = ComponentSet.fromSource(join(dist, 'force-app'));
  const resolved = components.getSourceComponents().toArray();
  const counts = new Map<string, number>();
  for (const component of resolved)
    counts.set(component.type.name, (counts.get(component.type.name) ?? 0) + 1);
  await new MetadataConverter().convert(components, 'metadata', {
    type: 'directory',
    outputDirectory: output,
    genUniqueDir: false,
  });
  const written = readdirSync(output, { recursive: true, encoding: 'utf8' });
  if (!written.includes('package.xml')) throw new Error('The conversion wrote no package.xml.');
  for (const needed of [
    'ApexClass',
    'ApexTrigger',
    'CustomApplication',
    'CustomObject',
    'CustomPermission',
    'CustomTab',
    'LightningComponentBundle',
    'PermissionSet',
    'QuickAction',
    'StaticResource',
  ]) {
    if (!counts.has(needed))
      throw new Error(`The package has no ${needed}. Found: ${[...counts.keys()].join(', ')}`);
  }
  console.log(
    `Converted ${resolved.length} components: ${[...counts].map(([type, count]) => `${count} ${type}`).join(', ')}.`,
  );
} finally {
  rmSync(output, { recursive: true, force: true });
}
