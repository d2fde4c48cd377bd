/** Custom metadata types with their records, as in Setup; what is saved holds at once. */
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { request } from 'localorg/client';
import type { FieldDescription, RequestFailure } from 'localorg/client';
import { isSure } from 'shell/ask';
import LivePage from 'shell/livePage';
import MetadataModal from 'shell/metadataModal';

export interface MetadataRecord {
  readonly developerName: string;
  readonly label: string;
  readonly values: Readonly<Record<string, string | null>>;
}

interface MetadataType {
  readonly object: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly fields: readonly FieldDescription[];
  readonly records: readonly MetadataRecord[];
}

/** Fields that a list shows beside the label. */
const COLUMNS = 5;

export default class MetadataPage extends LivePage<MetadataType> {
  typeName = '';
  mayEdit = false;

  override get call(): string {
    return 'metadata';
  }

  override rowsOf(answer: unknown): MetadataType[] {
    const { types, mayEdit } = answer as { types: MetadataType[]; mayEdit: boolean };
    this.mayEdit = mayEdit;
    if (this.typeName === '') this.typeName = types[0]?.object ?? '';
    return types;
  }

  get type(): MetadataType | undefined {
    return this.rows.find(({ object }) => object === this.typeName);
  }

  get detail(): string {
    if (!this.loaded) return 'Loading...';
    const count = this.type?.records.length ?? 0;
    return `${count === 1 ? '1 record' : `${count} records`} • a save holds at once, as a deployment does`;
  }

  get mayCreate(): boolean {
    return this.mayEdit && this.type !== undefined && this.problem === '';
  }

  get newLabel(): string {
    return `New ${this.type?.label ?? ''}`;
  }

  get types(): object[] {
    return this.rows.map((type) => {
      const columns = columnsOf(type);
      return {
        ...type,
        columns,
        isOpen: type.object === this.typeName,
        isEmpty: type.records.length === 0,
        rows: type.records.map((record) => ({
          ...record,
          editLabel: `Edit ${record.label}`,
          deleteLabel: `Delete ${record.label}`,
          cells: columns.map((field) => ({
            name: field.name,
            label: field.label,
            text: textOf(field, record.values[field.name] ?? null),
          })),
        })),
      };
    });
  }

  handleType(event: Event): void {
    this.typeName = (event.target as HTMLElement & { value: string }).value;
  }

  handleNew(): void {
    void this.open(null);
  }

  handleEdit(event: Event): void {
    void this.open(this.recordOf(event));
  }

  async open(record: MetadataRecord | null): Promise<void> {
    const { type } = this;
    if (type === undefined) return;
    const label = record === null ? `New ${type.label}` : `Edit ${record.label}`;
    const saved = await MetadataModal.open({ label, size: 'medium', type, record });
    if (typeof saved !== 'string') return;
    await this.load();
    this.dispatchEvent(
      new ShowToastEvent({ title: `${type.label} "${saved}" was saved.`, variant: 'success' }),
    );
  }

  async handleDelete(event: Event): Promise<void> {
    const record = this.recordOf(event);
    const { type } = this;
    if (record === null || type === undefined) return;
    const sure = await isSure(`Delete ${type.label}`, `Are you sure you want to delete ${record.label}?`);
    if (sure) await this.remove(type, record);
  }

  async remove(type: MetadataType, record: MetadataRecord): Promise<void> {
    const title = `${type.label} "${record.label}" was deleted.`;
    try {
      const { object } = type;
      const { developerName } = record;
      const { faults } = await request<{ faults: { message: string }[] }>('/_local/api/metadata/delete', {
        object,
        developerName,
      });
      await this.load();
      const [fault] = faults;
      this.dispatchEvent(
        fault
          ? new ShowToastEvent({ title: fault.message, variant: 'error' })
          : new ShowToastEvent({ title, variant: 'success' }),
      );
    } catch (error) {
      const { message } = (error as RequestFailure).body;
      this.dispatchEvent(new ShowToastEvent({ title: message, variant: 'error' }));
    }
  }

  recordOf(event: Event): MetadataRecord | null {
    const { name } = (event.target as HTMLElement).dataset;
    return this.type?.records.find(({ developerName }) => developerName === name) ?? null;
  }
}

/** What tells records apart comes first: choices, checkboxes and short texts that some record has. */
function columnsOf({ fields, records }: MetadataType): FieldDescription[] {
  const used = fields.filter(({ name, type }) =>
    records.some(({ values }) => (values[name] ?? null) !== null && type !== 'textarea'),
  );
  return (used.length > 0 ? used : fields).slice(0, COLUMNS);
}

function textOf(field: FieldDescription, value: string | null): string {
  if (field.type === 'boolean') return value === 'true' ? '✓' : '';
  return field.picklist.find((choice) => choice.value === value)?.label ?? value ?? '';
}
