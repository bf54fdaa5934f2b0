/**
 * One pass through a tree in document order: 'enter' and 'leave' for each element, 'text' for each text node.
 * Without recursion (pages nest 5,000 deep) and without arrays of children; it can stop after any step and go
 * on later. When the page removes the node it stands on, it ends early instead of going astray.
 */

export type Step = 'enter' | 'leave' | 'text';

export interface Walk {
  /** What the last step was about. */
  node(): Node;
  next(): Step | undefined;
  /** After 'enter': neither its inside nor its 'leave' will come. */
  skip(): void;
}

const ELEMENTS_AND_TEXT = 0x1 | 0x4; // NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
const TEXT_NODE = 3;

export function walkThrough(document: Document, root: Element): Walk {
  const walker = Document.prototype.createTreeWalker.call(document, root, ELEMENTS_AND_TEXT);
  let last: Step | 'start' | 'skipped' = 'start';

  const arrive = (node: Node): Step => {
    // A form may answer `nodeType` with one of its fields: not 3 either, so it is still an element.
    last = node.nodeType === TEXT_NODE ? 'text' : 'enter';
    return last;
  };

  return {
    node: () => walker.currentNode,
    skip: () => {
      last = 'skipped';
    },
    next() {
      if (last === 'start') return arrive(root);
      if (last === 'enter') {
        const child = walker.firstChild();
        if (child) return arrive(child);
        last = 'leave';
        return last;
      }
      if (walker.currentNode === root) return undefined;
      const sibling = walker.nextSibling();
      if (sibling) return arrive(sibling);
      if (!walker.parentNode()) return undefined;
      last = 'leave';
      return last;
    },
  };
}
