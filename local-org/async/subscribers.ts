/**
 * Who runs the triggers of a platform event, and on how many events at once: the Automated Process user and 2,000,
 * unless a PlatformEventSubscriberConfig of the project says otherwise. [D P4]
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_platformeventsubscriberconfig.htm
 */
import { hash } from 'node:crypto';
import type { Program } from '../compile/program.ts';
import type { OrgData } from '../database/orgData.ts';
import { number, readXml, text } from '../schema/xml.ts';

export interface Subscriber {
  readonly userId: string;
  /** 1 to 2,000. */
  readonly batchSize: number;
  /** Digest of the triggers' sources: another one when a trigger was saved. */
  readonly version: string;
}

interface Config {
  readonly username: string | null;
  readonly batchSize: number | null;
}

export const MAX_EVENT_BATCH = 2_000;

export class Subscribers {
  readonly #data: OrgData;
  readonly #program: Program;
  /** By lower-case trigger name. */
  readonly #configs: ReadonlyMap<string, Config>;

  constructor(data: OrgData, program: Program) {
    this.#data = data;
    this.#program = program;
    this.#configs = readConfigs(data);
  }

  /** All triggers of an event run together here, so the first one that is configured decides. */
  of(object: string): Subscriber {
    const triggers = this.#program.triggersFor(object, 'insert', 'after');
    const config = triggers.map((trigger) => this.#configs.get(trigger.name.toLowerCase())).find(Boolean);
    const user = config?.username ? this.#data.store.findOne('User', 'Username', config.username) : null;
    const userId = user?.fields.get('id');
    return {
      userId: typeof userId === 'string' ? userId : this.#data.automatedProcessUserId,
      batchSize: Math.min(MAX_EVENT_BATCH, Math.max(1, config?.batchSize ?? MAX_EVENT_BATCH)),
      version: hash('sha256', triggers.map((trigger) => trigger.unit.file.text).join('\n')),
    };
  }
}

function readConfigs(data: OrgData): Map<string, Config> {
  const files = data.metadata.files.ofType('platformEventSubscriberConfig');
  return new Map(
    files.map((file) => {
      const node = readXml(file);
      const trigger = (text(node, 'platformEventConsumer') ?? '').toLowerCase();
      return [
        trigger,
        { username: text(node, 'user') ?? null, batchSize: number(node, 'batchSize') ?? null },
      ];
    }),
  );
}
