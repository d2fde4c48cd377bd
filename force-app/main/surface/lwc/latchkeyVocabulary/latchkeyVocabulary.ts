import type { Access, Action, Operator, RequestStatus, Source, Step } from 'latchkey/contracts';
import accessActive from '@salesforce/label/c.Latchkey_Access_Active';
import accessActiveHelp from '@salesforce/label/c.Latchkey_Access_Active_Help';
import accessDisabled from '@salesforce/label/c.Latchkey_Access_Disabled';
import accessDisabledHelp from '@salesforce/label/c.Latchkey_Access_Disabled_Help';
import accessFrozen from '@salesforce/label/c.Latchkey_Access_Frozen';
import accessFrozenHelp from '@salesforce/label/c.Latchkey_Access_Frozen_Help';
import accessInactive from '@salesforce/label/c.Latchkey_Access_Inactive';
import accessInactiveHelp from '@salesforce/label/c.Latchkey_Access_Inactive_Help';
import accessNone from '@salesforce/label/c.Latchkey_Access_None';
import accessNoneHelp from '@salesforce/label/c.Latchkey_Access_None_Help';
import actionDeactivate from '@salesforce/label/c.Latchkey_Action_Deactivate';
import actionDisable from '@salesforce/label/c.Latchkey_Action_Disable';
import actionFreeze from '@salesforce/label/c.Latchkey_Action_Freeze';
import actionGrant from '@salesforce/label/c.Latchkey_Action_Grant';
import actionReactivate from '@salesforce/label/c.Latchkey_Action_Reactivate';
import actionResendWelcome from '@salesforce/label/c.Latchkey_Action_ResendWelcome';
import actionResetPassword from '@salesforce/label/c.Latchkey_Action_ResetPassword';
import actionUnfreeze from '@salesforce/label/c.Latchkey_Action_Unfreeze';
import actionUpdate from '@salesforce/label/c.Latchkey_Action_Update';
import confirmDeactivate from '@salesforce/label/c.Latchkey_Confirm_Deactivate';
import confirmDisable from '@salesforce/label/c.Latchkey_Confirm_Disable';
import confirmFreeze from '@salesforce/label/c.Latchkey_Confirm_Freeze';
import confirmGrant from '@salesforce/label/c.Latchkey_Confirm_Grant';
import confirmReactivate from '@salesforce/label/c.Latchkey_Confirm_Reactivate';
import confirmResendWelcome from '@salesforce/label/c.Latchkey_Confirm_ResendWelcome';
import confirmResetPassword from '@salesforce/label/c.Latchkey_Confirm_ResetPassword';
import confirmUnfreeze from '@salesforce/label/c.Latchkey_Confirm_Unfreeze';
import confirmUpdate from '@salesforce/label/c.Latchkey_Confirm_Update';
import noAction from '@salesforce/label/c.Latchkey_Panel_Entry_No_Action';
import operatorChanged from '@salesforce/label/c.Latchkey_Operator_Changed';
import operatorContains from '@salesforce/label/c.Latchkey_Operator_Contains';
import operatorEquals from '@salesforce/label/c.Latchkey_Operator_Equals';
import operatorGreaterThan from '@salesforce/label/c.Latchkey_Operator_Greater_Than';
import operatorIn from '@salesforce/label/c.Latchkey_Operator_In';
import operatorIsBlank from '@salesforce/label/c.Latchkey_Operator_Is_Blank';
import operatorIsNotBlank from '@salesforce/label/c.Latchkey_Operator_Is_Not_Blank';
import operatorLessThan from '@salesforce/label/c.Latchkey_Operator_Less_Than';
import operatorNotEquals from '@salesforce/label/c.Latchkey_Operator_Not_Equals';
import operatorStartsWith from '@salesforce/label/c.Latchkey_Operator_Starts_With';
import outcomeAwaitingApproval from '@salesforce/label/c.Latchkey_Outcome_AwaitingApproval';
import outcomeFailed from '@salesforce/label/c.Latchkey_Outcome_Failed';
import outcomeQueued from '@salesforce/label/c.Latchkey_Outcome_Queued';
import outcomeSkipped from '@salesforce/label/c.Latchkey_Outcome_Skipped';
import outcomeSucceeded from '@salesforce/label/c.Latchkey_Outcome_Succeeded';
import requestAwaitingApproval from '@salesforce/label/c.Latchkey_Request_AwaitingApproval';
import requestFailed from '@salesforce/label/c.Latchkey_Request_Failed';
import requestQueued from '@salesforce/label/c.Latchkey_Request_Queued';
import requestSkipped from '@salesforce/label/c.Latchkey_Request_Skipped';
import requestSucceeded from '@salesforce/label/c.Latchkey_Request_Succeeded';
import sourceAgent from '@salesforce/label/c.Latchkey_Source_Agent';
import sourceBulk from '@salesforce/label/c.Latchkey_Source_Bulk';
import sourceEvent from '@salesforce/label/c.Latchkey_Source_Event';
import sourceFlow from '@salesforce/label/c.Latchkey_Source_Flow';
import sourceLogin from '@salesforce/label/c.Latchkey_Source_Login';
import sourcePartner from '@salesforce/label/c.Latchkey_Source_Partner';
import sourcePolicy from '@salesforce/label/c.Latchkey_Source_Policy';
import sourceReconciler from '@salesforce/label/c.Latchkey_Source_Reconciler';
import sourceRest from '@salesforce/label/c.Latchkey_Source_Rest';
import sourceScim from '@salesforce/label/c.Latchkey_Source_Scim';
import stepAct from '@salesforce/label/c.Latchkey_Step_Act';
import stepImport from '@salesforce/label/c.Latchkey_Step_Import';
import stepMatch from '@salesforce/label/c.Latchkey_Step_Match';
import stepPlan from '@salesforce/label/c.Latchkey_Step_Plan';
import stepScope from '@salesforce/label/c.Latchkey_Step_Scope';

/** The access in a word. */
export const accessLabels: Readonly<Record<Access, string>> = {
  None: accessNone,
  Active: accessActive,
  Frozen: accessFrozen,
  Inactive: accessInactive,
  Disabled: accessDisabled,
};

/** What the access means, as a sentence. */
export const accessMeanings: Readonly<Record<Access, string>> = {
  None: accessNoneHelp,
  Active: accessActiveHelp,
  Frozen: accessFrozenHelp,
  Inactive: accessInactiveHelp,
  Disabled: accessDisabledHelp,
};

/** The action as a button. */
export const actionLabels: Readonly<Record<Action, string>> = {
  Grant: actionGrant,
  Freeze: actionFreeze,
  Unfreeze: actionUnfreeze,
  Deactivate: actionDeactivate,
  Reactivate: actionReactivate,
  Disable: actionDisable,
  ResetPassword: actionResetPassword,
  ResendWelcome: actionResendWelcome,
  Update: actionUpdate,
};

/** The action of a request; another system may have asked for what is none. */
export function actionLabelOf(action: Action | undefined): string {
  return action ? actionLabels[action] : noAction;
}

/** The question before the action; `{0}` is the name of the person. */
export const confirmQuestions: Readonly<Record<Action, string>> = {
  Grant: confirmGrant,
  Freeze: confirmFreeze,
  Unfreeze: confirmUnfreeze,
  Deactivate: confirmDeactivate,
  Reactivate: confirmReactivate,
  Disable: confirmDisable,
  ResetPassword: confirmResetPassword,
  ResendWelcome: confirmResendWelcome,
  Update: confirmUpdate,
};

/** The state of a request in a word. */
export const requestLabels: Readonly<Record<RequestStatus, string>> = {
  'Awaiting Approval': requestAwaitingApproval,
  Queued: requestQueued,
  Succeeded: requestSucceeded,
  Skipped: requestSkipped,
  Failed: requestFailed,
};

/** Heading of an outcome; `{0}` is the action. */
export const outcomeHeadings: Readonly<Record<RequestStatus, string>> = {
  'Awaiting Approval': outcomeAwaitingApproval,
  Queued: outcomeQueued,
  Succeeded: outcomeSucceeded,
  Skipped: outcomeSkipped,
  Failed: outcomeFailed,
};

/** Who or what asked. */
export const sourceLabels: Readonly<Record<Source, string>> = {
  Policy: sourcePolicy,
  Agent: sourceAgent,
  Partner: sourcePartner,
  Bulk: sourceBulk,
  Reconciler: sourceReconciler,
  Flow: sourceFlow,
  Event: sourceEvent,
  Rest: sourceRest,
  Scim: sourceScim,
  Login: sourceLogin,
};

/** A step of an explanation in a word. */
export const stepLabels: Readonly<Record<Step, string>> = {
  import: stepImport,
  scope: stepScope,
  match: stepMatch,
  plan: stepPlan,
  act: stepAct,
};

/** The test of a criterion, as it is said after the field. */
export const operatorLabels: Readonly<Record<Operator, string>> = {
  equals: operatorEquals,
  'not equals': operatorNotEquals,
  contains: operatorContains,
  'starts with': operatorStartsWith,
  in: operatorIn,
  'is blank': operatorIsBlank,
  'is not blank': operatorIsNotBlank,
  'greater than': operatorGreaterThan,
  'less than': operatorLessThan,
  changed: operatorChanged,
};
