/** The REST interface at an address of its own, for clients on other machines. Only there it is not on loopback. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { RestApi } from './api.ts';

/** Resolves when the server listens; rejects when it cannot. Port 0 takes a free one. */
export function listenForApi(api: RestApi, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    // A page of a browser has no business here, whatever token it got hold of.
    if (request.headers.origin !== undefined) {
      response.writeHead(403).end();
      return;
    }
    void api.handle(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
