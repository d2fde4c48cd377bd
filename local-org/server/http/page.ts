/** The one HTML page: import map, style sheet and the shell. All addresses of the shell lead to it. */
import { randomBytes } from 'node:crypto';
import type { BaseBundle } from '../build/baseBuild.ts';
import type { ShellBundle } from '../build/shellBuild.ts';
import { virtualImports } from '../modules.ts';
import { preloads } from './preload.ts';

export interface PageFacts {
  readonly title: string;
  readonly session: string;
  readonly base: BaseBundle;
  readonly shell: ShellBundle;
  /** Changes with the project's components, so that the browser loads new ones. */
  readonly projectRevision: number;
  readonly designSystemVersion: string;
  /** Faults in the project's components, shown on the page instead of the app. */
  readonly problems: readonly string[];
}

export interface Page {
  readonly html: string;
  /** Content-Security-Policy that lets only this page's own scripts run and nothing leave the machine. */
  readonly policy: string;
}

export function renderPage(facts: PageFacts): Page {
  const nonce = randomBytes(16).toString('base64');
  const styles = `/assets/${facts.designSystemVersion}/styles/salesforce-lightning-design-system.min.css`;
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(facts.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styles}">
<script type="importmap" nonce="${nonce}">${inScript({ imports: importMap(facts) })}</script>
${facts.problems.length > 0 ? '' : preloadLinks(facts)}
<script type="application/json" id="local-org-boot" nonce="${nonce}">${inScript({ session: facts.session })}</script>
</head>
<body class="slds-scope">
${facts.problems.length > 0 ? problemList(facts.problems) : appScripts(facts, nonce)}
</body>
</html>
`;
  return { html, policy: contentPolicy(nonce) };
}

/** Addresses of all modules a component may import. */
export function importMap(
  facts: Pick<PageFacts, 'base' | 'shell' | 'projectRevision'>,
): Record<string, string> {
  const imports: Record<string, string> = {
    ...virtualImports(),
    'c/': `/_local/project/${facts.projectRevision}/`,
  };
  const add = (bundle: BaseBundle | ShellBundle, place: string): void => {
    for (const [name, module] of Object.entries(bundle.modules))
      imports[name] = `/_local/${place}/${bundle.key}/${module.file}`;
  };
  add(facts.base, 'base');
  add(facts.shell, 'shell');
  imports['@salesforce/apex'] = imports['localorg/apex'] ?? '';
  return imports;
}

function preloadLinks({ base, shell }: PageFacts): string {
  return preloads(base, shell)
    .map((address) => `<link rel="modulepreload" href="${address}">`)
    .join('\n');
}

function appScripts(facts: PageFacts, nonce: string): string {
  const shadow = `/_local/base/${facts.base.key}/${facts.base.modules['@lwc/synthetic-shadow']?.file ?? ''}`;
  // Synthetic shadow patches the DOM and must run before anything of LWC, so that global styles reach components.
  return `<noscript>The local org needs JavaScript.</noscript>
<script type="module" nonce="${nonce}" src="${shadow}"></script>
<script type="module" nonce="${nonce}">
import { createElement } from 'lwc';
import App from 'shell/app';
document.body.append(createElement('shell-app', { is: App }));
</script>`;
}

function problemList(problems: readonly string[]): string {
  const items = problems.map(
    (problem) => `<li class="slds-m-bottom_small"><code>${escapeHtml(problem)}</code></li>`,
  );
  return `<main class="slds-p-around_large">
<h1 class="slds-text-heading_large slds-m-bottom_medium">The project's components do not build</h1>
<ul role="alert" class="slds-theme_error slds-p-around_medium">${items.join('')}</ul>
<p class="slds-m-top_medium">Mend the file and reload this page.</p>
</main>`;
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'", // components insert their own style elements
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** JSON that cannot end the script element it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
