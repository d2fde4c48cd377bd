import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, it } from 'node:test';
import { localeData } from './localeData.ts';
import { isVirtualModule, virtualModule } from './modules.ts';
import type { ModuleFacts } from './modules.ts';
import { FakeOrg } from './testing/fakeOrg.ts';

const org = new FakeOrg();
const facts: ModuleFacts = {
  schema: org.schema,
  label: (name) => org.label(name),
  resourceUrl: (name) => (name === 'Words' ? '/resource/1/Words' : undefined),
};
const source = (family: string, name: string): string => {
  const made = virtualModule(family, name, facts);
  assert.ok('source' in made, 'problem' in made ? made.problem : '');
  return made.source;
};
const problem = (family: string, name: string): string => {
  const made = virtualModule(family, name, facts);
  assert.ok('problem' in made, `expected a problem for ${family}/${name}`);
  return made.problem;
};

describe('virtualModule', () => {
  it('imports of the schema become references with the declared spelling of the object', () => {
    assert.equal(source('schema', 'contact'), 'export default {"objectApiName":"Contact"};\n');
    assert.match(
      source('schema', 'Contact.Account.Name'),
      /"objectApiName":"Contact","fieldApiName":"Account.Name"/,
    );
  });

  it('addresses static resources', () => {
    assert.equal(source('resourceUrl', 'Words'), 'export default "/resource/1/Words";\n');
  });

  it('says what an import names that does not exist', () => {
    assert.match(problem('schema', 'Contact.Nothing'), /Contact has no field Nothing/);
    assert.match(problem('schema', 'Nothing.Name'), /no object Nothing/);
    assert.match(problem('schema', 'Contact.Nobody.Name'), /Contact has no relationship Nobody/);
    assert.match(problem('resourceUrl', 'Nothing'), /no static resource Nothing/);
    assert.match(problem('label', 'c.Nothing'), /no custom label c.Nothing/);
    assert.match(problem('apex', 'Greeter'), /does not name a class and a method/);
    assert.match(problem('user', 'Name'), /does not provide @salesforce\/user\/Name/);
  });

  it('cannot be made to write code by a name', () => {
    assert.match(source('customPermission', '"];alert(1)//'), /includes\("\\"\];alert\(1\)\/\/"\)/);
    assert.match(source('apex', 'A".b"'), /apexMethod\("A\\"", "b\\""\)/);
  });

  it('labels are texts', () => {
    assert.equal(source('label', 'c.Greeting'), 'export default "Good day";\n');
  });

  it('labels are in the language of the viewer where they are translated', async () => {
    const farewell = async (lang: string): Promise<unknown> => {
      const client = readFileSync(
        new URL('../shell/modules/localorg/client/client.ts', import.meta.url),
        'utf8',
      );
      const body = /export function inViewersLanguage[^]*?\n}\n/.exec(client)?.[0] ?? '';
      const page = `const context = { i18n: { lang: '${lang}' } };\n${stripTypeScriptTypes(body)}`;
      const script = source('label', 'c.Farewell').replace(/^import .*\n/, page);
      return (await import(`data:text/javascript,${encodeURIComponent(script)}`)).default;
    };
    assert.equal(await farewell('de'), 'Auf Wiedersehen');
    assert.equal(await farewell('de-AT'), 'Auf Wiedersehen', 'the parent language stands in');
    assert.equal(await farewell('fr'), 'Goodbye');
  });

  it('takes a narrow window for a phone', async () => {
    const width = (matches: boolean): void => {
      Object.assign(globalThis, { matchMedia: () => ({ matches }) });
    };
    const load = async (mark: string): Promise<unknown> =>
      (await import(`data:text/javascript,${encodeURIComponent(source('client', 'formFactor') + mark)}`))
        .default;
    width(true);
    assert.equal(await load('//wide'), 'Large');
    width(false);
    assert.equal(await load('//narrow'), 'Small');
    assert.match(problem('client', 'shape'), /does not provide @salesforce\/client\/shape/);
  });

  it('takes permissions, language and site from the viewer and the page', async () => {
    const context = {
      user: { id: '005', isGuest: false, site: 'partners' },
      i18n: { locale: 'de-DE', timeZone: 'Europe/Berlin', ...localeData('de-DE') },
      customPermissions: ['Greet'],
      userPermissions: ['ApiEnabled'],
      siteId: '0DB',
    };
    const client = `data:text/javascript,${encodeURIComponent(`export const context = ${JSON.stringify(context)}`)}`;
    const load = async (family: string, name: string): Promise<unknown> => {
      const text = source(family, name).replace("'localorg/client'", JSON.stringify(client));
      return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).default;
    };
    assert.deepEqual([await load('user', 'Id'), await load('user', 'isGuest')], ['005', false]);
    assert.deepEqual(
      [await load('customPermission', 'Greet'), await load('customPermission', 'Other')],
      [true, undefined],
    );
    assert.deepEqual(
      [await load('userPermission', 'ApiEnabled'), await load('userPermission', 'AuthorApex')],
      [true, undefined],
    );
    assert.deepEqual(
      [await load('i18n', 'locale'), await load('i18n', 'timeZone')],
      ['de-DE', 'Europe/Berlin'],
    );
    assert.deepEqual(
      [await load('i18n', 'dateTime.shortDateFormat'), await load('i18n', 'firstDayOfWeek')],
      ['dd.MM.yyyy', 2],
    );
    assert.match(problem('i18n', 'toString'), /does not provide @salesforce\/i18n\/toString/);
    assert.deepEqual([await load('community', 'Id'), await load('site', 'Id')], ['0DB', '0DB']);
    assert.equal(await load('community', 'basePath'), '/site/partners');
  });

  it('knows its families', () => {
    assert.equal(isVirtualModule('@salesforce/apex'), true);
    assert.equal(isVirtualModule('@salesforce/schema/Contact'), true);
    assert.equal(isVirtualModule('@salesforce/schema'), false);
    assert.equal(isVirtualModule('@salesforce/messageChannel/X__c'), false);
  });
});
