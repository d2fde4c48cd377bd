/**
 * The org's clock in a person's hand. Time passes as it would: what falls due on the way runs at its own time, one
 * piece after the other, so that an hourly job has run eight times after a night. The distance to real time is kept
 * with the data.
 */
import type { Database } from '../database/database.ts';
import { zoneOffset } from '../runtime/timeZones.ts';
import type { ControlledOrg } from './orgPort.ts';
import type { Progress } from './task.ts';

/** Pieces of work after which a journey through time is given up: something enqueues itself without end. */
const MAX_PIECES = 20_000;
/** Pieces of work between two looks at the other requests. */
const PIECES_PER_TURN = 5;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Runs what is due until the clock shows `target` (epoch milliseconds). Returns a sentence about what ran. */
export async function travelTo(org: ControlledOrg, target: number, progress: Progress): Promise<string> {
  const begin = org.clock.now();
  const held = org.workHeld;
  // Nothing runs beside the journey: a timer would run it at the wrong time.
  org.workHeld = true;
  let pieces = 0;
  try {
    for (;;) {
      while (org.step()) {
        pieces += 1;
        if (pieces > MAX_PIECES)
          throw new Error(`Asynchronous work did not come to rest in ${MAX_PIECES} steps.`);
        if (pieces % PIECES_PER_TURN === 0) await progress(passed(), minutes(), text(pieces));
      }
      const due = org.nextDue();
      if (due === null || due > target) break;
      org.clock.advance(Math.max(1, due - org.clock.now()));
      await progress(passed(), minutes(), text(pieces));
    }
    org.clock.advance(Math.max(0, target - org.clock.now()));
    return text(pieces);
  } finally {
    org.workHeld = held;
  }

  function passed(): number {
    return Math.round((org.clock.now() - begin) / MINUTE);
  }
  function minutes(): number {
    return Math.max(1, Math.round((target - begin) / MINUTE));
  }
}

/** Runs everything that is due now. Returns a sentence about what ran. */
export const runDue = (org: ControlledOrg, progress: Progress): Promise<string> =>
  travelTo(org, org.clock.now(), progress);

const text = (pieces: number): string =>
  pieces === 1 ? '1 piece of work ran' : `${pieces} pieces of work ran`;

/** The next time a clock in the zone shows this hour, on the day after the one it shows now. */
export function tomorrowAt(now: number, hour: number, zone: string): number {
  const local = now + zoneOffset(zone, now);
  const wanted = (Math.floor(local / DAY) + 1) * DAY + hour * 60 * MINUTE;
  return wanted - zoneOffset(zone, wanted - zoneOffset(zone, wanted));
}

/** Keeps the clock's distance to real time with the data, so that a restart does not fall back. */
export class ClockMemory {
  readonly #database: () => Database;

  constructor(database: () => Database) {
    this.#database = database;
    this.#prepare();
  }

  get offset(): number {
    return Number(this.#database().first("SELECT value FROM local_setting WHERE name = 'clock'")?.[0] ?? 0);
  }

  keep(offset: number): void {
    this.#prepare();
    this.#database().run("INSERT OR REPLACE INTO local_setting VALUES ('clock', ?)", [String(offset)]);
  }

  #prepare(): void {
    this.#database().exec('CREATE TABLE IF NOT EXISTS local_setting (name TEXT PRIMARY KEY, value TEXT)');
  }
}
