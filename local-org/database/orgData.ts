/** The data side of one org: opens its database, and hands out what the rest of local-org works with. */
import type { MixedDmlMode } from '../dml/mixedDml.ts';
import type { Schema } from '../schema/schema.ts';
import { buildSchema } from '../schema/loadSchema.ts';
import { componentName, findProjectFiles } from '../schema/projectFiles.ts';
import { readProjectMetadata } from '../schema/projectMetadata.ts';
import { labelText } from '../schema/projectMetadata.ts';
import type { ProjectMetadata } from '../schema/projectMetadata.ts';
import { createDataEngine } from '../dml/createDataEngine.ts';
import type { DataEngine } from '../dml/engine.ts';
import type { Value } from '../runtime/values.ts';
import { Catalogue } from '../flow/catalogue.ts';
import { FlowRuntime } from '../flow/runtime.ts';
import { Access } from './access.ts';
import { Database } from './database.ts';
import { InternalTable } from './internalTable.ts';
import type { ColumnTypes } from './internalTable.ts';
import { fold, localDistance, localMillis } from './sqlFunctions.ts';
import { ADMIN_USERNAME, AUTOMATED_PROCESS_USERNAME, seedOrg } from './seed/orgSeed.ts';
import { seedApex, seedProject } from './seed/projectSeed.ts';
import { flag, readXml } from '../schema/xml.ts';
import { readSharingRules } from '../schema/sharingRules.ts';
import { readSharingSettings } from '../schema/sharingSettings.ts';
import { RecordAccess } from '../sharing/recordAccess.ts';
import { SharingRules } from '../sharing/rules.ts';
import { shareId } from '../sharing/tables.ts';
import { formulaFunction } from '../soql/formulaColumn.ts';
import { RowLocks } from './rowLocks.ts';
import { Store } from './store.ts';
import { migrate } from './tables.ts';
import { Viewers } from './viewers.ts';

export interface OrgDataOptions {
  /** `skip` is what a deployment's test run does [D X2]. */
  readonly mixedDml?: MixedDmlMode;
  /** Features asked for beside those of the project's scratch-org definition, e.g. `PersonAccounts`. */
  readonly features?: readonly string[];
}

export class OrgData {
  readonly schema: Schema;
  readonly metadata: ProjectMetadata;
  readonly engine: DataEngine;
  readonly database: Database;
  /** The project's flows. */
  readonly flows: FlowRuntime;
  readonly store: Store;
  readonly access: Access;
  readonly viewers: Viewers;
  readonly recordAccess: RecordAccess;
  /** Records that tests want to be locked. */
  readonly locks = new RowLocks();
  readonly organizationId: string;
  /** The seeded system administrator. */
  readonly adminUserId: string;
  /** User platform-event triggers run as. */
  readonly automatedProcessUserId: string;
  /** Sentences about metadata that has no effect in this org. */
  readonly notices: readonly string[];

  /**
   * Opens or makes the database at `path` (`:memory:` for none) for the SFDX project in `projectDir`: brings
   * tables up to the project's metadata, keeps all data, refreshes rows that mirror metadata. `now` is the org's
   * clock, in milliseconds since the epoch.
   */
  static open(
    path: string,
    projectDir: string,
    now: () => number = Date.now,
    options: OrgDataOptions = {},
  ): OrgData {
    return new OrgData(path, projectDir, now, options);
  }

  private constructor(path: string, projectDir: string, now: () => number, options: OrgDataOptions) {
    const notices: string[] = [];
    const files = findProjectFiles(projectDir);
    this.metadata = readProjectMetadata(files);
    this.database = new Database(path);
    this.database.defineFunction('local_millis', localMillis);
    this.database.defineFunction('fold', fold);
    this.database.defineFunction('share_id', shareId);
    this.database.defineFunction('local_distance', localDistance);
    this.schema = this.#loadSchema(files, notices, options.features ?? []);
    this.database.defineFunction('formula_value', formulaFunction(this.schema));
    const ready = this.database.transaction(() => {
      migrate(this.database, this.schema);
      const store = new Store(this.database, this.schema);
      if (store.allRecords(store.object('Organization')).length === 0) seedOrg(store, now());
      const admin = idOf(store, 'User', 'Username', ADMIN_USERNAME);
      seedProject(store, this.metadata, { userId: admin, now: now() });
      return { store, admin };
    });
    this.store = ready.store;
    this.adminUserId = ready.admin;
    this.organizationId = String(
      this.store.allRecords(this.store.object('Organization'))[0]?.fields.get('id'),
    );
    this.automatedProcessUserId = idOf(this.store, 'User', 'Username', AUTOMATED_PROCESS_USERNAME);
    this.access = new Access(this.store, now);
    this.viewers = new Viewers(this.store);
    const { store, access, viewers } = this;
    const rules = new SharingRules(
      this.schema,
      readSharingRules(files, (message) => notices.push(message)),
    );
    this.recordAccess = new RecordAccess({
      store,
      access,
      viewers,
      rules,
      settings: readSharingSettings(files),
    });
    const { labels } = this.metadata;
    this.flows = new FlowRuntime({
      catalogue: Catalogue.read(files, this.schema),
      database: this.database,
      canAccessClass: (userId, className) => this.access.canAccessClass(userId, className),
    });
    const { catalogue, records } = this.flows;
    const engine = createDataEngine(
      {
        store: this.store,
        access: this.access,
        viewers: this.viewers,
        recordAccess: this.recordAccess,
        mixedDml: options.mixedDml ?? 'enforce',
        standardExternalProfiles: standardExternalProfiles(files),
        locks: this.locks,
        flows: records,
      },
      (name, language) => labelText(labels.get(name.toLowerCase()), language),
    );
    this.engine = { ...engine, flows: this.flows, hasFlow: (name) => catalogue.flow(name) !== undefined };
    this.notices = [...notices, ...catalogue.notices, ...unusedMetadata(files)];
  }

  /** Key prefixes given to custom objects are kept with the data, so that ids stay valid. */
  #loadSchema(files: ProjectMetadata['files'], notices: string[], features: readonly string[]): Schema {
    const { database } = this;
    database.exec('CREATE TABLE IF NOT EXISTS "_key_prefix" (object TEXT PRIMARY KEY, prefix TEXT NOT NULL)');
    const known = new Map(
      database
        .all('SELECT object, prefix FROM "_key_prefix"')
        .map(([object, prefix]) => [String(object), String(prefix)]),
    );
    const notice = (message: string): number => notices.push(message);
    const schema = buildSchema(files, { keyPrefixes: known, notice, features });
    for (const object of schema.all()) {
      const key = object.name.toLowerCase();
      if (object.kind === 'standard' || known.has(key)) continue;
      database.run('INSERT INTO "_key_prefix" (object, prefix) VALUES (?, ?)', [key, object.keyPrefix]);
    }
    return schema;
  }

  /** Takes up new texts of the classes and triggers that were there when the org was opened. */
  refreshApex(now: number): void {
    const by = { userId: this.adminUserId, now };
    this.database.transaction(() => seedApex(this.store, this.metadata, by));
  }

  /** A table of the org's own beside the records (mails, logs); made when it does not exist. */
  internalTable<Columns extends ColumnTypes>(name: string, columns: Columns): InternalTable<Columns> {
    return new InternalTable(this.database, name, columns);
  }

  hasCustomPermission(userId: string, name: string): boolean {
    return this.access.hasCustomPermission(userId, name);
  }

  canAccessClass(userId: string, className: string): boolean {
    return this.access.canAccessClass(userId, className);
  }

  close(): void {
    this.database.close();
  }
}

/**
 * `enableOotbProfExtUserOpsEnable` of the project's Communities settings; allowed where the project does not say.
 * Source: Metadata API guide, CommunitiesSettings.
 */
function standardExternalProfiles(files: ProjectMetadata['files']): boolean {
  const file = files.ofType('settings').find((path) => componentName(path) === 'Communities');
  return file === undefined || flag(readXml(file), 'enableOotbProfExtUserOpsEnable', true);
}

/** Automation that the platform would run and this org does not. */
function unusedMetadata(files: ProjectMetadata['files']): string[] {
  const kinds = [
    ['workflow', 'workflow rules', 'LO4116'],
    ['approvalProcess', 'approval processes', 'LO4119'],
    ['assignmentRules', 'assignment rules', 'LO4120'],
    ['autoResponseRules', 'auto-response rules', 'LO4121'],
    ['escalationRules', 'escalation rules', 'LO4122'],
    ['duplicateRule', 'duplicate rules', 'LO4123'],
  ] as const;
  return kinds.flatMap(([suffix, name, code]) => {
    const count = files.ofType(suffix).length;
    return count === 0
      ? []
      : [`${code}: ${name} are not supported by local-org; ${count} file(s) of the project have no effect`];
  });
}

function idOf(store: Store, object: string, field: string, value: Value): string {
  const id = store.findOne(object, field, value)?.fields.get('id');
  if (typeof id !== 'string')
    throw new Error(`LO4111: the database has no ${object} with ${field} ${String(value)}`);
  return id;
}
