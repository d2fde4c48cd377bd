/** Changes that a page asks of the org. */
import { request } from 'localorg/client';
import type { RequestFailure } from 'localorg/client';

/** A page that reads itself from the org and says what went wrong. */
interface Page {
  problem: string;
  load(): Promise<void>;
}

/**
 * Has the org carry something out and shows the page as it is then, or why the org refused.
 *
 * @param call name of the call below `/_local/api/`
 */
export async function carryOut(page: Page, call: string, body: object): Promise<void> {
  try {
    await request(`/_local/api/${call}`, body);
    await page.load();
  } catch (error) {
    page.problem = (error as RequestFailure).body.message;
  }
}
