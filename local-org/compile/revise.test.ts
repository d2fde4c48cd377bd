/** New bodies go into a program that is there; everything else is refused, so that the program is compiled again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainParser } from '../parse/cache.ts';
import { formatThrow } from './formatThrow.ts';
import type { Program } from './program.ts';
import { reviseProgram } from './revise.ts';
import { openMemoryOrg, plain } from './testSupport.ts';
import type { MemoryOrg } from './testSupport.ts';
import { ApexThrow } from '../runtime/execution.ts';

const PRICES = `public virtual class Prices {
  public static Integer base = 1;
  public Integer own = 2;
  public Integer doubled { get { return own * 2; } set; }
  static { base++; }
  public Prices() { own++; }
  public virtual Integer sum() { return base + own + doubled; }
  public class Inner { public String name() { return 'inner'; } }
  public enum Kind { SMALL, LARGE }
}`;

const SOURCES = {
  'Prices.cls': PRICES,
  'Dear.cls':
    'public class Dear extends Prices { public override Integer sum() { return super.sum() * 10; } }',
  'Probe.cls': `public class Probe {
    public static Object run() {
      return new List<Object>{ new Prices().sum(), new Dear().sum(), new Prices.Inner().name() };
    }
  }`,
};

const revise = (program: Program, text: string, path = 'Prices.cls'): boolean =>
  reviseProgram(program, [{ path, text, apiVersion: 65 }], plainParser);

/** In a transaction of its own. */
function run({ program, exec, tx }: MemoryOrg): string | string[] {
  const fresh = program.createExecution({ tx, data: exec.data, now: exec.now });
  return plain(fresh, fresh.invokeStatic('Probe', 'run', []));
}

test('other classes run the new bodies, values, accessors, initialisers and constructors', () => {
  const org = openMemoryOrg(SOURCES);
  assert.deepEqual(run(org), ['11', '110', 'inner']);
  const change = (from: string, to: string, expected: string[]): void => {
    assert.equal(revise(org.program, PRICES.replace(from, to)), true, to);
    assert.deepEqual(run(org), expected, to);
  };
  change('base + own', 'own', ['9', '90', 'inner']);
  change('base = 1', 'base = 5', ['15', '150', 'inner']);
  change('own = 2', 'own = 0', ['5', '50', 'inner']);
  change('own * 2', 'own * 3', ['14', '140', 'inner']);
  change('base++', 'base += 100', ['110', '1100', 'inner']);
  change('own++', 'own += 7', ['29', '290', 'inner']);
  change("'inner'", "'changed'", ['11', '110', 'changed']);
  change('static { base++; }', 'static { }', ['10', '100', 'inner']);
});

test('a value that a field did not have is set, and one that it had is gone', () => {
  const org = openMemoryOrg(SOURCES);
  assert.equal(revise(org.program, PRICES.replace('own = 2', 'own')), true);
  assert.throws(() => run(org), ApexThrow);
  assert.equal(revise(org.program, PRICES), true);
  assert.deepEqual(run(org), ['11', '110', 'inner']);
});

test('lines of coverage, stack traces and excerpts are those of the new text', () => {
  const org = openMemoryOrg(SOURCES);
  const text = `// one more line\n${PRICES.replace('return base + own + doubled;', 'Integer none;\n return none + 1;')}`;
  assert.equal(revise(org.program, text), true);
  try {
    run(org);
    assert.fail('nothing was thrown');
  } catch (error) {
    assert.ok(error instanceof ApexThrow);
    const [top] = formatThrow(error).stack;
    assert.deepEqual([top?.where, top?.line], ['Class.Prices.sum', 9]);
  }
  const covered = org.program.coverage.files().find(({ path }) => path === 'Prices.cls');
  assert.deepEqual(covered?.coverable, [3, 4, 5, 6, 7, 9, 10]);
  assert.equal(covered?.hits.get(9), 1);
});

for (const [what, from, to] of [
  ['a parameter', 'Integer sum()', 'Integer sum(Integer more)'],
  ['a result', 'virtual Integer sum', 'virtual Long sum'],
  ['an access modifier', 'public Integer own', 'private Integer own'],
  ['a new field', 'public Integer own', 'public Integer more; public Integer own'],
  ['a field less', 'public static Integer base = 1;', ''],
  ['an order', 'SMALL, LARGE', 'LARGE, SMALL'],
  ['an annotation', 'public Integer own', '@TestVisible public Integer own'],
  ['the sharing', 'virtual class', 'virtual with sharing class'],
  ['a supertype', 'class Inner', 'class Inner extends Prices'],
  ['an abstract method', '{ return base + own + doubled; }', ';'],
] as const) {
  test(`${what} is seen by other files: everything is to be compiled again`, () => {
    assert.notEqual(PRICES.replace(from, to), PRICES);
    assert.equal(revise(openMemoryOrg(SOURCES).program, PRICES.replace(from, to)), false);
  });
}

test('a text with something to tell is left to the compilation that tells it', () => {
  const program = (): Program => openMemoryOrg(SOURCES).program;
  assert.equal(revise(program(), PRICES.replace('base + own', 'base own')), false);
  assert.equal(revise(program(), PRICES.replace('base + own', 'nobody')), false);
  assert.equal(revise(program(), PRICES.replace('base + own', 'ConnectApi.Nothing.at()')), false);
  assert.equal(revise(program(), 'public class Fresh {}', 'Fresh.cls'), false);
  const warned = openMemoryOrg({ 'Odd.cls': 'public class Odd { void go() { ConnectApi.Nothing.at(); } }' });
  assert.equal(revise(warned.program, 'public class Odd { void go() { } }', 'Odd.cls'), false);
});
