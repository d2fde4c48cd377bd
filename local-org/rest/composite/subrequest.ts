/** Addresses of calls inside a composite request. */
import { failure } from '../failure.ts';

export interface Address {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * `/services/data/v65.0/sobjects/Account?x=1`, or `v65.0/sobjects/Account?x=1` in a batch.
 * @throws RestFailure
 */
export function readAddress(url: string, version: string): Address {
  const form = /^(?:\/services\/data\/)?v(\d+\.\d)\/([^?#]*)(?:\?([^#]*))?$/.exec(url);
  if (!form)
    throw failure('INVALID_INPUT', `The url of a subrequest must start with /services/data/vXX.X/: ${url}`);
  if (form[1] !== version) {
    throw failure('INVALID_INPUT', `The url of a subrequest must have the version ${version}: ${url}`);
  }
  try {
    const path = form[2]!.split('/').filter(Boolean).map(decodeURIComponent);
    return { path, query: new URLSearchParams(form[3] ?? '') };
  } catch {
    throw failure('INVALID_INPUT', `The url of a subrequest is not properly encoded: ${url}`);
  }
}
