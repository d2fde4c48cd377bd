import actionsFor from '@salesforce/label/c.Latchkey_Partner_Actions_For';
import choose from '@salesforce/label/c.Latchkey_Partner_Choose';
import field from '@salesforce/label/c.Latchkey_Partner_Field';
import noAction from '@salesforce/label/c.Latchkey_Partner_No_Action';

export const labels = {
  actionsFor,
  choose,
  field,
  noAction,
};
