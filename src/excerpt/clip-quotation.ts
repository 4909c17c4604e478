/** One quotation as those print it whose words are shown. */
import type { SharedQuotation } from '../comparison-records.ts';
import type { ArticleClips } from './article-clips.ts';

type Rendering = SharedQuotation['renderings'][number];

function isPublished({ article, quotation, pieces = [] }: Rendering, clips: ArticleClips): boolean {
	const ids = [quotation, ...pieces.map((piece) => piece.quotation)];
	return ids.every((id) => clips.hasQuotation(article, id));
}

function withTranslation({ translated, ...rendering }: Rendering, clips: ArticleClips): Rendering {
	const [own] = translated ? clips.of(rendering.article).whole(translated) : [];
	return { ...rendering, ...(own ? { translated: own } : {}) };
}

/** The first rendering that is shown in part, in one piece. */
function firstInPart(group: SharedQuotation, clips: ArticleClips): SharedQuotation[] {
	const [first] = group.renderings
		.filter((one) => isPublished(one, clips))
		.flatMap(({ pieces, ...one }) => (pieces ? [] : clips.part(one)));
	return first ? [{ ...group, id: first.id, renderings: [withTranslation(first, clips)], differences: [] }] : [];
}

/** A quotation as those print it whose words are shown whole; one alone may be shown in part. */
export function clipQuotation(group: SharedQuotation, clips: ArticleClips): SharedQuotation[] {
	const { renderings, differences } = group;
	const isShown = renderings.map(
		(one) =>
			isPublished(one, clips) &&
			clips.has(one.article, one.at) &&
			(one.pieces ?? []).every(({ at }) => clips.has(one.article, at)),
	);
	const fullest = differences[0]?.of;
	// What is compared with words that are not shown cannot be said.
	const isOrphan = fullest !== undefined && !isShown[fullest];
	const compared = new Set(differences.map((difference) => difference.with));
	const places = renderings.map((_, index) => index).filter((index) => isShown[index]);
	const same = places.filter((index) => !compared.has(index));
	const kept = !isOrphan ? places : same.length > 0 ? same : places.slice(0, 1);
	if (kept.length === 0) return firstInPart(group, clips);
	const left = kept.flatMap((index) => renderings[index] ?? []);
	const [first] = left;
	return [
		{
			...group,
			id: first?.id ?? group.id,
			renderings: left.map((one) => withTranslation(one, clips)),
			differences: differences
				.filter((one) => kept.includes(one.of) && kept.includes(one.with))
				.map((one) => ({ ...one, of: kept.indexOf(one.of), with: kept.indexOf(one.with) })),
		},
	];
}
