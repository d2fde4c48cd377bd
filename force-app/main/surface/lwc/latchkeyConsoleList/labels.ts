import chosen from '@salesforce/label/c.Latchkey_Reclaim_Chosen';
import everybody from '@salesforce/label/c.Latchkey_Reclaim_All';
import freeze from '@salesforce/label/c.Latchkey_Reclaim_Freeze';
import resend from '@salesforce/label/c.Latchkey_Reclaim_Resend';
import wave from '@salesforce/label/c.Latchkey_Reclaim_Wave';
import waveMeaning from '@salesforce/label/c.Latchkey_Reclaim_Wave_Meaning';
import wholeList from '@salesforce/label/c.Latchkey_Reclaim_Whole_List';
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
import givenMany from '@salesforce/label/c.Latchkey_Selection_Many';
import givenOne from '@salesforce/label/c.Latchkey_Selection_One';

export const labels = {
  account,
  action,
  chosen,
  close,
  created,
  empty,
  everybody,
  freeze,
  givenMany,
  givenOne,
  hidden,
  lastLogin,
  loadFailed,
  loading,
  more,
  note,
  person,
  resend,
  shown,
  status,
  username,
  wave,
  waveMeaning,
  wholeList,
};
