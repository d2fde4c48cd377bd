import hindered from '@salesforce/label/c.Latchkey_Panel_Hindered';
import noActions from '@salesforce/label/c.Latchkey_Panel_No_Actions';
import noOtherActions from '@salesforce/label/c.Latchkey_Panel_No_Other_Actions';
import otherActions from '@salesforce/label/c.Latchkey_Panel_Other_Actions';
import unavailable from '@salesforce/label/c.Latchkey_Panel_Unavailable';
import unavailableGroup from '@salesforce/label/c.Latchkey_Panel_Unavailable_Group';
import usernameToBe from '@salesforce/label/c.Latchkey_Panel_Username_To_Be';

export const labels = {
  hindered,
  noActions,
  noOtherActions,
  otherActions,
  unavailable,
  unavailableGroup,
  usernameToBe,
};
