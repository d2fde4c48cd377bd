/**
 * Resolves a flow's names: targets of connectors, objects and fields, references, formulas, subflows, operators. What
 * a deployment would refuse becomes a numbered diagnostic at the line of its element.
 *
 * | number | fault |
 * | --- | --- |
 * | LO8101 | a connector leads to an element that does not exist |
 * | LO8102 | an object that does not exist |
 * | LO8103 | a field that does not exist |
 * | LO8104 | a reference to nothing |
 * | LO8105 | an action that does not exist |
 * | LO8106 | something required is missing, or cannot be read |
 * | LO8107 | a formula that cannot be read |
 * | LO8108 | a subflow that does not exist or is not active |
 * | LO8201 | a process type or trigger that does not run here (a notice, or an error) |
 * | LO8202 | an element that does not run here, told when it is reached |
 * | LO8203 | an action type that does not run here, told when it is reached |
 * | LO8204 | an operator or kind of value that does not run here |
 */
import { flowFormula } from '../run/formulas.ts';
import { FormulaError } from '../../formula/formulaError.ts';
import type { CompileDiagnostic } from '../../parse/diagnostic.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Element, Flow, Resource, ScreenField } from '../metadata/ast.ts';
import { Findings } from '../metadata/findings.ts';
import { OPERATORS as ASSIGNMENT_OPERATORS } from '../elements/single.ts';
import { FILTER_OPERATORS } from '../elements/query.ts';
import { OPERATORS as CONDITION_OPERATORS } from '../run/conditions.ts';
import type { ConditionGroup } from '../metadata/conditions.ts';
import { Names } from './names.ts';

/** `flowByName` finds active flows. */
export function checkFlow(
  flow: Flow,
  schema: Schema,
  flowByName: (name: string) => Flow | undefined,
): readonly CompileDiagnostic[] {
  return new FlowCheck(flow, schema, flowByName).run();
}

class FlowCheck {
  readonly #flow: Flow;
  readonly #findings: Findings;
  readonly #names: Names;
  readonly #flowByName: (name: string) => Flow | undefined;

  constructor(flow: Flow, schema: Schema, flowByName: (name: string) => Flow | undefined) {
    this.#flow = flow;
    this.#findings = new Findings({ path: flow.file, text: flow.text, apiVersion: flow.apiVersion });
    this.#names = new Names(flow, schema, this.#findings);
    this.#flowByName = flowByName;
  }

  run(): readonly CompileDiagnostic[] {
    this.#start();
    for (const element of this.#flow.elements.values()) this.#element(element);
    for (const resource of this.#flow.resources.values()) {
      if (resource.kind === 'formula') this.#formula(resource.name, resource.expression);
      if (resource.kind === 'template') this.#names.text(resource.name, resource.text);
      if (resource.kind === 'choice') this.#names.text(resource.name, resource.text);
      if ('value' in resource) this.#names.value(resource.name, resource.value);
      if (resource.kind === 'choiceSet') this.#choiceSet(resource);
      if (resource.kind === 'variable' && resource.dataType === 'sobject') {
        this.#names.object(resource.name, resource.objectType);
      }
    }
    return this.#findings.all;
  }

  #start(): void {
    const { start } = this.#flow;
    if (start.trigger !== null && start.trigger !== 'scheduled') {
      this.#names.object('start', start.object);
      if (start.operations.length === 0)
        this.#findings.add('start', 'LO8106', 'recordTriggerType cannot be read');
    }
    this.#target('start', start.next);
    for (const path of start.paths) {
      this.#target(path.name, path.next);
      if (path.field !== null) this.#names.field(path.name, start.object, path.field);
    }
    this.#conditions('start', start.entry, CONDITION_OPERATORS);
    if (start.filterFormula !== null) this.#formula('start', start.filterFormula);
  }

  #element(element: Element): void {
    const { name } = element;
    this.#target(name, element.next);
    if ('fault' in element) this.#target(name, element.fault);
    switch (element.kind) {
      case 'assignment':
        for (const { to, operator, value } of element.items) {
          this.#names.reference(name, to);
          this.#names.value(name, value);
          if (!(operator in ASSIGNMENT_OPERATORS)) this.#unsupported(name, `operator ${operator}`);
        }
        return;
      case 'decision':
        for (const rule of element.rules) {
          this.#conditions(rule.name, rule.when, CONDITION_OPERATORS);
          this.#target(rule.name, rule.next);
        }
        return;
      case 'loop':
        this.#names.reference(name, element.collection);
        if (element.into) this.#names.reference(name, element.into);
        return this.#target(name, element.each);
      case 'collection':
        this.#names.reference(name, element.collection);
        this.#conditions(name, element.where, CONDITION_OPERATORS);
        if (element.formula !== null) this.#formula(name, element.formula);
        return;
      case 'lookup':
        return this.#lookup(element);
      case 'create':
      case 'update':
      case 'delete':
        return this.#records(element);
      case 'action':
        for (const { value } of element.inputs) this.#names.value(name, value);
        for (const { to } of element.outputs) this.#names.reference(name, to);
        return;
      case 'subflow':
        return this.#subflow(element);
      case 'customError':
        for (const { text } of element.messages) this.#names.text(name, text);
        return;
      case 'screen':
        for (const field of element.fields) this.#screenField(field);
    }
  }

  #lookup(element: Extract<Element, { kind: 'lookup' }>): void {
    const { name, object, store, sort } = element;
    if (!this.#names.object(name, object)) return;
    this.#filters(name, object, element.where);
    const fields = store.kind === 'fields' ? store.items.map(({ field }) => field) : (store.fields ?? []);
    for (const field of [...fields, ...(sort ? [sort.field] : [])]) this.#names.field(name, object, field);
    if (store.kind === 'variable') this.#names.reference(name, store.to);
    if (store.kind === 'fields') for (const { to } of store.items) this.#names.reference(name, to);
  }

  #records(element: Extract<Element, { kind: 'create' | 'update' | 'delete' }>): void {
    const { name, input } = element;
    if (input) this.#names.reference(name, input);
    else if (!this.#names.object(name, element.object)) return;
    if (element.kind !== 'create' && !input) this.#filters(name, element.object, element.where);
    if (element.kind === 'delete') return;
    const object = input ? this.#names.objectOf(input) : element.object;
    for (const { field, value } of element.assignments) {
      if (object !== null) this.#names.field(name, object, field);
      this.#names.value(name, value);
    }
    if (element.kind === 'create' && element.idTo) this.#names.reference(name, element.idTo);
  }

  #subflow(element: Extract<Element, { kind: 'subflow' }>): void {
    const { name } = element;
    const called = this.#flowByName(element.flow);
    if (!called) this.#findings.add(name, 'LO8108', `there is no active flow ${element.flow}`);
    for (const { name: input, value } of element.inputs) {
      this.#names.value(name, value);
      const variable = called?.resources.get(input.toLowerCase());
      if (called && !(variable?.kind === 'variable' && variable.input)) {
        this.#findings.add(name, 'LO8104', `${called.name} has no input variable ${input}`);
      }
    }
    for (const { name: output, to } of element.outputs) {
      this.#names.reference(name, to);
      const variable = called?.resources.get(output.toLowerCase());
      if (called && !(variable?.kind === 'variable' && variable.output)) {
        this.#findings.add(name, 'LO8104', `${called.name} has no output variable ${output}`);
      }
    }
  }

  #screenField(field: ScreenField): void {
    const { name } = field;
    if (field.text !== null) this.#names.text(name, field.text);
    this.#names.value(name, field.defaultValue);
    if (field.visible) this.#conditions(name, field.visible, CONDITION_OPERATORS);
    if (field.validation) this.#formula(name, field.validation.formula);
    if (field.objectField) this.#names.reference(name, field.objectField);
    for (const choice of [...field.choices, ...(field.defaultChoice === null ? [] : [field.defaultChoice])]) {
      const kind = this.#flow.resources.get(choice.toLowerCase())?.kind;
      if (kind !== 'choice' && kind !== 'choiceSet' && field.choices.includes(choice)) {
        this.#findings.add(name, 'LO8104', `there is no choice ${choice}`);
      }
    }
    for (const { value } of field.inputs) this.#names.value(name, value);
    for (const { to } of field.outputs) this.#names.reference(name, to);
    for (const inner of field.fields) this.#screenField(inner);
  }

  #choiceSet(set: Extract<Resource, { kind: 'choiceSet' }>): void {
    if (!this.#names.object(set.name, set.object)) return;
    this.#filters(set.name, set.object, set.where);
    for (const field of [set.displayField, set.valueField, set.picklistField, set.sort?.field]) {
      if (field) this.#names.field(set.name, set.object, field);
    }
  }

  #conditions(element: string, group: ConditionGroup, operators: ReadonlySet<string>): void {
    for (const { left, operator, right } of group.conditions) {
      this.#names.reference(element, left);
      this.#names.value(element, right);
      if (!operators.has(operator)) this.#unsupported(element, `operator ${operator}`);
    }
  }

  #filters(element: string, object: string | null, group: ConditionGroup): void {
    for (const { left, operator, right } of group.conditions) {
      this.#names.field(element, object, left.join('.'));
      this.#names.value(element, right);
      if (!FILTER_OPERATORS.has(operator)) this.#unsupported(element, `operator ${operator}`);
    }
  }

  #target(element: string, target: string | null): void {
    if (target !== null && !this.#flow.elements.has(target.toLowerCase())) {
      this.#findings.add(element, 'LO8101', `its connector leads to ${target}, which does not exist`);
    }
  }

  #formula(element: string, expression: string): void {
    try {
      for (const path of flowFormula(expression).paths) this.#names.reference(element, path);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.#findings.add(element, 'LO8107', `the formula cannot be read: ${error.message}`);
    }
  }

  #unsupported(element: string, what: string): void {
    this.#findings.add(element, 'LO8204', `${what} is not supported`);
  }
}
