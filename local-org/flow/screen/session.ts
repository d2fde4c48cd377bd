/**
 * Screen flows that users are in: their interviews are kept between requests. What happens between two screens is one
 * transaction, run as the user; when it fails nothing of it stays.
 * Source: https://help.salesforce.com/s/articleView?id=platform.flow_concepts_transaction.htm
 */
import type { OrgCore } from '../../core.ts';
import { ApexThrow } from '../../runtime/execution.ts';
import type { Execution } from '../../runtime/execution.ts';
import { exceptionText } from '../../runtime/exceptions.ts';
import { NotSupportedError } from '../../runtime/notSupported.ts';
import { toWire } from '../../runtime/wire.ts';
import { ApexList } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { outputsOf } from '../elements/single.ts';
import type { Flow, Screen } from '../metadata/ast.ts';
import { USER, contextOf } from '../run/context.ts';
import type { FlowContext } from '../run/context.ts';
import { begin, runInterviews } from '../run/engine.ts';
import { FlowFailure } from '../run/failure.ts';
import { Interview } from '../run/interview.ts';
import type { Frame } from '../run/interview.ts';
import { UNHANDLED, failureText } from '../trigger/unhandled.ts';
import { prepareScreen, renderScreen } from './render.ts';
import type { FieldErrors, Shown } from './render.ts';
import { checkValues, keepValues, refuseUnknown, takeValues } from './submit.ts';
import type { Entered } from './submit.ts';
import type { FlowView } from './view.ts';

/** Interviews that are kept; the oldest one goes when there are more. */
const MAX_SESSIONS = 500;

interface Session {
  readonly userId: string;
  readonly interview: Interview;
  /** The screen that shows. */
  shown: Shown | null;
  /** Where the interview stood at the screens before this one. */
  readonly history: Frame[][];
}

/** What input variables begin with, by name: a text, or the texts of a collection variable. */
export type FlowInputs = Readonly<Record<string, string | readonly string[]>>;

/** There is no such flow or interview for this user; the message is for the user. */
export class FlowRequestError extends Error {}

export class FlowSessions {
  readonly #core: OrgCore;
  readonly #sessions = new Map<string, Session>();

  constructor(core: OrgCore) {
    this.#core = core;
  }

  /** Begins a screen flow. `inputs` are given to its input variables by name; others are passed over. */
  start(userId: string, flowName: string, inputs: FlowInputs): FlowView {
    const flow = this.#core.data.flows.catalogue.flow(flowName);
    if (flow?.kind !== 'screen') throw new FlowRequestError(`There is no active screen flow ${flowName}`);
    const given = new Map<string, Value>(
      Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), valueOf(value)]),
    );
    const session: Session = {
      userId,
      interview: new Interview(flow, this.#core.clock.now()),
      shown: null,
      history: [],
    };
    this.#remember(session);
    return this.#inTransaction(session, (context) => {
      begin(context, session.interview, given);
      return this.#run(session, context);
    });
  }

  /** Goes on from a screen; stays there with messages when what was entered is not valid. */
  next(userId: string, guid: string, entered: Entered): FlowView {
    const session = this.#session(userId, guid);
    return this.#inTransaction(session, (context) => {
      const shown = session.shown!;
      const { interview } = session;
      const problems = takeValues(context, interview, shown, entered);
      for (const [name, message] of checkValues(context, interview, shown))
        if (!problems.has(name)) problems.set(name, message);
      if (problems.size > 0) return this.#render(session, context, problems);
      keepValues(context, interview, shown);
      session.history.push(interview.frames.map((frame) => ({ ...frame, loops: copyLoops(frame) })));
      const { next } = shown.screen;
      interview.frame.at =
        next === null ? null : (interview.frame.flow.elements.get(next.toLowerCase()) ?? null);
      interview.state = 'running';
      return this.#run(session, context);
    });
  }

  /** The screen before; variables keep what they hold. */
  back(userId: string, guid: string, entered: Entered): FlowView {
    const session = this.#session(userId, guid);
    return this.#inTransaction(session, (context) => {
      takeValues(context, session.interview, session.shown!, entered);
      const frames = session.history.pop();
      if (frames) session.interview.frames.splice(0, Infinity, ...frames);
      return this.#show(session, context);
    });
  }

  /** The screen with what was entered so far: which components show may depend on it. Nothing is kept in the database. */
  refresh(userId: string, guid: string, entered: Entered): FlowView {
    const session = this.#session(userId, guid);
    return this.#inTransaction(
      session,
      (context) => {
        takeValues(context, session.interview, session.shown!, entered);
        return this.#render(session, context);
      },
      true,
    );
  }

  #session(userId: string, guid: string): Session {
    const session = this.#sessions.get(guid);
    if (session?.userId !== userId || session.shown === null) {
      throw new FlowRequestError('This flow has ended or was begun by somebody else. Begin it again.');
    }
    return session;
  }

  #remember(session: Session): void {
    this.#sessions.set(session.interview.guid, session);
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > MAX_SESSIONS && oldest !== undefined) this.#sessions.delete(oldest);
  }

  #inTransaction(session: Session, work: (context: FlowContext) => FlowView, quiet = false): FlowView {
    const { interview, userId } = session;
    const { runner, data } = this.#core;
    const options = { kind: 'aura' as const, userId, entryPoint: `flow ${interview.flow.name}`, quiet };
    try {
      return runner.run(options, (exec) => {
        const savepoint = data.database.savepoint();
        const rollBack = (): void => data.database.rollbackTo(savepoint);
        const view = work(contextOf(exec, data.flows.parts, { launched: USER, rollBack }));
        if (interview.failure)
          throw exec.exception('FlowException', failureText(interview.flow.name, interview.failure));
        return view;
      });
    } catch (error) {
      return this.#failed(session, error);
    }
  }

  /** Everything since the last screen was rolled back; the interview is over. */
  #failed(session: Session, error: unknown): FlowView {
    const { guid, flow, failure } = session.interview;
    const known =
      error instanceof ApexThrow || error instanceof FlowFailure || error instanceof NotSupportedError;
    if (!known) throw error;
    this.#sessions.delete(guid);
    const detail =
      failure?.message ?? (error instanceof ApexThrow ? exceptionText(error.exception) : error.message);
    return { state: 'failed', interview: guid, label: flow.label, message: `${UNHANDLED}. ${detail}` };
  }

  #run(session: Session, context: FlowContext): FlowView {
    const { interview } = session;
    runInterviews(context, [interview]);
    if (interview.state === 'screen') return this.#show(session, context);
    this.#sessions.delete(interview.guid);
    return {
      state: 'finished',
      interview: interview.guid,
      label: interview.flow.label,
      outputs: outputView(context.exec, interview.flow, interview.frames[0]),
    };
  }

  #show(session: Session, context: FlowContext): FlowView {
    const screen = session.interview.frame.at as Screen;
    refuseUnknown(screen.fields);
    session.shown = { screen, options: new Map() };
    prepareScreen(context, session.interview, session.shown);
    return this.#render(session, context);
  }

  #render({ interview, shown, history }: Session, context: FlowContext, errors?: FieldErrors): FlowView {
    const screen = renderScreen(context, interview, shown!, history.length > 0, errors);
    return { state: 'screen', interview: interview.guid, label: interview.flow.label, screen };
  }
}

function copyLoops({ loops }: Frame): Frame['loops'] {
  return new Map([...loops].map(([name, rest]) => [name, [...rest]]));
}

function outputView(exec: Execution, flow: Flow, frame: Frame | undefined): Record<string, unknown> {
  const outputs = outputsOf(flow, frame?.values ?? new Map());
  return Object.fromEntries(
    [...outputs].map(([key, value]) => [flow.resources.get(key)?.name ?? key, toWire(exec, value) ?? null]),
  );
}

function valueOf(input: string | readonly string[]): Value {
  return typeof input === 'string' ? input : new ApexList('String', [...input]);
}
