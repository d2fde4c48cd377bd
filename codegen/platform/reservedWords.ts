/**
 * Words that cannot be identifiers in Apex, in small letters.
 * Source: Apex developer guide, apex-guide/reserved-keywords.md in the documentation mirror. The words that
 * the same page calls usable as identifiers (after, before, count, first, order, sharing, with ...) are not here. The platform lets methods have some of these names (its own `List.sort`); the
 * type checker warns of that, so methods of the model are held to the whole list.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  `abstract activate and any array as asc autonomous begin bigdecimal blob boolean break bulk by byte case cast
  catch char class collect commit const continue currency date datetime decimal default delete desc do double
  else end enum exception exit export extends false final finally float for from global goto group having hint if
  implements import in inner insert instanceof int integer interface into join like limit list long loop map
  merge new not null nulls number object of on or outer override package parallel pragma private protected public
  retrieve return rollback select set short sobject sort static string super switch synchronized system testmethod
  then this throw time transaction trigger true try undelete update upsert using virtual void webservice when
  where while`.split(/\s+/),
);
