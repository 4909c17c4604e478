/** Signs by which a page tells whose it is: its copyright line, its menus, its bylines. */
import { before, beforeAny, behind } from './words/site.ts';

const word = "[\\p{Lu}\\p{Lo}\\d](?:[\\p{L}\\p{N}&'’+-]|\\.(?=(?:\\p{Ll}{2,6}|Net|Com|Org|TV)(?!\\p{L}))){0,30}";
const lower = '[a-z]{1,20}\\d[a-z0-9]{0,20}';
const link = '(?:of |and |& |for |de |the |in |on )?';
/** A name: words with capitals, small linking words among them. */
const name = `(?<name>(?:[Tt]he )?(?!\\d{4}(?!\\p{L}))(?:${word}|${lower})(?: ${link}${word}){0,4})`;
const year = '(?:19|20)\\d\\d';
const years = `${year}(?:\\s?[-–—]\\s?(?:${year}|\\d\\d)?)?`;

/** One way in which a line names its outlet. */
interface SignRule {
	readonly sign: string;
	readonly weight: number;
	/** What the line must hold for the rule to be tried: a cheap test first. */
	readonly needs: RegExp;
	/** The words, with `NAME` and `YEARS` standing for theirs. A group called `frame` tells kinds of one sign apart. */
	readonly test: string;
	/** Only lines of a few words are looked at. */
	readonly short?: true;
	/** It is looked for in running text, too. */
	readonly prose?: true;
}

const copyright = { sign: 'copyright', weight: 2, needs: /©|\(c\)|copyright|·/iu };
const role =
	'[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Cc]ontributor|[Cc]olumnist|[Pp]roducer|[Jj]ournalist|[Ff]ounder';

const table: readonly SignRule[] = [
	{
		...copyright,
		test: '(?:©|\\([Cc]\\)|[Cc]opyright|COPYRIGHT)[\\s©,]{0,4}(?:[Cc]opyright )?(?:YEARS[\\s,.]{0,3})(?:[Cc]opyright )?(?:by |By )?NAME',
	},
	{ ...copyright, test: '^(?:©|[Cc]opyright)[\\s©]{0,4}NAME(?=[\\p{L}\\s,.]{0,12} All [Rr]ights)' },
	{ ...copyright, test: '^NAME[\\s,]{0,3}(?:©|[Cc]opyright|·)\\s?(?:YEARS|\\d{8})' },
	{ ...copyright, test: '(?:©|[Cc]opyright)[\\s©]{0,4}(?:[Cc]opyright )?NAME[\\s,]{1,3}YEARS' },
	// What WordPress adds to the items of its feeds.
	{
		sign: 'feed',
		weight: 3,
		needs: /^The post .*appeared first on /u,
		test: 'appeared first on NAME\\.?$',
	},
	// What letters and feeds say of themselves.
	{
		sign: 'letter',
		weight: 3,
		needs: /reader-supported/u,
		test: '^NAME is a reader-supported (?:publication|newsletter)',
	},
	{
		sign: 'feed-note',
		weight: 3,
		needs: /not been (?:edited|created)/u,
		test: 'not been (?:edited|created) by NAME(?: staff| team| desk)',
	},
	{ sign: 'subscribe', weight: 1, needs: /subscribe to/iu, test: '[Ss]ubscribe to NAME' },
	{
		sign: 'inbox',
		weight: 1,
		needs: /inbox|delivered/iu,
		test: '[Gg]et (?:more |the )?NAME(?: newsletters?)? (?:delivered|in your inbox)',
	},
	{
		sign: 'inbox',
		weight: 1,
		needs: /sign up/iu,
		test: "[Ss]ign up (?:for|to)(?: the)? NAME(?:[’']s)?(?: [Nn]ewsletters?| [Aa]lerts)",
	},
	{
		sign: 'moderates',
		weight: 1,
		needs: / (?:moderates|is|may) /u,
		test: '^NAME (?:moderates|is not responsible|may (?:earn|receive|collect)|is supported by|is part of)',
	},
	{
		sign: 'contributed',
		weight: 2,
		needs: /contributed/u,
		prose: true,
		test: "^NAME[’']s? (?:\\p{Lu}[\\p{L}.-]{1,20} ){2,4}contributed (?:to|reporting)",
	},
	{
		sign: 'comment',
		weight: 1,
		needs: /for comment/u,
		prose: true,
		test: "(?:respond|reply|responded|replied) to NAME(?:[’']s?) requests? for comment",
	},
	{
		sign: 'role',
		weight: 1,
		needs: /(?:or|er|ist|ent) (?:at|for|of|with) /u,
		prose: true,
		test: `(?:${role})(?:-at-large)? (?:at|for|of|with) NAME(?= and | who | where | in |[.,]|$)`,
	},
	{ sign: 'before', weight: 1, needs: / /u, short: true, test: `^(?<frame>${before.join('|')}) NAME$` },
	{ sign: 'near', weight: 1, needs: / /u, short: true, test: `^(?<frame>${beforeAny.join('|')}) NAME$` },
	{
		sign: 'behind',
		weight: 1,
		needs: new RegExp(` (?:${behind.join('|')})$`, 'u'),
		short: true,
		test: `^NAME(?:[’']s)? (?<frame>${behind.join('|')})$`,
	},
];

/** The table, each rule with its words as an expression whose group `name` is the outlet's. */
export const signRules = table.map((rule) => ({
	...rule,
	test: new RegExp(rule.test.replace('NAME', name).replace('YEARS', years), 'u'),
}));
