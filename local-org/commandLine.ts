/** Reading of command lines, with one kind of error for all wrong use. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ABSENT, KNOWN_FEATURES } from './schema/features.ts';

/** Wrong use of the command line: answered with the usage text. */
export class UsageError extends Error {}

export type OptionTable = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

export interface CommandLine {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** @throws UsageError for an option that the table does not have. */
export function parseCommandLine(args: string[], options: OptionTable): CommandLine {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The first positional argument as an absolute path. */
export function projectOf(positionals: readonly string[]): string {
  const [project] = positionals;
  if (project === undefined) throw new UsageError('No project folder given.');
  return resolve(project);
}

/** Options that say which features the org has and lacks, for every command. */
export const FEATURE_OPTIONS = {
  feature: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
} as const satisfies OptionTable;

/**
 * `--feature` and `--without`, each as often as wanted: the features asked for, those to be lacking with `!` in front.
 *
 * @throws UsageError for a feature that makes no difference here.
 */
export function featureOption(values: CommandLine['values']): string[] {
  const lacking = knownFeatures('without', values['without']).map((name) => ABSENT + name);
  return [...knownFeatures('feature', values['feature']), ...lacking];
}

function knownFeatures(option: string, given: unknown): string[] {
  const names = (given ?? []) as string[];
  const known = KNOWN_FEATURES.map((name) => name.toLowerCase());
  const unknown = names.find((name) => !known.includes(name.toLowerCase()));
  if (unknown === undefined) return names;
  throw new UsageError(`--${option} takes one of ${KNOWN_FEATURES.join(', ')}, got '${unknown}'.`);
}

/** Null when the option is absent; both bounds belong to the range. */
export function numberOption(
  name: string,
  text: unknown,
  range: { readonly min: number; readonly max: number; readonly what: string; readonly whole?: boolean },
): number | null {
  if (text === undefined) return null;
  const value = String(text).trim() === '' ? Number.NaN : Number(text);
  const fits = value >= range.min && value <= range.max && (range.whole !== true || Number.isInteger(value));
  if (!fits) throw new UsageError(`--${name} takes ${range.what}, got '${String(text)}'.`);
  return value;
}
