/** Which element a mark of a text is drawn as, and which of its runs carries its id. */
import type { TextMark } from './reading.ts';
import type { Segment } from './segment.ts';

/** The attributes of the element around a run of characters. */
export interface DrawnMark {
	readonly class: string;
	/** On the first run of the mark only. */
	readonly id?: string | undefined;
	/** Where the run leads, and how the link is called. */
	readonly href?: string;
	readonly 'aria-label'?: string;
}

/** A run of characters with the elements around it, the outermost first. */
export interface DrawnRun {
	readonly text: string;
	readonly marks: readonly DrawnMark[];
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
			return [{ class: 'self', href: `#${mark.id}`, 'aria-label': `Link to quotation ${mark.number}` }];
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
}
