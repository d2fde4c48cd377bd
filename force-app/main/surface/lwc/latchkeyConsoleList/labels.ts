import account from '@salesforce/label/c.Latchkey_Rows_Account';
import action from '@salesforce/label/c.Latchkey_Rows_Action';
import close from '@salesforce/label/c.Latchkey_Rows_Close';
import created from '@salesforce/label/c.Latchkey_Rows_Created';
import empty from '@salesforce/label/c.Latchkey_Rows_Empty';
import hidden from '@salesforce/label/c.Latchkey_Rows_Hidden';
import lastLogin from '@salesforce/label/c.Latchkey_Rows_Last_Login';
import loadFailed from '@salesforce/label/c.Latchkey_Rows_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Rows_Loading';
import more from '@salesforce/label/c.Latchkey_Rows_More';
import note from '@salesforce/label/c.Latchkey_Rows_Note';
import person from '@salesforce/label/c.Latchkey_Rows_Person';
import shown from '@salesforce/label/c.Latchkey_Rows_Shown';
import status from '@salesforce/label/c.Latchkey_Rows_Status';
import username from '@salesforce/label/c.Latchkey_Rows_Username';

export const labels = {
  account,
  action,
  close,
  created,
  empty,
  hidden,
  lastLogin,
  loadFailed,
  loading,
  more,
  note,
  person,
  shown,
  status,
  username,
};
