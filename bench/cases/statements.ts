/** `node bench/cases/statements.ts <name>`: statements per second of `bench/apex/<name>.apex`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileAnonymous } from '../../local-org/compile/compile.ts';
import type { ApexExecution } from '../../local-org/compile/execution.ts';
import { openCore } from '../../local-org/core.ts';
import { reportWarm } from '../measure.ts';

const name = process.argv[2] ?? '';
const source = readFileSync(join(import.meta.dirname, '..', 'apex', `${name}.apex`), 'utf8');

const project = mkdtempSync(join(tmpdir(), 'bench-'));
writeFileSync(join(project, 'sfdx-project.json'), '{"packageDirectories":[{"path":"force-app"}]}');
const core = openCore({ project, database: ':memory:', background: false });
try {
  const { code, diagnostics } = compileAnonymous(core.program, source);
  if (!code) throw new Error(`${name}.apex does not compile: ${diagnostics[0]?.message}`);
  await reportWarm(() => {
    // A batch's limits leave room for a long run.
    const options = { kind: 'batch', userId: core.adminUserId, entryPoint: `bench ${name}` } as const;
    return core.runner.run(options, (exec) => {
      const running = exec as ApexExecution;
      const startedAt = performance.now();
      running.run(code);
      return Math.round((1000 * running.statements) / (performance.now() - startedAt));
    });
  });
} finally {
  core.close();
  rmSync(project, { recursive: true, force: true });
}
