/**
 * Words by which the name of an organisation is known.
 *
 * Source: our own list of what bodies, firms and newspapers are called; the seats of government after the entry
 * "metonymy" of the usual style guides; the firms of the Fortune Global 500 and of Interbrand's Best Global Brands that
 * no last word tells, less those whose names are words or family names; the parties in government or opposition, and
 * the armed groups, of the CIA World Factbook.
 */

/** The last word of a name (or the one before `of`) that makes it an organisation. */
export const organisationHeads: ReadonlySet<string> = new Set(
	(
		'Academy Administration Advertiser Advocate AG Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bancorp Bank Beacon Bee ' +
		'Board Branch Brigade Broadcasting Brotherhood Bulletin Bureau Cabinet Campaign Caucus Center Centers Centre Chamber Chronicle Church Club Co Coalition ' +
		'Collective College Command Commission Committee Commonwealth Communications Community Companies Company Conference Congress ' +
		'Consortium Cooperative Corp Corporation Corps Council Courier Court Daily Delegation Department Directorate Dispatch Duma Electronics Embassy ' +
		'Enquirer Enterprises Entertainment Examiner Exchange Express Faculty Federation Fleet Force Forces Forum Foundation Front Fund Gazette ' +
		'Globe GmbH Government Group Guard Guardian Herald Holdings Hospital House Inc Industries Initiative Inquirer Institute Institution ' +
		'Insurance Intelligencer International Journal Laboratories Laboratory Labs League Ledger Legislature Library LLC LLP Ltd Magazine Mail Media Militia Ministry Mission ' +
		'Mirror Monitor Mosque Motor Motors Movement Museum Navy Network News NewsHour Newspapers Observer Office Orchestra Organisation Organization PAC ' +
		'Parliament Partners Partnership Party Pharmaceuticals Pictures PLC Plc Police Post Press Productions Radio Rada Records Register Research ' +
		'Resources Review School Schools Secretariat Securities Senate Sentinel Service Services Society Software Solutions Standard Studio Studios Subcommittee Sun ' +
		'Survey Syndicate Synod Systems Technologies Telecom Telegraph Television Theater Theatre Times Today Tribune Tribunal Trust TV Union Unit ' +
		'Universities University Ventures Watch Weekly Wire'
	).split(' '),
);

/** What, with a capital and alone, is the body that was named before, or the one of its country. */
export const bodiesAlone: ReadonlySet<string> = new Set(
	'Administration Army Assembly Board Cabinet Church Commission Committee Conference Corps Council Court Department Duma Government Legislature Ministry Navy Party Police Subcommittee University'.split(
		' ',
	),
);

/** Behind one of these, `on` or `for` goes on with the name: `Council on Foreign Relations`. */
export const organisationHeadsFor: ReadonlySet<string> = new Set(
	(
		'Academy Agency Alliance Association Bank Bureau Campaign Center Centers Centre Coalition Commission Committee Conference Council Foundation ' +
		'Fund Institute Office Organisation Organization Panel Partnership Party Programme Secretariat Subcommittee'
	).split(' '),
);

/** Pairs of words that `and` joins inside the names of bodies, by the word before it and the one behind. */
export const joinedPairs: ReadonlySet<string> = new Set(
	(
		'Aeronautics Space, Agriculture Food, Commerce Industry, Culture Media, Culture Sport, Customs Border, Disease Prevention, ' +
		'Economic Social, Education Research, Education Science, Education Workforce, Energy Climate, Energy Commerce, Firearms Explosives, ' +
		'Food Agriculture, Food Drug, Foreign Commonwealth, Health Human, Health Safety, Health Social, Homeland Governmental, ' +
		'Housing Urban, Immigration Customs, Industry Trade, Insurance Pensions, Labor Pensions, Oceanic Atmospheric, ' +
		'Oversight Government, Oversight Reform, Policy Priorities, Revenue Customs, Science Technology, Securities Exchange, ' +
		'Standards Technology, Strategic International, Trade Industry, Trade Investment, Ways Means, Work Pensions'
	).split(', '),
);

const seats =
	'White House, Kremlin, Pentagon, Downing Street, Elysee, Élysée, Capitol Hill, State Department, Commons, House of Commons, Lords, ' +
	'House of Lords, House of Representatives, House, Knesset, Bundestag, Bundesrat, Parliament, Congress, Senate, United Nations, UN, Security Council, ' +
	"General Assembly, Treasury, Federal Reserve, Fed, Supreme Court, Interpol, Europol, Vatican, Foggy Bottom, Whitehall, Holyrood, Stormont, Quai d'Orsay, " +
	'Scotland Yard, Secret Service, Coast Guard, Marine Corps, Marines, Air Force, National Guard, Peace Corps, Red Cross, Red Crescent, Mossad, ' +
	'Shin Bet, European Central Bank, International Monetary Fund, World Bank, World Health Organization, Duma, State Duma, ' +
	'Verkhovna Rada, Rada, Sejm, Folketing, Riksdag, Storting, Lok Sabha, Dáil, Joint Chiefs, Joint Chiefs of Staff, Navy SEALs';
const groups =
	'Hamas, Hezbollah, Hizbollah, Taliban, Al Qaeda, al Qaeda, Al-Qaeda, al-Qaeda, Al-Qaida, al-Qaida, Islamic State, ISIS, ISIL, Boko Haram, Al Shabaab, Al-Shabaab, al-Shabaab, ' +
	'Muslim Brotherhood, Black Lives Matter, Tea Party, Planned Parenthood, Amnesty International, Human Rights Watch, Greenpeace, ' +
	'Doctors Without Borders, Médecins Sans Frontières, Labour, Tories, Conservatives, Liberal Democrats, Lib Dems, Likud, Fatah, Fidesz, Sinn Fein, Sinn Féin, Plaid Cymru, Democrats, ' +
	'Republicans, Greens, Social Democrats, Christian Democrats, House Republicans, House Democrats, Senate Republicans, Senate Democrats, Ku Klux Klan, Muslim League';
const firms =
	'Airbnb, Airbus, Alibaba, Allianz, Alphabet, Amazon, American Express, AMD, AstraZeneca, AT&T, Aramco, BAE Systems, Barclays, BlackBerry, BlackRock, BMW, ' +
	'Boeing, BP, Burger King, Chevron, Chrysler, Citi, Citigroup, Coca-Cola, Comcast, Costco, Daimler, Dell, Deloitte, DeepMind, Disney, DuPont, eBay, Emirates, Enron, Ericsson, Exxon, ' +
	'ExxonMobil, Exxon Mobil, Facebook, FedEx, Fiat, Foxconn, Gazprom, General Electric, General Dynamics, Glencore, GlaxoSmithKline, Goldman Sachs, Google, ' +
	"Halliburton, Home Depot, Honda, HSBC, Huawei, Hyundai, IBM, Ikea, IKEA, Infosys, Instagram, Intel, JPMorgan, JPMorgan Chase, JP Morgan, Kellogg's, Kia, Kodak, KPMG, L'Oréal, Lehman Brothers, Lenovo, " +
	"LinkedIn, Lockheed, Lockheed Martin, Lufthansa, Lukoil, Maersk, Mastercard, McDonald's, McKinsey, Merrill Lynch, Microsoft, Mitsubishi, Monsanto, Moody's, Morgan Stanley, Motorola, " +
	'Nestle, Nestlé, Netflix, Nike, Nintendo, Nissan, Nokia, Northrop Grumman, Novartis, Nvidia, OpenAI, PayPal, PepsiCo, Petrobras, Pfizer, ' +
	'Porsche, PwC, Qualcomm, Raytheon, Reddit, Renault, Rolls-Royce, Rosatom, Rosneft, Roscosmos, Saab, Salesforce, Samsung, Sanofi, Sberbank, Siemens, Skype, Snapchat, SoftBank, Sony, SpaceX, Spotify, Standard Chartered, ' +
	'Starbucks, Telegram, Tencent, Tesla, TikTok, Toshiba, Toyota, Truth Social, Twitter, UBS, Uber, Unilever, Verizon, Visa, Vodafone, Volkswagen, Volvo, ' +
	'Walmart, Wal-Mart, Wells Fargo, WhatsApp, Wikipedia, Xerox, Yandex, YouTube, Warner Bros, Manchester United, Real Madrid';

/** Parties by their members; a word before one tells which of them: `House Republicans`. */
export const parties: ReadonlySet<string> = new Set(
	'Republicans Democrats Conservatives Liberals Tories Greens Socialists'.split(' '),
);

/** Whole names of seats of government and other bodies that no last word tells. */
export const organisationNames: ReadonlySet<string> = new Set(
	[seats, groups, firms].flatMap((list) => list.split(', ')),
);

/** Words of capitals that name nobody, and those that are no name at all. */
export const plainAcronyms: ReadonlySet<string> = new Set(
	(
		'AI AM AIDS ATM AC AD BC CD CEO CFO CIO COO CPU CTO COVID DIY DNA DUI DVD DVR EDT EST EUR EV FAQ GB GBP GDP GMO GMT GOAT GPS HD HDMI HDTV ' +
		'HIV HR HTML HTTP ICBM ICU ID IED II III IV IPO IQ IT IVF LCD LED LGBT LGBTQ LNG LOL MBA MP MPS MRI MVP NGO OK OLED OMG PC PDF PHD PIN ' +
		'PM POW PPE PR PSA PTSD RAM RIP ROI RPG RSS RSVP RV SARS SMS SOS SUV TBA TV UAV UFO UI URL USB USD UTC VAT VIP VOD VP VPN VR WMD'
	).split(' '),
);

/** Bodies that go by their letters and publish no news, points left out: told or reported by one is no relay. */
export const bodyAcronyms: ReadonlySet<string> = new Set(
	(
		'AARP ACLU AIPAC ASEAN ATF AU BJP CBO CBP CDC CDU CIA CPAC CSU DEA DHS DNC DOJ DOT DPRK DUP EC ECB EPA EU FAA FARC FBI FCC FDA FDIC FEC FEMA FIFA ' +
		'FSB FTC GAO GOP GRU HHS HUD IAEA ICC ICE ICJ IDF IEA ILO IMF INF IOC IPCC IRA IRS ISI ISIL ISIS KGB MI5 MI6 NAACP NASA NATO NBA NCAA NFL NHL NHS NIH NLRB NOAA ' +
		'NRA NRC NSA NSC NTSB NYPD LAPD OAS OECD OMB OPEC OSCE PKK PLO RCMP RNC SEC SNP SPD TSA UAE UAW UEFA UK UN UNESCO UNHCR UNICEF US USA USDA VA WADA WFP WHO WTO'
	).split(' '),
);
