import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Org } from '../org.ts';
import { loadSchema } from './loadSchema.ts';
import { sampleProject } from './testProject.ts';
import { fieldLabel, objectLabelPlural } from './translations.ts';

const PARTS = 'force-app/main/default';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const TYPE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

const FILES: Readonly<Record<string, string>> = {
  'labels/CustomLabels.labels-meta.xml': `${HEAD}<CustomLabels ${TYPE}>
    <labels><fullName>Hello</fullName><language>en_US</language><value>Hello</value></labels>
    <labels><fullName>Bye</fullName><language>en_US</language><value>Bye</value></labels>
  </CustomLabels>`,
  'translations/de.translation-meta.xml': `${HEAD}<Translations ${TYPE}>
    <customLabels><label>Guten Tag</label><name>Hello</name></customLabels>
  </Translations>`,
  'objects/Trip__c/Trip__c.object-meta.xml': `${HEAD}<CustomObject ${TYPE}>
    <label>Trip</label><pluralLabel>Trips</pluralLabel><sharingModel>ReadWrite</sharingModel>
    <nameField><label>Trip</label><type>Text</type></nameField><deploymentStatus>Deployed</deploymentStatus>
  </CustomObject>`,
  'objects/Trip__c/fields/State__c.field-meta.xml': `${HEAD}<CustomField ${TYPE}>
    <fullName>State__c</fullName><label>State</label><type>Picklist</type><valueSet><valueSetDefinition>
    <sorted>false</sorted>
    <value><fullName>open</fullName><default>false</default><label>Open</label></value>
    <value><fullName>done</fullName><default>false</default><label>Done</label></value>
    </valueSetDefinition></valueSet></CustomField>`,
  'objectTranslations/Trip__c-de/Trip__c-de.objectTranslation-meta.xml': `${HEAD}<CustomObjectTranslation ${TYPE}>
    <caseValues><caseType>Genitive</caseType><plural>false</plural><value>Ausflugs</value></caseValues>
    <caseValues><caseType>Nominative</caseType><plural>false</plural><value>Ausflug</value></caseValues>
    <caseValues><caseType>Nominative</caseType><plural>true</plural><value>Ausflüge</value></caseValues>
    <nameFieldLabel>Ausflug</nameFieldLabel>
  </CustomObjectTranslation>`,
  'objectTranslations/Trip__c-de/State__c.fieldTranslation-meta.xml': `${HEAD}<CustomFieldTranslation ${TYPE}>
    <label>Zustand</label><name>State__c</name>
    <picklistValues><masterLabel>Open</masterLabel><translation>Offen</translation></picklistValues>
    <picklistValues><masterLabel>Done</masterLabel><translation></translation></picklistValues>
  </CustomFieldTranslation>`,
};

const folder = mkdtempSync(join(tmpdir(), 'org-translations-'));
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync(sampleProject(), folder, { recursive: true });
for (const [path, content] of Object.entries(FILES)) {
  mkdirSync(join(folder, PARTS, path, '..'), { recursive: true });
  writeFileSync(join(folder, PARTS, path), content);
}

const PROBE = `
  Schema.DescribeFieldResult state = Trip__c.State__c.getDescribe();
  List<String> told = new List<String>{
    System.Label.Hello, System.Label.Bye, System.Label.get('', 'Hello', 'de'), System.Label.get('', 'Hello', 'fr'),
    Trip__c.SObjectType.getDescribe().getLabel(), Trip__c.SObjectType.getDescribe().getLabelPlural(),
    state.getLabel(), state.getPicklistValues()[0].getLabel(), state.getPicklistValues()[1].getLabel(),
    Trip__c.Name.getDescribe().getLabel()
  };
  insert new List<Trip__c>{ new Trip__c(Name = 'a', State__c = 'open'), new Trip__c(Name = 'b', State__c = 'done') };
  for (Trip__c trip : [SELECT toLabel(State__c) FROM Trip__c ORDER BY Name]) told.add(trip.State__c);
  told.add('' + [SELECT COUNT() FROM Trip__c WHERE toLabel(State__c) = 'Offen']);
  System.debug(String.join(told, '|'));
  delete [SELECT Id FROM Trip__c];`;

/** What the probe tells a user of this language. */
function toldIn(language: string): string[] {
  const org = Org.open({ project: folder, database: ':memory:' });
  try {
    const user = `User me = new User(Id = UserInfo.getUserId(), LanguageLocaleKey = '${language}'); update me;`;
    assert.equal(org.execute(org.systemUserId, user).error, null);
    const outcome = org.execute(org.systemUserId, PROBE);
    assert.equal(outcome.error, null);
    return (outcome.log.find((line) => line.includes('|')) ?? '').split('|').slice(1);
  } finally {
    org.close();
  }
}

test('labels, describes and toLabel() speak the language of the running user', () => {
  const german = [
    'Guten Tag',
    'Bye',
    'Guten Tag',
    'Hello',
    'Ausflug',
    'Ausflüge',
    'Zustand',
    'Offen',
    'Done',
  ];
  assert.deepEqual(toldIn('de'), [...german, 'Ausflug', 'Offen', 'Done', '1']);
});

test('a user of another language gets the labels as they were written', () => {
  const english = ['Hello', 'Bye', 'Guten Tag', 'Hello', 'Trip', 'Trips', 'State', 'Open', 'Done'];
  assert.deepEqual(toldIn('en_US'), [...english, 'Trip', 'Open', 'Done', '0']);
});

test('the most used standard objects and fields are German for a German user', () => {
  const contact = loadSchema(folder).object('Contact');
  assert.ok(contact !== undefined);
  assert.equal(objectLabelPlural(contact, 'de'), 'Kontakte');
  const lastName = contact.fields.get('lastname');
  assert.ok(lastName !== undefined);
  assert.deepEqual([fieldLabel(lastName, 'de'), fieldLabel(lastName, 'fr')], ['Nachname', 'Last Name']);
});
