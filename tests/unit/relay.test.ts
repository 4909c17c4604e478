import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/parse/name.ts';
import { Stretch, type Piece } from '../../src/parse/prose.ts';
import { findRelays, readLabels } from '../../src/parse/relay.ts';
import { findSentences } from '../../src/parse/sentence.ts';

function piece(text: string, where: Piece['where'] = 'body'): Piece {
	const sentences = where === 'body' ? findSentences(text).map(([start, end]) => ({ start, end })) : [];
	return { where, stretch: new Stretch(text, [[0, text.length]]), sentences };
}

/** Each relay as `kind: from > told | words`. */
function read(text: string, where: Piece['where'] = 'body'): string[] {
	const pieces = [piece(text, where)];
	return findRelays(pieces, findNames(pieces)).map(
		({ kind, from, told, place }) =>
			`${kind}: ${from}${told === undefined ? '' : ` > ${told}`} | ${text.slice(place.start, place.end)}`,
	);
}

describe('forms', () => {
	test.each([
		[
			'He left, The Daily Herald has reported, citing sources.',
			'reported-by: The Daily Herald | The Daily Herald has reported, citing sources',
		],
		['Last week, Polaris reported that he left.', 'reported-by: Polaris | Polaris reported'],
		[
			'It left, according to the Northern News Agency.',
			'reported-by: Northern News Agency | according to the Northern News Agency',
		],
		[
			'People familiar with the process told Polaris that he left.',
			'told: People familiar with the process > Polaris | People familiar with the process told Polaris',
		],
		['One source told the BBC that he left.', 'told: One source > BBC | One source told the BBC'],
		['Jane Doe told Reuters on Tuesday.', 'told: Jane Doe > Reuters | Jane Doe told Reuters'],
		['“No,” Doe wrote on Truth Social.', 'posted-on: Truth Social | wrote on Truth Social'],
		['“No,” Doe said in a post on X.', 'posted-on: X | said in a post on X'],
		['In brief: in a statement on Telegram, the mayor agreed.', 'posted-on: Telegram | in a statement on Telegram'],
		[
			'Two officials spoke on condition of anonymity.',
			'unnamed: Two officials | Two officials spoke on condition of anonymity',
		],
		['He stood firm, the sources said.', 'unnamed: the sources | the sources said'],
		['“No,” Jane Doe told Anna Roe of NBC News.', 'told: Jane Doe > NBC News | Jane Doe told Anna Roe of NBC News'],
		['“No,” Jane Doe told CNN’s Anna Roe.', 'told: Jane Doe > CNN | Jane Doe told CNN’s Anna Roe'],
		['She left, and told The Daily Herald so.', 'told: The Daily Herald > The Daily Herald | told The Daily Herald'],
		[
			'So two senior U.S. officials told the BBC that he left.',
			'told: two senior U.S. officials > BBC | So two senior U.S. officials told the BBC',
		],
		[
			'“No,” Doe said in a phone interview with CBS News.',
			'told: CBS News > CBS News | in a phone interview with CBS News',
		],
		['“No,” Doe said in an interview with WXYZ Monday.', 'told: WXYZ > WXYZ | in an interview with WXYZ Monday'],
		['“No,” Doe said, speaking to Sky News.', 'told: Sky News > Sky News | speaking to Sky News'],
		['It left, Danish media reported.', 'reported-by: Danish media | Danish media reported'],
		['It left, local media say.', 'reported-by: local media | local media say'],
		['The Tass news agency said so.', 'reported-by: Tass | The Tass news agency said'],
		['Reuters quoted Jane Doe as saying no.', 'reported-by: Reuters | Reuters quoted Jane Doe as saying'],
		['“No,” Doe was quoted as saying by Reuters.', 'reported-by: Reuters | quoted as saying by Reuters'],
		[
			'It was first reported by The Daily Herald.',
			'reported-by: The Daily Herald | first reported by The Daily Herald',
		],
		['It left, citing a report by Reuters.', 'reported-by: Reuters | citing a report by Reuters'],
		[
			'This article was originally published by The Daily Herald.',
			'republished: The Daily Herald | This article was originally published by The Daily Herald',
		],
		[
			'This story first appeared in The Daily Herald.',
			'republished: The Daily Herald | This story first appeared in The Daily Herald',
		],
		[
			'The Associated Press contributed to this report.',
			'reported-by: The Associated Press | The Associated Press contributed to this report',
		],
		[
			'But people briefed on the plan have said so.',
			'unnamed: people briefed on the plan | people briefed on the plan have said',
		],
		[
			'An aide to the mayor, who spoke on condition of anonymity, left.',
			'unnamed: An aide | An aide to the mayor, who spoke on condition of anonymity',
		],
		['It rained (via The Daily Herald).', 'republished: The Daily Herald | (via The Daily Herald)'],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	test('a headline names its outlet behind a dash', () => {
		expect(read('Envoy sought to convince mayor – Polaris', 'title')).toEqual(['reported-by: Polaris | – Polaris']);
	});
});

test.each([
	'Jane Doe told reporters that he left.',
	'Jane Doe told John Roe that he left.',
	'Jane Doe told Congress that he left.',
	'Jane Doe told lawmakers in Oslo that he left.',
	'Jane Doe told the Harbour Committee that he left.',
	'Jane Doe told the FBI that he left.',
	'Jane Doe told the XYZ that he left.',
	'Jane Doe told European-Americans that he left.',
	'Jane Doe told Senate Democrats that he left.',
	'The Harbour Agency reported a loss.',
	'So the Committee for a Quiet Harbour reported a loss.',
	'The NTSB reported a loss.',
	'The clip circulated widely on social media.',
	'It was seen in an interview with Jane Doe.',
	'Jane Doe of Oslo contributed to this report.',
	'People said no.',
	'Social media said no, and the media reported it.',
	'According to Jane Doe, it rained.',
	'The lamp stood on X-shaped legs.',
	'He wrote on paper.',
	'Gunshots reported at noon woke them.',
	'Roads lead to new sources of water.',
	'Photo: Reuters',
])('does not take `%s` for a relay', (text) => {
	expect(read(text)).toEqual([]);
});

test.each(['Poll: Doe leads in Oslo', 'Senate Democrats: vote now', 'Doe leads in Oslo – Live', 'It rains: Doe'])(
	'the title `%s` names no outlet',
	(text) => {
		expect(read(text, 'title')).toEqual([]);
	},
);

test.each([
	['Reuters: Doe leads', 'reported-by: Reuters | Reuters:'],
	['Doe leads: Reuters', 'reported-by: Reuters | : Reuters'],
])('the title `%s` names its outlet', (text, expected) => {
	expect(read(text, 'title')).toEqual([expected]);
});

describe('credits', () => {
	test.each([
		['(Additional reporting by Reuters)', 'Reuters'],
		['With files from The Canadian Press', 'The Canadian Press'],
		['Associated Press writer Jane Doe in Oslo contributed to this report.', 'Associated Press'],
		['(Reporting by Jane Doe; Editing by John Roe)', undefined],
		['Photo: Reuters', undefined],
		['Jane Doe / AFP via Getty Images', undefined],
	])('%s', (text, from) => {
		expect(readLabels([{ text, at: [[0, text.length]] }]).map((each) => each.from)).toEqual(from ? [from] : []);
	});
});

describe('lines of their own', () => {
	test.each([
		['Source: BBC', 'BBC'],
		['Source: The Daily Herald', 'The Daily Herald'],
		['Originally published by Polaris News', 'Polaris News'],
	])('%s', (text, from) => {
		expect(readLabels([{ text, at: [[0, text.length]] }])).toEqual([
			{ text, at: [[0, text.length]], kind: 'republished', from, rule: 'source-line' },
		]);
	});

	test.each(['Photo: Reuters', 'Source: NATO.', 'Read more', 'Source: three people with knowledge of it'])(
		'%s',
		(text) => {
			expect(readLabels([{ text, at: [[0, text.length]] }])).toEqual([]);
		},
	);
});
