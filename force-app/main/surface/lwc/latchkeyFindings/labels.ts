import code from '@salesforce/label/c.Latchkey_Outcome_Code';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import error from '@salesforce/label/c.Latchkey_Finding_Error';
import link from '@salesforce/label/c.Latchkey_Finding_Link';
import warning from '@salesforce/label/c.Latchkey_Finding_Warning';

export const labels = { code, cure, error, link, warning };
