/** Names in Persian, by the words that begin them: the script has no capitals. */
import type { NameFinder } from '../../analyse';

export const persianFinder: NameFinder = () => [];
