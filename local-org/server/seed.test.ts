import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openOrg } from './openOrg.ts';
import { SeedError } from './seed.ts';

const PROJECT = fileURLToPath(new URL('./fixtures/hello', import.meta.url));

describe('seed', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seed-'));
  const seed = path.join(folder, 'data');
  const database = path.join(folder, 'org.sqlite');
  const open = (): ReturnType<typeof openOrg> => openOrg({ project: PROJECT, database, seed });
  const accounts = async (): Promise<unknown[]> => {
    const org = await open();
    try {
      return org.query(org.systemUserId, 'SELECT Name FROM Account ORDER BY Name').map((row) => row['Name']);
    } finally {
      org.close();
    }
  };

  beforeEach(() => {
    rmSync(seed, { recursive: true, force: true });
    rmSync(database, { force: true });
    mkdirSync(seed);
    writeFileSync(path.join(seed, '1-first.apex'), "insert new Account(Name = 'First');");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('fills a new database in order of the names, and only a new one', async () => {
    writeFileSync(
      path.join(seed, '2-second.apex'),
      "insert new Account(Name = [SELECT Name FROM Account].Name + ' again');",
    );
    assert.deepEqual(await accounts(), ['First', 'First again']);
    assert.deepEqual(await accounts(), ['First', 'First again']);
  });

  it('names the file that fails and leaves no half-filled database', async () => {
    writeFileSync(path.join(seed, '2-bad.apex'), 'insert new Account();');
    await assert.rejects(
      open,
      (error) =>
        error instanceof SeedError && /2-bad\.apex.*Required fields are missing/s.test(error.message),
    );
    assert.equal(existsSync(database), false);
    rmSync(path.join(seed, '2-bad.apex'));
    assert.deepEqual(await accounts(), ['First']);
  });
});
