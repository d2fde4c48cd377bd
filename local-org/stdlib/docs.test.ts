import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { supportedApex } from './docs.ts';

test('the page lists members with their types', () => {
  const text = supportedApex();
  assert.match(text, /^- `static String join\(Object, String\)`$/m);
  assert.match(text, /^- `Boolean contains\(T\)`$/m);
  assert.match(text, /^## Queueable \(interface\)$/m);
  assert.match(text, /^- \[StatusCode\]\(.*\): \d+ constants$/m);
});

test('docs/supported-apex.md is up to date', () => {
  const file = new URL('../../docs/supported-apex.md', import.meta.url);
  assert.equal(readFileSync(file, 'utf8') === supportedApex(), true, 'run: node local-org/stdlib/docs.ts');
});
