/** Texts that nobody writes and a scraper may bring, of any length: what makes a careless rule slow. */

/** The last words: without a sentence at the end, much would not be read as running text. */
const end = 'the ferry is late, she said on Friday.';

const repeat = (piece: string) => (length: number) =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end;

/** A piece again and again, each time with another word in the place of `#`. */
const numbered = (piece: string) => (length: number) => {
	const pieces = Array.from({ length: Math.ceil(length / piece.length) }, (_, index) => {
		const word = index.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
		return piece.replaceAll('#', word);
	});
	return pieces.join('') + end;
};

const paragraph =
	'The ferry was late on Friday, the harbour master Ruth Berg said. "We are sorry for the delay," she told the Courier. ';

/** Each shape by what it is: a text of so many characters. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
	prose: numbered(`${paragraph}Line # will sail again on 3 March 2031.\n\n`),
	'prose on one line': repeat(paragraph),
	'prose, hard-wrapped': repeat(`${paragraph.replace(' told', '\ntold').replace(' harbour', '\nharbour')}\n`),
	'one sentence': repeat('the ferry and the bus and '),
	'one word': repeat('a'),
	'one long word of capitals': repeat('Aa'),
	'glued sentences': repeat('It is late and nobody was hurt.The ferry sails again on the sea.'),
	'many names': numbered('J# D# said on Friday. '),
	'one name': repeat('and Ruth Berg met with '),
	'names with titles': repeat('which the prime minister Ruth Berg, the mayor of Lisport, had said to them '),
	'opening marks': repeat('“'),
	'opening marks before words': repeat('“It is late '),
	'single marks': repeat("'it is "),
	'straight marks': repeat('" '),
	'nested marks': (length) => '“a ‘b '.repeat(length / 12) + repeat('’ c” ')(length / 2),
	'closing marks': repeat('it is late.” '),
	'a quotation of many sentences': (length) => `“${repeat('It is late. ')(length)}” she said.`,
	'quotations reopened in each paragraph': repeat('“It is late on Friday.\n\n'),
	'words of speech': repeat('said '),
	pronouns: repeat('he said she said '),
	dates: repeat('March 3, 2031, '),
	numbers: repeat('1 '),
	digits: repeat('1'),
	'days of the week': repeat('on Friday or Monday '),
	stops: repeat('. '),
	points: repeat('.'),
	abbreviations: repeat('Mr. U.S. '),
	ellipses: repeat('… it … '),
	brackets: repeat('(['),
	'short lines': repeat('Home\n'),
	'lines like titles': repeat('The ferry sails again\n'),
	'line breaks': repeat('\n'),
	returns: repeat('\r'),
	blanks: (length) => `It is late. ${repeat(' ')(length)}`,
	'tabs and breaks': repeat('\t \n'),
	'no-break blanks': repeat('it\u00a0'),
	'zero-width blanks': repeat('\u200b'),
	NULs: repeat('\0'),
	'halves of characters': repeat('\ud800a '),
	'signs of direction': repeat('\u202ea '),
	tags: repeat('<b>it</b> '),
	'open tags': repeat('<a '),
	'signs of tags': repeat('<'),
	hashes: repeat('# '),
	headings: repeat('## The ferry\n\n'),
	hyphens: repeat('-'),
	dashes: repeat(' – it'),
	stars: repeat('* * '),
	bullets: repeat('* It is late.\n'),
	addresses: repeat('https://paper.example/2031/03/03/a '),
	'an address': (length) => `https://paper.example/${'a/'.repeat(length / 2)}\n\n${paragraph}`,
	'front matter': (length) => `---\n${repeat('title: a\n')(length)}---\nIt is late.`,
	'labels of dates': repeat('Updated: published '),
	bylines: repeat('By Ruth Berg\n'),
	'related lines': repeat('Related: the ferry\n'),
	credits: repeat('(Photo: Ruth Berg) '),
	sources: repeat('according to two officials who spoke on condition of anonymity, '),
	'halves of sentences': repeat('the ferry of the town, which\n\n'),
};
