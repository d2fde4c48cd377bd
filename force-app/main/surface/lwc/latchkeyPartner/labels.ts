import section from '@salesforce/label/c.Latchkey_Partner_Section';
import noPermission from '@salesforce/label/c.Latchkey_Colleagues_No_Permission';
import noPermissionCure from '@salesforce/label/c.Latchkey_Colleagues_No_Permission_Cure';
import title from '@salesforce/label/c.Latchkey_Colleagues_Title';
import titleCompany from '@salesforce/label/c.Latchkey_Colleagues_Title_Company';
import approval from '@salesforce/label/c.Latchkey_Partner_Approval';
import loadFailed from '@salesforce/label/c.Latchkey_Partner_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Partner_Loading';
import lookOnly from '@salesforce/label/c.Latchkey_Partner_Look_Only';
import lookOnlyCure from '@salesforce/label/c.Latchkey_Partner_Look_Only_Cure';
import refreshFailed from '@salesforce/label/c.Latchkey_Partner_Refresh_Failed';
import seats from '@salesforce/label/c.Latchkey_Partner_Seats';
import seatsOpen from '@salesforce/label/c.Latchkey_Partner_Seats_Open';
import tabColleagues from '@salesforce/label/c.Latchkey_Partner_Tab_Colleagues';
import tabHistory from '@salesforce/label/c.Latchkey_Partner_Tab_History';
import tabInvite from '@salesforce/label/c.Latchkey_Partner_Tab_Invite';
import tabReview from '@salesforce/label/c.Latchkey_Partner_Tab_Review';
import tabWaiting from '@salesforce/label/c.Latchkey_Partner_Tab_Waiting';

export const labels = {
  section,
  approval,
  loadFailed,
  loading,
  lookOnly,
  lookOnlyCure,
  noPermission,
  noPermissionCure,
  refreshFailed,
  seats,
  seatsOpen,
  tabColleagues,
  tabHistory,
  tabInvite,
  tabReview,
  tabWaiting,
  title,
  titleCompany,
};
