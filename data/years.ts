/**
 * Years as curated files write them.
 *
 *   1953-        goes on
 *   1999-2002
 *   1989         one year
 *   -2002        the beginning is not known
 */
import type { Years } from '../engine/model';

export const YEARS_IN_WORDS = 'write 1953- (goes on), 1999-2002, 1989 (one year) or -2002';

const FORM = /^(\d{1,4})?(?:(-)(\d{1,4})?)?$/;

export function readYears(text: unknown): Years | undefined {
  const [, first, dash, last] = FORM.exec(String(text).trim().replace('–', '-')) ?? [];
  if (first === undefined && last === undefined) return undefined;
  const from = first === undefined ? undefined : Number(first);
  const to = dash === undefined ? from : last === undefined ? undefined : Number(last);
  if (from !== undefined && to !== undefined && to < from) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
