/**
 * `@{account.id}` in addresses and bodies of later subrequests stands for a value in an earlier answer.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/requests_composite.htm
 */
import { isObject } from '../call.ts';

const REFERENCE = /@\{([^}]*)\}/g;

/** The reference leads to no value: the earlier call failed, or has no such member. */
export class InvalidReference extends Error {}

/** Answers so far, by reference id. */
export type Answers = ReadonlyMap<string, unknown>;

/** @throws InvalidReference */
export function resolveText(text: string, answers: Answers, encode: (value: string) => string): string {
  return text.replace(REFERENCE, (_all, path: string) => encode(String(valueAt(path, answers))));
}

/** A text that is one reference takes the value with its type. @throws InvalidReference */
export function resolveJson(json: unknown, answers: Answers): unknown {
  if (typeof json === 'string') {
    const whole = /^@\{([^}]*)\}$/.exec(json)?.[1];
    return whole === undefined ? resolveText(json, answers, (value) => value) : valueAt(whole, answers);
  }
  if (Array.isArray(json)) return json.map((item) => resolveJson(item, answers));
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, resolveJson(value, answers)]));
}

function valueAt(path: string, answers: Answers): unknown {
  const [first = '', ...steps] = path.split(/\.|(?=\[)/);
  let value = answers.get(first);
  for (const step of steps) {
    const index = /^\[(\d+)\]$/.exec(step)?.[1];
    if (index !== undefined) value = Array.isArray(value) ? value[Number(index)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  if (value === undefined || value === null || typeof value === 'object') {
    throw new InvalidReference(`Invalid reference specified. No value for ${path} found in ${first}`);
  }
  return value;
}
