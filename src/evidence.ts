/** Promise 1, checked: every text that is published follows from the characters that it points to. */
import type { Comparison } from './comparison-records.ts';
import type { Article, Range } from './records.ts';
import { textAt } from './seed-text.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return value instanceof Object;
}

/** Stretches in order, without overlap, inside the seed. */
function isInOrder(at: unknown, length: number): at is [number, number][] {
	let last = 0;
	return (
		Array.isArray(at) &&
		at.every((range) => {
			if (!Array.isArray(range)) return false;
			const [start, end] = range as [number, number];
			const fits = last <= start && start < end && end <= length;
			last = end;
			return fits;
		})
	);
}

/** Calls `check` for a record and all that it holds, with the article that it speaks of: its own or its parent's. */
function walk(value: unknown, slug: string, check: (fields: Fields, slug: string) => void): void {
	if (!isFields(value)) return;
	// Every list has a method `at`.
	if (Array.isArray(value)) {
		for (const part of value) if (typeof part === 'object') walk(part, slug, check);
		return;
	}
	const own = typeof value['article'] === 'string' ? value['article'] : slug;
	check(value, own);
	for (const key in value) {
		const part = value[key];
		// Stretches hold no records.
		if (typeof part === 'object' && key !== 'at') walk(part, own, check);
	}
}

function verify(value: unknown, slug: string, seeds: ReadonlyMap<string, string>): void {
	walk(value, slug, (fields, owner) => {
		const { at, text } = fields;
		if (at === undefined) return;
		const seed = seeds.get(owner);
		if (seed === undefined) throw new Error(`No seed of \`${owner}\``);
		const where = () => `\`${owner}\`: ${JSON.stringify(fields).slice(0, 200)}`;
		if (!isInOrder(at, seed.length)) throw new Error(`Stretches out of order or out of the seed in ${where()}`);
		if (typeof text !== 'string') return;
		const real = textAt(seed, at);
		if (real !== text) throw new Error(`Expected the words “${real.slice(0, 200)}” of the seed in ${where()}`);
	});
}

/**
 * Check that an article says only what stands in its seed, and that its parts cover the seed, once.
 *
 * Throws at the first fault: it is one of our code, never of the seed.
 */
export function verifyArticle(article: Article, seed: string): void {
	verify(article, article.slug, new Map([[article.slug, seed]]));
	let end = 0;
	for (const part of article.parts) {
		if (part.start !== end || part.end <= part.start) {
			throw new Error(`Part \`${part.kind}\` of \`${article.slug}\` begins at ${part.start}, expected ${end}`);
		}
		end = part.end;
	}
	if (end !== seed.length || article.seed.length !== seed.length) {
		throw new Error(`Parts of \`${article.slug}\` end at ${end}, expected ${seed.length}`);
	}
}

/**
 * Check that what the articles share stands in their seeds.
 *
 * Throws at the first fault: it is one of our code, never of a seed.
 *
 * @param seeds - The seed texts by slug.
 */
export function verifyComparison(comparison: Comparison, seeds: ReadonlyMap<string, string>): void {
	verify(comparison, '', seeds);
}

/**
 * Check that excerpts say only what their seeds say, and nothing that is not to be shown.
 *
 * Throws at the first fault: it is one of our code, never of a seed.
 *
 * @param records - All that is published.
 * @param seeds - The whole seed texts by slug.
 * @param shown - The stretches that may be shown, in order, by slug.
 */
export function verifyExcerpts(
	records: readonly unknown[],
	seeds: ReadonlyMap<string, string>,
	shown: ReadonlyMap<string, readonly Range[]>,
): void {
	for (const record of records) {
		const own = isFields(record) ? record['slug'] : undefined;
		const slug = typeof own === 'string' ? own : '';
		verify(record, slug, seeds);
		walk(record, slug, ({ at }, owner) => {
			for (const [start, end] of (at ?? []) as Range[]) {
				if (shown.get(owner)?.some(([from, to]) => from <= start && end <= to)) continue;
				throw new Error(`Characters ${start} to ${end} of \`${owner}\` are not to be published`);
			}
		});
	}
}
