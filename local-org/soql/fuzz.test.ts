/** Random queries over random data, compared with a plain evaluation in memory. Seeded: a failure repeats. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { testOrg } from '../dml/testHarness.ts';
import type { TestOrg } from '../dml/testHarness.ts';
import { ApexDate, ApexDecimal } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';

const QUERIES = 400;

type Plain = string | number | boolean | null;
type Row = Readonly<Record<string, Plain>>;
type Test = (row: Row) => boolean;

/** Small generator of repeatable random numbers (mulberry32). */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

const WORDS = ['ash', 'Ash', 'ashen', 'Birch', 'birch tree', 'oak%', 'o_k', "d'or", 'back\\slash', 'Zelkova'];
const DAYS = [20_000, 20_001, 20_031, 20_400];

type Kind = 'text' | 'number' | 'boolean' | 'date';
const FIELDS: readonly { readonly path: string; readonly kind: Kind }[] = [
  { path: 'LastName', kind: 'text' },
  { path: 'Department', kind: 'text' },
  { path: 'Vip__c', kind: 'boolean' },
  { path: 'Birthdate', kind: 'date' },
  { path: 'MailingLatitude', kind: 'number' },
  { path: 'Account.Name', kind: 'text' },
  { path: 'Account.NumberOfEmployees', kind: 'number' },
  { path: 'Account.AnnualRevenue', kind: 'number' },
];

function fill(org: TestOrg, random: Random): Row[] {
  const orNull = (value: Plain): Plain => (random.below(4) === 0 ? null : value);
  const accounts = Array.from({ length: 5 }, () => {
    const own = {
      Name: random.pick(WORDS),
      NumberOfEmployees: orNull(random.below(4)),
      AnnualRevenue: orNull(random.below(3)),
    };
    const revenue = own.AnnualRevenue === null ? null : new ApexDecimal(String(own.AnnualRevenue));
    return { own, id: org.insert('Account', { ...own, AnnualRevenue: revenue }) };
  });
  return Array.from({ length: 40 }, (_, index): Row => {
    const account = random.below(4) === 0 ? null : random.pick(accounts);
    const own = {
      LastName: random.pick(WORDS),
      Department: orNull(random.pick(WORDS)),
      Vip__c: random.below(2) === 0,
      Birthdate: orNull(random.pick(DAYS)),
      MailingLatitude: orNull(random.pick([0, 0.5, 1.5, 2])),
    };
    org.insert('Contact', {
      ...own,
      FirstName: String(index),
      AccountId: account?.id ?? null,
      MailingLatitude: own.MailingLatitude === null ? null : new ApexDecimal(String(own.MailingLatitude)),
      Birthdate: own.Birthdate === null ? null : new ApexDate(own.Birthdate as number),
    });
    const parent = Object.fromEntries(
      ['Name', 'NumberOfEmployees', 'AnnualRevenue'].map((name) => [
        `Account.${name}`,
        account === null ? null : (account.own[name as 'Name'] as Plain),
      ]),
    );
    return { ...own, ...parent, index };
  });
}

function fold(value: Plain): Plain {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function order(a: Plain, b: Plain): number {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return 0;
  if (x === null) return -1;
  return y === null ? 1 : x < y ? -1 : 1;
}

function literal(kind: Kind, value: Plain): string {
  if (value === null) return 'null';
  if (kind === 'text') return `'${String(value).replace(/[\\']/g, (found) => `\\${found}`)}'`;
  if (kind === 'date') return new Date(Number(value) * 86_400_000).toISOString().slice(0, 10);
  return String(value);
}

function anyValue(random: Random, kind: Kind, nulls: boolean): Plain {
  if (nulls && random.below(5) === 0) return null;
  if (kind === 'text') return random.pick(WORDS);
  if (kind === 'date') return random.pick(DAYS);
  return kind === 'boolean' ? random.below(2) === 0 : random.pick([0, 1, 2, 0.5, 1.5]);
}

const RELATIONS: Readonly<Record<string, (a: Plain, b: Plain) => boolean>> = {
  '=': (a, b) => order(a, b) === 0,
  '!=': (a, b) => order(a, b) !== 0,
  '<': (a, b) => a !== null && b !== null && order(a, b) < 0,
  '<=': (a, b) => a !== null && b !== null && order(a, b) <= 0,
  '>': (a, b) => a !== null && b !== null && order(a, b) > 0,
  '>=': (a, b) => a !== null && b !== null && order(a, b) >= 0,
};

/** LIKE of a pattern made of a word with its specials escaped and wildcards around it. */
function like(random: Random, path: string): { text: string; test: Test } {
  const word = random.pick(WORDS).slice(0, 3);
  const [before, after] = [random.below(2) === 0, random.below(2) === 0];
  const escaped = word.replace(/[\\%_]/g, (found) => `\\${found}`);
  const pattern = `${before ? '%' : ''}${escaped}${after ? '%' : ''}`;
  const written = pattern.replace(/\\\\/g, '\\\\\\\\').replace(/'/g, "\\'");
  const wanted = word.toLowerCase();
  const matches: Test = (row) => {
    const value = row[path] ?? null;
    if (value === null) return false;
    const text = String(value).toLowerCase();
    if (before && after) return text.includes(wanted);
    if (before) return text.endsWith(wanted);
    return after ? text.startsWith(wanted) : text === wanted;
  };
  return { text: `${path} LIKE '${written}'`, test: matches };
}

function comparison(random: Random): { text: string; test: Test } {
  const { path, kind } = random.pick(FIELDS);
  const roll = random.below(10);
  if (kind === 'text' && roll < 2) return like(random, path);
  if (roll < 5) {
    const values = Array.from({ length: 1 + random.below(3) }, () =>
      anyValue(random, kind, kind !== 'boolean'),
    );
    const negative = random.below(2) === 0;
    const list = values.map((value) => literal(kind, value)).join(', ');
    const member: Test = (row) => values.some((value) => order(row[path] ?? null, value) === 0);
    return {
      text: `${path} ${negative ? 'NOT IN' : 'IN'} (${list})`,
      test: negative ? (row) => !member(row) : member,
    };
  }
  const operator = kind === 'boolean' ? random.pick(['=', '!=']) : random.pick(Object.keys(RELATIONS));
  const value = anyValue(random, kind, kind !== 'boolean');
  const relation = RELATIONS[operator]!;
  // A checkbox behind a missing parent is null in filters: only fields of the record itself are checkboxes here.
  return {
    text: `${path} ${operator} ${literal(kind, value)}`,
    test: (row) => relation(row[path] ?? null, value),
  };
}

function condition(random: Random, depth: number): { text: string; test: Test } {
  const roll = depth === 0 ? 9 : random.below(10);
  if (roll < 2) {
    const inner = condition(random, depth - 1);
    return { text: `(NOT (${inner.text}))`, test: (row) => !inner.test(row) };
  }
  if (roll < 6) {
    const [a, b] = [condition(random, depth - 1), condition(random, depth - 1)];
    const and = random.below(2) === 0;
    return {
      text: `(${a.text} ${and ? 'AND' : 'OR'} ${b.text})`,
      test: (row) => (and ? a.test(row) && b.test(row) : a.test(row) || b.test(row)),
    };
  }
  return comparison(random);
}

interface Sort {
  readonly path: string;
  readonly descending: boolean;
  readonly nullsLast: boolean;
}

function sorts(random: Random): Sort[] {
  return Array.from({ length: random.below(3) }, () => ({
    path: random.pick(FIELDS).path,
    descending: random.below(2) === 0,
    nullsLast: random.below(3) === 0,
  }));
}

function compareBy({ path, descending, nullsLast }: Sort, a: Row, b: Row): number {
  const [x, y] = [a[path] ?? null, b[path] ?? null];
  if (x === null || y === null) {
    if (x === y) return 0;
    return (x === null ? -1 : 1) * (nullsLast ? -1 : 1);
  }
  // ORDER BY compares upper-case text: `_` comes behind the letters. SOQL guide, ORDER BY
  const [upperX, upperY] = [x, y].map((value) => (typeof value === 'string' ? value.toUpperCase() : value));
  const difference = upperX === upperY ? 0 : upperX! < upperY! ? -1 : 1;
  return difference * (descending ? -1 : 1);
}

function sorted(rows: readonly Row[], by: readonly Sort[]): Row[] {
  return rows.toSorted((a, b) => {
    for (const sort of by) {
      const difference = compareBy(sort, a, b);
      if (difference !== 0) return difference;
    }
    return Number(a['index']) - Number(b['index']);
  });
}

function plain(value: Value | undefined): Plain {
  if (value instanceof ApexDecimal) return value.value.toNumber();
  return (value as Plain | undefined) ?? null;
}

test(`${QUERIES} random queries give what a plain evaluation gives`, () => {
  const org = testOrg();
  const random = new Random(20_260_315);
  const rows = fill(org, random);
  let kept = 0;
  for (let i = 0; i < QUERIES; i++) {
    const where = condition(random, 3);
    const by = sorts(random);
    const limit = random.below(3) === 0 ? random.below(12) + 1 : null;
    const offset = limit !== null && random.below(2) === 0 ? random.below(5) : 0;
    const orderBy = by.map(
      (sort) => `${sort.path} ${sort.descending ? 'DESC' : 'ASC'} NULLS ${sort.nullsLast ? 'LAST' : 'FIRST'}`,
    );
    const soql =
      `SELECT FirstName FROM Contact WHERE ${where.text}` +
      (orderBy.length > 0 ? ` ORDER BY ${orderBy.join(', ')}` : '') +
      (limit === null ? '' : ` LIMIT ${limit}${offset > 0 ? ` OFFSET ${offset}` : ''}`);
    const all = sorted(rows.filter(where.test), by).slice(offset);
    const expected = (limit === null ? all : all.slice(0, limit)).map((row) => String(row['index']));
    const actual = org.query(soql).map((record) => String(record.fields.get('firstname')));
    assert.deepEqual(actual, expected, `query ${i}: ${soql}`);
    kept += expected.length;
  }
  assert.ok(kept > QUERIES, 'the queries find something');
});

test('random groupings give what a plain evaluation gives', () => {
  const org = testOrg();
  const random = new Random(7);
  const rows = fill(org, random);
  for (let i = 0; i < 100; i++) {
    const group = random.pick(['LastName', 'Department', 'Vip__c', 'Account.Name']);
    const where = condition(random, 2);
    const soql =
      `SELECT ${group} g, COUNT(Id) n, SUM(Account.NumberOfEmployees) s, MIN(Account.AnnualRevenue) low, ` +
      `COUNT_DISTINCT(Department) d FROM Contact WHERE ${where.text} GROUP BY ${group}`;
    const groups = new Map<Plain, Row[]>();
    for (const row of rows.filter(where.test)) {
      const key = fold(row[group] ?? null);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const expected = [...groups].map(([key, members]) => {
      const numbers = (path: string): number[] =>
        members.flatMap((row) => (typeof row[path] === 'number' ? [row[path]] : []));
      const employees = numbers('Account.NumberOfEmployees');
      const revenues = numbers('Account.AnnualRevenue');
      const departments = new Set(
        members.map((row) => fold(row['Department'] ?? null)).filter((d) => d !== null),
      );
      return [
        key,
        members.length,
        employees.length === 0 ? null : employees.reduce((a, b) => a + b, 0),
        revenues.length === 0 ? null : Math.min(...revenues),
        departments.size,
      ].join('|');
    });
    const actual = org
      .query(soql)
      .map(({ fields }) =>
        [fold(plain(fields.get('g'))), ...['n', 's', 'low', 'd'].map((key) => plain(fields.get(key)))].join(
          '|',
        ),
      );
    assert.deepEqual(actual.toSorted(), expected.toSorted(), `grouping ${i}: ${soql}`);
  }
});
