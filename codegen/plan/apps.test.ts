import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDiagnostic } from '../diagnostics/diagnostic.ts';
import { generate } from '../generate.ts';
import { makeProject } from '../testing/project.ts';

const model = `export const tabs = [
  { name: 'Home', label: 'Home', description: 'Home.', component: 'home', motif: 'Custom15: People' },
] as const satisfies readonly TabModel[];
`;
const bundle = (targets: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <targets>${targets}</targets>
</LightningComponentBundle>
`;

describe('tabs', () => {
  it('need a component that declares to be one', async (test) => {
    const root = makeProject(test, {
      'model/apps.ts': model,
      'force-app/main/lwc/home/home.js-meta.xml': bundle('<target>lightning__AppPage</target>'),
    });

    const result = await generate({ root });

    assert.equal(result.outcome, 'refused');
    const found = result.outcome === 'refused' ? result.diagnostics.map(formatDiagnostic) : [];
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', /^model\/apps\.ts:2:67 LK0803 .*lightning__Tab/);
  });
});
