/**
 * The body of a mail with its links: those to the org and its sites open the shell's own pages, others a new tab. A
 * body in HTML is shown in a frame that runs no script and loads nothing from elsewhere.
 */
import { LightningElement, api } from 'lwc';
import { localAddress } from 'localorg/mailLinks';

interface Part {
  readonly key: number;
  readonly text: string;
  readonly href?: string;
  /** Outside of the local org. */
  readonly target?: '_blank';
}

/** A full stop or bracket behind an address belongs to the sentence. */
const LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])/;
const HTML = /<(?:html|body|div|p|br|table|a|h[1-6]|span)\b[^>]*>/i;

export default class MailBody extends LightningElement {
  /** Plain text or HTML. */
  @api text = '';

  override renderedCallback(): void {
    const frame = (this.refs as { frame?: HTMLIFrameElement } | undefined)?.frame;
    if (frame && frame.srcdoc !== this.page) frame.srcdoc = this.page;
  }

  get isHtml(): boolean {
    return HTML.test(this.text);
  }

  get parts(): Part[] {
    return this.text.split(LINK).map((text, key) => {
      if (key % 2 === 0) return { key, text };
      const local = localAddress(text);
      return local === null ? { key, text, href: text, target: '_blank' } : { key, text, href: local };
    });
  }

  /** The HTML with links that lead where those of a plain body do. */
  get page(): string {
    const page = new DOMParser().parseFromString(this.text, 'text/html');
    for (const link of page.querySelectorAll('a[href]')) {
      const address = link.getAttribute('href') ?? '';
      const local = URL.canParse(address) ? localAddress(address) : null;
      if (local !== null) link.setAttribute('href', new URL(local, location.origin).href);
      link.setAttribute('target', local === null ? '_blank' : '_top');
      link.setAttribute('rel', 'noopener');
    }
    return page.documentElement.outerHTML;
  }
}
