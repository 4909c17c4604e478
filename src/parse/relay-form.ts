/** The phrases by which English says where a report is from, as an ordered table. */
import type { Relay } from '../records.ts';
import type { Piece } from './prose.ts';
import { platforms } from './words/platforms.ts';
import { adverbs, medium, name, nameEnd, reporting, slot, unnamed } from './relay-pattern.ts';

/** A name for a way of saying it, and the words it fits. */
export interface RelayForm {
	readonly name: string;
	readonly kind: Relay['kind'];
	/** Words, or ends of words, that it cannot do without: of each list one. They spare the rest where none stands. */
	readonly holds: readonly (readonly string[])[];
	/** What must stand somewhere in its sentence besides. */
	readonly needs?: RegExp | undefined;
	/** Groups: `from` whom it is from, `told` who was told. */
	readonly pattern: RegExp;
	/** What the name in the slot must be. */
	readonly slot: 'known-outlet' | 'outlet' | 'platform' | 'agency' | 'anyone';
	readonly where?: Piece['where'];
}

const form = (
	name: string,
	kind: Relay['kind'],
	slotKind: RelayForm['slot'],
	holds: RelayForm['holds'],
	pattern: string,
	more: Pick<RelayForm, 'needs' | 'where'> = {},
): RelayForm => ({
	name,
	kind,
	slot: slotKind,
	holds,
	pattern: new RegExp(pattern, 'gu'),
	...more,
});

/** The ends of the words by which people without a name are called. */
const called = ['ource', 'fficial', 'eople', 'erson', 'iplomat', 'aide', 'Aide', 'dvis'];

const reportedBy: readonly RelayForm[] = [
	form('headline-dash', 'reported-by', 'outlet', [], `\\s[–—-]\\s(?<from>${name})\\s*$`, {
		needs: /[–—]|\s-\s/u,
		where: 'title',
	}),
	form('headline-outlet-first', 'reported-by', 'known-outlet', [], `^(?<from>${name}): `, { where: 'title' }),
	form('headline-outlet-last', 'reported-by', 'known-outlet', [], `: (?<from>${name})\\s*$`, { where: 'title' }),
	form(
		'reported-citing',
		'reported-by',
		'outlet',
		[['citing']],
		`${slot('from')} ${adverbs}${reporting}(?: [^,.;]{1,30})?,? citing (?:\\p{L}{1,30} ){0,3}?(?:sources?|officials|people|documents?|${name})`,
	),
	form(
		'reported',
		'reported-by',
		'outlet',
		[['report', 'reveal', 'disclos']],
		`${slot('from')} ${adverbs}${reporting}\\b(?! (?:to|for|from|back|as|being|having)\\b)`,
	),
	form(
		'media-reported',
		'reported-by',
		'anyone',
		[['media', 'news agencies']],
		`(?<from>(?:(?:[Ss]tate(?:-run|-owned|-controlled)?|[Ll]ocal|(?!(?:Social|The|Some|Many|These|Other|New|Our|Their)\\b)\\p{Lu}\\p{L}{1,30}) ){1,2}(?:media|news agencies)(?: outlets)?) ${adverbs}(?:reported|reports?|are reporting|said|says?)\\b`,
	),
	form(
		'agency-said',
		'reported-by',
		'outlet',
		[['news agency']],
		`(?:[Tt]he )?(?:\\p{Lu}\\p{L}{1,30}'s )?(?:state )?(?<from>${name}) (?:state )?news agency (?:has |also )?(?:said|says)\\b`,
	),
	form(
		'quoted-as-saying',
		'reported-by',
		'outlet',
		[['as saying', 'as telling']],
		`${slot('from')} ${adverbs}(?:quoted|cited|quotes|cites) [^.;:"“”]{1,80}? as (?:saying|telling)\\b`,
	),
	form(
		'quoted-by',
		'reported-by',
		'outlet',
		[['quoted']],
		`quoted(?: as (?:saying|telling))? (?:by|in) ${slot('from')}${nameEnd}`,
	),
	form(
		'report-by',
		'reported-by',
		'known-outlet',
		[
			[
				'ccording to',
				'carried by',
				'seen by',
				'report',
				'published',
				'iting',
				'cited by',
				'article',
				'story',
				'investigation',
				'op-ed',
				'column',
				'editorial',
			],
		],
		`(?:(?:[Aa]ccording to|as reported (?:by|in)|first reported (?:by|in)|reported (?:by|in)|carried by|seen by|published (?:by|in)|[Cc]iting|cited by) (?:a report (?:by|in|from) )?${slot('from')}${nameEnd}|(?:report|article|story|investigation|op-ed|column|editorial) (?:by|in|for|from|published (?:by|in)) ${slot('fromReport')}${nameEnd})`,
		{ needs: /[Aa]ccording to|\bby\b|report|article|story|investigation|[Cc]it(?:ing|ed)|op-ed|column/u },
	),
	form(
		'report-of',
		'reported-by',
		'known-outlet',
		[['report', 'account']],
		`(?<from>${name})'s? (?:report|reporting|account)\\b`,
	),
	form(
		'contributed',
		'reported-by',
		'agency',
		[['contributed']],
		`(?<from>${name}?)(?:'s? (?:\\p{Lu}\\p{L}{1,30} ){1,3}?| (?:writers?|reporters?|correspondents?|journalists?) [^.;]{1,80}?)? ?(?:contributed to (?:this|the) (?:report|story|article)|contributed reporting)\\b`,
		{ needs: /contributed to|reporting (?:by|from)/iu },
	),
	form(
		'reporting-by',
		'reported-by',
		'agency',
		[['eporting', 'nputs', 'iles', 'aterial']],
		`(?:[Rr]eporting|[Ii]nputs|[Ff]iles|[Mm]aterial) (?:by|from) ${slot('from')}${nameEnd}`,
		{ needs: /reporting (?:by|from)/iu },
	),
];

const interview = 'interview(?: (?:\\p{Lu}?\\p{L}{1,20}|that aired \\p{L}{1,12}))?';
const told: readonly RelayForm[] = [
	form(
		'unnamed-told-outlet',
		'told',
		'outlet',
		[['told', 'informed', 'confirmed to'], called],
		`(?<from>${unnamed}) ${adverbs}(?:told|informed|confirmed to) ${slot('told')}${nameEnd}`,
	),
	form(
		'told-outlet',
		'told',
		'outlet',
		[['told']],
		`(?<from>${name}|\\b[Hh]e|\\b[Ss]he|\\b[Tt]hey|\\b[Tt]he (?:\\p{L}{1,30} ){0,3}?\\p{Ll}{1,30}) ${adverbs}told ${slot('told')}${nameEnd}`,
	),
	form('told-outlet', 'told', 'outlet', [['told']], `told ${slot('told')}${nameEnd}`),
	form(
		'interview-with',
		'told',
		'known-outlet',
		[['interview']],
		`(?:[Ii]n|[Dd]uring) (?:an?|his|her|their|the|one|another) (?:[\\p{L}-]{1,30} ){0,3}?${interview} (?:with|on|to|for) ${slot('told')}${nameEnd}`,
	),
	form('interview-with', 'told', 'outlet', [['interview with']], `[Ii]n an interview with ${slot('told')}${nameEnd}`),
	form(
		'speaking-to',
		'told',
		'known-outlet',
		[['peaking to', 'peaking with', 'peaking on', 'comments to', 'remarks to', 'statement to', 'mail to']],
		`(?:[Ss]peaking (?:to|with|on)|in (?:comments|remarks|a statement|an e-?mail) to) ${slot('told')}${nameEnd}`,
	),
];

const where = '(?: (?:messaging app|app|channel|account|page))?';
const postedOn: readonly RelayForm[] = [
	form(
		'posted-on',
		'posted-on',
		'platform',
		[[...platforms]],
		`(?:wrote|writing|posted|posting|said|stated|announced|tweeted|published|shared)(?: in)?(?: ${medium})? (?:on|via|to) (?:the )?(?:social (?:media )?(?:network|platform|site) )?${slot('from')}${where}`,
	),
	form(
		'post-on',
		'posted-on',
		'platform',
		[[...platforms]],
		`(?:in|by|through) ${medium} (?:\\p{L}{1,30} ){0,2}?(?:on|to|via) ${slot('from')}${where}`,
	),
	form(
		'on-social-media',
		'posted-on',
		'anyone',
		[['social media']],
		'(?:wrote|writing|posted|said|announced|stated|tweeted)(?: (?:in )?(?:a (?:post|statement|message|video)|\\p{L}{1,12}))? on (?<from>social media)\\b',
	),
];

const republished: readonly RelayForm[] = [
	form('via', 'republished', 'outlet', [['(via', '(Via', '(VIA']], `\\((?:via|VIA|Via) ${slot('from')}\\)`),
	form(
		'with-outlet',
		'republished',
		'outlet',
		[['inputs from', 'reporting by', 'material from', 'files from']],
		`(?:^|\\()(?:[Ww]ith|[Ff]rom) (?:inputs from |reporting by |material from |files from )${slot('from')}(?=\\)?\\.?$)`,
	),
	form(
		'originally-published',
		'republished',
		'outlet',
		[['publish', 'appeared', 'reprinted', 'reproduced']],
		`(?:[Tt]his |[Tt]he )(?:article|story|piece|report|column|post|interview|essay)(?: (?:was|is|has been|had been))?(?: (?:originally|first|also))? (?:(?:re)?published|appeared|reprinted|reproduced)(?: here)?(?: with (?:the )?permission)? (?:by|in|on|at|from|of) ${slot('from')}${nameEnd}`,
	),
];

const source = '(?:[Ss]ources?|[Pp]eople|[Pp]ersons?|[Oo]fficials?|[Dd]iplomats?)';
const unnamedForms: readonly RelayForm[] = [
	form(
		'anonymity',
		'unnamed',
		'anyone',
		[['condition of anonymity', 'not to be named', 'not to be identified', 'not to be quoted']],
		`(?:(?<from>${unnamed})(?:[^.;"“”()]{0,80}?) )?(?:on (?:the )?condition of anonymity|who (?:asked|declined|requested|did not wish|wished) not to be (?:named|identified|quoted by name))`,
	),
	form(
		'unnamed-source',
		'unnamed',
		'anyone',
		[['ource', 'close to', 'familiar with', 'briefed on', 'knowledge of']],
		`(?<from>(?:(?:\\p{L}\\.){2,5} |\\p{L}[\\p{L}-]{0,30} ){0,4}?(?:[Ss]ources?|${source} (?:close to|familiar with|briefed on|with (?:direct )?knowledge of)[^,.;:"“”()]{1,60}?)) ${adverbs}(?:said|say|says|added|told|claimed|confirmed)\\b`,
	),
	form(
		'citing-sources',
		'unnamed',
		'anyone',
		[['citing']],
		`citing (?<from>(?:\\p{L}[\\p{L}.-]{0,30} ){0,3}?${source}(?: (?:close to|familiar with|briefed on|with (?:direct )?knowledge of) [^,.;"“”()]{0,60})?)`,
	),
];

/** Every form; of two that begin together the first has the place. */
export const relayForms: readonly RelayForm[] = [
	...reportedBy.slice(0, 3),
	...told.slice(0, 1),
	...reportedBy.slice(3),
	...told.slice(1),
	...postedOn,
	...republished,
	...unnamedForms,
];

/** A line outside the prose that says where the whole text is from. */
export const sourceLabel = new RegExp(
	`^\\W{0,3}(?:[Ss]ource|SOURCE|[Vv]ia|(?:[Tt]his (?:article|story|piece|post|report) )?(?:was |is )?(?:[Oo]riginally|[Ff]irst) (?:appeared|published) (?:in|on|by|at)|(?:[Tt]his (?:article|story|piece) is )?[Rr]epublished (?:with permission )?from|[Rr]eprinted (?:with permission )?from)\\s*:?\\s+(?<from>${slot('name').replace('(?<name>', '(?:')})\\W*$`,
	'u',
);
