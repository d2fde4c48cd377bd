/** What the page shows; the same whoever asked. */
export interface LoginHelpAnswer {
  /** False only for a link that is not valid. */
  isTaken: boolean;
  message: string;
}

/**
 * Help for people who cannot log in, called by guests with any arguments: nothing in an answer depends on who
 * exists. The truth goes by mail to the address on file.
 *
 * @service LoginHelp
 * @audience guest
 */
export interface LoginController {
  /**
   * Takes an e-mail address or username.
   *
   * @limit email 80
   */
  askHelp(email: string): LoginHelpAnswer;

  /**
   * Asks for access with the secret of a link that was mailed, and a note for whoever decides. Works once.
   *
   * @limit token 64
   * @limit note 200
   */
  requestAccess(token: string, note?: string): LoginHelpAnswer;
}
