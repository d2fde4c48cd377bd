/** What a part of the local org imitates that no Apex conformance case can show: a table beside its code. */
import type { Confidence } from './cases.ts';

/** `unverified`: no source was found; the row is what the code does meanwhile. */
export type Sureness = Confidence | 'unverified';

/**
 * One sentence; how sure it is; where it is said (`DOC <page>`, an address, or a key of the project's facts);
 * and the test that shows it, `file.test.ts: title`, from the folder of the table.
 */
export type BehaviourRow = readonly [behaviour: string, sureness: Sureness, source: string, test: string];

export interface BehaviourTable {
  /** Heading on the page. */
  readonly title: string;
  /** Folder of the tests, from the root of the repository. */
  readonly folder: string;
  /** Rows by what they are about: a resource, a module, a family of functions. */
  readonly rows: Readonly<Record<string, readonly BehaviourRow[]>>;
}
