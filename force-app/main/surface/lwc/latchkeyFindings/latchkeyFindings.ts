import { LightningElement, api } from 'lwc';
import type { PreflightFinding } from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** One finding as it is shown. */
interface FindingItem {
  readonly key: string;
  readonly code: string;
  readonly icon: string;
  readonly iconVariant: string;
  readonly iconText: string;
  readonly message: string;
  readonly cure: string;
  readonly codeText: string;
  readonly link: string | undefined;
}

/** What the preflight found, each with what to do and a link to the page where it is done. */
export default class LatchkeyFindings extends LightningElement {
  /** In the order in which they are shown. */
  @api findings: readonly PreflightFinding[] = [];

  labels = labels;

  get items(): FindingItem[] {
    return this.findings.map(itemOf);
  }
}

function itemOf(finding: PreflightFinding, index: number): FindingItem {
  const isError = finding.severity === 'error';
  return {
    key: `${index} ${finding.code}`,
    code: finding.code,
    icon: isError ? 'utility:error' : 'utility:warning',
    iconVariant: isError ? 'error' : 'warning',
    iconText: isError ? labels.error : labels.warning,
    message: finding.message,
    cure: format(labels.cure, finding.cure),
    codeText: format(labels.code, finding.code),
    link: finding.link,
  };
}
