/** What two articles have word for word, found in the browser from their records alone. */
import type { Article } from '../records.ts';
import { paragraphNumber } from './paragraph-number.ts';
import type { Joint } from './rows.ts';

/** A title, a deck or a sentence, as the record of an article has it. */
export interface PlainUnit {
	/** Of a sentence. */
	readonly id?: string;
	readonly text: string;
	/** Absent where its page shows it without one. */
	readonly anchor: string | undefined;
	/** The number of the paragraph, `Title` or `Deck`. */
	readonly place: string;
}

/** A stretch of a unit's text. */
type Stretch = readonly [start: number, end: number];

/** Two units with wording that both have, and where it stands in each. */
export interface WordingJoint extends Joint {
	readonly kind: 'sentence' | 'quotation' | 'words in a row';
	readonly inA: Stretch;
	readonly inB: Stretch;
}

/** The units of a record, its title and deck first. */
export function plainUnits({ title, deck, paragraphs }: Article): PlainUnit[] {
	const shown = (['Title', 'Deck'] as const).flatMap((place, index) => {
		const display = index ? deck : title;
		return display ? [{ text: display.text, anchor: display.anchor, place }] : [];
	});
	const told = paragraphs.flatMap(({ id: own, sentences }) =>
		sentences.map(({ id, text, anchor }) => ({ id, text, anchor, place: paragraphNumber(own) })),
	);
	return [...shown, ...told];
}

/** So many words in a row are no chance. */
const row = 6;
/** A row of words that stands in more places of one article joins nothing. */
const mostPlaces = 8;
/** A quotation of fewer words is no sign by itself. */
const leastQuoted = 3;

interface Word {
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
		key: word.toLowerCase().replaceAll('’', "'"),
		start: index,
		end: index + word.length,
	}));
}

const keyOf = (words: readonly Word[]) => words.map(({ key }) => key).join(' ');

/** Quotations by their words: the unit and the stretch that each stands in. */
function quotationsOf({ quotations }: Article, units: readonly PlainUnit[]): Map<string, [number, Stretch]> {
	const found = new Map<string, [number, Stretch]>();
	for (const { text, sentence } of quotations) {
		const words = wordsOf(text);
		const unit = units.findIndex(({ id }) => id && id === sentence);
		// One that goes on in another sentence is found by its words in a row.
		const start = units[unit]?.text.indexOf(text) ?? -1;
		if (words.length >= leastQuoted && start >= 0) found.set(keyOf(words), [unit, [start, start + text.length]]);
	}
	return found;
}

/**
 * Find where two articles have the same sentence, the same quotation of three words or more, or six words in a row.
 *
 * @returns For each two units the longest of these.
 */
export function findSharedWording(a: Article, b: Article): WordingJoint[] {
	const [unitsA, unitsB] = [plainUnits(a), plainUnits(b)];
	const [wordsA, wordsB] = [unitsA, unitsB].map((units) => units.map(({ text }) => wordsOf(text))) as [
		Word[][],
		Word[][],
	];
	const joints = new Map<string, WordingJoint>();
	const add = (joint: WordingJoint) => {
		const key = `${joint.a} ${joint.b}`;
		if (joint.weight > (joints.get(key)?.weight ?? 0)) joints.set(key, joint);
	};
	const rows = new Map<string, [number, number][]>();
	for (const [unit, words] of wordsA.entries()) {
		for (let start = 0; start + row <= words.length; start++) {
			const key = keyOf(words.slice(start, start + row));
			const places = rows.get(key) ?? [];
			if (places.push([unit, start]) <= mostPlaces) rows.set(key, places);
		}
	}
	for (const [unit, words] of wordsB.entries()) {
		for (let start = 0; start + row <= words.length; start++) {
			for (const [other, from] of rows.get(keyOf(words.slice(start, start + row))) ?? []) {
				const twins = wordsA[other] ?? [];
				// A row that begins earlier was met there.
				if (start > 0 && from > 0 && twins[from - 1]?.key === words[start - 1]?.key) continue;
				let length = row;
				while (words[start + length] && words[start + length]?.key === twins[from + length]?.key) length++;
				const isWhole = length === words.length && length === twins.length;
				add({
					a: other,
					b: unit,
					weight: length,
					kind: isWhole ? 'sentence' : 'words in a row',
					inA: [twins[from]?.start ?? 0, twins[from + length - 1]?.end ?? 0],
					inB: [words[start]?.start ?? 0, words[start + length - 1]?.end ?? 0],
				});
			}
		}
	}
	const quotedA = quotationsOf(a, unitsA);
	for (const [key, [unit, inB]] of quotationsOf(b, unitsB)) {
		const [other, inA] = quotedA.get(key) ?? [];
		if (other !== undefined && inA) add({ a: other, b: unit, weight: leastQuoted, kind: 'quotation', inA, inB });
	}
	return [...joints.values()];
}
