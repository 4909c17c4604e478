/** Hostile seeds that are made when they are needed: Git, or some file system, does not hold them well. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is made in a folder: a file with its content, or what a function leaves there. */
type Content = string | Uint8Array | ((path: string) => void);

/** A seed that is made. */
interface Made {
	/** The name of the file, with the number of its row in the place of `#`, or more files than one. */
	readonly files: Readonly<Record<string, Content>>;
	/** Whether the build must refuse it, by these rules; shown where there are none. */
	readonly refused?: readonly string[];
}

/** A word of its own for each number. */
const word = (index: number) => index.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));

const people = ['Ada Holm', 'Bo Lind', 'Cai Reyes', 'Dora Vance', 'Eli Marsh', 'Fay Okoro', 'Gus Petrov', 'Hana Sato'];
const deeds = ['opened a bakery', 'sold the mill', 'painted a bridge', 'rented a circus', 'measured the zoo'];
const places = ['Lisport', 'Harlow', 'Tarn', 'Wexmoor', 'Quay Hill', 'Oldmere', 'Sandry'];
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

let written = 0;

/** Some sentences, few of them alike: articles of the same words would all be compared. */
function prose(): string {
	const n = written++;
	const [who, other] = [pick(people, n), pick(people, n + 3)];
	return `${who} ${pick(deeds, n)} in ${pick(places, n)} on ${n + 1} March 2031. “It was ${word(n)} that ${pick(deeds, n + 2)},” said ${other} of ${pick(places, n + 1)}.

Nobody in ${pick(places, n + 2)} had ${pick(deeds, n + 1)} before, ${who} told the ${pick(places, n + 4)} Gazette, and ${other} agreed that ${word(n + 700)} was better than ${word(n + 400)}.
`;
}
/** An article with a title of its own. */
const article = (title: string, body = '') => `# ${title}\n\n12 June 2031\n\n${body}${prose()}`;
const sidecar = (value: string) => ({ '#_ferry.txt': article('Ferry late, the town says'), '#_ferry.yml': value });
const times = (piece: string, count: number) => piece.repeat(count);
const numbered = (count: number, make: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => make(index));

const megabyte = 1_000_000;

const goats = numbered(
	10_000,
	(index) => `The goat ${word(index)} was in the barn with a ${word(index + 20_000)}.\n\n`,
).join('');

/** Seeds that are made, by their claims. */
export const madeSeeds: Readonly<Record<string, Made>> = {
	// Long ones.
	'five-megabytes-of-one-line-are-no-article': {
		files: { '#_line.txt': times('The ferry is late and the bus is late. ', (5 * megabyte) / 39) },
		refused: ['oversized-file'],
	},
	'five-megabytes-of-one-word-are-no-article': {
		files: { '#_word.txt': times('a', 5 * megabyte) },
		refused: ['oversized-file'],
	},
	'a-million-quotation-marks-are-no-article': {
		files: { '#_marks.txt': times('“', megabyte) },
		refused: ['oversized-file'],
	},
	'a-file-of-one-short-of-the-limit-is-read': {
		files: { '#_marks.txt': article('A million marks, and a ferry', `${times('"', megabyte - 1000)}\n\n`) },
	},
	'a-very-long-word-is-a-word': {
		files: { '#_word.txt': article('A word without an end', `She said ${times('ferry', 20_000)} on Friday.\n\n`) },
	},
	'a-very-long-title-is-cut-in-addresses': {
		files: { '#_title.txt': article(times('The ferry is late and the bus is not ', 500)) },
	},
	'ten-thousand-small-paragraphs-are-drawn': {
		files: {
			// Like no other: each comparison of so many paragraphs is a page of ten megabytes.
			'#_small.txt': `# Ten thousand paragraphs\n\n12 June 2031\n\n${goats}`,
		},
	},
	'thousands-of-names-in-one-sentence-are-names': {
		files: {
			'#_names.txt': article(
				'Thousands of names on a ferry',
				`On board were ${numbered(3000, (index) => `J${word(index)} D${word(index)} of the ${word(index)}`).join(', ')} and Ruth Berg, she said.\n\n`,
			),
		},
	},
	'thousands-of-dates-in-one-sentence-are-dates': {
		files: {
			'#_dates.txt': article(
				'Thousands of days on a ferry',
				`It was late on ${times('Monday, 3 March 2031, and on ', 3000)}Friday, she said.\n\n`,
			),
		},
	},
	'thousands-of-tags-are-no-words': {
		files: { '#_tags.txt': article('Thousands of tags on a ferry', `${times('<b>it</b> ', 20_000)}\n\n`) },
	},
	'thousands-of-marks-in-one-another-end': {
		files: {
			'#_nested.txt': article('Thousands of marks', `${times('“It is ‘so ', 5000)}late${times('’ it”', 5000)}\n\n`),
		},
	},
	// Bytes that are no text.
	'a-nul-is-no-text': { files: { '#_nul.txt': `${article('Ferry late')}\0` }, refused: ['binary-file'] },
	'utf-16-is-no-utf-8': {
		files: { '#_wide.txt': Buffer.from(`\ufeff${article('Ferry late')}`, 'utf16le') },
		refused: ['binary-file'],
	},
	'utf-16-without-a-mark-is-no-text': {
		files: { '#_wide.txt': Buffer.from(article('Ferry late'), 'utf16le') },
		refused: ['binary-file'],
	},
	'half-a-character-is-no-utf-8': {
		files: { '#_half.txt': Buffer.concat([Buffer.from(article('Ferry late')), Buffer.of(0xed, 0xa0, 0xbd)]) },
		refused: ['not-utf8'],
	},
	'two-halves-written-apart-are-no-utf-8': {
		files: {
			'#_halves.txt': Buffer.concat([
				Buffer.from(article('Ferry late')),
				Buffer.of(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
			]),
		},
		refused: ['not-utf8'],
	},
	'a-sign-written-too-long-is-no-utf-8': {
		files: { '#_long.txt': Buffer.concat([Buffer.from(article('Ferry late')), Buffer.of(0xc0, 0xbc)]) },
		refused: ['not-utf8'],
	},
	'a-file-of-nothing-is-no-article': { files: { '#_nothing.txt': '' }, refused: ['empty-seed'] },
	'invisible-characters-are-no-article': {
		files: { '#_blank.txt': '\ufeff\u200b\u2060\u00ad \n\u3164' },
		refused: ['empty-seed'],
	},
	'controls-are-no-text': { files: { '#_controls.txt': times('\u0001\u001b[2J', 50) }, refused: ['binary-file'] },
	// Files that are none, or lie elsewhere.
	'a-link-out-of-the-folder-is-not-followed': {
		files: {
			'#_away.txt': (path) => {
				symlinkSync(fileURLToPath(import.meta.url), path);
			},
		},
		refused: ['unreadable-file'],
	},
	'a-link-to-a-folder-is-not-followed': {
		files: {
			'#_folder.txt': (path) => {
				symlinkSync('..', path);
			},
		},
		refused: ['unreadable-file'],
	},
	'a-link-to-itself-ends': {
		files: {
			'#_loop.txt': (path) => {
				symlinkSync(path, path);
			},
		},
		refused: ['unreadable-file'],
	},
	'a-link-to-nothing-says-so': {
		files: {
			'#_gone.txt': (path) => {
				symlinkSync('nowhere.txt', path);
			},
		},
		refused: ['unreadable-file'],
	},
	'a-folder-is-no-seed': {
		files: {
			'#_folder.txt': (path) => {
				mkdirSync(path);
			},
		},
		refused: ['unreadable-file'],
	},
	// Names of files.
	'a-name-with-blanks-and-marks-is-a-name': {
		files: { '# it\'s "late" & <b>?#%2e%2e;$(id)`id`.txt': article('Ferry late under a name with marks') },
	},
	'a-name-of-markup-is-a-name': {
		files: { '#<img src=x onerror=alert(1)>.txt': article('Ferry late under a name of markup') },
	},
	'a-name-of-dots-leads-nowhere': { files: { '#_...txt': article('Ferry late under a name of dots') } },
	'a-name-with-steps-up-leads-nowhere': {
		files: { '#..\\..\\up.txt': article('Ferry late under a name with steps up') },
	},
	'a-name-like-an-option-is-a-name': { files: { '--out=.txt': article('Ferry late under a name like an option') } },
	'a-name-in-another-script-is-a-name': {
		files: { '#_новости-新聞-أخبار.txt': article('Ferry late in other scripts') },
	},
	'a-name-with-a-line-break-is-a-name': { files: { '#_a\nb\tc.txt': article('Ferry late in two lines') } },
	'a-name-turned-round-is-a-name': { files: { '#_\u202etxt.exe.txt': article('Ferry late in a name turned round') } },
	'a-name-of-255-bytes-is-a-name': { files: { [`#_${times('ö', 123)}x.txt`]: article('Ferry late in a long name') } },
	'a-name-of-the-language-is-a-name': {
		files: {
			'__proto__.txt': article('The __proto__ of a ferry is late'),
			'constructor.txt': article('The constructor of a ferry is late'),
			'index.txt': article('The index of a ferry is late'),
		},
	},
	'a-name-that-is-hidden-is-no-seed': {
		files: { '#_ferry.txt': article('Ferry late beside hidden files'), '.txt': '\0', '.#_lock.txt': '\0' },
	},
	// What editors write for all seeds.
	'words-of-the-story-and-the-ledger-are-words': {
		files: {
			'#_ferry.txt': article('Ferry late under a strange story'),
			'story.yml': [
				`title: '"><script>alert(1)</script> {{ story }}'`,
				`introduction: '</p><img src=x onerror=alert(2)> $& [it](javascript:alert(3))'`,
				`editors: '<b onclick="alert(4)">Jane Doe</b>'`,
				`selection: '--><svg onload=alert(5)>'`,
				`report: { text: '</a><script>alert(6)</script>', href: 'mailto:desk@courier.example?subject={title}&body={address}' }`,
				`outlets: [{ name: constructor, home: 'https://courier.example/?"onclick="alert(7)', country: <i>, owner: __proto__, source: </dd> }]`,
				`spellings: [{ name: '<u>Ada</u>', kind: person, forms: [Ada Holm, __proto__], because: '"><x>' }]`,
				`terms: [{ name: '<s>', forms: [bakery, mill], because: "'><x>" }]`,
				'',
			].join('\n'),
			'ledger.json': JSON.stringify({
				days: ['2031-06-12'],
				pages: [
					{
						url: '/articles/1-lost/',
						kind: 'article',
						words: '</title><script>alert(8)</script>',
						by: 'files',
						day: '2031-06-12',
						was: [{ words: '<img src=x onerror=alert(9)>', until: '2031-06-12' }],
						seed: { file: '"><script>alert(10)</script>.txt', sha256: "'><x>" },
						passages: [{ id: 'constructor', words: '</span><x>', day: '2031-06-12' }],
					},
				],
			}),
		},
	},
	// Sidecars.
	'an-alias-of-an-editor-is-not-followed': {
		files: sidecar(
			[
				'a: &a [x, x, x, x, x, x, x, x, x]',
				...numbered(12, (index) => {
					const [here, there] = [word(index + 1), word(index)].map((name) => `n${name}`);
					return `${String(here)}: &${String(here)} [${times(`*${index === 0 ? 'a' : String(there)}, `, 9)}x]`;
				}),
				'',
			].join('\n'),
		),
		refused: ['bad-sidecar'],
	},
	'a-tag-of-an-editor-makes-nothing': {
		files: sidecar('outlet: { value: !!js/function "function () { process.exit(3) }", because: "it is" }\n'),
		refused: ['bad-sidecar'],
	},
	'a-tag-of-another-language-makes-nothing': {
		files: sidecar('outlet: !!python/object/apply:os.system ["id"]\n'),
		refused: ['bad-sidecar'],
	},
	'a-merge-key-is-an-unknown-key': {
		files: sidecar('<<: { slug: evil }\nslug: late\n'),
		refused: ['bad-sidecar'],
	},
	'a-key-twice-is-told': { files: sidecar('slug: one\nslug: two\n'), refused: ['bad-sidecar'] },
	'a-key-of-the-language-is-an-unknown-key': {
		files: sidecar('__proto__: { slug: evil }\nconstructor: { prototype: { slug: evil } }\n'),
		refused: ['bad-sidecar'],
	},
	'an-address-of-a-script-is-no-address-of-an-editor': {
		files: sidecar('address: { value: "javascript:alert(1)", because: a trick }\n'),
		refused: ['bad-sidecar'],
	},
	'an-address-of-data-is-no-address-of-an-editor': {
		files: sidecar('archived: { value: "data:text/html,<script>alert(1)</script>", because: a trick }\n'),
		refused: ['bad-sidecar'],
	},
	'a-slug-leads-nowhere-else': { files: sidecar('slug: ../../evil\n'), refused: ['bad-sidecar'] },
	'a-deep-sidecar-ends': { files: sidecar(`outlet: ${times('[', 20_000)}\n`), refused: ['bad-sidecar'] },
	'a-large-sidecar-is-not-read': {
		files: sidecar(`# ${times('x', 3 * megabyte)}\nslug: late\n`),
		refused: ['oversized-file'],
	},
	'two-sidecars-in-one-file-are-one-too-many': {
		files: sidecar('slug: one\n---\nslug: two\n'),
		refused: ['bad-sidecar'],
	},
	'a-sidecar-of-utf-16-is-no-text': {
		files: {
			'#_ferry.txt': article('Ferry late'),
			'#_ferry.yml': (path) => {
				writeFileSync(path, Buffer.from('\ufeffslug: late\n', 'utf16le'));
			},
		},
		refused: ['binary-file'],
	},
	// Against one another.
	'one-number-for-two-files-is-told': {
		files: { '#_one.txt': article('One ferry'), '#_two.txt': article('Two ferries') },
		refused: ['same-number'],
	},
	'one-slug-for-two-files-is-told': {
		files: { 'one.txt': article('One ferry of two'), 'two.txt': article('One ferry of two') },
		refused: ['same-slug'],
	},
	'a-menu-is-no-article': { files: { '#_menu.txt': times('Home\n\nNews\n\nShare\n\n', 30) }, refused: ['no-article'] },
	// The files of the editors for all seeds.
	'a-tag-in-the-story-makes-nothing': {
		files: { '#_ferry.txt': article('Ferry late'), 'story.yml': 'title: !!js/regexp /x/\n' },
		refused: ['bad-story'],
	},
	'a-report-to-a-script-is-no-address': {
		files: {
			'#_ferry.txt': article('Ferry late'),
			'story.yml': 'title: Ferries\nreport: { text: Tell us, href: "javascript:alert(1)" }\n',
		},
		refused: ['bad-story'],
	},
	'a-passage-that-no-seed-has-is-told': {
		files: {
			'#_ferry.txt': article('Ferry late'),
			'story.yml': `title: Ferries\nevents: [{ title: Late, because: so, told: [{ seed: "#", passage: "No such words" }] }]\n`,
		},
		refused: ['lost-passage'],
	},
	'an-address-of-the-ledger-leads-nowhere-else': {
		files: {
			'#_ferry.txt': article('Ferry late'),
			'ledger.json': JSON.stringify({
				days: ['2031-06-12'],
				pages: [{ url: '/../../evil/', kind: 'article', words: 'Evil', day: '2031-06-12' }],
			}),
		},
		refused: ['bad-ledger'],
	},
	'a-ledger-of-the-language-is-told': {
		files: { '#_ferry.txt': article('Ferry late'), 'ledger.json': '{"__proto__":{"days":[]},"days":[],"pages":[]}' },
		refused: ['bad-ledger'],
	},
	'a-broken-ledger-is-told': {
		files: { '#_ferry.txt': article('Ferry late'), 'ledger.json': '{"days":[' },
		refused: ['bad-ledger'],
	},
	'a-folder-without-a-seed-is-told': { files: { 'notes.md': 'No seed.' }, refused: ['no-seeds'] },
};
