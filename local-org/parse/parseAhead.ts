/**
 * Fills the cache of parsed sources on a thread of its own before an org is opened. Parsing is most of the time of a first
 * run. The thread ends afterwards, and what the parser has learned of the grammar, some hundred megabytes, goes with it.
 * One thread: learning is four fifths of the work, and a second one would learn the same again.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { findProjectFiles } from '../schema/projectFiles.ts';
import { CachedParser } from './cache.ts';
import type { SourceFile } from './diagnostic.ts';

/** Fewer sources than this are parsed sooner than a thread has started. */
const WORTH_A_THREAD = 40;

/**
 * Megabytes. Without a limit the parser's garbage piles up to several times this. A project whose sources do not get
 * by with it ends the thread, and is parsed without limits by who needs it.
 */
const MEMORY = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 64 };

/** What the thread is started with. */
export interface ParseJob {
  readonly folder: string;
  readonly sources: readonly SourceFile[];
}

/**
 * Parses what the cache in `folder` lacks of a project's Apex. Does nothing where that is little; whatever goes wrong
 * here is found, and told, by whoever parses the same source afterwards.
 */
export async function parseAhead(project: string, folder: string): Promise<void> {
  const parser = new CachedParser(folder);
  const missing = sourcesOf(project).filter((source) => !parser.has(source));
  if (missing.length < WORTH_A_THREAD) return;
  await parseOnThread({ folder, sources: missing });
}

function sourcesOf(project: string): SourceFile[] {
  const files = findProjectFiles(project);
  return [...files.ofType('cls'), ...files.ofType('trigger')].map((file) => ({
    path: relative(project, file),
    text: readFileSync(file, 'utf8'),
    // Says nothing about the tree.
    apiVersion: 0,
  }));
}

function parseOnThread(job: ParseJob): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./parseWorker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: MEMORY,
    });
    // An error is told by who parses the source that caused it.
    worker.on('error', () => undefined);
    worker.on('exit', () => resolve());
  });
}
