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

const COMPONENTS = join(__dirname, '../..');

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

/** Names of the labels that the components import. */
function importedLabels(): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts') && !file.includes('__tests__')) {
      for (const [, name] of readFileSync(join(COMPONENTS, file), 'utf8').matchAll(
        /label\/c\.Latchkey_(\w+)/g,
      )) {
        names.add(String(name));
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
  it('are each used by a component, and each component finds its labels there', () => {
    expect([...importedLabels()].sort()).toEqual(Object.keys(labels).sort());
  });
});
