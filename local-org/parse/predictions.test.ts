/** The quick answers give the tree that the parser's own way gives. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import { findProjectFiles } from '../schema/projectFiles.ts';
import { predictQuickly } from './predictions.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The parser's own way takes long: one source of so many. */
const ONE_OF = 12;

/** The tree as text, or where it fails first. */
function treeOf(text: string, quickly: boolean): string {
  const problems: string[] = [];
  class Listener extends ApexErrorListener {
    apexSyntaxError(line: number, column: number): void {
      problems.push(`${line}:${column}`);
    }
  }
  const { parser } = ApexParserFactory.createLexerAndParser(text, new Listener());
  if (quickly) predictQuickly(parser);
  const tree = parser.anonymousUnit().toStringTree(parser.ruleNames, parser);
  return problems[0] ?? tree;
}

const SNIPPETS = [
  'List<String> a = new List<String>{ list.get(0) };',
  'List list; Set set; Map map;',
  'Integer list = 1; Boolean b = list < 3 && map < set;',
  'Integer set = 2; set++; map = set; list.add(set); this.list = list;',
  'Map<String, List<Set<Id>>> m = (Map<String, List<Set<Id>>>) x;',
  'Object o = (List<Object>) y; Boolean b = o instanceof Map<String, Object> && o instanceof List<Id>;',
  'Type t = List<Integer>.class; Type u = Map<Id, Set<String>>.class; Type v = Outer.Inner.class;',
  'Type t = Account.class; String n = Outer.Inner.class.getName();',
  'Outer.Inner[] many = new Outer.Inner[3]; String[] texts = new String[]{ }; List<String>[] lists;',
  'for (List<Account> batch : [SELECT Id FROM Account]) { } for (Set<Id> set : sets) { }',
  'Schema.SObjectType.Contact.fields.getMap(); Schema.Contact c = (Schema.Contact) row;',
  'a.b.c(); A.B.c d = null; A.B<C.D> e; x?.y.z(); List<A.B>.C f;',
  'switch on x { when List<String> l { } when Outer.Inner i { } }',
  'try { } catch (Outer.OddException e) { } insert new List<SObject>{ list };',
  'f(); f.g(); f.g().h; f?.g()?.h; f.g[0].h(); this.f(); super.f(); f(g(h).i).j(k.l); x = f.list(set.map()).id;',
  'if (a.b) (c).d(); else e(); return a.b ? (c) : d.e(f); Integer i = a.b + (c - d(e)) * f.g(h); a.b++; -f.g();',
  '@AuraEnabled public static Map<String, Map<Id, List<Set<Long>>>> of(List<A.B> list, Set<Id> set) { return null; }',
];

test('declarations and expressions full of types and of names that are like types', () => {
  for (const snippet of SNIPPETS) assert.equal(treeOf(snippet, true), treeOf(snippet, false), snippet);
});

test('real sources', () => {
  const files = findProjectFiles(ROOT).ofType('cls');
  assert.ok(files.length > 100);
  for (const file of files.filter((_file, index) => index % ONE_OF === 0)) {
    const text = readFileSync(file, 'utf8');
    const tree = treeOf(text, true);
    assert.match(tree, /^\(anonymousUnit /, file);
    assert.equal(tree, treeOf(text, false), file);
  }
});
