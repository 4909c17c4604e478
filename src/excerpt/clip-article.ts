/** The record of an article with no words but those that are shown. */
import type { Article, DisplayText, Paragraph, Range, Sentence, SeedMessage } from '../records.ts';
import { textAt } from '../seed-text.ts';
import type { Clip } from './clip.ts';

const inside = (at: readonly Range[], [start]: Range) => at.some(([from, to]) => from <= start && start < to);

/** Each part of a paragraph that is shown without a gap is a paragraph of its own; the first keeps id and anchor. */
function clipParagraph(paragraph: Paragraph, clip: Clip): Paragraph[] {
	const sentences = paragraph.sentences.flatMap((sentence): Sentence[] => clip.part(sentence));
	const runs = clip.shown.runs(paragraph.at).map((at) => ({ at, text: textAt(clip.seed, at) }));
	return runs
		.filter(({ text }) => text !== '')
		.map((run, index) => {
			const behind = index === 0 ? '' : `-${String(index + 1)}`;
			return {
				...paragraph,
				...run,
				id: paragraph.id + behind,
				anchor: paragraph.anchor + behind,
				sentences: sentences.filter(({ at: [first] }) => first && inside(run.at, first)),
			};
		});
}

/** What a message quotes is left out: it may be any words of the seed. */
function clipMessage({ reason, ...rest }: SeedMessage): SeedMessage {
	return { ...rest, reason: reason.replace(/`[^`]*`/gu, '`…`') };
}

/** A field that is left out where it has no value. */
function field<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
	return value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}

/**
 * Cut the record of an article down to what is shown of its seed.
 *
 * Offsets, ids and anchors stay. Words that mean nothing in part (names, dates, relays, speakers) are shown whole or
 * not at all. Parts stay: they hold no words.
 */
export function clipArticle(article: Article, clip: Clip): Article {
	const { outlet, published, updated, via, address, heading, ...rest } = article;
	const display = (text: DisplayText | undefined): DisplayText | undefined =>
		text?.at ? clip.part({ ...text, at: text.at })[0] : text;
	const { title, byline, dateline, deck, agency, ...others } = rest;
	const isShown = !address?.at || clip.shown.has(address.at);
	return {
		...others,
		...field('title', display(title)),
		...field('outlet', outlet && clip.value(outlet)),
		...field('published', published && clip.value(published)),
		...field('updated', updated && clip.value(updated)),
		...field('byline', display(byline)),
		...field('dateline', display(dateline)),
		...field('deck', display(deck)),
		...field('agency', display(agency)),
		...field('heading', heading && clip.part(heading)[0]),
		...field('via', via && clip.value(via)),
		...field('address', isShown ? address : undefined),
		paragraphs: article.paragraphs.flatMap((paragraph) => clipParagraph(paragraph, clip)),
		quotations: article.quotations.flatMap((quotation) => {
			// Without the words that name the speaker it would look as if nobody were named.
			const isNamed = !quotation.speaker || clip.shown.has(quotation.speaker.at);
			return isNamed ? clip.part(quotation).flatMap((part) => clip.pinned(part)) : [];
		}),
		reports: article.reports.flatMap((report) =>
			clip.shown.has(report.speaker.at) ? clip.part(report).flatMap((part) => clip.pinned(part)) : [],
		),
		dates: article.dates.flatMap((date) => clip.whole(date)).flatMap((date) => clip.pinned(date)),
		names: article.names
			.flatMap((name) => clip.whole(name))
			.flatMap((name) => clip.pinned(name))
			.map(({ title: own, ...name }) => ({ ...name, ...field('title', own && clip.whole(own)[0]) })),
		relays: article.relays.flatMap((relay) => clip.whole(relay)).flatMap((relay) => clip.pinned(relay)),
		messages: article.messages.map(clipMessage),
	};
}
