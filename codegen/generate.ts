import { Diagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import { plan } from './plan/plan.ts';
import { readModel } from './read/readModel.ts';
import { readProject } from './read/project.ts';
import { readTemplates } from './read/templates.ts';
import { render, type RenderedFile } from './render/render.ts';
import { findDrift, type Drift } from './write/check.ts';
import { compareWithDisk } from './write/compare.ts';
import { writeAll, type WriteResult } from './write/write.ts';

export interface GenerateOptions {
  /** Project root: the folder of `model/`, `templates/` and `force-app/`. */
  readonly root: string;
  /** Write nothing, report drift. */
  readonly check?: boolean;
  /** Format everything again. */
  readonly full?: boolean;
}

/** Milliseconds by stage, in order. */
export type Timings = Readonly<Record<string, number>>;

export type GenerateResult = { readonly files: number; readonly timings: Timings } & (
  | { readonly outcome: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly outcome: 'checked'; readonly drift: readonly Drift[] }
  | { readonly outcome: 'written'; readonly written: WriteResult }
);

/** Runs the pipeline once. With a mistake in the model or a template nothing is written or compared. */
export async function generate({
  root,
  check = false,
  full = false,
}: GenerateOptions): Promise<GenerateResult> {
  const timings: Record<string, number> = {};
  const diagnostics = new Diagnostics();
  let last = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    timings[stage] = now - last;
    last = now;
  };

  const model = readModel(root, diagnostics);
  const templates = readTemplates(root);
  lap('read');
  const planned = model === undefined ? [] : plan(model, templates, readProject(root), diagnostics);
  lap('plan');
  const rendered = render(planned, templates, diagnostics);
  lap('render');
  const comparison = await compareWithDisk(
    root,
    withoutFaulty(rendered, diagnostics),
    templates,
    full,
    diagnostics,
  );
  lap('format');
  if (diagnostics.count > 0)
    return { outcome: 'refused', diagnostics: diagnostics.sorted(), files: planned.length, timings };
  if (check) {
    const drift = findDrift(root, comparison);
    lap('compare');
    return { outcome: 'checked', drift, files: planned.length, timings };
  }
  const written = writeAll(root, comparison);
  lap('write');
  return { outcome: 'written', written, files: planned.length, timings };
}

/** A file whose model or template has a mistake may not even parse: saying so again would only be noise. */
function withoutFaulty(files: readonly RenderedFile[], diagnostics: Diagnostics): RenderedFile[] {
  const faulty = new Set(diagnostics.sorted().map((found) => found.file));
  return files.filter((file) => ![file.template, ...file.sources].some((source) => faulty.has(source)));
}
