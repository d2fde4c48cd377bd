import approve from '@salesforce/label/c.Latchkey_Approvals_Approve';
import approveName from '@salesforce/label/c.Latchkey_Approvals_Approve_Name';
import approveSelected from '@salesforce/label/c.Latchkey_Approvals_Approve_Selected';
import approvedMany from '@salesforce/label/c.Latchkey_Approvals_Approved_Many';
import approvedOne from '@salesforce/label/c.Latchkey_Approvals_Approved_One';
import approvedSoon from '@salesforce/label/c.Latchkey_Approvals_Approved_Soon';
import askApproveMany from '@salesforce/label/c.Latchkey_Approvals_Ask_Approve_Many';
import askApproveOne from '@salesforce/label/c.Latchkey_Approvals_Ask_Approve_One';
import askDeclineMany from '@salesforce/label/c.Latchkey_Approvals_Ask_Decline_Many';
import askDeclineOne from '@salesforce/label/c.Latchkey_Approvals_Ask_Decline_One';
import askedAtLogin from '@salesforce/label/c.Latchkey_Approvals_Asked_At_Login';
import askedBy from '@salesforce/label/c.Latchkey_Approvals_Asked_By';
import askedOtherwise from '@salesforce/label/c.Latchkey_Approvals_Asked_Otherwise';
import awaiting from '@salesforce/label/c.Latchkey_Approvals_Awaiting';
import awaitingCount from '@salesforce/label/c.Latchkey_Approvals_Awaiting_Count';
import cancel from '@salesforce/label/c.Latchkey_Approvals_Cancel';
import decided from '@salesforce/label/c.Latchkey_Approvals_Decided';
import decidedBy from '@salesforce/label/c.Latchkey_Approvals_Decided_By';
import decline from '@salesforce/label/c.Latchkey_Approvals_Decline';
import declineName from '@salesforce/label/c.Latchkey_Approvals_Decline_Name';
import declineSelected from '@salesforce/label/c.Latchkey_Approvals_Decline_Selected';
import declinedMany from '@salesforce/label/c.Latchkey_Approvals_Declined_Many';
import declinedOne from '@salesforce/label/c.Latchkey_Approvals_Declined_One';
import effect from '@salesforce/label/c.Latchkey_Approvals_Effect';
import effectGrant from '@salesforce/label/c.Latchkey_Approvals_Effect_Grant';
import effectGrantNew from '@salesforce/label/c.Latchkey_Approvals_Effect_Grant_New';
import effectNothing from '@salesforce/label/c.Latchkey_Approvals_Effect_Nothing';
import effectOther from '@salesforce/label/c.Latchkey_Approvals_Effect_Other';
import effectReactivate from '@salesforce/label/c.Latchkey_Approvals_Effect_Reactivate';
import effectUnfreeze from '@salesforce/label/c.Latchkey_Approvals_Effect_Unfreeze';
import empty from '@salesforce/label/c.Latchkey_Approvals_Empty';
import emptyCure from '@salesforce/label/c.Latchkey_Approvals_Empty_Cure';
import failed from '@salesforce/label/c.Latchkey_Approvals_Failed';
import intro from '@salesforce/label/c.Latchkey_Approvals_Intro';
import loadFailed from '@salesforce/label/c.Latchkey_Approvals_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Approvals_Loading';
import more from '@salesforce/label/c.Latchkey_Approvals_More';
import noPermission from '@salesforce/label/c.Latchkey_Approvals_No_Permission';
import noPermissionCure from '@salesforce/label/c.Latchkey_Approvals_No_Permission_Cure';
import noSeat from '@salesforce/label/c.Latchkey_Approvals_No_Seat';
import noneDecided from '@salesforce/label/c.Latchkey_Approvals_None_Decided';
import noneDone from '@salesforce/label/c.Latchkey_Approvals_None_Done';
import note from '@salesforce/label/c.Latchkey_Approvals_Note';
import noteHelp from '@salesforce/label/c.Latchkey_Approvals_Note_Help';
import noteMissing from '@salesforce/label/c.Latchkey_Approvals_Note_Missing';
import noteRequired from '@salesforce/label/c.Latchkey_Approvals_Note_Required';
import outcome from '@salesforce/label/c.Latchkey_Approvals_Outcome';
import reason from '@salesforce/label/c.Latchkey_Approvals_Reason';
import refresh from '@salesforce/label/c.Latchkey_Approvals_Refresh';
import refused from '@salesforce/label/c.Latchkey_Approvals_Refused';
import seats from '@salesforce/label/c.Latchkey_Approvals_Seats';
import select from '@salesforce/label/c.Latchkey_Approvals_Select';
import selectAll from '@salesforce/label/c.Latchkey_Approvals_Select_All';
import title from '@salesforce/label/c.Latchkey_Approvals_Title';
import wasApproved from '@salesforce/label/c.Latchkey_Approvals_Was_Approved';
import wasDeclined from '@salesforce/label/c.Latchkey_Approvals_Was_Declined';
import working from '@salesforce/label/c.Latchkey_Approvals_Working';

export const labels = {
  approve,
  approveName,
  approveSelected,
  approvedMany,
  approvedOne,
  approvedSoon,
  askApproveMany,
  askApproveOne,
  askDeclineMany,
  askDeclineOne,
  askedAtLogin,
  askedBy,
  askedOtherwise,
  awaiting,
  awaitingCount,
  cancel,
  decided,
  decidedBy,
  decline,
  declineName,
  declineSelected,
  declinedMany,
  declinedOne,
  effect,
  effectGrant,
  effectGrantNew,
  effectNothing,
  effectOther,
  effectReactivate,
  effectUnfreeze,
  empty,
  emptyCure,
  failed,
  intro,
  loadFailed,
  loading,
  more,
  noPermission,
  noPermissionCure,
  noSeat,
  noneDecided,
  noneDone,
  note,
  noteHelp,
  noteMissing,
  noteRequired,
  outcome,
  reason,
  refresh,
  refused,
  seats,
  select,
  selectAll,
  title,
  wasApproved,
  wasDeclined,
  working,
};
