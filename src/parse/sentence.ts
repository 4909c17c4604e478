/** Sentences, by retext's English grammar and a few rules for what it cannot know of news. */
import type { Nodes } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';

const grammar = unified().use(retextEnglish).freeze();

/** Abbreviations that a name, a number or an opponent follows: the sentence goes on behind them. */
const goesOn =
	/(?<!\p{L})(?:Nos?|vs?|Art|Sec|Fig|Vol|Ch|pp?|cf|Ft|Mt|St|Brig|Lt|Col|Gen|Maj|Capt|Cmdr|Sgt|Rep|Sen|Gov|Rev|Hon|Pres|Dr|Mr|Mrs|Ms|Prof|Messrs|Amb)\.$/u;
/** An ellipsis inside a sentence: what follows is written small. */
const smallStart = /^["“‘'(\[]?\p{Ll}/u;
/** A number ends a sentence: the grammar takes its stop for a decimal point or an ordinal. */
const afterNumber = /(?<=\d[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu}\p{Ll})/gu;
/** A closing mark alone, or with a reporting clause in small letters, belongs to the sentence before it. */
const closing = /^["”’'»)\]]+(?:$|\s+\p{Ll})/u;
/** A sentence may begin with its mark right behind the last one's end. */
const afterMarks =
	/(?<=[.!?…]["”’]{1,2})\s+(?=(?:["“‘]\p{Lu}|(?:He|She|It|They|We|But|And|The|In|On|A|An|Mr|Ms|Mrs)\b))/gu;

/** What both of these have: spares them. */
const mayCut = /(?:\d[.!?]["”’)]?|[.!?…]["”’]{1,2})\s/;
/** No abbreviation is longer, its stop and the character before it counted. */
const reach = 10;

type Cut = readonly [start: number, end: number];

/** The grammar's cost grows with the square of a sentence: longer paragraphs are read in portions, cut at a blank. */
const portion = 20_000;
/** The words in the midst of a run of words, no stop among them: the grammar ends no sentence by them. */
const midst = /(?<=[A-Za-z]{2} )(?:(?:[A-Za-z]{2,40}(?:[’'-][A-Za-z]{1,40})?,?|a) )+(?=[A-Za-z]{2})/g;

/** A text without the midst of its runs of words, and the way back to it. */
function shorten(text: string): { words: string; locate: (offset: number) => number } {
	/** Where each kept stretch begins in the short text, and how many characters were left out before it. */
	const [starts, gaps] = [[0], [0]];
	let [words, from] = ['', 0];
	for (const { index, 0: run } of text.matchAll(midst)) {
		words += text.slice(from, index);
		from = index + run.length;
		starts.push(words.length);
		gaps.push(from - words.length);
	}
	let at = 0;
	/** Offsets must be asked for in order. */
	const locate = (offset: number): number => {
		while ((starts[at + 1] ?? Infinity) <= offset) at++;
		return offset + (gaps[at] as number);
	};
	return { words: words + text.slice(from), locate };
}

/** A paragraph without a stop but at its end. */
const single = /^[^\s.!?…‽][^.!?…‽\n\r]*[.!?]$/;

function parseSentences(text: string): Cut[] {
	if (text.length <= portion && single.test(text)) return [[0, text.length]];
	const found: Cut[] = [];
	for (let from = 0; from < text.length;) {
		const blank = text.length - from > portion ? text.lastIndexOf(' ', from + portion) : -1;
		const to = blank > from ? blank + 1 : Math.min(text.length, from + portion);
		const { words, locate } = shorten(text.slice(from, to));
		const visit = (node: Nodes): void => {
			if (node.type === 'SentenceNode') {
				const [start, end] = [node.position?.start.offset, node.position?.end.offset];
				if (start === undefined || end === undefined) return;
				const first = from + locate(start);
				// Behind its last character: what was left out may follow.
				found.push([first, from + locate(end - 1) + 1]);
			} else if ('children' in node) node.children.forEach(visit);
		};
		visit(grammar.parse(words));
		from = to;
	}
	return found;
}

/**
 * Find the sentences of a paragraph.
 *
 * @param text - The paragraph.
 * @returns Half-open offsets, in order; between two sentences stand only blanks.
 */
export function findSentences(text: string): Cut[] {
	const joined: [number, number][] = [];
	for (const [start, end] of parseSentences(text)) {
		const last = joined.at(-1);
		const before = last ? text.slice(Math.max(last[0], last[1] - reach), last[1]) : '';
		const words = text.slice(start, end);
		if (last && (goesOn.test(before) || smallStart.test(words) || closing.test(words))) last[1] = end;
		else joined.push([start, end]);
	}
	return joined.flatMap(([start, end]) => {
		const words = text.slice(start, end);
		if (!mayCut.test(words)) return [[start, end] as const];
		const cuts = [...words.matchAll(afterNumber), ...words.matchAll(afterMarks)]
			.map(({ index, 0: blanks }) => [index, index + blanks.length] as const)
			.sort((a, b) => a[0] - b[0]);
		const starts = [start, ...cuts.map(([, to]) => start + to)];
		const ends = [...cuts.map(([from]) => start + from), end];
		return starts.map((from, index) => [from, ends[index] ?? end] as const);
	});
}
