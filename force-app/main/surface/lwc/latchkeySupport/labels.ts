import approve from '@salesforce/label/c.Latchkey_Support_Approve';
import approveAsk from '@salesforce/label/c.Latchkey_Support_Approve_Ask';
import approveMeaning from '@salesforce/label/c.Latchkey_Support_Approve_Meaning';
import approved from '@salesforce/label/c.Latchkey_Support_Approved';
import email from '@salesforce/label/c.Latchkey_Support_Email';
import failed from '@salesforce/label/c.Latchkey_Support_Failed';
import find from '@salesforce/label/c.Latchkey_Support_Find';
import finding from '@salesforce/label/c.Latchkey_Support_Finding';
import foundMany from '@salesforce/label/c.Latchkey_Support_Found_Many';
import foundOne from '@salesforce/label/c.Latchkey_Support_Found_One';
import intro from '@salesforce/label/c.Latchkey_Support_Intro';
import lastLogin from '@salesforce/label/c.Latchkey_Support_Last_Login';
import mailHelp from '@salesforce/label/c.Latchkey_Support_Mail_Help';
import mailHelpNotSent from '@salesforce/label/c.Latchkey_Support_Mail_Help_Not_Sent';
import mailHelpUsed from '@salesforce/label/c.Latchkey_Support_Mail_Help_Used';
import mailPassword from '@salesforce/label/c.Latchkey_Support_Mail_Password';
import mailReactivated from '@salesforce/label/c.Latchkey_Support_Mail_Reactivated';
import mailWelcome from '@salesforce/label/c.Latchkey_Support_Mail_Welcome';
import mailWelcomeAgain from '@salesforce/label/c.Latchkey_Support_Mail_Welcome_Again';
import mails from '@salesforce/label/c.Latchkey_Support_Mails';
import mailsHelp from '@salesforce/label/c.Latchkey_Support_Mails_Help';
import never from '@salesforce/label/c.Latchkey_Support_Never';
import noMails from '@salesforce/label/c.Latchkey_Support_No_Mails';
import noPermission from '@salesforce/label/c.Latchkey_Support_No_Permission';
import noPermissionCure from '@salesforce/label/c.Latchkey_Support_No_Permission_Cure';
import noRequests from '@salesforce/label/c.Latchkey_Support_No_Requests';
import none from '@salesforce/label/c.Latchkey_Support_None';
import noneCure from '@salesforce/label/c.Latchkey_Support_None_Cure';
import notApproved from '@salesforce/label/c.Latchkey_Support_Not_Approved';
import open from '@salesforce/label/c.Latchkey_Support_Open';
import openRequests from '@salesforce/label/c.Latchkey_Support_Open_Requests';
import term from '@salesforce/label/c.Latchkey_Support_Term';
import termMissing from '@salesforce/label/c.Latchkey_Support_Term_Missing';
import title from '@salesforce/label/c.Latchkey_Support_Title';
import todo from '@salesforce/label/c.Latchkey_Support_Todo';
import username from '@salesforce/label/c.Latchkey_Support_Username';

export const labels = {
  approve,
  approveAsk,
  approveMeaning,
  approved,
  email,
  failed,
  find,
  finding,
  foundMany,
  foundOne,
  intro,
  lastLogin,
  mailHelp,
  mailHelpNotSent,
  mailHelpUsed,
  mailPassword,
  mailReactivated,
  mailWelcome,
  mailWelcomeAgain,
  mails,
  mailsHelp,
  never,
  noMails,
  noPermission,
  noPermissionCure,
  noRequests,
  none,
  noneCure,
  notApproved,
  open,
  openRequests,
  term,
  termMissing,
  title,
  todo,
  username,
};
