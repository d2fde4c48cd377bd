/** The one HTML page: import map, style sheet and the shell. All addresses of the shell lead to it. */
import { randomBytes } from 'node:crypto';
import { CLIENT } from '../build/baseBuild.ts';
import type { Bundle } from '../build/bundle.ts';
import { clientAddress, START } from '../build/shellBuild.ts';

export interface PageFacts {
  readonly title: string;
  readonly session: string;
  readonly base: Bundle;
  readonly shell: Bundle;
  /** Changes with the project's components, so that the browser loads new ones. */
  readonly projectRevision: number;
  /** Compiled files of the components that this page shows first. */
  readonly projectFiles: readonly string[];
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
<script type="application/json" id="local-org-boot" nonce="${nonce}">${inScript({ session: facts.session })}</script>
${facts.problems.length > 0 ? '' : appScripts(facts, nonce)}
</head>
<body class="slds-scope">
${facts.problems.length > 0 ? problemList(facts.problems) : '<noscript>The local org needs JavaScript.</noscript>'}
</body>
</html>
`;
  return { html, policy: contentPolicy(nonce) };
}

/**
 * The client is the first to run, because it asks who is viewing. Whatever else the page runs is told here: else the
 * browser would find each module only after it has read the one before.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 */
function appScripts(facts: PageFacts, nonce: string): string {
  const { base, shell, projectFiles } = facts;
  const chunks = [
    ...base.chunks,
    ...shell.chunks,
    ...projectFiles.map((name) => projectAddress(facts) + name),
  ];
  return `<script type="importmap" nonce="${nonce}">${inScript({ imports: importMap(facts) })}</script>
<script type="module" async nonce="${nonce}" src="${clientAddress(shell)}"></script>
${chunks.map((address) => `<link rel="modulepreload" href="${address}">`).join('\n')}
<script type="module" nonce="${nonce}">${shell.modules[START] ?? ''}</script>`;
}

/** Components of the project, which the shell imports by name, and the client, which the base components import. */
function importMap(facts: PageFacts): Record<string, string> {
  return { [CLIENT]: clientAddress(facts.shell), 'c/': projectAddress(facts) };
}

const projectAddress = ({ projectRevision }: PageFacts): string => `/_local/project/${projectRevision}/`;

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
