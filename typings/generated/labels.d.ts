// @generated from templates/typings/labels.d.ts.hbs, model/errors.ts, model/labels/access.ts, model/labels/approvals.ts, model/labels/colleagues.ts, model/labels/console.ts, model/labels/contactPage.ts, model/labels/doctor.ts, model/labels/doctorAnswers.ts, model/labels/effects.ts, model/labels/explanation.ts, model/labels/flow.ts, model/labels/gate.ts, model/labels/idle.ts, model/labels/login.ts, model/labels/mails.ts, model/labels/outcome.ts, model/labels/partner.ts, model/labels/partnerHistory.ts, model/labels/partnerInvite.ts, model/labels/partnerReview.ts, model/labels/partnerVerbs.ts, model/labels/partnerWaiting.ts, model/labels/policyExplorer.ts, model/labels/policyProblems.ts, model/labels/refusals.ts, model/labels/runAnswers.ts, model/labels/runs.ts, model/labels/selection.ts, model/labels/support.ts, model/labels/trace.ts, model/labels/words.ts by codegen: do not edit; change the model or the template and run npm run generate
declare module '@salesforce/label/c.Latchkey_Access_Active' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_Active_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_Disabled' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_Disabled_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_Frozen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_Frozen_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_Inactive' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_Inactive_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Access_None_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Close' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Disable' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Freeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Grant' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Reactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_ResendWelcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_ResetPassword' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Unfreeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Action_Update' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Approve' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Approve_Name' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Approve_Selected' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Approved_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Approved_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Approved_Soon' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Ask_Approve_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Ask_Approve_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Ask_Decline_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Ask_Decline_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Asked_At_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Asked_By' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Asked_Otherwise' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Awaiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Awaiting_Count' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Bad_Cursor' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Cancel' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Decided' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Decided_By' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Decline' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Decline_Name' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Decline_Selected' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Declined_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Declined_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Effect' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Effect_Grant' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Effect_Grant_New' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Effect_Nothing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Effect_Other' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Effect_Reactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Effect_Unfreeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Empty_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_More' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_No_Permission_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_No_Seat' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_None_Decided' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_None_Done' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Note_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Note_Missing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Note_Required' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Outcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Reason' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Refresh' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Refused' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Select' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Select_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Was_Approved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Was_Declined' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Approvals_Working' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Brake_Org_Count' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Brake_Org_Percent' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Brake_Policy_Count' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Brake_Policy_Percent' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Another' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Back' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Bad_Line_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Bad_Line_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Brake' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Brake_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Changed_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Changed_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Cut' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Cut_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Go_On' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Hand_Over_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Handing_Over' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Line' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Line_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Line_Text' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Looking_At' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Nothing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Preview_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Start_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Start_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Start_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Started' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Summary' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Bulk_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cancel_Started' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cancel_Status' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Criterion' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Field' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Gone' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_New' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Quoted' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Settings' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Change_Unknown' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Chart_Cell' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Chart_Choice' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Chart_Choose' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Chart_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Chart_Hide_Table' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Chart_Show_Table' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Access' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Access_Active' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Access_Disabled' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Access_Frozen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Access_Inactive' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Access_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Call_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Cancel' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Email' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Empty_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Failed_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Failed_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Failure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Job' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Last_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Left_Out_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Left_Out_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Name' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_No_Permission_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Search' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Shown_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Shown_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Skipped_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Skipped_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Table' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Title_Company' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Too_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_You' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Disable' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Freeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Grant' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Reactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_ResendWelcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_ResetPassword' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Retry' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Unfreeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Update' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Csv_Code' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Csv_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Csv_Message' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_ACCOUNT_NOT_PARTNER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_ACTION_NOT_DELEGATED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_AWAITING_DECISION' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_BREAKER_OPEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CANCELLED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CANNOT_CHANGE_SELF' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CHANGED_OUTSIDE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CONTACT_EMAIL_MALFORMED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CONTACT_GONE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CONTACT_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CONTACT_WITHOUT_ACCOUNT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_CONTACT_WITHOUT_EMAIL' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_DOMAIN_NOT_ALLOWED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_FEDERATION_ID_TAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_FIELD_TOO_LONG' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_FOREIGN_CONTACT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_INTERNAL_FAULT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_INVALID_VALUE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_INVITEE_REPEATED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_INVITEE_UNREADABLE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_KEPT_OUT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_KEY_REUSED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_KILL_SWITCH' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_LINE_AMBIGUOUS' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_LINE_REPEATED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_LINE_UNKNOWN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_LINE_UNREADABLE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NICKNAME_TAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NOTHING_TO_DO' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NOT_AN_EXTERNAL_USER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NOT_PERMITTED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NOT_QUEUED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NO_DELEGATION' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NO_OUTCOME' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NO_SEAT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_NO_USER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_OVERTAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_OWNER_INACTIVE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_OWNER_WITHOUT_ROLE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PERMISSION_SET_FAILED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PERMISSION_SET_LICENSE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PERMISSION_SET_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PERSON_ACCOUNT_PARTNER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PERSON_REFUSED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PLAN_CHANGED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PLATFORM_ERROR' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_POLICY_INVALID' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_POLICY_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PORTAL_ADMINISTRATOR' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PROFILE_BLOCKED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PROFILE_NOT_EXTERNAL' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PROFILE_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_PROFILE_NOT_IN_SITE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_RECORD_LOCKED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_REJECTED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_REQUEST_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_RUN_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_RUN_STATE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_SCOPE_UNCLEAR' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_SEATS_USED_UP' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_SLICE_DIED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_TOO_MANY_CONTACTS' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_TOO_MANY_LINES' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_USERNAME_TAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_USER_EXISTS' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Cure_VALIDATION_RULE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decided_Rejected' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decided_Released' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decided_Released_Part' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Approved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Asker_Approved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Asker_Declined' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Asker_No' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Asker_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Declined' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_No' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Questions' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Reason' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Soon' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Soon_As' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Decision_Mail_Trouble' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Digest_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Digest_Found' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Digest_Held' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Digest_Outcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Digest_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Digest_Subject' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Again' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Alerts' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Alerts_OK' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Assigned' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Breaker' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Breaker_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Breaker_Open' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Bypass' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Bypass_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Bypass_On' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Error' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Error_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Error_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Healthy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Jobs' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Jobs_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Jobs_Missing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Jobs_OK' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Kill_Switch' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Kill_Switch_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Kill_Switch_On' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Licence' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Licences' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Logins' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Members' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Alerts' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Alerts_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Experiences' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Experiences_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Licence' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Licence_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Member' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Member_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Policy_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Site' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Site_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Welcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Welcome_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_OK' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Off' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Open' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Owner_Without_Role' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Owners' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Owners_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Owners_OK' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_People' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Permission_Set' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Policies' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Policies_OK' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Seats_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Sites' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Sites_OK' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Unassigned' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Unassigned_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Unseen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Unseen_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Warning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Warning_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Warning_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Welcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Work' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_Disable' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_Freeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_Grant' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_Reactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_ResendWelcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_ResetPassword' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_Unfreeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Does_Update' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Before' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_But' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Contact_Kept' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Disable' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Freeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Grant' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Grant_Welcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Reactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_ResendWelcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_ResetPassword' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Unfreeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Done_Update' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_List' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Mail_No' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Mail_Possible' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Mail_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Seat_Frees' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Seat_Keeps' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Seat_Takes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Seat_Takes_One_Of' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Sentence' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Undo_No' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Effect_Undo_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_ACCOUNT_NOT_PARTNER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_ACTION_NOT_DELEGATED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_AWAITING_DECISION' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_BREAKER_OPEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CANCELLED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CANNOT_CHANGE_SELF' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CHANGED_OUTSIDE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CONTACT_EMAIL_MALFORMED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CONTACT_GONE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CONTACT_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CONTACT_WITHOUT_ACCOUNT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_CONTACT_WITHOUT_EMAIL' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_DOMAIN_NOT_ALLOWED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_FEDERATION_ID_TAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_FIELD_TOO_LONG' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_FOREIGN_CONTACT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_INTERNAL_FAULT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_INVALID_VALUE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_INVITEE_REPEATED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_INVITEE_UNREADABLE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_KEPT_OUT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_KEY_REUSED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_KILL_SWITCH' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_LINE_AMBIGUOUS' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_LINE_REPEATED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_LINE_UNKNOWN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_LINE_UNREADABLE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NICKNAME_TAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NOTHING_TO_DO' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NOT_AN_EXTERNAL_USER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NOT_PERMITTED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NOT_QUEUED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NO_DELEGATION' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NO_OUTCOME' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NO_SEAT' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_NO_USER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_OVERTAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_OWNER_INACTIVE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_OWNER_WITHOUT_ROLE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PERMISSION_SET_FAILED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PERMISSION_SET_LICENSE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PERMISSION_SET_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PERSON_ACCOUNT_PARTNER' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PERSON_REFUSED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PLAN_CHANGED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PLATFORM_ERROR' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_POLICY_INVALID' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_POLICY_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PORTAL_ADMINISTRATOR' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PROFILE_BLOCKED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PROFILE_NOT_EXTERNAL' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PROFILE_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_PROFILE_NOT_IN_SITE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_RECORD_LOCKED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_REJECTED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_REQUEST_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_RUN_NOT_FOUND' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_RUN_STATE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_SCOPE_UNCLEAR' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_SEATS_USED_UP' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_SLICE_DIED' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_TOO_MANY_CONTACTS' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_TOO_MANY_LINES' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_USERNAME_TAKEN' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_USER_EXISTS' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_Unknown' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_VALIDATION_RULE' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_Changed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_Created' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_No_User' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_Nothing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_Plan' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_Read' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_Read_Of' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_Unwritten' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explain_User' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Active' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_All_Criteria' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Broken' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Criterion' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Empty_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Excludes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Grace' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Inactive' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Leaving_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Leaving_Disable' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Leaving_Freeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Leaving_Keep' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Logic' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_No_Criteria' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Open' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Order' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_People_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_People_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Profile' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Record_Types' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Removal' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Sets' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Explorer_Try' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Error' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Idle' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Moved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Never' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Orphan' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Should_Have' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Should_Not' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Twin' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Kind_Unmanaged' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Link' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Warning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Flow_Access_Now' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Flow_Look_Again' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Flow_Next' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Flow_Question' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Flow_Reason' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_Account_Gone' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_Idle' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_Moved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_Never_Logged_In' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_No_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_No_Contact' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_Twin' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_Unexplained' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Found_Without_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Gate_Missing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Gate_No_Member' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Gate_Not_Permitted' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Gate_Too_Long' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Gate_Too_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Gate_Unexpected' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Gate_Wrong_Audience' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Disable' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Freeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Grant' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Other' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Password' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Reactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Unfreeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Update' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Action_Welcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_By' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_By_Colleague' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_By_Person' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_By_Rule' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_By_Us' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_File' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_More' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Outcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Save' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Save_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Shown_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Shown_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Somebody' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Status_Awaiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Status_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Status_Queued' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Status_Skipped' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Status_Succeeded' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Table' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_What' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_When' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_History_Who' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Days' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Drift' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Drift_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Drift_Findings' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Drift_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Failures' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Failures_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Failures_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_By_Request' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_Month' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_Older' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_Otherwise' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_Quarter' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Never_Week' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Outcomes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Outcomes_Cut' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Outcomes_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Outcomes_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Range' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Rows_Of' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Runs' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Runs_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Runs_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seat_Holders' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Days' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Expected' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Full' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Line' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Logins' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Planned' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Unused' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Seats_Used' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Home_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_By_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_By_Member' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Days' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Heading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Logged_In' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Never' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Since' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Idle_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Bad_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Bad_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Check_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Checking' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Company' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Domains' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Done' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Done_Waiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Email' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_File' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_First_Name' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_How' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Job' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Kept_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Kept_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Last_Name' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Line' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Lines' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Lines_Example' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Lines_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_List' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Message' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Name' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Not_Allowed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Ready_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Ready_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Results' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Save' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Send' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Send_All_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Send_All_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Send_All_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Sent_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_Sent_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_State' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_State_Bad' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_State_Known' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_State_Ready' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_State_Sent' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Invite_State_Waiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Later_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Later_On' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Later_Preview' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Later_Run' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Later_Undo' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Later_Undo_Whom' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Line_Characters' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Line_Incomplete' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Line_No_Name' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Line_Too_Long' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Address' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Address_Missing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Address_Wrong' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Again' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Asked' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Check_Junk' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Check_Mail' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Failed_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Active' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Disabled' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Frozen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_How_To_Ask' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Inactive' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Not_You' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Password' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Password_Link' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Subject' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Waiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Mail_Whom_To_Ask' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_No_Longer' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Offline' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Passed_On' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Reason' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Reason_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Reason_Sign_On' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Request_Done' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Request_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Request_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Request_Refused' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Request_Send' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Request_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Send' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Sending' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Login_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Held' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Held_Changes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Held_Names' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Parked_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Parked_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Parked_Request' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Pause_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Pause_Share' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Pause_Trial' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Pause_Until' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Mail_Pauses' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Changed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Contains' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Equals' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Greater_Than' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_In' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Is_Blank' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Is_Not_Blank' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Less_Than' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Not_Equals' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Operator_Starts_With' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Outcome_AwaitingApproval' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Outcome_Code' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Outcome_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Outcome_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Outcome_Queued' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Outcome_Skipped' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Outcome_Succeeded' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Overtaken_Changed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Overtaken_Earlier' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Overtaken_Keeps' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Overtaken_Meets_Again' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Overtaken_No_Longer' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Overtaken_On_Hold' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Overtaken_Unfrozen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Entry' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Entry_No_Action' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Hindered' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Automatic' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Everything' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Failures' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Filter' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Latest' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_People' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Waiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Initiator' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Last_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Message' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Never' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_No_Actions' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_No_Other_Actions' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_No_Permission_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Other_Actions' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Pending' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Pending_Long' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Policy_To_Be' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Problems' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Refresh' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Refresh_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Retry_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Retry_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Retry_Of' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Retry_Queued' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Since' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Try_Again' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Unavailable' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Unavailable_Group' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Updated' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Username' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Username_To_Be' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Working' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Actions_For' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Activate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Activate_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Activate_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Activate_Done_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Activate_Done_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Activate_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Activate_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Approval' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Awaiting_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Awaiting_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Block' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Block_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Block_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Block_Done_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Block_Done_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Block_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Block_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Choose' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Chosen_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Chosen_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Clear' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Company' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Deactivate_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Deactivate_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Deactivate_Done_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Deactivate_Done_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Deactivate_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Deactivate_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Field' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Filter' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Filter_Active' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Filter_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Filter_Frozen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Filter_Inactive' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Filter_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Hint' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_List_And' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Look_Only' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Look_Only_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_More_Actions' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Names_More' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Next' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_No_Action' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_None_Found' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_On_Its_Way' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Pages' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Password' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Password_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Password_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Password_Done_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Password_Done_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Password_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Password_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Possible_For_Nobody' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Previous' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Queued_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Queued_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Range' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Refresh_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Seats_Open' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Section' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Tab_Colleagues' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Tab_History' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Tab_Invite' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Tab_Review' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Tab_Waiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Takes_One_Seat' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Takes_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Too_Few_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Unblock' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Unblock_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Unblock_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Unblock_Done_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Unblock_Done_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Unblock_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Unblock_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Waits' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Welcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Welcome_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Welcome_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Welcome_Done_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Welcome_Done_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Welcome_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Welcome_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Partner_Working' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Pending_Approval' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Pending_Invite_Known' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Pending_Invite_New' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Pending_Known' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Pending_Queued' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Pending_Still' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Access' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_By_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Group_Acts' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Group_Left_Out' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Group_Nothing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_More_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_More_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Person_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Person_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Seats' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Seats_By_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Seats_Enough' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Seats_Missing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Username' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Plan_Why' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Alias_Unread' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Brace' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Criterion' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Federation_Unread' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Field' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Function' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Leaving' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Logic_Bracket' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Logic_End' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Logic_Number' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Logic_Token' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Logic_Unknown' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Logic_Unread' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Nickname_Unread' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_No_Address' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_No_Profile' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Operator' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Operator_Unfit' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Random' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Record_Type' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Removal_Unknown' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Removal_Unread' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Role' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Same_Number' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Takes_Boolean' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Takes_Choices' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Takes_Date' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Takes_Nothing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Takes_Number' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Takes_Text' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Takes_Time' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Username_Unread' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Value_Unfit' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Policy_Value_Unknown' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Approved_By_Partner' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Broken' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_By_Hand' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_By_Hand_Outside' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Event' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Grace_Over' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Has_Access' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Invited' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Keeps' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Kept_Out' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Kept_Out_Stays' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Left_Company' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Meets' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Meets_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Meets_None_Stays' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_No_Longer' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_On_Hold' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Taken_By_Hand' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reason_Unapplied' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reclaim_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reclaim_Chosen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reclaim_Freeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reclaim_Resend' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reclaim_Wave' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reclaim_Wave_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Reclaim_Whole_List' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_Action' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_Asker_Gone' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_Jobs' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_No_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_No_Permission_Set' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_People' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_Retry' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_Runs' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Refused_This_Action' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Request_AwaitingApproval' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Request_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Request_Queued' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Request_Skipped' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Request_Succeeded' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Confirm' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Confirmed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Confirmed_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Confirmed_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Done' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Done_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_End' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_End_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_End_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_End_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_End_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Ended_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Ended_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Hint' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Progress' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Shown_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Shown_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Review_Table' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Action' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Close' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Created' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Hidden' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Last_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_More' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Person' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Shown' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Status' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Rows_Username' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Action' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Being_Reduced' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Call_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Cancel' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Changes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Completed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Counts' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Filter' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Held' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Hidden_Person' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Kind_Bulk' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Kind_Nightly' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Kind_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Left_Out' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Minute_Left' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Minutes_Left' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_More' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_No_Pace' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_No_Release' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_No_Release_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Nobody' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Note' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Pace' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_People' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Percent' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Person' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Problems' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Purpose' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Reason' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Reject' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Reject_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Reject_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Reject_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Rejected' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Release' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Release_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Release_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Release_Chosen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Release_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Release_Some' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Removals_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Removals_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Results' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Resume' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Retry_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Retry_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Retry_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Running' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Scanning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Show' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Shown_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Shown_More' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Shown_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Some_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Some_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Some_Others_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Some_Others_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_State' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Stop' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Stop_Ask' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Stop_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Stopped' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Verb_Reject' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Verb_Release' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Verb_Resume' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Verb_Retry' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Verb_Stop' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Why' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Run_Why_Held' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Empty_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Failed_Count' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Held_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Held_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Initiator' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Kind' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_No_Permission_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Opened' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Progress' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Purpose' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Run' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Shown_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Shown_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Started' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Runs_Total' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Account_Search' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Action' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_All' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_As_Policies' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_By_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_By_Lines' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_By_List_View' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Child_Accounts' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Chosen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_File' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Frozen_By' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Idle' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Large_Save' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Let_Go' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Lines' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Lines_Example' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Lines_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_List_View' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_List_View_Choose' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_List_Views_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Never_Logged_In' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Of_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Of_Account_Tree' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Of_Line' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Of_Lines' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Of_List_View' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Preview' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Who' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Selection_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Selection_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Agent' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Bulk' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Event' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Flow' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Partner' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Reconciler' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Rest' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Source_Scim' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Step_Act' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Step_Import' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Step_Match' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Step_Plan' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Step_Scope' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_Active' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_Awaiting' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_Disabled' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_Frozen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_Inactive' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_Never_In' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Advice_Pending' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Approve' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Approve_Ask' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Approve_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Approved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Email' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Find' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Finding' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Found_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Found_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Last_Login' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mail_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mail_Help_Not_Sent' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mail_Help_Used' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mail_Password' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mail_Reactivated' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mail_Welcome' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mail_Welcome_Again' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mails' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Mails_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Never' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_No_Mails' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_No_Permission_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_No_Requests' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_None_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Not_Approved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Open' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Open_Requests' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Term' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Term_Missing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Todo' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Support_Username' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Blank' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Collisions' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Criterion' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Ended' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Findings' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Hidden' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Logic' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Met' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_No_Policies' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Not_Met' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Passed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Policies' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Policy_Decides' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Policy_Elsewhere' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Policy_Keeps_Out' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Policy_Met' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Policy_Not_Met' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Seen' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Sides' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Step' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Value' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Value_Change' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Values' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Why' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trace_Why_Not' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Access' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Active' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Add' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_After' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Before' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Changed_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Changed_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Close' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Criterion' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Csv' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Csv_Effect' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Csv_File' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Field' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Field_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Grant' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Group' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Logic' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Logic_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Looking' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Move' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Nobody' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Not_Done' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Now' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Operator' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Order' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Other' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Policy' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Preview' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Problems' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Reach' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Real' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Real_Text' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Removal' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Removal_Help' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Remove' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Reset' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Rest' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Stop' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Stopped' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Take' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Then' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Title' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Trial_Value' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Unclear_Account' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Unclear_List_View' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Unclear_Nothing' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Unclear_Several' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Approve' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Approve_Ask' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Approve_For' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Approve_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Approve_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Approved' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Decline' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Decline_Ask' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Decline_For' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Decline_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Decline_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Declined' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Empty_Cure' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Intro' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_List' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Loading' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_More' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Ours' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Queued' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Reason' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Shown_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Shown_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_What' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Withdraw' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Withdraw_Ask' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Withdraw_For' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Withdraw_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Withdraw_Yes' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Withdrawn' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Waiting_Yours' {
  const text: string;
  export default text;
}
