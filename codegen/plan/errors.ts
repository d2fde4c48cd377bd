import type { ErrorSpec } from '../read/model.ts';
import { constantName, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { View } from './plannedFile.ts';

/** Checks the error codes; gives the templates' view of them. */
export function planErrors(context: PlanContext): View[] {
  const { diagnostics, model } = context;
  const codes = new NameSpace('The error code', diagnostics);
  const seen: { statusCode: string; contains: string; code: string }[] = [];
  return model.errors.map((error) => {
    codes.claim(error.code, error.codeAt);
    if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(error.code))
      diagnostics.report('LK0503', error.codeAt, error.code, constantName(error.code));
    checkPlaceholders(error, context);
    checkPlatform(error, seen, context);
    const platform = error.platform.map(({ statusCode, contains }) => ({
      statusCode,
      contains: contains ?? '',
      hasContains: contains !== undefined,
    }));
    return {
      code: error.code,
      retryable: error.retryable,
      orgWide: error.scope === 'org',
      message: error.message,
      cure: error.cure,
      platform,
      hasPlatform: platform.length > 0,
    };
  });
}

/** `{2}` without `{1}` would leave a value out of the text. */
function checkPlaceholders(error: ErrorSpec, { diagnostics }: PlanContext): void {
  const used = [...error.message.matchAll(/\{(\d+)\}/g)].map((match) => Number(match[1]));
  const most = Math.max(-1, ...used);
  for (let index = 0; index < most; index++) {
    if (!used.includes(index)) diagnostics.report('LK0501', error.at('message'), most, index);
  }
  if (/\{\d+\}/.test(error.cure)) diagnostics.report('LK0502', error.at('cure'));
}

/** The first match wins, so what an earlier entry catches never reaches a later one. */
function checkPlatform(
  error: ErrorSpec,
  seen: { statusCode: string; contains: string; code: string }[],
  { diagnostics }: PlanContext,
): void {
  for (const { statusCode, contains = '', at } of error.platform) {
    const earlier = seen.find((one) => one.statusCode === statusCode && contains.includes(one.contains));
    if (earlier !== undefined) diagnostics.report('LK0504', at(), statusCode, earlier.code);
    seen.push({ statusCode, contains, code: error.code });
  }
}
