/** What the page shows; the same whoever asked. */
export interface LoginHelpAnswer {
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
   * Asks for access with the secret of a link that was mailed. Works once.
   *
   * @limit token 64
   */
  requestAccess(token: string): LoginHelpAnswer;
}
