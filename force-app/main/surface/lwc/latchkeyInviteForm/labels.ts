import company from '@salesforce/label/c.Latchkey_Invite_Company';
import done from '@salesforce/label/c.Latchkey_Invite_Done';
import doneWaiting from '@salesforce/label/c.Latchkey_Invite_Done_Waiting';
import email from '@salesforce/label/c.Latchkey_Invite_Email';
import failed from '@salesforce/label/c.Latchkey_Invite_Failed';
import firstName from '@salesforce/label/c.Latchkey_Invite_First_Name';
import job from '@salesforce/label/c.Latchkey_Invite_Job';
import lastName from '@salesforce/label/c.Latchkey_Invite_Last_Name';
import send from '@salesforce/label/c.Latchkey_Invite_Send';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import working from '@salesforce/label/c.Latchkey_Partner_Working';

export const labels = {
  company,
  cure,
  done,
  doneWaiting,
  email,
  failed,
  firstName,
  job,
  lastName,
  send,
  working,
};
