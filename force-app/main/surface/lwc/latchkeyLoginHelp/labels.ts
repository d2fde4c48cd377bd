import address from '@salesforce/label/c.Latchkey_Login_Address';
import addressMissing from '@salesforce/label/c.Latchkey_Login_Address_Missing';
import addressWrong from '@salesforce/label/c.Latchkey_Login_Address_Wrong';
import again from '@salesforce/label/c.Latchkey_Login_Again';
import checkJunk from '@salesforce/label/c.Latchkey_Login_Check_Junk';
import checkMail from '@salesforce/label/c.Latchkey_Login_Check_Mail';
import failed from '@salesforce/label/c.Latchkey_Login_Failed';
import failedCure from '@salesforce/label/c.Latchkey_Login_Failed_Cure';
import intro from '@salesforce/label/c.Latchkey_Login_Intro';
import offline from '@salesforce/label/c.Latchkey_Login_Offline';
import requestDone from '@salesforce/label/c.Latchkey_Login_Request_Done';
import requestIntro from '@salesforce/label/c.Latchkey_Login_Request_Intro';
import requestNote from '@salesforce/label/c.Latchkey_Login_Request_Note';
import requestRefused from '@salesforce/label/c.Latchkey_Login_Request_Refused';
import requestSend from '@salesforce/label/c.Latchkey_Login_Request_Send';
import requestTitle from '@salesforce/label/c.Latchkey_Login_Request_Title';
import send from '@salesforce/label/c.Latchkey_Login_Send';
import sending from '@salesforce/label/c.Latchkey_Login_Sending';
import title from '@salesforce/label/c.Latchkey_Login_Title';

export const labels = {
  address,
  addressMissing,
  addressWrong,
  again,
  checkJunk,
  checkMail,
  failed,
  failedCure,
  intro,
  offline,
  requestDone,
  requestIntro,
  requestNote,
  requestRefused,
  requestSend,
  requestTitle,
  send,
  sending,
  title,
};
