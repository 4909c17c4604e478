/** Lines that outlets, aggregators and scrapers leave round an article: an ordered table, the surest first. */
import type { PartKind } from '../records.ts';
import type { Unit } from './unit.ts';
import { agencies } from './words/agencies.ts';

/** What a unit is, and the rule that told it. */
export interface Told {
	readonly kind: PartKind;
	readonly rule: string;
}

interface FurnitureRule extends Told {
	readonly test: RegExp;
	/** The most words that such a line has; 12 if left out. */
	readonly most?: number;
}

const platforms =
	'facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|bluesky|threads|messenger|flipboard|e-?mail|print|copy link|link copied|copy|save|share|tweet|pin|post';
const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const agency = agencies.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

const rules: readonly FurnitureRule[] = [
	{ kind: 'address', rule: 'address-line', test: /^<?https?:\/\/\S+(?: \S+){0,3}>?$/i },
	{
		kind: 'label',
		rule: 'address-label',
		test: /^(?:(?:original|source|article|canonical|full|page) ?)?(?:url|link|address|source)\s*:?$/i,
	},
	{
		kind: 'stamp',
		rule: 'relative-time',
		test: /^(?:(?:published|posted|updated|last updated):? )?(?:\d{1,3}|an?|one|two|three) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b(?:[\s·|]*\d+)?(?: (?:min|minute)s? read)?$/i,
	},
	{
		kind: 'stamp',
		rule: 'date-line',
		test: new RegExp(
			`^(?:[\\p{L} ]{0,24}[:|,] ?)?.{0,30}?(?:\\b${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${month},? (?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\b|T)|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d\\b).{0,60}$`,
			'iu',
		),
		most: 14,
	},
	{
		kind: 'byline',
		rule: 'by-line',
		test: /^(?:(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Ww]ords|[Ss]tory) )?(?:[Bb]y|BY):? \p{Lu}[^.!?]*(?:\.[^.!?]+)*$/u,
		most: 20,
	},
	{
		kind: 'correction',
		rule: 'correction-note',
		test: /^(?:an? (?:earlier|previous) version of th(?:is|e) |(?:this|the) (?:article|story|report|post|headline|piece) (?:has been|was) (?:updated|corrected|amended|edited)|corrections?(?: appended)?:|clarification:|editor['’]?s?['’]? note:)/i,
		most: 120,
	},
	{
		kind: 'related',
		rule: 'related-line',
		test: /^(?:related|read more|read also|also read|read next|see also|see more|more on this|more from|recommended|you may also like|you might also like|don['’]t miss|most read|more stories|explore more)(?: (?:article|articles|story|stories|news|content|coverage|topics|links|reading))?\s*(?::|\.{3}|…|-|–|—|$)/i,
		most: 40,
	},
	{
		kind: 'advert',
		rule: 'advert-line',
		test: /^(?:article )?(?:ad|ads|advert|advertise|advertisement|sponsored(?: content)?|promoted(?: content)?|story continues below(?: advertisement)?)(?: box)?[.:]?$/i,
	},
	{
		kind: 'share',
		rule: 'share-bar',
		test: new RegExp(
			`^(?:share(?: this(?: (?:article|story|item|page|post))?)?(?: on| via| with)?:? ?)?(?:(?:${platforms})(?:[\\s,|/·•]+|$))+$`,
			'i',
		),
	},
	{ kind: 'share', rule: 'share-line', test: /^(?:share|tweet|send|email) (?:this|on|via|to|with)\b/i },
	{
		kind: 'notice',
		rule: 'cookie-notice',
		test: /\b(?:use(?:s)? cookies|cookie (?:policy|settings|preferences|consent)|accept (?:all )?cookies|store and\/or access information|privacy policy|terms of (?:use|service)|personali[sz]ed advert)\b/i,
		most: 80,
	},
	{
		kind: 'notice',
		rule: 'pay-wall',
		test: /\b(?:subscribe (?:now|today|to (?:read|continue|our))|sign up (?:for|to|here)|already a subscriber|to continue reading|log in to|create (?:a|your) (?:free )?account|(?:our|free|daily|weekly|morning) newsletters?\b.{0,40}\b(?:inbox|subscribe|sign)|support our journalism|all rights reserved|enable javascript)\b/i,
		most: 40,
	},
	{ kind: 'notice', rule: 'copyright', test: /^(?:©|\(c\)|copyright\b)/i, most: 40 },
	{
		kind: 'navigation',
		rule: 'menu-entry',
		test: /^(?:skip to .+|main menu|menu|home(?: ?page)?|search|subscribe|sign (?:in|up|out)|log ?(?:in|out)|register|my account|account|close|next|previous|back|back to top|contact(?: us)?|about(?: us)?|help|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|post a comment|view comments|similar (?:news|stories|articles)|breaking news|latest(?: news)?|top (?:news|stories)|trending(?: now)?|most (?:read|popular|viewed)|popular|newsletters?|load more|show more|view (?:all|more)|read (?:entire|full|the full|the whole) (?:article|story)|continue reading|listen(?: live| to this article)?|watch(?: live)?|live|video|videos|photos|gallery|podcasts?|topics?|tags?|categories|opinion|sports?|weather|business|politics|world|entertainment|lifestyle|health|culture|tech(?:nology)?)\s*[:>»…×-]?$/i,
	},
	{ kind: 'label', rule: 'logo-line', test: /^.{1,40} logo$/i },
	{ kind: 'label', rule: 'source-line', test: /^(?:source|sources|via|from|agency|agencies)\s?: ?\S.*$/i },
	{
		kind: 'label',
		rule: 'tag-list',
		test: /^(?:tags?|topics?|filed under|keywords|category|categories|posted in)\s?: ?\S.*$/i,
		most: 40,
	},
	// Tags of which the scraper lost the blanks: one long word of small letters.
	{ kind: 'label', rule: 'glued-tags', test: /^[\p{Ll}\d-]{25,}$/u },
	{
		kind: 'credit',
		rule: 'photo-credit',
		test: new RegExp(
			`^\\(?(?:(?:photo|image|picture|photograph|video|file photo|file|credit|illustration|graphic)s?(?: credit| by| courtesy of| via)?\\s?[:|/©-]|(?:ap|afp|reuters|epa|getty images?) ?(?:photo)?[/|])`,
			'i',
		),
		most: 25,
	},
	{
		kind: 'caption',
		rule: 'caption-with-credit',
		// A sentence in the present tense that ends in the name of a picture desk or of the site it was taken from.
		test: new RegExp(
			`[.!?)”"’]\\s*[([]?(?:(?:photo|image|picture|credit|file photo)s?:? ?)?(?:(?:${agency})(?:[ /]+(?:photo|images|${agency}))*|[\\p{L}\\d-]+\\.(?:com|org|net|gov|ru|ua|eu|uk|info|news))[)\\]]?\\.?$`,
			'iu',
		),
		most: 45,
	},
	// The initials of the desk, alone on a line.
	{ kind: 'label', rule: 'desk-initials', test: /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4})*$/u },
];

/** What somebody says in a sentence is no notice and no stamp, whatever its words. */
const speech = /["“”«»]|\b(?:said|says|told|wrote|was|were|has|had)\b/u;
const wary = new Set<PartKind>(['notice', 'stamp']);

/**
 * Tell furniture and display lines by their own words alone.
 *
 * @param unit - Any unit of the seed.
 * @returns What it is, by the first rule that fits; `undefined` where none does.
 */
export function classifyLine(unit: Unit): Told | undefined {
	const spoken = unit.prose && speech.test(unit.text);
	const found = rules.find(
		({ test, most = 12, kind }) => unit.words <= most && !(spoken && wary.has(kind)) && test.test(unit.text),
	);
	return found && { kind: found.kind, rule: found.rule };
}
