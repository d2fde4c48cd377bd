import domains from '@salesforce/label/c.Latchkey_Invite_Domains';
import how from '@salesforce/label/c.Latchkey_Invite_How';
import intro from '@salesforce/label/c.Latchkey_Invite_Intro';
import list from '@salesforce/label/c.Latchkey_Invite_List';
import notAllowed from '@salesforce/label/c.Latchkey_Invite_Not_Allowed';
import one from '@salesforce/label/c.Latchkey_Invite_One';
import lookOnlyCure from '@salesforce/label/c.Latchkey_Partner_Look_Only_Cure';

export const labels = {
  domains,
  how,
  intro,
  list,
  lookOnlyCure,
  notAllowed,
  one,
};
