/** Generated seeds: scraps in any order, articles as outlets write them, and what scrapers make of these. */
import fc from 'fast-check';

/** Words, marks and breaks as scrapes have them: what is likely to break a rule. */
const scrap = fc.constantFrom(
	'The minister said on Friday that ',
	'"We will go," ',
	'“It is late.',
	'”',
	'‘no',
	'’ ',
	"'s ",
	'U.S. ',
	'Jane Doe ',
	'she told reporters.',
	'end.Next ',
	'\n',
	'\r\n',
	'\n\n',
	'## ',
	'---\n',
	'title: x\n',
	'<u>',
	'</u>',
	'Related...',
	'March 3, 2024',
	'5 hours ago',
	'https://www.paper.example/2024/03/03/a-b c',
	'\u00a0',
	'\u200b',
	'\ufeff',
	'…',
	'.',
	'« non »',
	'in 2014 ',
	'last week ',
);

/** Any characters, and scraps in any order. */
export const scraps = fc.oneof(
	fc.array(scrap, { maxLength: 60 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 300 }),
);

const person = fc.constantFrom(
	'Ruth Berg',
	'Mayor Jan Dorn',
	'Berg',
	'Sir Ian Holt',
	'the harbour master',
	'She',
	'He',
);
const verb = fc.constantFrom('said', 'told the Lisport Courier', 'wrote on a social network', 'warned', 'added');
const day = fc.constantFrom(
	'on Friday',
	'last week',
	'on 3 March 2031',
	'yesterday',
	'in 2014',
	'this year',
	'recently',
);
const clause = fc.constantFrom(
	'the ferry is late',
	'the town pays for the buses',
	'nobody in the U.S. was hurt',
	'it won’t sail before June',
	'“the old line” is closed',
	'the Lisport Harbour Authority spent $1.5 million',
);
const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"], ['«', '»'], ['``', "''"]);

const sentence = fc.oneof(
	fc.tuple(person, verb, clause, day).map((words) => `${words.join(' ')}.`),
	fc.tuple(marks, clause, person, verb, day).map(([[open, close], said, who, told, when]) => {
		return `${open}We know that ${said},${close} ${who} ${told} ${when}.`;
	}),
	fc.tuple(person, verb, marks, clause).map(([who, told, [open, close], said]) => {
		return `${who} ${told}: ${open}We know that ${said}. It is so.${close}`;
	}),
);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const menu = fc.constantFrom('Home', 'News', 'Share', 'Read more', 'Advertisement', '5 hours ago', 'By Jane Doe', '12');
const titles = fc.constantFrom('The ferry is late', '## Ferry late, “nobody hurt”', 'Lisport: ferry late | Courier');
const stamps = fc.constantFrom(
	'5 March 2031',
	'Updated: March 5, 2031 10:30 GMT',
	'https://courier.example/2031/03/05/ferry',
);

/** An article with a title, a line of its day, menus and paragraphs, as it stands on a page. */
export const articles = fc
	.record({
		menus: fc.array(menu, { maxLength: 4 }),
		title: titles,
		stamp: stamps,
		body: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
		links: fc.array(menu, { maxLength: 4 }),
	})
	.map(({ menus, title, stamp, body, links }) => [...menus, title, stamp, ...body, ...links].join('\n\n'));

/** What scrapers do to a text, each at places that a number picks. */
const mutations: Readonly<Record<string, (text: string, place: number) => string>> = {
	'glues lines': (text, place) => text.replaceAll('\n\n', (gap, index: number) => (index % 3 === place % 3 ? '' : gap)),
	'joins lines': (text, place) =>
		text.replaceAll('\n\n', (gap, index: number) => (index % 2 === place % 2 ? '\n' : gap)),
	'drops marks': (text, place) =>
		text.replace(/["“”‘’'«»]/gu, (mark, index: number) => (index % 4 === place % 4 ? '' : mark)),
	'repeats a stretch': (text, place) => text.slice(0, place) + text.slice(Math.floor(place / 2)),
	'cuts in a word': (text, place) => text.slice(0, place) + text.slice(place + 7),
	'ends early': (text, place) => text.slice(0, place),
	'begins late': (text, place) => text.slice(place),
	'inserts a NUL': (text, place) => `${text.slice(0, place)}\0${text.slice(place)}`,
	'inserts half a character': (text, place) => `${text.slice(0, place)}\ud83d${text.slice(place)}`,
	'inserts a sign of direction': (text, place) => `${text.slice(0, place)}\u202e${text.slice(place)}`,
	'inserts a zero-width blank': (text, place) => `${text.slice(0, place)}\u200b${text.slice(place)}`,
	'inserts a tag': (text, place) => `${text.slice(0, place)}<b class="x">${text.slice(place)}`,
	shouts: (text) => text.toUpperCase(),
	'wraps lines': (text, place) =>
		text.replace(/.{60,70} /gu, (line, index: number) =>
			place % 2 ? `${line}\n` : `${line.trimEnd()}\n${String(index)}\n`,
		),
	'escapes marks': (text) => text.replaceAll('"', '&quot;').replaceAll('’', '&#8217;'),
	'loses the encoding': (text) => text.replaceAll('“', 'â€œ').replaceAll('”', 'â€\u009d').replaceAll('’', 'â€™'),
};

const mutation = fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.nat(1500));

/** Articles after up to four accidents. */
export const mutatedArticles = fc
	.tuple(articles, fc.array(mutation, { minLength: 1, maxLength: 4 }))
	.map(([text, accidents]) =>
		accidents.reduce((some, [name, place]) => mutations[name]?.(some, Math.min(place, some.length)) ?? some, text),
	);
