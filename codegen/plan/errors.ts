import type { ErrorSpec, LabelSpec } from '../read/model.ts';
import { constantName, NameSpace } from './names.ts';
import { labelExpression, type PlanContext } from './planContext.ts';
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
      hasFewGaps: (error.message.match(/\{\d+\}/g) ?? []).length <= 1,
      messageLabel: context.naming.prefixed(`${errorLabel.message}${error.code}`),
      cureLabel: context.naming.prefixed(`${errorLabel.cure}${error.code}`),
      messageText: labelExpression(`${errorLabel.message}${error.code}`, context),
      cureText: labelExpression(`${errorLabel.cure}${error.code}`, context),
      platform,
      hasPlatform: platform.length > 0,
    };
  });
}

/** What the name of an error's label begins with. */
const errorLabel = { message: 'Error_', cure: 'Cure_' };

/** Two labels for each error code (codes that differ in capitals only are one, reported elsewhere), so that people read it in their language. */
export function errorLabels(errors: readonly ErrorSpec[]): LabelSpec[] {
  const first = new Map(errors.map((error) => [error.code.toLowerCase(), error] as const).reverse());
  return [...first.values()].flatMap((error) => {
    const at = (key?: string) => (key === 'text' ? error.at('message') : error.codeAt);
    return [
      {
        name: `${errorLabel.message}${error.code}`,
        text: error.message,
        translations: error.messages,
        description: `What happened: ${error.code}.`,
        at,
      },
      {
        name: `${errorLabel.cure}${error.code}`,
        text: error.cure,
        translations: error.cures,
        description: `What to do about ${error.code}.`,
        at: (key?: string) => (key === 'text' ? error.at('cure') : error.codeAt),
      },
    ];
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
