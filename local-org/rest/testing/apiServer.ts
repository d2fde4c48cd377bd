/** The REST interface of the fixture project on a free loopback port, and jsforce connected to it. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import jsforce from 'jsforce';
import type { Connection } from 'jsforce';
import { ADMIN_USERNAME, STANDARD_USERNAME } from '../../database/seed/orgSeed.ts';
import { Org } from '../../org.ts';
import { RestApi } from '../api.ts';
import type { RestApiOptions } from '../api.ts';

export const PROJECT = fileURLToPath(new URL('../fixtures/billing', import.meta.url));

export class ApiServer {
  readonly org: Org;
  readonly api: RestApi;
  readonly #server: Server;

  private constructor(org: Org, api: RestApi, server: Server) {
    this.org = org;
    this.api = api;
    this.#server = server;
  }

  static async start(options: RestApiOptions = {}, project = PROJECT): Promise<ApiServer> {
    const org = Org.open({ project, database: ':memory:', background: false });
    const api = new RestApi(() => org.core, options);
    const server = createServer((request, response) => void api.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ApiServer(org, api, server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  connect(accessToken: string): Connection {
    return new jsforce.Connection({
      instanceUrl: this.url,
      loginUrl: this.url,
      accessToken,
      version: '65.0',
    });
  }

  /** A request without jsforce, for what it does not show: statuses and headers. The path is below the version. */
  request(connection: Connection, path: string, options: RequestInit = {}): Promise<Response> {
    const headers = { Authorization: `Bearer ${connection.accessToken}`, ...options.headers };
    return fetch(`${this.url}/services/data/v65.0/${path}`, { ...options, headers });
  }

  /** As the system administrator. */
  admin(): Connection {
    return this.connect(this.api.tokenOf(ADMIN_USERNAME));
  }

  /** As a user with the profile Standard User, and the fixture's permission set when asked. */
  standard(options: { readonly billing?: boolean } = {}): Connection {
    if (options.billing === true) this.#assign('Billing', STANDARD_USERNAME);
    return this.connect(this.api.tokenOf(STANDARD_USERNAME));
  }

  #assign(permissionSet: string, username: string): void {
    const { error } = this.org.execute(
      this.org.systemUserId,
      `insert new PermissionSetAssignment(
         AssigneeId = [SELECT Id FROM User WHERE Username = '${username}'].Id,
         PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = '${permissionSet}'].Id);`,
    );
    if (error !== null) throw new Error(error);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    this.org.close();
  }
}

interface ApiFailure {
  readonly errorCode: string;
  readonly message: string;
  readonly fields?: readonly string[];
}

/** The error a call of jsforce rejects with. @throws when the call succeeds. */
export async function failureOf(call: PromiseLike<unknown>): Promise<ApiFailure> {
  try {
    await call;
  } catch (error) {
    const { errorCode, message, data } = error as ApiFailure & { data?: { fields?: readonly string[] } };
    return { errorCode, message, ...(data?.fields === undefined ? {} : { fields: data.fields }) };
  }
  throw new Error('the call succeeded');
}
