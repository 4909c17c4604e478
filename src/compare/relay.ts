/** Who has it from whom: the chains of each article, from the outlet that it relays towards the origin. */
import type { Article, Relay, RelayChain } from '../records.ts';

/** Links that begin a chain: an outlet that was relayed, or a platform that words were posted on. */
const heads = new Set<Relay['kind']>(['republished', 'reported-by', 'posted-on']);

const startOf = ({ at }: Relay) => at[0]?.[0] ?? 0;

/** One link for each name and kind, where it is said first. */
function firstOfEach(relays: readonly Relay[]): Relay[] {
	const first = new Map<string, Relay>();
	for (const relay of relays.toSorted((a, b) => startOf(a) - startOf(b))) {
		const key = `${relay.kind} ${relay.from}`;
		if (!first.has(key)) first.set(key, relay);
	}
	return [...first.values()];
}

/** Whether someone has a name in the article: people without one are no origin. */
function isNamed({ names }: Article, { from }: Relay): boolean {
	return names.some(({ kind, text }) => (kind === 'person' || kind === 'organisation') && from.includes(text));
}

/** A chain ends at its origin where someone with a name posted it or told it; who told an outlet is not stated else. */
function originOf(article: Article, last: Relay | undefined): RelayChain['origin'] {
	const isOrigin = last?.kind === 'posted-on' || (last?.kind === 'told' && isNamed(article, last));
	return isOrigin ? 'stated' : 'not stated';
}

/**
 * Make the chains of an article: one for each outlet that it relays, with those who told that outlet behind it.
 *
 * People who told an outlet are of its chain; sources without a name are of the outlet that is named last before them.
 *
 * @returns The chains in order of the text; none where the article names nobody that it has it from.
 */
export function chainsOf(article: Article): RelayChain[] {
	const chains: Relay[][] = [];
	for (const relay of firstOfEach(article.relays)) {
		const home = heads.has(relay.kind) ? undefined : homeOf(relay, chains);
		if (home) home.push(relay);
		else chains.push([relay]);
	}
	return chains.map((chain) => ({
		article: article.slug,
		chain: chain.map(({ kind, from, text, at }) => ({ name: from, kind, text, at })),
		origin: originOf(article, chain.at(-1)),
	}));
}

/** The chain that someone who was not named as an outlet belongs to. */
function homeOf({ kind, told }: Relay, chains: readonly Relay[][]): Relay[] | undefined {
	const outlets = chains.filter(([head]) => head?.kind === 'reported-by' || head?.kind === 'republished');
	if (told !== undefined) return outlets.find(([head]) => head?.from === told);
	return kind === 'unnamed' ? outlets.at(-1) : undefined;
}
