/**
 * Outlets whose names no last word tells, and the last words that tell one.
 *
 * Source: the brands of the Reuters Institute's Digital News Report (its English-speaking markets, and the brands of
 * other markets that report in English), of the Pew Research Center's news media surveys and of the BBC's media guides,
 * written by hand; without those whose name is a common word alone, unless with its article (`The Hill`).
 */
const names =
	"ABC, ABC News, Al Arabiya, Al Jazeera, Al-Jazeera, AOL, ARD, Ars Technica, Asharq Al-Awsat, Axios, Baltimore Sun, Barron's, BBC, BBC News, " +
	'Bild, Billboard, Bloomberg, Bloomberg News, Breitbart, Breitbart News, Business Insider, BuzzFeed, BuzzFeed News, C-SPAN, CBC, CBS, CBS News, ' +
	'CGTN, Channel 4, Channel 4 News, CNBC, CNET, CNN, CNN International, Corriere della Sera, CTV, CTV News, Daily Beast, Daily Caller, ' +
	'Daily Kos, Daily Mail, Der Spiegel, Deutsche Welle, Die Welt, Die Zeit, DigiTimes, Drudge Report, DW, El Mundo, El Pais, El País, Engadget, ' +
	'ESPN, Euronews, Financial Times, Forbes, Fox Business, Fox News, Fox News Channel, France 24, Frankfurter Allgemeine, Gazeta Wyborcza, ' +
	'Gizmodo, Global News, Globe and Mail, Guardian, Haaretz, Hindustan Times, HuffPost, Huffington Post, HuffPo, iHeartRadio, ITV, ITV News, ' +
	'Izvestia, Kommersant, Kyiv Independent, La Repubblica, Le Figaro, Le Monde, Mashable, McClatchy, Mediaite, Meduza, MSNBC, MTV, Mother Jones, ' +
	'NBC, NBC News, NDTV, New Yorker, New York Times, Newsmax, Newsweek, NHK, Nikkei, Novaya Gazeta, NPR, Observer, PBS, PBS NewsHour, Politico, ' +
	'POLITICO, PolitiFact, ProPublica, Pravda, RAI, RFE/RL, Radio Free Europe, RBC, Rolling Stone, Rossiya 1, RT, RTE, RTÉ, Ruptly, Salon, ' +
	'Sky News, Slate, South China Morning Post, Spectator, Spiegel, Suspilne, Süddeutsche Zeitung, TechCrunch, Telemundo, The Atlantic, ' +
	'The Economist, The Hill, The Information, The Intercept, The Nation, The Onion, The Street, The Verge, The Wrap, TheWrap, TIME, TMZ, ' +
	'Univision, US Weekly, USA Today, USA TODAY, Vanity Fair, Vice News, Voice of America, VOA, Vox, Wall Street Journal, Washington Examiner, ' +
	'Washington Free Beacon, Washington Post, Weekly Standard, WikiLeaks, Wired, Yahoo, Yahoo News, Yedioth Ahronoth, ZDF, ZDNet, ZeroHedge';

/** Outlets by their whole names, without the article but where it tells them from a word. */
export const outlets: ReadonlySet<string> = new Set(names.split(', '));

/** Outlets' last words: what was told to one of them, or reported by one, was told to or reported by an outlet. */
export const outletHeads: ReadonlySet<string> = new Set(
	(
		'Advertiser Advocate Agency Argus Beacon Bee Broadcasting Bulletin Chronicle Courier Daily Dispatch Echo Enquirer Examiner Express ' +
		'Gazette Globe Guardian Herald Independent Inquirer Insider Intelligencer Journal Ledger Magazine Mail Mirror Monitor News ' +
		'NewsHour Observer Post Press Radio Register Review Sentinel Standard Star Sun Tagesspiegel Telegraph Television Times Today ' +
		'Tribune TV Weekly Wire'
	).split(' '),
);
