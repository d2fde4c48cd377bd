import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from 'decimal.js';
import { epochDay } from '../runtime/calendar.ts';
import { ApexDate } from '../runtime/values.ts';
import { evaluateFormula } from './evaluate.ts';
import { formulaOf, resultOf } from './formula.ts';
import { FormulaError, FormulaFailure } from './formulaError.ts';
import { textOf } from './values.ts';
import type { FormulaScope, FormulaValue } from './values.ts';

const NOON = Date.UTC(2024, 1, 29, 12);

function scope(fields: Record<string, FormulaValue>, more: Partial<FormulaScope>): FormulaScope {
  return {
    field: (path) => {
      const value = fields[path.join('.')];
      if (value === undefined) throw new FormulaError('LO4303', `no field ${path.join('.')}`);
      return value;
    },
    now: NOON,
    today: epochDay(2024, 2, 29),
    zoneOffset: () => 0,
    ...more,
  };
}

function run(
  text: string,
  fields: Record<string, FormulaValue> = {},
  more: Partial<FormulaScope> = {},
): string | null {
  const value = evaluateFormula(formulaOf(text).node, scope(fields, more));
  return value === null ? null : textOf(value);
}

test('operators bind as in the formula reference', () => {
  assert.equal(run('1 + 2 * 3 ^ 2'), '19');
  assert.equal(run('(1 + 2) * -3'), '-9');
  assert.equal(run('10 - 4 - 3'), '3');
  assert.equal(run('1 < 2 && 2 < 1 || NOT(false)'), 'true');
  assert.equal(run('"a" & "b" & TEXT(1.50)'), 'ab1.5');
  assert.equal(run("'it\\'s' /* a comment */ = \"it's\""), 'true');
  assert.equal(run('1 <> 1 || 2 != 2 || 3 == 3'), 'true');
});

test('blanks: text is empty, missing numbers have no result, comparisons are false', () => {
  const blank = { Name: null, Amount: null };
  assert.equal(run('ISBLANK(Name)', blank), 'true');
  assert.equal(run('Name = ""', blank), 'true');
  assert.equal(run('Amount + 1', blank), null);
  assert.equal(run('Amount > 0', blank), 'false');
  assert.equal(run('CONTAINS(Name, "x")', blank), 'false');
});

test('IF and CASE evaluate only the branch that they give', () => {
  assert.equal(run('IF(1 = 1, "yes", TEXT(1 / 0))'), 'yes');
  assert.equal(run('CASE("b", "a", 1, "b", 2, 1 / 0)'), '2');
  assert.equal(run('CASE("z", "a", 1, 9)'), '9');
});

test('text functions', () => {
  assert.equal(run('MID("abcdef", 2, 3) & LEFT("xyz", 2) & RIGHT("xyz", 1)'), 'bcdxyz');
  assert.equal(run('FIND("c", "abcabc", 4)'), '6');
  assert.equal(run('SUBSTITUTE("a-b-c", "-", "$&")'), 'a$&b$&c');
  assert.equal(run('LPAD("7", 3, "0") & RPAD("7", 2, "x")'), '0077x');
  assert.equal(run('REGEX("AB-12", "[A-Z]{2}-\\\\d+")'), 'true');
  assert.equal(run('REGEX("xAB-12", "[A-Z]{2}-\\\\d+")'), 'false');
  assert.equal(run('VALUE("1,234.50") * 2'), '2469');
});

test('numbers', () => {
  assert.equal(run('ROUND(2.5, 0)'), '3');
  assert.equal(run('ROUND(-2.5, 0)'), '-3');
  assert.equal(run('ROUND(1234.567, -2)'), '1200');
  assert.equal(run('CEILING(-2.1)'), '-3');
  assert.equal(run('MCEILING(-2.1)'), '-2');
  assert.equal(run('FLOOR(-2.9)'), '-2');
  assert.equal(run('MFLOOR(-2.1)'), '-3');
  assert.equal(run('MOD(-7, 3)'), '2');
  assert.equal(run('MAX(1, 5, 3) - MIN(2, 8)'), '3');
});

test('dates', () => {
  assert.equal(run('TODAY() + 1'), '2024-03-01');
  assert.equal(run('DATE(2024, 3, 1) - DATE(2024, 2, 1)'), '29');
  assert.equal(run('ADDMONTHS(DATE(2024, 1, 31), 1)'), '2024-02-29');
  assert.equal(run('ADDMONTHS(DATE(2023, 2, 28), 1)'), '2023-03-31');
  assert.equal(run('TEXT(NOW())'), '2024-02-29 12:00:00Z');
  assert.equal(run('WEEKDAY(DATE(2024, 2, 29))'), '5');
  assert.equal(run('ISOWEEK(DATE(2021, 1, 1))'), '53');
  assert.equal(run('YEAR(Born)', { Born: new ApexDate(epochDay(1999, 12, 31)) }), '1999');
  assert.throws(() => run('DATE(2023, 2, 30)'), FormulaFailure);
});

test('PRIORVALUE, ISCHANGED and ISNEW look at the earlier record', () => {
  const prior = { prior: () => new Decimal(1), isNew: false };
  assert.equal(run('ISCHANGED(Amount)', { Amount: new Decimal(2) }, prior), 'true');
  assert.equal(run('ISCHANGED(Amount)', { Amount: new Decimal(1) }, prior), 'false');
  assert.equal(run('PRIORVALUE(Amount)', { Amount: new Decimal(2) }, prior), '1');
  assert.equal(run('ISNEW()', {}, { isNew: true }), 'true');
  assert.equal(run('ISCHANGED(Amount)', { Amount: new Decimal(2) }, { isNew: true }), 'false');
  assert.throws(() => run('ISCHANGED(Amount)', { Amount: null }), /may not be used/);
});

test('mistakes in the text carry a code and a position', () => {
  const fails = (text: string, code: string, offset: number): void => {
    assert.throws(
      () => formulaOf(text),
      (error) => error instanceof FormulaError && error.code === code && error.offset === offset,
      text,
    );
  };
  fails('This will not compile!!!', 'LO4301', 5);
  fails('1 +', 'LO4301', 3);
  fails('IF(1, 2)', 'LO4301', 0);
  fails('1 + NOSUCH(2)', 'LO4302', 4);
  fails('CONSTRUCTOR()', 'LO4302', 0);
  fails('"open', 'LO4301', 0);
});

test('a value without a result fails; resultOf gives null for it', () => {
  assert.throws(() => run('1 / 0'), /division by zero/);
  assert.throws(() => run('"a" * 2'), /a number is needed/);
  assert.equal(resultOf(formulaOf('1 / 0'), scope({}, {})), null);
});

test('a formula lists what it reads, once each', () => {
  const { paths } = formulaOf('IF(Account.Name = $User.FirstName, Amount__c, -Other__r.X__c + amount__c)');
  assert.deepEqual(
    paths.map((path) => path.join('.').toLowerCase()),
    ['account.name', '$user.firstname', 'amount__c', 'other__r.x__c'],
  );
});
