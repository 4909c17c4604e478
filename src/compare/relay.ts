/** Who has it from whom: the chains of each article, from the outlet that it relays towards the origin. */
import type { RelayChain } from '../comparison-records.ts';
import type { Article, Relay } from '../records.ts';

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

/** The head of the chain that a source behind an outlet belongs to. */
function headOf({ kind, told }: Relay, outlets: readonly Relay[]): Relay | undefined {
	if (told !== undefined) return outlets.find(({ from }) => from === told);
	return kind === 'unnamed' ? outlets.at(-1) : undefined;
}

/**
 * Make the chains of an article: one for each source that it has something from.
 *
 * Somebody who told an outlet stands behind that outlet; sources without a name stand behind the outlet that is named
 * last before them. Two sources of one outlet are two chains: the article does not say that one has it from the other.
 *
 * @returns The chains in order of the text; none where the article names nobody that it has it from.
 */
export function chainsOf(article: Article): RelayChain[] {
	const outlets: Relay[] = [];
	const chains: Relay[][] = [];
	for (const relay of firstOfEach(article.relays)) {
		const head = heads.has(relay.kind) ? undefined : headOf(relay, outlets);
		chains.push(head ? [head, relay] : [relay]);
		if (relay.kind === 'reported-by' || relay.kind === 'republished') outlets.push(relay);
	}
	const behind = new Set(chains.flatMap(([head, source]) => (source ? [head] : [])));
	return chains
		.filter(({ 0: head, length }) => length > 1 || !behind.has(head))
		.map((chain) => ({
			article: article.slug,
			chain: chain.map(({ kind, from, text, at }) => ({ name: from, kind, text, at })),
			origin: originOf(article, chain.at(-1)),
		}));
}
