/** The lines that say from whom an article has what it tells, as far as a page has room for them. */
import type { RelayChain } from '../comparison-records.ts';
import { type Room, roomFor } from './list-page.ts';

/** What the line of a chain takes of a page: its outlet, and of each step an arrow, a name and the words that say so. */
export function roomOfChain({ chain }: RelayChain): Room {
	return roomFor(8 + 4 * chain.length, ...chain.flatMap(({ name, text }) => [name, text]));
}
