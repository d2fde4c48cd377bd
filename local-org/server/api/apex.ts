/** `@salesforce/apex` calls. */
import type { ApiHandler } from './call.ts';
import { badRequest, textOf } from './call.ts';

/** Body `{ method: 'Class.method', parameters: {} }`; gives `{ cacheable, value }`. */
export const callApex: ApiHandler = async ({ org, userId, body }) => {
  const [className, methodName, more] = textOf(body, 'method').split('.');
  if (className === undefined || methodName === undefined || more !== undefined)
    throw badRequest('method must be Class.method');
  const parameters = body['parameters'] ?? {};
  if (typeof parameters !== 'object' || Array.isArray(parameters))
    throw badRequest('parameters must be an object');
  const value = await org.aura(userId, className, methodName, parameters as Record<string, unknown>);
  return { cacheable: org.isCacheable(className, methodName), value: value ?? null };
};
