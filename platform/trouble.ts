/** A failure that we expect: it crosses between pages as data (messages.ts), and every asker can say it in words. */
import type { TroubleKind } from './messages';

export class Trouble extends Error {
  readonly kind: TroubleKind;
  constructor(kind: TroubleKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'Trouble';
    this.kind = kind;
  }
}
