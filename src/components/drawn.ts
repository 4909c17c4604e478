/** What the words of an article are drawn as: sentences with their anchors, and in them runs with the elements of what is marked. */
import type { Paragraph } from '../records.ts';
import { paragraphNumber } from './paragraph-number.ts';
import { type Reading, shownParagraphs, type TextMark } from './reading.ts';
import type { Segment } from './segment.ts';

/** The attributes of the element around a run of characters. */
export interface DrawnMark {
	readonly class: string;
	/** On the first run of the mark only. */
	readonly id?: string | undefined;
	/** Where the run leads, and how the link is called. */
	readonly href?: string;
	readonly label?: string;
}

/** A run of characters with the elements around it, the outermost first. */
export interface DrawnRun {
	readonly text: string;
	readonly marks: readonly DrawnMark[];
}

/** Runs in a row with nothing between them: a sentence, what stands between two of them, or a display text. */
export interface DrawnWords {
	readonly runs: readonly DrawnRun[];
	/** Of a sentence, and how the link to it is called. */
	readonly anchor?: string | undefined;
	readonly label?: string;
}

/** A paragraph with its number, as its words are drawn. */
export interface DrawnParagraph {
	readonly paragraph: Paragraph;
	readonly number: string;
	readonly words: readonly DrawnWords[];
}

/** A quotation of several runs is lit whole by the number of its run; numbers come again after so many. */
const cycle = 8;

/** Tells for the runs of one article, asked in the order of the text, how each is drawn. */
export class Drawing {
	readonly #begun = new Set<string>();
	readonly #numbers = new Map<string, number>();

	#mark(mark: TextMark): DrawnMark[] {
		if (mark.kind === 'paragraph' || mark.kind === 'sentence') return [];
		if (mark.kind === 'opening') {
			return [{ class: 'self', href: `#${mark.id}`, label: `Link to quotation ${mark.number}` }];
		}
		const begins = !this.#begun.has(mark.id);
		this.#begun.add(mark.id);
		const id = begins ? mark.id : undefined;
		if (mark.kind !== 'quotation') return [{ class: mark.kind, id }];
		const number = this.#numbers.get(mark.id) ?? this.#numbers.size % cycle;
		this.#numbers.set(mark.id, number);
		return [{ class: `quotation run-${number}`, id }];
	}

	/** Draw runs that stand next to one another. */
	runs(segments: readonly Segment<TextMark>[]): DrawnRun[] {
		return segments.map(({ text, marks }) => ({ text, marks: marks.flatMap((mark) => this.#mark(mark)) }));
	}

	/** Draw the paragraphs of an article. */
	paragraphs(reading: Reading): DrawnParagraph[] {
		return shownParagraphs(reading).map(({ paragraph, sentences }) => {
			const number = paragraphNumber(paragraph.id);
			const words = sentences.map(({ key, segments }): DrawnWords => {
				const runs = this.runs(segments);
				if (!key) return { runs };
				const place = paragraph.sentences.indexOf(key) + 1;
				return { runs, anchor: key.anchor, label: `Link to sentence ${place} of paragraph ${number}` };
			});
			return { paragraph, number, words };
		});
	}
}
