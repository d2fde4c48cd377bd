/** Loads a component of the project by its module name; the page's import map knows where it is. */
import type { LightningElement } from 'lwc';

/** Rejects with a message for the developer when the project has no such component or it fails to load. */
export async function importComponent(name: string): Promise<typeof LightningElement> {
  try {
    const module = (await import(name)) as { default: typeof LightningElement };
    return module.default;
  } catch (error) {
    throw new Error(`${name} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}
