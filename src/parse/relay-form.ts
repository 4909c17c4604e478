/** The phrases by which English says where a report is from, as an ordered table. */
import type { Relay } from '../records.ts';
import type { Piece } from './prose.ts';

/** A name for a way of saying it, and the words it fits. */
export interface RelayForm {
	readonly name: string;
	readonly kind: Relay['kind'];
	/** A word that it cannot do without: spares the pattern where none stands. */
	readonly needs: RegExp;
	/** Groups: `from` whom it is from, `told` who was told. */
	readonly pattern: RegExp;
	/** What the name in the slot must be. */
	readonly slot: 'known-outlet' | 'outlet' | 'platform' | 'anyone';
	readonly where?: Piece['where'];
}

/** Bounded, so that no run of letters can hold a form up. */
const word = "(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{L}\\p{N}&]{0,30}(?:[.-][\\p{L}\\p{N}]{1,30}|'(?!s\\b)\\p{L}{1,30}){0,4}";
/** At most six words in capitals, `the` before them and `of` between them. */
const name = `(?:${word})(?: (?:of (?:the )?|and |& )?${word}){0,5}`;
/** A name with what may stand before it: `the Danish state-run news agency`. */
const slot = (group: string) =>
	`(?:the |\\p{Lu}\\p{L}{1,30}'s |state-(?:run|owned) |(?:state )?(?:news )?(?:agency|newspaper|broadcaster|magazine|website|network|channel) |state ){0,3}(?<${group}>${name})`;
const unnamed =
	'(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Mm]ultiple|[Aa]n? (?:senior |unnamed |anonymous )?|[Tt]he) )?(?:(?:unnamed|anonymous|unidentified|diplomatic|government|informed|senior|multiple|several|[\\p{L}-]+) ){0,3}?(?:[Ss]ources?|[Oo]fficials?|[Pp]eople|[Pp]ersons?|[Dd]iplomats?)(?: (?:close to|familiar with|briefed on|with (?:direct )?knowledge of|aware of|who (?:asked not to be|declined to be|requested not to be)) [^,.;"“”]{0,60}?)?';
const verb = '(?:reported|reports|is reporting|was reporting|revealed|disclosed|said in a report)';
const medium =
	'(?:a|an|the|one|another|his|her|its|their|several) (?:\\p{L}{1,30} ){0,2}?(?:posts?|statements?|messages?|videos?|tweets?|threads?|updates?|remarks)';

/** Every form; the first that fits a place has it. */
export const relayForms: readonly RelayForm[] = [
	{
		name: 'headline-dash',
		kind: 'reported-by',
		slot: 'outlet',
		needs: /[–—]|\s-\s/u,
		where: 'title',
		pattern: new RegExp(`\\s[–—-]\\s(?<from>${name})\\s*$`, 'gu'),
	},
	{
		name: 'headline-outlet-first',
		kind: 'reported-by',
		slot: 'outlet',
		needs: /: /u,
		where: 'title',
		pattern: new RegExp(`^(?<from>${name}): `, 'gu'),
	},
	{
		name: 'unnamed-told-outlet',
		kind: 'told',
		slot: 'outlet',
		needs: /told|informed|confirmed to/u,
		pattern: new RegExp(
			`(?<from>${unnamed}) (?:has |have |had |also )?(?:told|informed|confirmed to) ${slot('told')}(?=[\\s,.;'])`,
			'gu',
		),
	},
	{
		name: 'reported-citing',
		kind: 'reported-by',
		slot: 'outlet',
		needs: /citing/u,
		pattern: new RegExp(
			`${slot('from')} (?:has |had |also |earlier |first |previously )*${verb}(?: [^,.;]{1,30})?,? citing (?:\\p{L}{1,30} ){0,3}?(?:sources|officials|people|documents?|${name})`,
			'gu',
		),
	},
	{
		name: 'reported',
		kind: 'reported-by',
		slot: 'outlet',
		needs: /report|reveal|disclos/u,
		pattern: new RegExp(
			`${slot('from')}(?: (?:news )?(?:agency|newspaper|magazine|website|channel))? (?:has |had |also |earlier |first |previously )*${verb}\\b(?! to\\b)`,
			'gu',
		),
	},
	{
		name: 'report-by',
		kind: 'reported-by',
		slot: 'known-outlet',
		needs: /[Aa]ccording to|\bby\b|report|article|interview|story|investigation/u,
		pattern: new RegExp(
			`(?:(?:[Aa]ccording to|as reported by|first reported by|reported by|quoted by|carried by|seen by|cited by) ${slot('from')}(?=[\\s,.;'"”)]|$)|(?:report|article|interview|story|investigation) (?:by|in|with|from|published (?:by|in)) ${slot('fromReport')}(?=[\\s,.;'"”)]|$))`,
			'gu',
		),
	},
	{
		name: 'report-of',
		kind: 'reported-by',
		slot: 'known-outlet',
		needs: /report|account/u,
		pattern: new RegExp(`(?<from>${name})'s? (?:report|reporting|account)\\b`, 'gu'),
	},
	{
		name: 'told-outlet',
		kind: 'told',
		slot: 'outlet',
		needs: /told|interview with|speaking to|comments to|remarks to/u,
		pattern: new RegExp(
			`(?<from>${name}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:\\p{L}{1,30} ){0,3}?\\p{Ll}{1,30}) (?:has |have |had |also |later )?(?:told|in an interview with|speaking to) ${slot('told')}(?=[\\s,.;'"”]|$)`,
			'gu',
		),
	},
	{
		name: 'told-outlet',
		kind: 'told',
		slot: 'outlet',
		needs: /told|interview with|speaking to|comments to|remarks to/u,
		pattern: new RegExp(
			`(?:told|in an interview with|speaking to|in comments to|in remarks to) ${slot('told')}(?=[\\s,.;'"”]|$)`,
			'gu',
		),
	},
	{
		name: 'posted-on',
		kind: 'posted-on',
		slot: 'platform',
		needs: /\b(?:on|via|to)\b/u,
		pattern: new RegExp(
			`(?:wrote|writing|posted|posting|said|stated|announced|tweeted|published|shared)(?: in)?(?: ${medium})? (?:on|via|to) ${slot('from')}(?: (?:messaging app|app|channel|account|page))?`,
			'gu',
		),
	},
	{
		name: 'post-on',
		kind: 'posted-on',
		slot: 'platform',
		needs: /post|statement|message|video|tweet|thread|update|remarks/u,
		pattern: new RegExp(
			`(?:in|by|through) ${medium} (?:\\p{L}{1,30} ){0,2}?(?:on|to|via) ${slot('from')}(?: (?:messaging app|app|channel|account|page))?`,
			'gu',
		),
	},
	{
		name: 'on-social-media',
		kind: 'posted-on',
		slot: 'anyone',
		needs: /social media/u,
		pattern:
			/(?:wrote|posted|said|criticised|criticized|announced|stated|\p{L}{1,30}ed)(?: \p{L}{1,30}){0,3}? on (?<from>social media)\b/gu,
	},
	{
		name: 'via',
		kind: 'republished',
		slot: 'outlet',
		needs: /\([Vv]ia|\(VIA/u,
		pattern: new RegExp(`\\((?:via|VIA|Via) ${slot('from')}\\)`, 'gu'),
	},
	{
		name: 'with-outlet',
		kind: 'republished',
		slot: 'outlet',
		needs: /^(?:[Ww]ith|[Ff]rom)\b|\((?:[Ww]ith|[Ff]rom)\b/u,
		pattern: new RegExp(
			`(?:^|\\()(?:[Ww]ith|[Ff]rom) (?:inputs from |reporting by |material from |files from )${slot('from')}(?=\\)?\\.?$)`,
			'gu',
		),
	},
	{
		name: 'anonymity',
		kind: 'unnamed',
		slot: 'anyone',
		needs: /anonymity|not to be/u,
		pattern: new RegExp(
			`(?:(?<from>${unnamed}|\\b[Tt]hey|\\b[Ww]ho)[^.;"“”]{0,60}? )?(?:on (?:the )?condition of anonymity|who (?:asked|declined|requested) not to be (?:named|identified))`,
			'gu',
		),
	},
	{
		name: 'unnamed-source',
		kind: 'unnamed',
		slot: 'anyone',
		needs: /\b(?:said|say|says|added|told|claimed|confirmed)\b/u,
		pattern: new RegExp(
			`(?<from>(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Ss]everal|[Tt]he|[Uu]nnamed|[Aa]nonymous|[Ss]enior|[\\p{L}-]+) ){0,3}?(?:[Ss]ources?|[Pp]eople (?:close to|familiar with|briefed on|with (?:direct )?knowledge of)[^,.;"“”]{0,60}?)) (?:said|say|says|added|told|claimed|confirmed)\\b`,
			'gu',
		),
	},
	{
		name: 'citing-sources',
		kind: 'unnamed',
		slot: 'anyone',
		needs: /citing/u,
		pattern: new RegExp(
			`citing (?<from>(?:\\p{L}{1,30} ){0,3}?(?:sources?|officials?|people)(?: (?:close to|familiar with|briefed on) [^,.;"“”]{0,60})?)`,
			'gu',
		),
	},
];

/** A line outside the prose that says where the whole text is from. */
export const sourceLabel = new RegExp(
	`^\\W{0,3}(?:[Ss]ource|SOURCE|[Vv]ia|[Oo]riginally published (?:by|in|on|at)|[Ff]irst published (?:by|in|on|at)|[Tt]his (?:article|story) (?:was )?(?:originally|first) (?:appeared|published) (?:in|on|by|at))\\s*:?\\s+(?<from>${slot('name').replace('(?<name>', '(?:')})\\W*$`,
	'u',
);
