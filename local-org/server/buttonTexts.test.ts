import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { buttonLabel, readButtonTexts } from './buttonTexts.ts';

test('quick actions and list buttons are called as the user speaks', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'buttons-'));
  try {
    const target = path.join(folder, 'objectTranslations/Trip__c-de');
    mkdirSync(target, { recursive: true });
    writeFileSync(
      path.join(target, 'Trip__c-de.objectTranslation-meta.xml'),
      `<CustomObjectTranslation xmlns="http://soap.sforce.com/2006/04/metadata">
        <quickActions><label>Buchen</label><name>Go</name></quickActions>
        <webLinks><label>Alle buchen</label><name>Go</name></webLinks>
      </CustomObjectTranslation>`,
    );
    const texts = readButtonTexts([folder]);
    const go = { name: 'Trip__c.Go', label: 'Go' };
    assert.equal(buttonLabel(texts, 'quickActions', go, 'de'), 'Buchen');
    assert.equal(buttonLabel(texts, 'webLinks', go, 'de_AT'), 'Alle buchen');
    assert.equal(buttonLabel(texts, 'webLinks', go, 'en_US'), 'Go', 'its own label without a translation');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
