/** What each interview of a batch hands to an element; an interview that cannot is set aside with its problem. */
import { FlowFailure } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';

export function gather<T>(
  group: readonly Interview[],
  failures: Map<Interview, string>,
  work: (interview: Interview) => T,
): Map<Interview, T> {
  const gathered = new Map<Interview, T>();
  for (const interview of group) {
    try {
      gathered.set(interview, work(interview));
    } catch (error) {
      if (!(error instanceof FlowFailure)) throw error;
      failures.set(interview, error.message);
    }
  }
  return gathered;
}
