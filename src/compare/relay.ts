/** Who has it from whom: the chain of each article, from the outlet towards the origin. */
import type { Article, Relay, RelayChain } from '../records.ts';

type Link = RelayChain['chain'][number];

/** The order of a chain: who carried the whole text, whose report it rests on, what it was posted on, who told it. */
const steps: readonly Relay['kind'][] = ['republished', 'reported-by', 'posted-on', 'told', 'unnamed'];

/** One link for each name and kind, where it is said first. */
function firstOfEach(relays: readonly Relay[]): Relay[] {
	const first = new Map<string, Relay>();
	for (const relay of relays) {
		const key = `${relay.kind} ${relay.from}`;
		if (!first.has(key)) first.set(key, relay);
	}
	return [...first.values()];
}

const startOf = ({ at }: Relay) => at[0]?.[0] ?? 0;

/**
 * Make the chain of an article.
 *
 * @returns The chain, or `undefined` where the article names nobody that it has it from. Its origin is stated where its
 * last link has a name and is the one who said it or the outlet that was there; unnamed people are no origin.
 */
export function chainOf({ slug, relays }: Article): RelayChain | undefined {
	const ordered = firstOfEach(relays).sort(
		(a, b) => steps.indexOf(a.kind) - steps.indexOf(b.kind) || startOf(a) - startOf(b),
	);
	const chain = ordered.map(({ kind, from, text, at }): Link => ({ name: from, kind, text, at }));
	const last = chain.at(-1);
	if (!last) return undefined;
	const isStated = last.kind === 'told' || last.kind === 'posted-on';
	return { article: slug, chain, origin: isStated ? 'stated' : 'not stated' };
}
