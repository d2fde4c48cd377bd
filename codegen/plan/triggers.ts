import { didYouMean } from '../diagnostics/suggest.ts';
import { kindTitle, lookupTargets, triggerEvents } from '../platform/limits.ts';
import type { TriggerSpec } from '../read/model.ts';
import { docLines } from './apexClass.ts';
import { checkName } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

const template = 'templates/trigger/Trigger.trigger.hbs';

/** What templates see of the triggers. */
export function triggerViews({ model, naming }: PlanContext): View[] {
  return model.triggers.map((trigger) => {
    const object = model.objects.find((one) => one.name === trigger.object);
    return {
      name: trigger.name,
      className: naming.className(`${trigger.name}Trigger`),
      handler: naming.className(`${trigger.name}Handler`),
      objectName: object === undefined ? trigger.object : naming.object(object),
      eventList: trigger.events.map((event) => event.value).join(', '),
      description: trigger.description,
      doc: docLines(trigger.description),
    };
  });
}

/** Checks the triggers and plans their files from the one trigger template; `view` is the view of all templates. */
export function planTriggers(context: PlanContext, view: View): PlannedFile[] {
  const views = triggerViews(context);
  return context.model.triggers.flatMap((trigger, index) => {
    checkTrigger(trigger, context);
    const name = context.naming.className(`${trigger.name}Trigger`);
    checkName(name, 'className', 'a trigger', trigger.at('name'), context.diagnostics);
    context.classes.claim(name, trigger.at('name'));
    const path = `force-app/main/trigger/triggers/${name}.trigger`;
    const sources = [trigger.at().file];
    return [
      {
        path,
        language: 'apex' as const,
        template,
        sources,
        view: { ...view, trigger: views[index] },
        at: trigger.at('name'),
      },
      {
        path: `${path}-meta.xml`,
        language: 'xml' as const,
        template: 'templates/metadata/apexTrigger.hbs',
        sources: ['model/package.ts'],
        view: context.base,
        at: trigger.at('name'),
      },
      ...planSubscriber(trigger, name, context),
    ];
  });
}

/** How a platform event is handed to its trigger. Source: metadata-api/platformeventsubscriberconfig.md. */
function planSubscriber(trigger: TriggerSpec, name: string, context: PlanContext): PlannedFile[] {
  if (trigger.batchSize === undefined) return [];
  const folder = 'force-app/main/trigger/platformEventSubscriberConfigs';
  return [
    {
      path: `${folder}/${name}.platformEventSubscriberConfig-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/subscriberConfig.hbs',
      sources: [trigger.at().file],
      view: { ...context.base, name, batchSize: trigger.batchSize },
      at: trigger.at('batchSize'),
    },
  ];
}

function checkTrigger(trigger: TriggerSpec, { model, diagnostics, templates }: PlanContext): void {
  const object = model.objects.find((one) => one.name === trigger.object);
  if (object === undefined && !lookupTargets.has(trigger.object)) {
    const known = [...model.objects.map((one) => one.name), ...lookupTargets];
    diagnostics.report('LK0303', trigger.at('object'), trigger.object, didYouMean(trigger.object, known));
  }
  const event = object?.kind === 'platformEvent';
  const allowed: readonly string[] = event ? ['after insert'] : triggerEvents;
  const title = object === undefined ? kindTitle.standardObject : kindTitle[object.kind];
  const { batchSize } = trigger;
  const isPossible = Number.isInteger(batchSize) && Number(batchSize) >= 1 && Number(batchSize) <= 2000;
  if (batchSize !== undefined && !(event && isPossible))
    diagnostics.report('LK0606', trigger.at('batchSize'), batchSize, title);
  const seen = new Set<string>();
  for (const { value, at } of trigger.events) {
    if (!allowed.includes(value))
      diagnostics.report('LK0601', at, value, title, didYouMean(value, allowed), allowed.join(', '));
    if (seen.has(value)) diagnostics.report('LK0605', at, value);
    seen.add(value);
  }
  const handler = `${trigger.name}Handler`;
  if (
    ![...templates.keys()].some(
      (path) => path.startsWith('templates/apex/') && path.endsWith(`/${handler}.cls.hbs`),
    )
  ) {
    diagnostics.report('LK0604', trigger.at('name'), handler);
  }
}
