/** The window for one custom metadata record; it closes with the label of what was saved. */
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { request } from 'localorg/client';
import type { FieldDescription, RequestFailure } from 'localorg/client';
import type FieldInput from 'shell/fieldInput';
import type { FieldChangeDetail } from 'shell/fieldInput';
import type { MetadataRecord } from 'shell/metadataPage';

interface TypeView {
  readonly object: string;
  readonly fields: readonly FieldDescription[];
}

export interface MetadataModalOptions {
  readonly label: string;
  readonly size: 'medium';
  readonly type: TypeView;
  /** Null for a new one. */
  readonly record: MetadataRecord | null;
}

interface Fault {
  readonly field: string | null;
  readonly message: string;
}

const LABEL = 'Label';
const NAME = 'DeveloperName';
const MAX_NAME = 40;

export default class MetadataModal extends LightningModal {
  /** Inherited; the published types leave it out. */
  declare static open: (options: MetadataModalOptions) => Promise<unknown>;

  @api type: TypeView = { object: '', fields: [] };
  @api record: MetadataRecord | null = null;

  changes: Record<string, unknown> = {};
  problems: readonly string[] = [];
  saving = false;

  /** Label, for a new record its name, then the fields of the type. */
  get inputs(): { readonly field: FieldDescription; readonly value: unknown }[] {
    const names = [
      { field: textField(LABEL, 'Label'), value: this.value(LABEL) },
      ...(this.record === null ? [{ field: textField(NAME, 'Name'), value: this.value(NAME) }] : []),
    ];
    const fields = this.type.fields.map((field) => ({ field, value: this.shown(field) }));
    return [...names, ...fields];
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  value(name: string): unknown {
    if (name in this.changes) return this.changes[name];
    if (name === LABEL) return this.record?.label ?? null;
    if (name === NAME) return this.record?.developerName ?? null;
    return this.record?.values[name] ?? null;
  }

  shown(field: FieldDescription): unknown {
    const value = this.value(field.name);
    return field.type === 'boolean' ? value === true || value === 'true' : value;
  }

  handleChange(event: CustomEvent<FieldChangeDetail>): void {
    this.changes = { ...this.changes, [event.detail.path]: event.detail.value };
  }

  handleCancel(): void {
    this.close(undefined);
  }

  async handleSave(): Promise<void> {
    const inputs = [
      ...(this.template?.querySelectorAll<HTMLElement & FieldInput>('shell-field-input') ?? []),
    ];
    if (!inputs.map((input) => input.reportValidity()).every(Boolean)) return;
    this.saving = true;
    this.problems = [];
    try {
      const { faults } = await request<{ faults: Fault[] }>('/_local/api/metadata/save', this.toSave());
      if (faults.length === 0) this.close(String(this.value(LABEL)));
      else this.show(faults, inputs);
    } catch (error) {
      this.problems = [(error as RequestFailure).body.message];
    }
    this.saving = false;
  }

  toSave(): object {
    const values = this.type.fields.map((field) => [field.name, this.shown(field)]);
    return {
      object: this.type.object,
      label: this.value(LABEL) ?? '',
      developerName: this.value(NAME) ?? '',
      values: Object.fromEntries(values) as object,
    };
  }

  show(faults: readonly Fault[], inputs: readonly (HTMLElement & FieldInput)[]): void {
    const rest: string[] = [];
    for (const { field, message } of faults) {
      const input = inputs.find((one) => one.field.name === field);
      if (input === undefined) rest.push(message);
      else input.showError(message);
    }
    this.problems = rest.length > 0 ? rest : ['Review the fields marked below.'];
  }
}

function textField(name: string, label: string): FieldDescription {
  return {
    name,
    label,
    type: 'string',
    length: MAX_NAME,
    required: true,
    updateable: true,
    picklist: [],
    referenceTo: [],
    relationshipName: null,
    link: null,
  };
}
