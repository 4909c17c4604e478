/** Generated folders of seeds: real shapes after accidents and malice, down to bytes that are no text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { articles, mutatedArticles, scraps } from '../unit/scraped-text.ts';
import type { Files } from './drawing.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The texts of the fixtures of all stages: shapes as they come. */
export const realTexts: readonly string[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.txt'))
	.sort()
	.map((name) => readFileSync(join(fixtures, name), 'utf8'))
	.filter((text) => text.length < 12_000);

/** What somebody would write who wants to harm the site. */
const malice = fc.constantFrom(
	'<script>alert(1)</script>',
	'</script><script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<x-evil onpwn="1" style="position:fixed">',
	'"><x-evil onpwn=1>',
	"' onpwn='1",
	'</title></style></textarea></pre></p></article></main></body></html><h1>',
	'<!--',
	'-->',
	'--!>',
	'<![CDATA[',
	']]>',
	'<?php echo 1 ?>',
	'<!DOCTYPE html>',
	'<a href="javascript:alert(1)">it</a>',
	'javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'https://evil.example/2031/06/12/a"onpwn="1',
	'https://courier.example:443@evil.example/2031/06/12/',
	'//evil.example/x',
	'{{constructor.constructor("alert(1)")()}}',
	'${alert(1)}',
	'<%= 1 %>',
	'{alert(1)}',
	"$&$1$$$`$'",
	'__proto__',
	'constructor',
	'toString',
	'&lt;script&gt;',
	'&#60;x-evil&#62;',
	'&amp;amp;',
	'&quot;',
	'\\u003cscript\\u003e',
);

/** Characters that are rarely met. */
const oddity = fc.oneof(
	fc.constantFrom(
		...Array.from(
			'\0\u0007\u001b\u007f\u0085\u00a0\u00ad\u061c\u180e\u200b\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\u2800\u3164\ufeff\ufffc\ufffd\uffff',
		),
	),
	fc.constantFrom(
		'\r',
		'\r\n',
		'\n\n\n',
		'\v',
		'\f',
		'\u0301\u0302\u0303',
		'👩‍👩‍👧',
		'🇦',
		'\u{e0041}',
		'\ud83d',
		'\ude00',
		'\u{10ffff}',
	),
);

/** What news texts are made of, where it is most easily misread. */
const matter = fc.constantFrom(
	'“',
	'”',
	'‘',
	'’',
	'"',
	"'",
	'``',
	"''",
	'«',
	'»',
	'„',
	'(',
	')',
	'[',
	']',
	'…',
	'. . .',
	' – ',
	'—',
	'.',
	'. ',
	'? ',
	':',
	'on Friday',
	'3 March 2031',
	'12/06/2031',
	'5 hours ago',
	'yesterday',
	'in 2014',
	'10:30 GMT',
	'last week',
	'Ruth Berg',
	'Mayor Jan Dorn',
	'U.S. ',
	'Mr. ',
	'said',
	'told reporters',
	'he',
	'according to two officials',
	'1.5 million',
	'20%',
	'$3bn',
	'12 people',
	'Related: ',
	'Read more',
	'Advertisement',
	'# ',
	'## ',
	'> ',
	'* ',
	'---\n',
	'title: ',
	'By Jane Doe\n',
	'(Photo: AP)',
	'LISPORT (Reuters) — ',
	'https://courier.example/2031/06/12/ferry',
	'\n',
	'\n\n',
	'\t',
	' ',
);

const long = fc
	.tuple(
		fc.oneof(matter, malice, oddity, fc.constantFrom('a', 'A', '1', 'Aa ', 'it is late. ')),
		fc.integer({ min: 20, max: 800 }),
	)
	.map(([piece, times]) => piece.repeat(times));

const piece = fc.oneof(
	{ weight: 4, arbitrary: malice },
	{ weight: 4, arbitrary: matter },
	{ weight: 3, arbitrary: oddity },
	{ weight: 1, arbitrary: long },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Something once in so many times. */
const rarely = <T>(times: number, some: fc.Arbitrary<T>) =>
	fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });

/** A place in a text of any length, from 0 to 1. */
const place = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 10_000);

type Accident = (text: string, at: number, to: number) => string;

const accident: fc.Arbitrary<Accident> = fc.oneof(
	{
		weight: 5,
		arbitrary: piece.map(
			(some): Accident =>
				(text, at) =>
					text.slice(0, at) + some + text.slice(at),
		),
	},
	{
		weight: 1,
		arbitrary: piece.map(
			(some): Accident =>
				(text, at) =>
					`${text.slice(0, at)}\n\n${some}\n\n${text.slice(at)}`,
		),
	},
	{
		weight: 1,
		arbitrary: piece.map(
			(some): Accident =>
				(text) =>
					`# ${some}\n\n${text}`,
		),
	},
	{
		weight: 1,
		arbitrary: piece.map(
			(some): Accident =>
				(text, at, to) =>
					text.slice(0, at) + some + text.slice(to),
		),
	},
	{ weight: 1, arbitrary: fc.constant<Accident>((text, at, to) => text.slice(0, at) + text.slice(to)) },
	{ weight: 1, arbitrary: fc.constant<Accident>((text, at, to) => text.slice(0, to) + text.slice(at)) },
	{
		weight: 1,
		arbitrary: fc.constant<Accident>(
			(text, at, to) => text.slice(0, at) + text.slice(at, to).replace(/\s+/gu, ' ') + text.slice(to),
		),
	},
	{
		weight: 1,
		arbitrary: fc.constant<Accident>(
			(text, at, to) => text.slice(0, at) + text.slice(at, to).replace(/ /gu, '\n') + text.slice(to),
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(...realTexts).map(
			(other): Accident =>
				(text, at, to) =>
					text.slice(0, at) + other.slice(0, to),
		),
	},
);

const real = fc.constantFrom(...realTexts);

const text = fc
	.tuple(
		fc.oneof({ weight: 5, arbitrary: real }, articles, mutatedArticles, scraps),
		fc.array(fc.tuple(accident, place, place), { maxLength: 6 }),
	)
	.map(([whole, accidents]) =>
		accidents.reduce((some, [change, one, other]) => {
			const [at = 0, to = 0] = [one, other].map((share) => Math.round(share * some.length)).sort((a, b) => a - b);
			return change(some, at, to).slice(0, 40_000);
		}, whole),
	);

/** Mostly the text, in one of some bytes broken. */
const bytes = fc
	.tuple(text, rarely(12, fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 4 }))))
	.map(([whole, broken]) => {
		// As a scraper does that writes what is in memory: halves of characters come as they are lost.
		const sound = Buffer.from(whole.replaceAll('\0', ' '));
		if (!broken) return sound;
		const at = Math.round(broken[0] * sound.length);
		return Buffer.concat([sound.subarray(0, at), broken[1], sound.subarray(at)]);
	});

const given = fc.oneof(malice, fc.constantFrom('The Lisport Courier', 'constructor', '__proto__'));
const sidecar = fc
	.record(
		{
			outlet: fc.record({ value: given, because: malice }),
			title: fc.record({ value: given, because: malice }),
			published: fc.record({ value: fc.constantFrom('2031-06-12', '2024-02-29'), because: malice }),
			via: fc.record({ value: given, because: malice }),
		},
		{ requiredKeys: [] },
	)
	.map((value) => JSON.stringify(value));

/** What the editors say of all, once in some times: then excerpts are published, or words of theirs are strange. */
const story = fc
	.record(
		{ title: given, texts: fc.constantFrom('excerpts', 'full'), introduction: malice, editors: malice },
		{ requiredKeys: ['title'] },
	)
	.map((value) => JSON.stringify(value));

/** A folder of up to so many seeds, some with a sidecar or a story. JSON is YAML. */
export const folders = (most: number): fc.Arbitrary<Files> =>
	fc
		.tuple(fc.array(fc.tuple(bytes, rarely(3, sidecar)), { minLength: 1, maxLength: most }), rarely(3, story))
		.map(([seeds, ofAll]) => ({
			...Object.fromEntries(
				seeds.flatMap(([content, beside], index): [string, string | Uint8Array][] => [
					[`${index + 1}_seed.txt`, content],
					...(beside === undefined ? [] : [[`${index + 1}_seed.yml`, beside] as [string, string]]),
				]),
			),
			...(ofAll === undefined ? {} : { 'story.yml': ofAll }),
		}));
