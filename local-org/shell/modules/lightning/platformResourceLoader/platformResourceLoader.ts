/**
 * Loads scripts and style sheets of static resources.
 * Source: LWC reference, lightning/platformResourceLoader: each address once a page, whoever asks for it; the promise
 * is rejected when the file cannot be loaded.
 */

const loading = new Map<string, Promise<void>>();

/** Resolves when the script has run; what it defines is global. */
export function loadScript(_self: object, url: string): Promise<void> {
  return once(url, () => {
    const script = document.createElement('script');
    script.src = url;
    return script;
  });
}

/** Resolves when the style sheet applies, to the whole page. */
export function loadStyle(_self: object, url: string): Promise<void> {
  return once(url, () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    return link;
  });
}

/** A file that failed may be asked for again. */
function once(url: string, create: () => HTMLElement): Promise<void> {
  const known = loading.get(url);
  if (known !== undefined) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const element = create();
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      loading.delete(url);
      element.remove();
      reject(new Error(`The static resource ${url} cannot be loaded`));
    });
    document.head.append(element);
  });
  loading.set(url, promise);
  return promise;
}
