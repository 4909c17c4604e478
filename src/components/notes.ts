/** What is known of the sentences of one paragraph, ready to stand beside it. */
import { formatStretch } from './calendar.ts';
import { coverageBy, type CoveredEvent } from './coverage.ts';
import { edition, evidenceFragment, sentenceKey } from './edition.ts';
import { toldElsewhere, type ToldElsewhere } from './elsewhere.ts';
import type { Reading } from './reading.ts';
import { count, eventWords, shorten } from './wording.ts';

/** Words that mean a day or a person, which they do not name. */
interface Meaning {
	readonly text: string;
	/** The fragment of the words, where the page shows them. */
	readonly to: string | undefined;
	readonly means: string;
}

/** An event that a sentence tells. */
interface EventNote {
	readonly told: CoveredEvent;
	/** Whether the article tells it here first. */
	readonly isFirst: boolean;
	/** Further sentences of the paragraph that tell it, by their numbers: they have no note of their own. */
	readonly also: readonly number[];
	/** Whether its title is made of the words of this sentence. */
	readonly isOwn: boolean;
	/** When it was, where the sentence's own dates do not say so. */
	readonly day: string | undefined;
}

/** The notes to one sentence, or to title and deck. */
export interface SentenceNotes {
	/** The number of the sentence in its paragraph. */
	readonly number: number;
	readonly meanings: readonly Meaning[];
	readonly events: readonly EventNote[];
	readonly elsewhere: readonly ToldElsewhere[];
}

function meaningsOf(reading: Reading, id: string | undefined): Meaning[] {
	// A date that the words state in full, and a speaker whom they name, need no note.
	const dates = (reading.datesOf.get(id) ?? [])
		.filter(({ basis }) => basis !== 'stated')
		.map(({ text, at, from, to }) => ({ text, at, means: formatStretch(from, to, 'long') }));
	const speakers = (reading.quotationsOf.get(id) ?? []).flatMap(({ speaker }) =>
		speaker?.name === undefined || speaker.by === 'name'
			? []
			: [{ text: speaker.text, at: speaker.at, means: speaker.name }],
	);
	const all = [...dates, ...speakers].map(({ text, at, means }) => ({
		text,
		to: evidenceFragment(reading, at),
		means,
	}));
	return [...new Map(all.map((each) => [`${each.text}=${each.means}`, each])).values()];
}

/** The notes to the events of each sentence; an event has one in its paragraph. */
function eventNotes(reading: Reading, ids: readonly (string | undefined)[]): EventNote[][] {
	const { article, sentences } = reading;
	const { slug } = article;
	const alsoOf = new Map<number, number[]>();
	return ids.map((id, index) => {
		const events = edition().eventsOf.get(sentenceKey(slug, id));
		if (!events) return [];
		const here = id === undefined ? undefined : `#${sentences.get(id)?.anchor ?? ''}`;
		const days = new Set((reading.datesOf.get(id) ?? []).map(({ from, to }) => `${from} ${to}`));
		const covered = events.flatMap((event) => coverageBy(reading).get(event) ?? []);
		covered.sort((a, b) => a.number - b.number);
		return covered.flatMap((told) => {
			const { event, number, headline, stretches } = told;
			const noted = alsoOf.get(number);
			noted?.push(index + 1);
			if (noted) return [];
			const also: number[] = [];
			alsoOf.set(number, also);
			const { title, from, to = from } = event;
			const isFirst = headline === undefined ? stretches[0]?.to === here : id === undefined;
			const isOwn = title.article === slug && title.sentence === id;
			const isSaid = !isFirst || from === undefined || to === undefined || days.has(`${from} ${to}`);
			return { told, isFirst, also, isOwn, day: isSaid ? undefined : formatStretch(from, to) };
		});
	});
}

/**
 * Gather what is known of some sentences, in their order; those of which nothing is known are left out.
 *
 * @param ids - The ids of the sentences of one paragraph; `undefined` for title and deck.
 */
export function notesOf(reading: Reading, ids: readonly (string | undefined)[]): SentenceNotes[] {
	const events = eventNotes(reading, ids);
	return ids.flatMap((id, index) => {
		const quotations = (reading.quotationsOf.get(id) ?? []).map((quotation) => quotation.id);
		const notes = {
			number: index + 1,
			meanings: meaningsOf(reading, id),
			events: events[index] ?? [],
			elsewhere: toldElsewhere(reading.article.slug, [id], quotations),
		};
		return notes.meanings.length + notes.events.length + notes.elsewhere.length === 0 ? [] : [notes];
	});
}

/** What a note says of an event: a link with what stands before and behind it. */
export interface EventNoteWords {
	readonly before: string;
	readonly words: string;
	/** The class of the link where its words are made of those of a file. */
	readonly theirs: 'theirs' | undefined;
	readonly path: string;
	readonly behind: string;
}

/** Say of an event what a sentence tells: whole where its article tells it first, afterwards in brief. */
export function eventNoteWords({ told: { event, number }, isFirst, also, isOwn, day }: EventNote): EventNoteWords {
	const files = new Set(event.mentions.map(({ article }) => article)).size;
	const rest = [
		isFirst ? day : undefined,
		isFirst && files > 1 ? `told in ${count(files, 'file')}` : undefined,
		files === 1 && isOwn ? 'only in this file' : undefined,
		also.length > 0 ? `also sentence ${also.join(', ')}` : undefined,
	].filter((each) => each !== undefined);
	const place = { path: event.url, behind: rest.map((each) => ` · ${each}`).join('') };
	// Its title is the sentence itself.
	if (isOwn && files === 1) return { ...place, before: '', words: `Event ${number}`, theirs: undefined };
	const words = shorten(eventWords(event), isFirst && !isOwn ? 90 : 36);
	const theirs = event.title.basis === 'editor' ? undefined : 'theirs';
	return { ...place, before: `Event ${number}: `, words, theirs };
}
