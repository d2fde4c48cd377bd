import cell from '@salesforce/label/c.Latchkey_Chart_Cell';
import choice from '@salesforce/label/c.Latchkey_Chart_Choice';
import choose from '@salesforce/label/c.Latchkey_Chart_Choose';
import failed from '@salesforce/label/c.Latchkey_Chart_Failed';
import hideTable from '@salesforce/label/c.Latchkey_Chart_Hide_Table';
import showTable from '@salesforce/label/c.Latchkey_Chart_Show_Table';

export const labels = {
  cell,
  choice,
  choose,
  failed,
  hideTable,
  showTable,
};
