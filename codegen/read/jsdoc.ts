import type { JSDocableNode, JSDocTag } from 'ts-morph';

/** Text and tags of a declaration's doc comment. */
export interface DocComment {
  /** Without tags; lines of a paragraph joined, paragraphs apart by an empty line. */
  readonly text: string;
  readonly tags: readonly JSDocTag[];
}

/** Reads the last doc comment above a declaration. */
export function describe(node: JSDocableNode): DocComment {
  const doc = node.getJsDocs().at(-1);
  if (doc === undefined) return { text: '', tags: [] };
  const paragraphs = doc
    .getDescription()
    .trim()
    .split(/\r?\n\s*\r?\n/);
  return {
    text: paragraphs.map((one) => one.replace(/\s*\r?\n\s*/g, ' ').trim()).join('\n\n'),
    tags: doc.getTags(),
  };
}

/** Words after a tag's name. */
export function wordsOf(tag: JSDocTag): string[] {
  return (tag.getCommentText() ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
}
