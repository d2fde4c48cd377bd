/**
 * Which versions and resources there are.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_versions.htm
 */
import { ok } from './call.ts';
import type { RestAnswer, RestCall } from './call.ts';
import type { Route } from './router.ts';

/** Client libraries ask for 50.0 when they are told nothing. */
const OLDEST = 50;
const NEWEST = 65;

export function isVersion(text: string): boolean {
  return /^\d\d\.0$/.test(text) && Number(text) >= OLDEST && Number(text) <= NEWEST;
}

/** Every version, oldest first. Needs no token. */
export function listVersions(): RestAnswer {
  const numbers = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index);
  return ok(
    numbers.map((number) => ({
      label: releaseName(number),
      url: `/services/data/v${number}.0`,
      version: `${number}.0`,
    })),
  );
}

/** Three releases a year; 50.0 is Winter '21. */
function releaseName(version: number): string {
  const count = version - 50;
  const season = ['Winter', 'Spring', 'Summer'][count % 3]!;
  return `${season} '${21 + Math.floor(count / 3)}`;
}

const NAMES = ['composite', 'jobs', 'limits', 'query', 'queryAll', 'sobjects', 'tooling'];

export const resourceRoutes: readonly Route[] = [['GET', '', listResources]];

function listResources({ caller }: RestCall): RestAnswer {
  return ok({
    ...Object.fromEntries(NAMES.map((name) => [name, `${caller.root}/${name}`])),
    identity: identityUrl(caller.instanceUrl, caller.core.data.organizationId, caller.userId),
  });
}

export function identityUrl(instanceUrl: string, organizationId: string, userId: string): string {
  return `${instanceUrl}/id/${organizationId}/${userId}`;
}
