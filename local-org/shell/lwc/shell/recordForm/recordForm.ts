/** The fields of a new record, and its save. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';
import type { FieldDescription, RequestFailure } from 'localorg/client';
import { createRecord } from 'lightning/uiRecordApi';
import type FieldInput from 'shell/fieldInput';
import type { FieldChangeDetail } from 'shell/fieldInput';

export default class RecordForm extends LightningElement {
  /** API name of the object. */
  @api object = '';

  values: Record<string, unknown> = {};
  problems: readonly string[] = [];

  get sections(): { readonly label: string; readonly fields: readonly FieldDescription[] }[] {
    const pages = context.objects.find(({ object }) => object === this.object);
    const sections = (pages?.details ?? []).map(({ label, fields }) => ({
      label,
      fields: fields.flatMap((path) => pages?.fields[path] ?? []).filter(({ updateable }) => updateable),
    }));
    return sections.filter(({ fields }) => fields.length > 0);
  }

  get inputs(): (HTMLElement & FieldInput)[] {
    return [...(this.template?.querySelectorAll<HTMLElement & FieldInput>('shell-field-input') ?? [])];
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  handleChange(event: CustomEvent<FieldChangeDetail>): void {
    this.values = { ...this.values, [event.detail.path]: event.detail.value };
  }

  /** Id of the new record; null when it was refused, which the form then shows. */
  @api
  async save(): Promise<string | null> {
    if (!this.inputs.map((input) => input.reportValidity()).every(Boolean)) return null;
    this.problems = [];
    try {
      const record = await createRecord({ apiName: this.object, fields: this.values });
      return record.id;
    } catch (error) {
      this.showFailure(error as RequestFailure);
      return null;
    }
  }

  showFailure({ body }: RequestFailure): void {
    const { inputs } = this;
    const rest = (body.output?.errors ?? []).map(({ message }) => message);
    for (const [name, errors] of Object.entries(body.output?.fieldErrors ?? {})) {
      const input = inputs.find(({ field }) => field.name.toLowerCase() === name.toLowerCase());
      if (input === undefined) rest.push(...errors.map(({ message }) => message));
      else input.showError(errors.map(({ message }) => message).join(' '));
    }
    this.problems = body.output === undefined ? [body.message] : rest;
  }
}
