/** An article's content -> a short text that changes when any of it does: what its analysis is kept under. */
import type { Article } from '../engine/model';

/** @param edition Of what reads it: another pack or other rules find other names. */
export async function fingerprintOf(
  { language, published, blocks }: Pick<Article, 'language' | 'published' | 'blocks'>,
  edition: string,
): Promise<string> {
  const content = JSON.stringify([
    edition,
    language,
    published?.value,
    blocks.map(({ role, text }) => [role, text]),
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
