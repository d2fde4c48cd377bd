/** Where an address of the org, as Apex writes it into mails, is among the shell's pages. */
import { context } from 'localorg/client';
import { sitePath } from 'localorg/router';

/** Path of the shell's page; null for an address elsewhere. */
export function localAddress(address: string): string | null {
  for (const site of context.sites) {
    if (site.address !== null && isBelow(address, site.address))
      return sitePath(site.path) + address.slice(site.address.length);
  }
  const url = new URL(address);
  const isRecord = url.origin === context.orgOrigin && url.pathname.startsWith('/lightning/');
  return isRecord ? url.pathname + url.search + url.hash : null;
}

function isBelow(address: string, base: string): boolean {
  return address === base || ['/', '?', '#'].some((mark) => address.startsWith(base + mark));
}
