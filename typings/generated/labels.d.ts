// @generated from templates/typings/labels.d.ts.hbs, model/labels.ts by codegen: do not edit; change the model or the template and run npm run generate
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
declare module '@salesforce/label/c.Latchkey_Colleagues_Activate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activate_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activate_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activate_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activate_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activate_Yes_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activate_Yes_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activated_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Activated_One' {
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
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivate' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Ask_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Ask_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Meaning' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivate_None' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Yes_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Yes_One' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivated_Many' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Colleagues_Deactivated_One' {
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
declare module '@salesforce/label/c.Latchkey_Colleagues_Intro' {
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
declare module '@salesforce/label/c.Latchkey_Colleagues_None_Found' {
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
declare module '@salesforce/label/c.Latchkey_Colleagues_Selected' {
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
declare module '@salesforce/label/c.Latchkey_Colleagues_Working' {
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
declare module '@salesforce/label/c.Latchkey_Confirm_Unfreeze' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Confirm_Update' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Error_Unknown' {
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
declare module '@salesforce/label/c.Latchkey_Panel_Actions' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_Entry' {
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
declare module '@salesforce/label/c.Latchkey_Panel_History_Empty' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_History_Latest' {
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
declare module '@salesforce/label/c.Latchkey_Panel_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Panel_No_Permission_Cure' {
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
declare module '@salesforce/label/c.Latchkey_Panel_Working' {
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
