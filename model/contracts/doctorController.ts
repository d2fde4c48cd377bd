/** How well a thing stands. */
export type Verdict = 'OK' | 'Warning' | 'Error';

/** What the install doctor says about one thing. */
export interface Diagnosis {
  /** What was looked at, in a few words. */
  name: string;
  verdict: Verdict;
  /** What was found, in plain words. */
  message: string;
  /** What to do about it; absent when nothing has to be done. */
  cure?: string;
  /** Where to do it: an address within the org. */
  link?: string;
}

/**
 * The install doctor: whether the org is ready for the package, in plain words.
 *
 * @service DoctorService
 * @audience internal
 */
export interface DoctorController {
  /**
   * Looks at sites, licences, policies, people and scheduled work. Reads only.
   *
   * @permission Diagnose
   */
  examine(): Diagnosis[];
}
