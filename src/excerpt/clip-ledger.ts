/** What was published before, without words that are not shown now: the whole text may have been, or a text that is gone. */
import type { Ledger } from '../ledger-records.ts';

interface Recorded {
	readonly words?: string | undefined;
	readonly was?: readonly unknown[] | undefined;
	readonly gone?: string | undefined;
}

/**
 * Leave the words out of a ledger that may not be shown.
 *
 * @param isShown - Whether words stand in an excerpt. Of what is gone none can, and no former words are kept.
 */
export function clipLedger(ledger: Ledger, isShown: (words: string) => boolean): Ledger {
	const clip = <T extends Recorded>({ words, was: _, ...rest }: T) => ({
		...rest,
		...(words !== undefined && rest.gone === undefined && isShown(words) ? { words } : {}),
	});
	return {
		...ledger,
		pages: ledger.pages.map(({ passages, ...page }) => ({
			...clip(page),
			...(passages ? { passages: passages.map((passage) => clip(passage)) } : {}),
		})),
	};
}
