import actions from '@salesforce/label/c.Latchkey_Panel_Actions';
import noActions from '@salesforce/label/c.Latchkey_Panel_No_Actions';
import otherActions from '@salesforce/label/c.Latchkey_Panel_Other_Actions';

export const labels = { actions, noActions, otherActions };
