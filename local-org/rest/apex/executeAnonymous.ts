/**
 * `tooling/executeAnonymous`. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_executeanonymous_result.htm
 */
import { executeAnonymous } from '../../entry/anonymous.ts';
import { ok } from '../call.ts';
import type { RestAnswer, RestCall } from '../call.ts';
import { failure } from '../failure.ts';
import type { Route } from '../router.ts';

export const anonymousRoutes: readonly Route[] = [['GET', 'tooling/executeAnonymous', runAnonymous]];

function runAnonymous({ query, caller }: RestCall): RestAnswer {
  const source = query.get('anonymousBody');
  if (source === null) throw failure('MISSING_ARGUMENT', 'anonymousBody is required');
  // The platform lets others run a restricted form of it; the local org does not have that form.
  if (!caller.core.data.access.hasSystemPermission(caller.userId, 'AuthorApex')) {
    throw failure('INSUFFICIENT_ACCESS', 'Anonymous Apex needs the permission Author Apex');
  }
  const { diagnostics, exception, error } = executeAnonymous(caller.core, caller.userId, source);
  const problem = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  const compiled = problem === undefined;
  return ok({
    line: problem?.line ?? -1,
    column: problem?.column ?? -1,
    compiled,
    success: error === null,
    compileProblem: problem?.message ?? null,
    exceptionMessage:
      exception === null ? (compiled ? error : null) : `${exception.type}: ${exception.message}`,
    exceptionStackTrace: exception?.stackTrace ?? null,
  });
}
