// @generated from templates/typings/labels.d.ts.hbs, model/labels/access.ts, model/labels/colleagues.ts, model/labels/contactPage.ts, model/labels/doctor.ts, model/labels/outcome.ts, model/labels/runs.ts, model/labels/trace.ts by codegen: do not edit; change the model or the template and run npm run generate
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
declare module '@salesforce/label/c.Latchkey_Doctor_Again' {
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
declare module '@salesforce/label/c.Latchkey_Doctor_Load_Failed' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_No_Permission' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_OK' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Open' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Doctor_Title' {
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
declare module '@salesforce/label/c.Latchkey_Error_Unknown' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Finding_Error' {
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
declare module '@salesforce/label/c.Latchkey_Panel_Actions' {
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
declare module '@salesforce/label/c.Latchkey_Run_Call_Failed' {
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
declare module '@salesforce/label/c.Latchkey_Scope_File' {
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
declare module '@salesforce/label/c.Latchkey_Scope_Preview' {
  const text: string;
  export default text;
}
declare module '@salesforce/label/c.Latchkey_Scope_Who' {
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
