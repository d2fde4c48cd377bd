/** The fields of a record in sections, and the form to change them. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';
import type {
  FieldDescription,
  FieldMessage,
  ObjectPages,
  RecordRepresentation,
  RequestFailure,
} from 'localorg/client';
import { updateRecord } from 'lightning/uiRecordApi';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import type FieldInput from 'shell/fieldInput';
import type { FieldChangeDetail } from 'shell/fieldInput';
import { valueOf } from 'shell/recordValues';

interface FieldView {
  readonly path: string;
  readonly field: FieldDescription;
  readonly value: unknown;
  readonly referenceName: string;
  readonly editable: boolean;
  readonly editTitle: string;
}

interface SectionView {
  readonly label: string;
  readonly fields: readonly FieldView[];
}

export default class RecordDetail extends LightningElement {
  /** API name of the object. */
  @api object = '';
  @api record: RecordRepresentation | null = null;
  /** Without a card of its own, inside a tab. */
  @api plain = false;

  editing = false;
  saving = false;
  problems: readonly string[] = [];
  changes: Record<string, unknown> = {};

  get pages(): ObjectPages | undefined {
    return context.objects.find(({ object }) => object === this.object);
  }

  /** A section of which the viewer may see no field is left out. */
  get sections(): SectionView[] {
    const sections = (this.pages?.details ?? []).map(({ label, fields }) => ({
      label,
      fields: fields.flatMap((path) => this.view(path)),
    }));
    return sections.filter(({ fields }) => fields.length > 0);
  }

  get inputs(): (HTMLElement & FieldInput)[] {
    return [...(this.template?.querySelectorAll<HTMLElement & FieldInput>('shell-field-input') ?? [])];
  }

  get frameClass(): string {
    return this.plain ? '' : 'slds-card slds-p-top_medium';
  }

  get bodyClass(): string {
    return this.plain ? '' : 'slds-card__body slds-card__body_inner';
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  view(path: string): FieldView[] {
    const field = this.pages?.fields[path];
    if (field === undefined) return [];
    const value = path in this.changes ? this.changes[path] : valueOf(this.record, path);
    const referenceName = String(valueOf(this.record, `${field.relationshipName ?? ''}.Name`) ?? '');
    return [
      { path, field, value, referenceName, editable: field.updateable, editTitle: `Edit ${field.label}` },
    ];
  }

  /** Opens the form. */
  @api
  edit(): void {
    if (!this.editing) this.handleEdit();
    this.template?.querySelector('article')?.scrollIntoView({ block: 'nearest' });
  }

  handleEdit(): void {
    this.changes = {};
    this.problems = [];
    this.editing = true;
  }

  handleCancel(): void {
    this.changes = {};
    this.problems = [];
    this.editing = false;
  }

  handleChange(event: CustomEvent<FieldChangeDetail>): void {
    this.changes = { ...this.changes, [event.detail.path]: event.detail.value };
  }

  async handleSave(): Promise<void> {
    if (Object.keys(this.changes).length === 0) {
      this.editing = false;
      return;
    }
    // Every input says what is wrong with it, not only the first.
    const valid = this.inputs.map((input) => input.reportValidity()).every(Boolean);
    if (!valid) return;
    this.saving = true;
    try {
      await updateRecord({ fields: { Id: this.record?.id, ...this.changes } });
      this.handleCancel();
      this.dispatchEvent(
        new ShowToastEvent({ title: `${this.pages?.label ?? 'Record'} was saved.`, variant: 'success' }),
      );
    } catch (error) {
      this.showFailure(error as RequestFailure);
    }
    this.saving = false;
  }

  /** Errors of fields that are in the form show at the field, all others above the buttons. */
  showFailure({ body }: RequestFailure): void {
    const { inputs } = this;
    const rest: FieldMessage[] = [...(body.output?.errors ?? [])];
    for (const [name, errors] of Object.entries(body.output?.fieldErrors ?? {})) {
      const input = inputs.find(({ field }) => field.name.toLowerCase() === name.toLowerCase());
      if (input === undefined) rest.push(...errors);
      else input.showError(errors.map(({ message }) => message).join(' '));
    }
    const messages = rest.map(({ message }) => message);
    this.problems = body.output === undefined ? [body.message] : messages;
    if (this.problems.length === 0) this.problems = ['Review the fields marked above.'];
  }
}
