/**
 * Features an org can have or lack that change its data model: those of the project's scratch-org definition and those
 * asked for. https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_scratch_orgs_def_file.htm
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The features that make a difference here. An org has Communities (sites and external users) unless they are taken
 * away; the others it has when the project or the caller names them.
 */
export const KNOWN_FEATURES = ['PersonAccounts', 'Communities'] as const;

const ALWAYS: readonly Feature[] = ['Communities'];

/** In front of a feature's name: the org lacks it, whatever the project says. */
export const ABSENT = '!';

export type Feature = (typeof KNOWN_FEATURES)[number];

/** Where `sf org create scratch` of a generated project looks for the definition. */
const DEFINITION = join('config', 'project-scratch-def.json');

/**
 * @param asked names of features; with `!` in front of those that the org must lack
 * @throws Error naming the file when it is not valid JSON.
 */
export function readFeatures(projectDir: string, asked: readonly string[] = []): ReadonlySet<Feature> {
  const named = new Set(
    [...ALWAYS, ...definedFeatures(join(projectDir, DEFINITION)), ...asked].map((name) => name.toLowerCase()),
  );
  return new Set(
    KNOWN_FEATURES.filter((feature) => {
      const name = feature.toLowerCase();
      return named.has(name) && !named.has(ABSENT + name);
    }),
  );
}

/** A feature may carry a number: `AnalyticsAppPlus:5`. */
function definedFeatures(file: string): string[] {
  if (!existsSync(file)) return [];
  try {
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features?: unknown };
    const list =
      typeof features === 'string' ? features.split(/[;,]/) : Array.isArray(features) ? features : [];
    return list.map((name) => String(name).split(':')[0]!.trim());
  } catch (cause) {
    throw new Error(`LO4103: ${file} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}
