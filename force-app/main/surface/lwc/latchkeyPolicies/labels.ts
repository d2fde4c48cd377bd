import active from '@salesforce/label/c.Latchkey_Explorer_Active';
import allCriteria from '@salesforce/label/c.Latchkey_Explorer_All_Criteria';
import broken from '@salesforce/label/c.Latchkey_Explorer_Broken';
import criterion from '@salesforce/label/c.Latchkey_Explorer_Criterion';
import empty from '@salesforce/label/c.Latchkey_Explorer_Empty';
import emptyCure from '@salesforce/label/c.Latchkey_Explorer_Empty_Cure';
import excludes from '@salesforce/label/c.Latchkey_Explorer_Excludes';
import grace from '@salesforce/label/c.Latchkey_Explorer_Grace';
import inactive from '@salesforce/label/c.Latchkey_Explorer_Inactive';
import intro from '@salesforce/label/c.Latchkey_Explorer_Intro';
import leavingDeactivate from '@salesforce/label/c.Latchkey_Explorer_Leaving_Deactivate';
import leavingDisable from '@salesforce/label/c.Latchkey_Explorer_Leaving_Disable';
import leavingFreeze from '@salesforce/label/c.Latchkey_Explorer_Leaving_Freeze';
import leavingKeep from '@salesforce/label/c.Latchkey_Explorer_Leaving_Keep';
import loadFailed from '@salesforce/label/c.Latchkey_Explorer_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Explorer_Loading';
import logic from '@salesforce/label/c.Latchkey_Explorer_Logic';
import noCriteria from '@salesforce/label/c.Latchkey_Explorer_No_Criteria';
import noPermission from '@salesforce/label/c.Latchkey_Explorer_No_Permission';
import open from '@salesforce/label/c.Latchkey_Explorer_Open';
import order from '@salesforce/label/c.Latchkey_Explorer_Order';
import peopleMany from '@salesforce/label/c.Latchkey_Explorer_People_Many';
import peopleOne from '@salesforce/label/c.Latchkey_Explorer_People_One';
import profile from '@salesforce/label/c.Latchkey_Explorer_Profile';
import recordTypes from '@salesforce/label/c.Latchkey_Explorer_Record_Types';
import removal from '@salesforce/label/c.Latchkey_Explorer_Removal';
import sets from '@salesforce/label/c.Latchkey_Explorer_Sets';
import title from '@salesforce/label/c.Latchkey_Explorer_Title';
import tryOut from '@salesforce/label/c.Latchkey_Explorer_Try';
import refresh from '@salesforce/label/c.Latchkey_Panel_Refresh';
import noPermissionCure from '@salesforce/label/c.Latchkey_Runs_No_Permission_Cure';

export const labels = {
  active,
  allCriteria,
  broken,
  criterion,
  empty,
  emptyCure,
  excludes,
  grace,
  inactive,
  intro,
  leavingDeactivate,
  leavingDisable,
  leavingFreeze,
  leavingKeep,
  loadFailed,
  loading,
  logic,
  noCriteria,
  noPermission,
  noPermissionCure,
  open,
  order,
  peopleMany,
  peopleOne,
  profile,
  recordTypes,
  refresh,
  removal,
  sets,
  title,
  tryOut,
};
