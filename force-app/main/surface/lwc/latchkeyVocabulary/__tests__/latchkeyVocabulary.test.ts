import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  accessLabels,
  accessMeanings,
  actionLabelOf,
  actionLabels,
  confirmQuestions,
  operatorLabels,
  outcomeHeadings,
  requestLabels,
  sourceLabels,
  stepLabels,
} from 'c/latchkeyVocabulary';
import { labels } from 'testlabels';

const PACKAGE = join(__dirname, '../../../..');

const tables = {
  accessLabels,
  accessMeanings,
  actionLabels,
  confirmQuestions,
  operatorLabels,
  outcomeHeadings,
  requestLabels,
  sourceLabels,
  stepLabels,
};

/** Names of the labels that components import, and Apex and flows read. */
function usedLabels(): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' })) {
    if (/\.(ts|cls|flow-meta\.xml)$/.test(file) && !file.includes('__tests__')) {
      for (const [, name] of readFileSync(join(PACKAGE, file), 'utf8').matchAll(
        /(?:label\/c|System\.Label|\$Label)\.Latchkey_(\w+)/g,
      )) {
        // Texts of error codes are in model/errors.ts.
        if (!/^(Cure|Error)_[A-Z]+(_[A-Z]+)*$/.test(String(name))) names.add(String(name));
      }
      // Apex reads a label in the language of somebody else by its name, which looks like other names.
      for (const [, name] of readFileSync(join(PACKAGE, file), 'utf8').matchAll(/'Latchkey_(\w+)'/g)) {
        if (String(name) in labels) names.add(String(name));
      }
    }
  }
  return names;
}

describe('c/latchkeyVocabulary', () => {
  it.each(Object.entries(tables))('%s has a text of its own for each word', (_name, table) => {
    const texts = Object.values(table);

    expect(texts.filter((text) => text === '' || text.startsWith('c.'))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has a name for a request that asks for no action', () => {
    expect(actionLabelOf('Grant')).toBe('Grant access');
    expect(actionLabelOf(undefined)).toBe('Request that was not understood');
  });

  it('asks each question about somebody', () => {
    expect(Object.values(confirmQuestions).filter((question) => !question.includes('{0}'))).toEqual([]);
  });
});

describe('the labels of the model', () => {
  it('are each used by a component, by Apex or by a flow, and all that are used are there', () => {
    expect([...usedLabels()].sort()).toEqual(Object.keys(labels).sort());
  });
});
