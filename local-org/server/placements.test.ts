import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProjectApps } from './apps.ts';
import { parseConfig } from './config.ts';
import { placedAt } from './placements.ts';

const CONFIG = parseConfig(
  {
    objects: { Contact: { side: [{ component: 'c/panel' }, { component: 'flowruntime:interview' }] } },
    pages: [{ name: 'Team', label: 'Team', components: [{ component: 'c/team' }] }],
    sites: [
      {
        path: 'partners',
        name: 'Partners',
        components: [{ component: 'c/colleagues' }],
        pages: [{ name: 'help', label: 'Help', components: [{ component: 'c/help' }] }],
        login: { components: [{ component: 'c/loginHelp' }] },
      },
    ],
  },
  'test',
);
const APPS: ProjectApps = {
  apps: [],
  tabs: new Map([
    ['Home', { label: 'Home', component: 'c/home' }],
    ['Team', { label: 'Team', component: 'c/other' }],
  ]),
  shownBy: new Map(),
  translations: new Map(),
};
const at = (pathname: string): string[] => placedAt(pathname, CONFIG, APPS);

describe('placedAt', () => {
  it('knows the components beside a record', () => {
    assert.deepEqual(at('/lightning/r/Contact/003000000000001AAA/view'), [
      'c/panel',
      'flowruntime:interview',
    ]);
    assert.deepEqual(at('/lightning/r/Lead/00Q000000000001AAA/view'), []);
  });

  it('knows the pages of a site', () => {
    assert.deepEqual(at('/site/partners'), ['c/colleagues']);
    assert.deepEqual(at('/site/partners/help'), ['c/help']);
    assert.deepEqual(at('/site/partners/login'), ['c/loginHelp']);
    assert.deepEqual([...at('/site/other'), ...at('/site/partners/other')], []);
  });

  it('takes a page of the configuration before the tab of the same name', () => {
    assert.deepEqual(at('/lightning/n/Team'), ['c/team']);
    assert.deepEqual(at('/lightning/n/Home'), ['c/home']);
    assert.deepEqual(at('/lightning/n/users'), []);
  });

  it('knows of none elsewhere', () => {
    for (const address of ['/', '/lightning/o/Contact/list', '/flow/Ask', '/lightning/setup/Users'])
      assert.deepEqual(at(address), []);
  });
});
