import again from '@salesforce/label/c.Latchkey_Doctor_Again';
import errorMany from '@salesforce/label/c.Latchkey_Doctor_Error_Many';
import errorOne from '@salesforce/label/c.Latchkey_Doctor_Error_One';
import error from '@salesforce/label/c.Latchkey_Doctor_Error';
import healthy from '@salesforce/label/c.Latchkey_Doctor_Healthy';
import loadFailed from '@salesforce/label/c.Latchkey_Doctor_Load_Failed';
import noPermission from '@salesforce/label/c.Latchkey_Doctor_No_Permission';
import ok from '@salesforce/label/c.Latchkey_Doctor_OK';
import open from '@salesforce/label/c.Latchkey_Doctor_Open';
import title from '@salesforce/label/c.Latchkey_Doctor_Title';
import warningMany from '@salesforce/label/c.Latchkey_Doctor_Warning_Many';
import warningOne from '@salesforce/label/c.Latchkey_Doctor_Warning_One';
import warning from '@salesforce/label/c.Latchkey_Doctor_Warning';
import working from '@salesforce/label/c.Latchkey_Panel_Working';
import noPermissionCure from '@salesforce/label/c.Latchkey_Runs_No_Permission_Cure';

export const labels = {
  again,
  error,
  errorMany,
  errorOne,
  healthy,
  loadFailed,
  loading: working,
  noPermission,
  noPermissionCure,
  ok,
  open,
  title,
  warning,
  warningMany,
  warningOne,
  working,
};
