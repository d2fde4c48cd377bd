import cancel from '@salesforce/label/c.Latchkey_Colleagues_Cancel';

export const labels = {
  cancel,
};
