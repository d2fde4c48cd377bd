/**
 * `node bench/cases/watch.ts <project> [<class file>]`: seconds of a watched run in a warm process, loading included.
 * With a file, what that file's change makes run; else everything.
 */
import { resolve } from 'node:path';
import { WatchSession } from '../../local-org/testing/watchSession.ts';
import { reportWarm, seconds } from '../measure.ts';

const [project, changed] = process.argv.slice(2);
if (project === undefined) throw new Error('No project given.');

const session = new WatchSession({ project: resolve(project) });
const counts = new Set<number>();
session.runAll();
await reportWarm(() =>
  seconds(() => {
    const report = changed === undefined ? session.runAll() : session.rerun([resolve(changed)]);
    counts.add(report.methods.length);
  }),
);
console.log(`${[...counts].join(', ')} methods`);
