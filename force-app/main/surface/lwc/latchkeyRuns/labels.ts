import refresh from '@salesforce/label/c.Latchkey_Panel_Refresh';
import state from '@salesforce/label/c.Latchkey_Run_State';
import all from '@salesforce/label/c.Latchkey_Runs_All';
import emptyCure from '@salesforce/label/c.Latchkey_Runs_Empty_Cure';
import empty from '@salesforce/label/c.Latchkey_Runs_Empty';
import failed from '@salesforce/label/c.Latchkey_Runs_Failed_Count';
import heldMany from '@salesforce/label/c.Latchkey_Runs_Held_Many';
import heldOne from '@salesforce/label/c.Latchkey_Runs_Held_One';
import initiator from '@salesforce/label/c.Latchkey_Runs_Initiator';
import kind from '@salesforce/label/c.Latchkey_Runs_Kind';
import loadFailed from '@salesforce/label/c.Latchkey_Runs_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Runs_Loading';
import noPermissionCure from '@salesforce/label/c.Latchkey_Runs_No_Permission_Cure';
import noPermission from '@salesforce/label/c.Latchkey_Runs_No_Permission';
import opened from '@salesforce/label/c.Latchkey_Runs_Opened';
import progress from '@salesforce/label/c.Latchkey_Runs_Progress';
import purpose from '@salesforce/label/c.Latchkey_Runs_Purpose';
import run from '@salesforce/label/c.Latchkey_Runs_Run';
import shownMany from '@salesforce/label/c.Latchkey_Runs_Shown_Many';
import shownOne from '@salesforce/label/c.Latchkey_Runs_Shown_One';
import started from '@salesforce/label/c.Latchkey_Runs_Started';
import title from '@salesforce/label/c.Latchkey_Runs_Title';
import total from '@salesforce/label/c.Latchkey_Runs_Total';

export const labels = {
  all,
  empty,
  emptyCure,
  failed,
  heldMany,
  heldOne,
  initiator,
  kind,
  loadFailed,
  loading,
  noPermission,
  noPermissionCure,
  opened,
  progress,
  purpose,
  refresh,
  run,
  shownMany,
  shownOne,
  started,
  state,
  title,
  total,
};
