/** The value of one field, shown the way its type asks for. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';
import type { FieldDescription, RecordRepresentation } from 'localorg/client';
import { linkTo } from 'localorg/router';
import { displayOf, valueOf } from 'shell/recordValues';

export default class FieldValue extends LightningElement {
  /** API name of the object. */
  @api object = '';
  /** Field path: `Account.Name`. */
  @api path = '';
  @api record: RecordRepresentation | null = null;

  get field(): FieldDescription | undefined {
    return context.objects.find(({ object }) => object === this.object)?.fields[this.path];
  }

  get value(): unknown {
    return valueOf(this.record, this.path);
  }

  get text(): string {
    const { value } = this;
    return displayOf(this.record, this.path) ?? (value === null ? '' : String(value));
  }

  get isEmail(): boolean {
    return this.field?.type === 'email' && this.value !== null;
  }

  get isPhone(): boolean {
    return this.field?.type === 'phone' && this.value !== null;
  }

  get isUrl(): boolean {
    return this.field?.type === 'url' && this.value !== null;
  }

  get isBoolean(): boolean {
    return this.field?.type === 'boolean';
  }

  get isDate(): boolean {
    return this.field?.type === 'date' && this.value !== null;
  }

  get isMoment(): boolean {
    return this.field?.type === 'datetime' && this.value !== null;
  }

  get isReference(): boolean {
    return this.field?.type === 'reference' && this.value !== null;
  }

  get booleanIcon(): string {
    return this.value === true ? 'utility:check' : 'utility:steps';
  }

  get booleanText(): string {
    return this.value === true ? 'True' : 'False';
  }

  get referenceName(): string {
    const name = valueOf(this.record, `${this.field?.relationshipName ?? ''}.Name`);
    return typeof name === 'string' ? name : String(this.value);
  }

  /** Link to the other record when the configuration gives its object a page. */
  get referenceLink(): string | null {
    const target = context.objects.find(({ object }) => this.field?.referenceTo.includes(object));
    return target === undefined ? null : linkTo(target.object, this.value);
  }

  /** The same for the name of a parent record. */
  get nameLink(): string | null {
    const link = this.field?.link ?? null;
    return link === null ? null : linkTo(link.object, valueOf(this.record, link.idPath));
  }
}
