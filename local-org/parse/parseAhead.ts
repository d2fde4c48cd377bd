/**
 * Fills the cache of parsed sources on several threads before an org is opened. Parsing is most of the time of a first
 * run. The threads end afterwards, and what the parser has learned of the grammar, some hundred megabytes, goes with
 * them.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { findProjectFiles } from '../schema/projectFiles.ts';
import { CachedParser } from './cache.ts';
import type { SourceFile } from './diagnostic.ts';

/** Fewer sources than this are parsed sooner than a thread has started. */
const WORTH_A_THREAD = 40;

/** More threads than this want too much memory. */
const MOST_THREADS = 4;

/**
 * Megabytes. Without a limit the parser's garbage piles up to several times this. A project whose sources do not get
 * by with it ends the thread, and is parsed without limits by who needs it.
 */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };

/** What a thread is started with. */
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
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(missing.length / WORTH_A_THREAD));
  if (threads < 2) return;
  // The largest first, in turn, so that all end at about the same time.
  missing.sort((a, b) => b.text.length - a.text.length);
  const parts = Array.from({ length: threads }, (_, part) => missing.filter((_s, i) => i % threads === part));
  await Promise.allSettled(parts.map((sources) => parseOnThread({ folder, sources })));
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
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parseWorker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: MEMORY,
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}
