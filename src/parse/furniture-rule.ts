/** Lines that outlets, aggregators and scrapers leave round an article: an ordered table, the surest first. */
import type { PartKind } from '../records.ts';
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
/** The names of agencies and picture desks, as alternatives of a regular expression. */
export const agency = agencies.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** The rules, the surest first. */
export const furnitureRules: readonly FurnitureRule[] = [
	// What archives of the press print round a text: `LENGTH: 214 words`, `Document ABC0000020171207edc70002x`.
	{
		kind: 'label',
		rule: 'archive-field',
		test: /^(?:(?:SECTION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|DOCUMENT-TYPE|GRAPHIC|CORRECTION-DATE|SUBJECT|GEOGRAPHIC|COMPANY|PERSON|NOTES|ACC-NO|BODY|HIGHLIGHT|SERIES|COLUMN): ?.*|\d+ of \d+ DOCUMENTS?|Document [A-Z]{2,}\d{8,}\w*|\d[\d,]* words|(?:Word count|Length|Words): ?\d[\d,]*(?: words)?|Full [Tt]ext|Abstract|Document URL|(?:First|Final|Late|Late Final|National|City|Main|Metro|Regional|Early) Edition)$/u,
		most: 20,
	},
	// Copy that a site takes over as it comes.
	{
		kind: 'label',
		rule: 'feed-note',
		test: /^[([*_]*(?:except for the headline, )?(?:this|the) (?:story|article|report|copy|content) has not been (?:edited|created|verified)\b|\bauto-?generated from a syndicated feed\b/i,
		most: 60,
	},
	// What archives of the web, caches and printers put on top.
	{
		kind: 'notice',
		rule: 'page-banner',
		test: /^(?:printed from\b|this is google['’]s cache of\b|the wayback machine\b|(?:full|text-only) version\b.*\bsource$|tip: to quickly find\b|archived (?:from|copy)\b|an archived version of\b|view (?:this )?(?:e-?mail|newsletter|message|it)? ?(?:online|in (?:your|a|the) (?:web )?browser)\b|(?:begin )?forwarded message\b|forwarded from\b)/i,
		most: 60,
	},
	{ kind: 'address', rule: 'address-line', test: /^<?(?:https?:\/\/\S+(?: \S+){0,3}|www\.[\w-]+\.\S+)>?$/i },
	{
		kind: 'label',
		rule: 'address-label',
		test: /^(?:(?:original|source|article|canonical|full|page) ?)?(?:url|link|address|source)\s*:?$/i,
	},
	{
		kind: 'stamp',
		rule: 'relative-time',
		test: /^(?:(?:published|posted|updated|last updated):? )?(?:\d{1,3}|an?|one|two|three) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b(?: at \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?(?:[\s·|]*\d+)?(?: (?:min|minute)s? read)?$/i,
	},
	// The time of an entry of a live blog, or the length of a video.
	{
		kind: 'stamp',
		rule: 'clock-line',
		test: /^\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|[CE]E?S?T|[ECMP][SD]?T))?$/i,
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
		test: /^(?:(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Ww]ords|[Ss]tory|[Ii]nterview) )?(?:[Bb]y|BY|BYLINE):? \p{Lu}[^.!?]*(?:\.[^.!?]+)*$/u,
		most: 20,
	},
	{
		kind: 'correction',
		rule: 'correction-note',
		test: /^(?:an? (?:earlier|previous) version of th(?:is|e) |(?:this|the) (?:article|story|report|post|headline|piece) (?:has been|was) (?:updated|corrected|amended|edited)|corrections?(?: appended)?:|clarification:|editor['’]?s?['’]? note:)/i,
		most: 120,
	},
	{
		kind: 'navigation',
		rule: 'comments-head',
		test: /^(?:(?:view |read |show |see |load |write |add )?(?:all )?(?:the )?(?:\(?\d[\d,]*\)? )?(?:reader |user |facebook )?(?:comments?|replies|responses)(?: \(?\d[\d,]*\)?)?(?: (?:below|closed|on this story|are closed))?|(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|response)|join the (?:conversation|discussion|debate)|tell us what you think|what do you think|(?:share|have) your (?:say|thoughts|opinion)s?(?: with friends| below)?|comments? (?:policy|guidelines|rules)|discuss(?:ion)?|top rated comments)\s*[.:?!…]*(?: *\(view all\))?$/i,
	},
	{
		kind: 'related',
		rule: 'more-stories',
		test: /^(?:(?:related|recommended|similar|popular|trending|latest|top|more|other|most (?:read|popular|viewed|shared|recent)|featured|editor['’]?s['’]?|recent|sponsored|promoted|partner) (?:(?:top|news|local|world|related) )?(?:articles?|stories|news|posts?|content|coverage|topics?|links|reading|headlines|videos?|picks?|searches|for you|today|now)(?: (?:in|from|on|for) .{1,40})?|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|more (?:from|in|by|stories from|news from|like this)\b.{0,50}|read (?:this )?next|what to read next|up next|next (?:up|article|story|post)|previous (?:article|story|post)|you (?:may|might) also (?:like|be interested in)|(?:also|more) (?:on|about)\b.{0,30}|(?:must|just) watch(?:ed)?|don['’]t miss|in case you missed it|on our radar|around the web|from (?:our partners|around the web|the web)|paid (?:content|stories)|other news in this section|about the author|(?:latest|top) .{2,20} news|explore|the latest)\s*[.:…»>]*$/i,
	},
	{
		kind: 'related',
		rule: 'related-line',
		test: /^(?:related|read more|read also|also read|read next|see also|see more|keep reading|more on this|more from|recommended|you may also like|you might also like|don['’]t miss|most read|more stories|explore more)(?: (?:article|articles|story|stories|news|content|coverage|topics|links|reading))?\s*(?::|\||\.{3}|…|-|–|—|$)/i,
		most: 40,
	},
	{ kind: 'label', rule: 'highlights-head', test: /^(?:story|article) highlights:?$/i },
	// Where each entry of a list begins, for readers of the screen.
	{ kind: 'related', rule: 'list-position', test: /^(?:list of \d+ items?|list \d+ of \d+|end of list)$/i },
	{
		kind: 'advert',
		rule: 'advert-line',
		test: /^(?:article )?(?:ad|ads|advert|advertise|advertisement|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?)(?: box)?[.:]?$/i,
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
		rule: 'consent-notice',
		test: /\b(?:we and our (?:\d+ )?partners|consent to the use|store and\/or access|withdraw your consent|personali[sz]ed (?:ads|advertis\w+)|your personal data|use of cookies|(?:cookie|privacy) (?:settings|choices|preferences)|this (?:web)?site uses cookies)\b/i,
		most: 120,
	},
	{
		kind: 'notice',
		rule: 'page-notice',
		test: /^_?(?:this (?:live ?)?(?:blog|page|coverage|thread)(?: page)? (?:is|has|was) (?:no longer|now|been)\b|(?:the |this )?(?:content|page|video|media|item|article)(?: playback)? (?:(?:that )?you (?:requested|are looking for|tried to \w+) )?(?:does not exist|is (?:not|no longer|un)\s?(?:available|supported)|could not be|cannot be (?:displayed|played|loaded))|your browser (?:does not|doesn['’]t|is (?:not|out))|please (?:enable|turn on|disable|wait)\b|something went wrong\b|if you (?:notice|find|spot|see|have found) (?:an? )?(?:error|mistake|typo)s?\b|this is a rush transcript\b|view this post on\b|a post shared by\b|this content is (?:hosted|provided) (?:on|by)\b|(?:an )?error occurred\b|loading\b)/i,
		most: 25,
	},
	{
		kind: 'notice',
		rule: 'pay-wall',
		test: /\b(?:subscribe (?:now|today|to (?:read|continue|our))|sign up (?:for|to|here)|already a subscriber|to continue reading|log in to|create (?:a|your) (?:free )?account|(?:our|free|daily|weekly|morning) newsletters?\b.{0,40}\b(?:inbox|subscribe|sign)|support our journalism|is a reader-supported (?:publication|newsletter)|becoming a (?:free|paid)(?: or paid)? (?:subscriber|member)|signing up (?:to|for) (?:the|our) .{0,40}\bnewsletters?\b|all rights reserved|enable javascript)\b/i,
		most: 40,
	},
	{
		kind: 'notice',
		rule: 'legal-notice',
		test: /\b(?:may not be (?:re-?produced|published|broadcast|re-?distributed|copied)|subject to copyright|terms (?:and|&) conditions|user agreement|community (?:rules|guidelines) apply|affiliate (?:commission|link|program)s?|earn (?:a|an|some) (?:affiliate |small )?commission|(?:quotes|data|prices) (?:are )?delayed|registered office|no spam|you(?:['’]re| are) receiving this (?:e-?mail|newsletter|message)|unsubscribe (?:at )?any ?time|your (?:email address|privacy)|abide by our|for informational purposes only|cookies (?:are|that|may|will) )\b/i,
		most: 120,
	},
	{
		kind: 'advert',
		rule: 'promotion',
		test: /^(?:click (?:here|on|to)\b|(?:please )?(?:follow|like|find|join) (?:us|me|our|\S+(?: \S+){0,3} on (?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|social))\b|subscribe (?:to|for|here)|sign up\b|thanks for reading\b|join (?:our|now|today)|download (?:our|the|now)|try our|get (?:our|the|more|breaking|unlimited|full|access|\S+(?: \S+){0,4} delivered)\b.{0,80}\b(?:inbox|delivered|newsletter|subscri\w+|apps?|alerts?|weekly|daily|emails?)\b|do you (?:rely|have a (?:story|tip))|have (?:a|you got a) (?:story|tip|news tip)|got a (?:story|tip)|want (?:more|to (?:read|hear|see) more)\b|stay (?:current|informed|up to date|connected)|support (?:us|our|independent)\b|support \p{Lu}\S* (?:and|so|by)\b|never miss\b|catch (?:up on )?(?:all )?(?:of )?the latest\b|(?:add|make|set) \S+(?: \S+){0,4} (?:as )?(?:a|your) preferred source\b|for more (?:stories|news|videos)\b)/iu,
		most: 30,
	},
	{ kind: 'notice', rule: 'copyright', test: /^(?:©|ⓒ|\(c\)|copyright\b)/i, most: 60 },
	{
		kind: 'navigation',
		rule: 'menu-entry',
		test: /^(?:skip to .+|main menu|menu|home(?: ?page)?|search|subscribe|sign (?:in|up|out)|log ?(?:in|out)|register|my account|account|close|next|previous|back|back to top|contact(?: us)?|about(?: us)?|help|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|post a comment|view comments|similar (?:news|stories|articles)|breaking news|latest(?: news)?|top (?:news|stories)|trending(?: now)?|most (?:read|popular|viewed)|popular|newsletters?|load more|show more|view (?:all|more)|read (?:entire|full|the full|the whole) (?:article|story)|continue reading|listen(?: live| to this article)?|watch(?: live)?|live|video|videos|photos|gallery|podcasts?|topics?|tags?|categories|opinion|sports?|weather|business|politics|world|entertainment|lifestyle|health|culture|tech(?:nology)?)\s*[:>»…×-]?$/i,
	},
	{ kind: 'label', rule: 'logo-line', test: /^.{1,40} logo$/i },
	// A link in Markdown, alone on its line.
	{ kind: 'related', rule: 'link-line', test: /^(?:[*-] )?!?\[[^\]]*\]\([^)\s]*\)$/, most: 60 },
	{
		kind: 'label',
		rule: 'origin-line',
		// `The post TITLE appeared first on SITE`: what WordPress adds to the items of its feeds.
		test: /^the post .{1,300} appeared first on |^[*_(\[]*(?:this|the) (?:article|story|post|piece|report|column|essay|interview) (?:was )?(?:(?:originally|first) )?(?:appeared|(?:re)?published|posted|produced)\b|^(?:originally|first) (?:appeared|published|posted)\b/i,
		most: 60,
	},
	{ kind: 'label', rule: 'source-line', test: /^(?:source|sources|via|from|agency|agencies)\s?: ?\S.*$/i },
	{
		kind: 'label',
		rule: 'tag-list',
		test: /^(?:tags?|topics?|filed under|keywords|category|categories|posted in)\s?: ?\S.*$|^(?:posted in|tagged(?: with)?) \p{L}[^.]*$/iu,
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
	// The initials of the desk, alone on a line; those of agencies may follow: `ab/cde (AP, Reuters)`.
	{
		kind: 'label',
		rule: 'desk-initials',
		test: /^(?:\p{Lu}{2,4}(?:\/\p{Lu}{2,4})*|\(?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}\)?(?: \([\p{L}, ]{2,40}\))?)$/u,
	},
	{
		kind: 'caption',
		rule: 'caption-label',
		test: /^(?:(?:image|media|video|photo|picture|file|graphic) ?(?:caption|copyright|source|credit)|(?:image|photo|picture) shows?|(?:image|photo|slide|picture) \d+ (?:of|\/) \d+|file ?(?:photo|picture|image)?\s?[:–—-]|\(?files\)? ?[-:(]|(?:in )?this (?:.{3,40}, )?(?:file |handout |undated |combination |combo |aerial |satellite |screen ?)?(?:photo(?:graph)?|image|picture|grab)\b(?!.{0,60}["“”]))/i,
		most: 90,
	},
	{
		kind: 'caption',
		rule: 'gallery-caption',
		// Galleries print a caption twice, cut and whole, each with the word of its switch behind it.
		test: /(?:\.\.\. ?more|[.)] ?less)$/,
		most: 120,
	},
	{
		kind: 'caption',
		rule: 'caption-with-credit',
		// A sentence that ends in the name of a picture desk, or of the site it was taken from.
		test: new RegExp(
			`(?<!\\b(?:mr|mrs|ms|dr|gov|sen|rep|gen|u\\.s|www))[.!?)”"’]\\s*[([]?(?:(?:photo|image|picture|credit|file photo|source)s?:? ?)?(?:(?:${agency})(?:[ /]+(?:photo|images|${agency}))*|[\\p{L}\\d-]+\\.(?:com|org|net|gov|ru|ua|eu|uk|info|news))[)\\]]?\\.?$`,
			'iu',
		),
		most: 45,
	},
	{
		kind: 'caption',
		rule: 'caption-in-brackets',
		test: new RegExp(
			`(?:[([](?:[^()[\\]]{0,80}\\b(?:photos?|images?|courtesy|file|source:|credit:?|screen ?(?:shot|grab)|${agency})\\b[^()[\\]]{0,80})[)\\]]|(?<=[.!?”"] )(?:photo|image|picture|credit|source)s?(?: credit| by| courtesy of)?: ?\\p{Lu}[^.!?]{1,60})\\.?$`,
			'iu',
		),
		most: 80,
	},
	{
		kind: 'credit',
		rule: 'desk-credit',
		test: /^[([]?(?:(?:additional )?report(?:ing|ed) by|edit(?:ing|ed) by|writing by|compiled by|provided by|with (?:files|reporting|contributions|inputs?) from|with agency inputs?)\b/i,
		most: 50,
	},
	{
		kind: 'credit',
		rule: 'contributor-line',
		test: /\bcontributed to this (?:report|story|article|piece)\b/i,
		most: 40,
	},
	// The button of an advertisement, glued to its words.
	{
		kind: 'advert',
		rule: 'button',
		test: /\p{L}(?:Learn more|Find out more|Read more|Shop now|Buy now|Sign up|Get started)\b/u,
		most: 30,
	},
	// The slug, cycle and codes of a news agency's wire (ANPA 1312), and the numbers of archives.
	{
		kind: 'label',
		rule: 'wire-header',
		test: /^(?:(?:[a-z]\d{3,4}|\p{Lu}{2,4}) ?.{0,40}\b)?(?:BC|AM|PM|EU|ML)-\p{Lu}[\p{L}-]+|\b(?:\d+(?:st|nd|rd|th) ?Ld|Lead-?all|Writethru|Writethrough)\b|^\(PROFILE\b|^\p{Lu}{2}-\p{Lu}{2}-\d\d-\d\d-\d\d \d{4}|^\p{Lu}{3}\d{8}\.\d{4}\b|\bQ[LCR] UR\b/u,
		most: 60,
	},
];
