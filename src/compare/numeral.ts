/** Numbers as outlets print them: `4`, `1,200`, `2.5bn`, `$5 million`, `twenty-five`, `10 to 15`. */

/** A word, number or sign of a text. */
export interface Piece {
	readonly kind: 'word' | 'digits' | 'currency' | 'percent';
	/** In small letters. */
	readonly key: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** What stands between it and the piece before it. */
	readonly gap: string;
	/** Letters right behind digits: `bn`, `th`. */
	readonly suffix: string;
}

/** A sign of currency; digits with their suffix; a percent sign; a word. */
const piecePattern =
	/(?:US|[ACN]Z?)?\$|[£€¥₹₽₴]|\d+(?:,\d{3})*(?:\.\d+)?(\p{L}*)|%|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
const isCurrency = /[$£€¥₹₽₴]$/;

function kindOf(match: string, suffix: string | undefined): Piece['kind'] {
	if (suffix !== undefined) return 'digits';
	if (match === '%') return 'percent';
	return isCurrency.test(match) ? 'currency' : 'word';
}

/** Read the pieces of a text, in order. */
export function readPieces(text: string): Piece[] {
	let last = 0;
	return Array.from(text.matchAll(piecePattern), ({ index, 0: match, 1: suffix }) => {
		const gap = text.slice(last, index);
		last = index + match.length;
		const kind = kindOf(match, suffix);
		const key = match.toLowerCase().replaceAll('’', "'");
		return { kind, key, text: match, start: index, end: last, gap, suffix: suffix ?? '' };
	});
}

const listed = (words: string) => words.trim().split(/\s+/u);

const units = listed(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen`,
);
const tens = listed('twenty thirty forty fifty sixty seventy eighty ninety');
const words = new Map([
	...units.map((word, value) => [word, value] as const),
	...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);
const scales = new Map<string, number>([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['mn', 1e6],
	['m', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['tn', 1e12],
]);

const anyNumber = new RegExp(`\\d|(?<!\\p{L})(?:${[...words.keys()].join('|')})(?!\\p{L})`, 'iu');

/** May a text hold a number at all? Most sentences hold none. */
export function mayHoldNumber(text: string): boolean {
	return anyNumber.test(text);
}

/** A number and the piece behind it. */
export interface Numeral {
	readonly value: number;
	/** The upper end of a range. */
	readonly to?: number;
	/** The index of its first piece, a sign of currency included, and of the piece behind its last. */
	readonly start: number;
	readonly end: number;
	readonly currency?: string;
	/** Whether it is written in digits. */
	readonly digits: boolean;
}

const isNear = (piece: Piece | undefined) => piece !== undefined && /^(?:\p{Cf}*\s\p{Cf}*|-)$/u.test(piece.gap);

function scaled(pieces: readonly Piece[], value: number, end: number): { value: number; end: number } {
	let [product, next] = [value, end];
	for (let piece = pieces[next]; piece && isNear(piece) && piece.text.length > 2; piece = pieces[next]) {
		const scale = scales.get(piece.key);
		if (scale === undefined) break;
		product *= scale;
		next += 1;
	}
	return { value: product, end: next };
}

/** `one hundred and eighteen`, `two hundred ten`: what is added behind a hundred. */
function withRest(
	pieces: readonly Piece[],
	found: { readonly value: number; readonly end: number },
): { value: number; end: number } {
	if (pieces[found.end - 1]?.key !== 'hundred') return found;
	const from = pieces[found.end]?.key === 'and' ? found.end + 1 : found.end;
	const rest = pieces[from] && isNear(pieces[found.end]) && isNear(pieces[from]) ? inWords(pieces, from) : undefined;
	return rest && rest.value > 0 && rest.value < 100 ? { value: found.value + rest.value, end: rest.end } : found;
}

function inWords(pieces: readonly Piece[], start: number): { value: number; end: number } | undefined {
	const { key } = pieces[start] as Piece;
	const value = words.get(key);
	if (value === undefined) return undefined;
	const next = pieces[start + 1];
	const unit = next && next.gap === '-' ? words.get(next.key) : undefined;
	if (value >= 20 && unit !== undefined && unit > 0 && unit < 10)
		return withRest(pieces, scaled(pieces, value + unit, start + 2));
	return withRest(pieces, scaled(pieces, value, start + 1));
}

function inDigits(pieces: readonly Piece[], start: number): { value: number; end: number } | undefined {
	const { kind, text, suffix } = pieces[start] as Piece;
	if (kind !== 'digits') return undefined;
	const value = Number(text.slice(0, text.length - suffix.length).replaceAll(',', ''));
	if (suffix === '') return scaled(pieces, value, start + 1);
	const scale = scales.get(suffix.toLowerCase());
	return scale === undefined ? undefined : { value: value * scale, end: start + 1 };
}

function plain(
	pieces: readonly Piece[],
	start: number,
): (Omit<Numeral, 'to' | 'start'> & { start: number }) | undefined {
	const first = pieces[start];
	if (!first) return undefined;
	const isMoney = first.kind === 'currency' && /^ ?$/u.test(pieces[start + 1]?.gap ?? '-');
	const at = isMoney ? start + 1 : start;
	if (!pieces[at]) return undefined;
	const digits = inDigits(pieces, at);
	const found = digits ?? (isMoney ? undefined : inWords(pieces, at));
	// Hundreds of digits are beyond what a number can be.
	if (!found || !Number.isFinite(found.value)) return undefined;
	return { ...found, start, digits: digits !== undefined, ...(isMoney ? { currency: first.text } : {}) };
}

/**
 * Read the number that begins at a piece.
 *
 * @returns `undefined` where none begins there.
 */
export function readNumeral(pieces: readonly Piece[], start: number): Numeral | undefined {
	const first = plain(pieces, start);
	if (!first) return undefined;
	const link = pieces[first.end];
	const isDash = /^ ?[-–] ?$/u.test(link?.gap ?? '');
	const isWord = isNear(link) && (link?.key === 'to' || (link?.key === 'and' && pieces[start - 1]?.key === 'between'));
	if (!isDash && !isWord) return first;
	const second = plain(pieces, isDash ? first.end : first.end + 1);
	if (!second || (isWord && !isNear(pieces[first.end + 1]))) return first;
	const scale = second.value / first.value;
	// `2 to 3 million`: what stands behind the second number counts for the first too.
	const value =
		scale > 500 && second.end > first.end + (isDash ? 1 : 2) ? first.value * scaleOf(pieces, second) : first.value;
	return value < second.value ? { ...first, value, to: second.value, end: second.end } : first;
}

function scaleOf(pieces: readonly Piece[], { end }: { readonly end: number }): number {
	return scales.get(pieces[end - 1]?.key ?? '') ?? 1;
}
