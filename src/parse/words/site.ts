/**
 * Words of the frame that sites put round their articles.
 *
 * Source: our own reading of the menus and foot lines of some forty news sites and blogs; company endings from the ISO
 * 20275 list of legal forms.
 */

/** What may stand where a site's name stands (`About us`, `More from Politics`), and is none. */
export const siteWords: ReadonlySet<string> = new Set(
	(
		'a about account accessibility ads advertisement advertising advertisers all an and app apps archive archives arts article articles ' +
		'author authors autos be blog blogs board books breaking brief briefing business careers cars category cities climate code coverage ' +
		'comment comments community company contact content contributor contributors cookie cookies copyright corrections culture daily ' +
		'data date day desk directory donate economy edition editor editorial editors education email emails entertainment environment ' +
		'event events facts family faq fashion features feed feedback film finance first follow food forum forums free friends full ' +
		'gallery games gear guide guidelines health help here highlights history home homepage house how inbox india industry info ' +
		'information innovation international internet investigations issue it jobs journalism journalists kids latest law legal ' +
		'letters life lifestyle live local login magazine mail management markets me media member members menu message money ' +
		'more most movies music my national network new news newsletter newsletters newsroom now obituaries of offers ' +
		'online opinion opinions options or other our out page pages papers partners people photo photos podcast podcasts policy ' +
		'politics popular post posts press print privacy pro product products profile programs project quizzes radio read reader ' +
		'readers recommended region related reporter reporters reprints research reserved resources review reviews rights rss ' +
		'sales save school science search section sections services settings share shop shopping shows sign site sitemap social source space ' +
		'special sponsor sponsored sponsors sport sports staff standards store stories story style subscribe subscriber subscribers ' +
		'subscription subscriptions support survey team tech technology television terms that the theme these things this times tips today ' +
		'today’s tools top topic topics travel trending trends tv uk update updates us use user users values video videos viewed war ' +
		'watch we weather web website week weekly what who why with women work world writer writers year you your youth'
	).split(' '),
);

/** Endings of a company's name, which its site's name lacks. */
export const companyEnding =
	/[\s,]+(?:&\s)?(?:llc|l\.l\.c|llp|inc|incorporated|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|s\.?a|srl|b\.?v|pty|pvt|group|holdings?|media|network|publishing|publications?|communications?|enterprises?|digital|interactive|entertainment|broadcasting|ventures)\.?$/iu;

/** `About NAME`: what sites put before their own name in menus and foot lines. */
export const before: readonly string[] = [
	'[Aa]bout(?: [Tt]he)?',
	'[Cc]ontact',
	'[Aa]dvertise (?:with|on|in|at)',
	'[Ww]ork (?:for|at|with)',
	'[Ss]upport',
	'[Ss]earch(?: [Tt]he)?',
	'[Ee]xplore',
	'[Ee]lsewhere (?:on|in)',
	'[Pp]opular (?:on|in)',
	'[Tt]rending(?: [Nn]ow)? (?:on|in)',
	'[Ww]elcome to',
	'[Bb]ack to',
	'[Cc]ontinue to',
	'[Ww]hy (?:you can )?trust',
	'[Ww]rite (?:for|to)',
	'[Ww]e [Aa]re [Ss]ocial [Aa]t',
];
/** `Follow NAME`: what they put before a section or a subject, too. */
export const beforeAny: readonly string[] = [
	'[Ff]ollow',
	'[Ss]hop',
	'[Jj]oin(?: the)?',
	'[Mm]ore (?:[Gg]reat|[Ff]rom|[Oo]n)',
	'[Tt]eam',
	'[Ii]nside',
	'[Dd]ownload(?: the)?',
	'[Ss]end',
	'[Mm]ake',
	'[Gg]et [Tt]he [Ll]atest',
];
/** `NAME newsletters`: what sites put behind it. */
export const behind: readonly string[] = [
	'[Hh]ome(?:page| [Pp]age)?',
	'[Ll]ogo',
	'[Aa]pps?',
	'TV|Radio|Podcasts?|Video|Channel|Live|Programs|Programmes',
	'[Nn]ewsletters?!?',
	'[Ss]tore|[Ss]hop(?:ping)?',
	'Forums?|Blogs?|Events|Investigates|Services|Premium|Corrections|Alerts|Toolkit|Stories',
	'Staff|Digital Team|Feedback|Worldwide|Navigation|Network|Account|Editions?|Jobs',
	'(?:on )?(?:Facebook|Twitter|Instagram|YouTube|LinkedIn|TikTok)(?: Pages?| Accounts?| Channel)?',
	'my homepage',
];
