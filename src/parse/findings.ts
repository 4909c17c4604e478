/** What the finders found, as the records of an article: places become spans of the seed. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import type {
	DatedExpression,
	Moment,
	NameMention,
	Paragraph,
	Quotation,
	Relay,
	ReportedSpeech,
	Span,
	Speaker,
} from '../records.ts';
import { findReports } from './indirect.ts';
import { classifyMarks } from './mark-kind.ts';
import type { FoundName } from './name.ts';
import { type Piece, sentenceOf, spanOf } from './prose.ts';
import { findQuotations, type FoundQuotation } from './quotation.ts';
import { findRelays, readLabels } from './relay.ts';
import type { Anchors } from './slug.ts';
import { attributeQuotations } from './speaker.ts';
import { findDates } from './temporal.ts';
import { type Attribution, readVoices, type Voices } from './voice.ts';

/** The article's words, and where its findings are reported. */
export interface Findings {
	readonly file: VFile;
	readonly seed: string;
	readonly pieces: readonly Piece[];
	/** The anchors given so far in this article. */
	readonly anchors: Anchors;
}

/** The paragraphs with their sentences; the title and the deck are no paragraphs. */
export function paragraphRecords({ pieces, anchors }: Findings): Paragraph[] {
	return pieces.flatMap(({ where, id, stretch, sentences }) => {
		const whole = stretch.span(0, stretch.text.length);
		if (id === undefined || whole === undefined || where === 'title' || where === 'deck') return [];
		const records = sentences.flatMap((sentence) => {
			const span = stretch.span(sentence.start, sentence.end);
			return span && sentence.id ? [{ id: sentence.id, anchor: anchors.give('s', span.text), ...span }] : [];
		});
		return [{ id, anchor: anchors.give('p', whole.text), kind: where, ...whole, sentences: records }];
	});
}

function speakerOf({ seed, pieces }: Findings, found: Attribution | undefined): Speaker | undefined {
	if (!found?.speaker) return undefined;
	const { who, by } = found.speaker;
	const span = spanOf(seed, pieces, [found.speaker]);
	return span && { ...who, by, ...span };
}

/** The quotations with their speakers; marks that nothing closes are reported. */
export function quotationRecords(
	findings: Findings,
	names: readonly FoundName[],
): { records: Quotation[]; found: readonly FoundQuotation[]; voices: Voices } {
	const { seed, pieces, file, anchors } = findings;
	const { quotations, unclosed } = findQuotations(pieces);
	for (const { place } of unclosed) {
		const [range] = pieces[place.piece]?.stretch.locate(place.start, place.end) ?? [];
		report(file, 'unclosed-quotation', 'Unexpected opening mark, expected another one that closes it', range);
	}
	const voices = readVoices(pieces, quotations, names);
	const attributions = attributeQuotations(pieces, quotations, voices);
	const records = quotations.flatMap((quotation, index): Quotation[] => {
		const span = spanOf(seed, pieces, quotation.places);
		if (!span) return [];
		const attribution = attributions[index];
		const speaker = speakerOf(findings, attribution);
		return [
			{
				id: `q${String(index + 1)}`,
				anchor: anchors.give('q', span.text),
				kind: classifyMarks(pieces, quotation, span.text, attribution !== undefined),
				...span,
				...sentenceOf(pieces, quotation.places[0]),
				...(attribution?.cue !== undefined ? { cue: attribution.cue } : {}),
				...(speaker ? { speaker } : {}),
			},
		];
	});
	return { records, found: quotations, voices };
}

/** What the article reports in its own words as said by somebody. */
export function reportRecords(findings: Findings, voices: Voices): ReportedSpeech[] {
	const { seed, pieces } = findings;
	return findReports(pieces, voices).flatMap(({ place, rule, cue, ...attribution }): ReportedSpeech[] => {
		const span = spanOf(seed, pieces, [place]);
		const speaker = speakerOf(findings, attribution);
		return span && speaker ? [{ ...span, ...sentenceOf(pieces, place), rule, ...(cue ? { cue } : {}), speaker }] : [];
	});
}

/** The dates that resolve; one that does not is reported. */
export function dateRecords(
	{ file, seed, pieces }: Findings,
	published: Moment | undefined,
	quotations: readonly FoundQuotation[],
): DatedExpression[] {
	const { dates, unresolved } = findDates(pieces, published, quotations);
	for (const { place, reason } of unresolved) {
		report(file, 'unresolved-date', reason, pieces[place.piece]?.stretch.locate(place.start, place.end)[0]);
	}
	return dates.flatMap(({ place, ...value }) => {
		const span = spanOf(seed, pieces, [place]);
		return span ? [{ ...span, ...value, ...sentenceOf(pieces, place) }] : [];
	});
}

/** Between whose an office is and the office: `Denmark’s envoy`, `Danish envoy`. */
const afterOwner = /^(?:['’]s?)?\s+$/u;
const ownerReach = 4;

/** The title before a person's name; with whose office it is, where that stands right before it. */
function titleSpan(
	{ seed, pieces }: Pick<Findings, 'seed' | 'pieces'>,
	{ title, role, kind }: FoundName,
): Span | undefined {
	if (!title || kind !== 'person') return undefined;
	const { piece, start, end } = title;
	const text = pieces[piece]?.stretch.text ?? '';
	const words = text.slice(start, end);
	const owner = role?.endsWith(` ${words}`) ? role.slice(0, -words.length - 1) : '';
	const near = Math.max(0, start - owner.length - ownerReach);
	const before = text.slice(near, start);
	const from = owner === '' ? -1 : before.lastIndexOf(owner);
	const isOwned = from >= 0 && afterOwner.test(before.slice(from + owner.length));
	return spanOf(seed, pieces, [isOwned ? { ...title, start: near + from } : title]);
}

/** The names, titles left out; those inside quotation marks are marked as the speaker's words. */
export function nameRecords(
	{ seed, pieces }: Findings,
	names: readonly FoundName[],
	quotations: readonly FoundQuotation[],
): NameMention[] {
	const quoted = pieces.map((): { start: number; end: number }[] => []);
	for (const { places, depth } of quotations)
		if (depth === 0) for (const place of places) quoted[place.piece]?.push(place);
	return names.flatMap((name) => {
		const { id, kind, place } = name;
		const span = spanOf(seed, pieces, [place]);
		const title = titleSpan({ seed, pieces }, name);
		const inside = quoted[place.piece]?.some(({ start, end }) => start <= place.start && place.end <= end);
		return span
			? [
					{
						id,
						kind,
						...span,
						...sentenceOf(pieces, place),
						...(inside ? { quoted: true } : {}),
						...(title ? { title } : {}),
					},
				]
			: [];
	});
}

/** The phrases by which the article says where it has something from, and the lines outside the prose that do so. */
export function relayRecords(
	{ seed, pieces }: Findings,
	names: readonly FoundName[],
	labels: readonly Span[],
): Relay[] {
	const found = findRelays(pieces, names).flatMap(({ place, ...relay }): Relay[] => {
		const span = spanOf(seed, pieces, [place]);
		return span ? [{ ...span, ...relay, ...sentenceOf(pieces, place) }] : [];
	});
	return [...found, ...readLabels(labels)].sort((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
}
