/// The words that tell the lines of a résumé apart. Add a word here and it is known everywhere.
enum ResumeVocabulary {
    /// What a word can be; a word can be several things.
    struct Kinds: OptionSet {
        /// The bits.
        let rawValue: UInt8

        /// The head of a job title: "manager", "engineer".
        static let title = Kinds(rawValue: 1)
        /// Part of an employer's name: "Inc", "University".
        static let organisation = Kinds(rawValue: 2)
        /// A verb that starts a sentence about work: "led", "manage".
        static let action = Kinds(rawValue: 4)
        /// A state or country.
        static let place = Kinds(rawValue: 8)
        /// A small word inside titles and names: "of", "and".
        static let joining = Kinds(rawValue: 16)
        /// A small word before a date inside a sentence: "in", "since".
        static let preposition = Kinds(rawValue: 32)
        /// Part of an employer's name, or of a title: "Systems".
        static let ambiguousOrganisation = Kinds(rawValue: 64)
    }

    /// Heads of job titles.
    static let titles = """
        accountant adjuster administrator administrative advisor adviser advocate agent aide ambassador analyst
        apprentice architect artist assistant associate attorney auditor author avp banker bookkeeper broker buyer
        captain carpenter cashier ceo cfo chair chairman chef chemist chief cio ciso clerk cmo coach
        cofounder commander consultant contractor controller coo cook coordinator counsel counselor cpo cto dba dean
        deputy designer developer director dispatcher driver economist editor educator electrician engineer estimator
        evp examiner executive facilitator fellow founder freelancer generalist geologist guard head inspector
        installer instructor intern investigator janitor journalist laborer lawyer lead leader lecturer liaison
        librarian lieutenant machinist manager marketer mechanic member mentor merchandiser musician nurse nutritionist
        officer operator owner paralegal partner pharmacist photographer physician pilot planner plumber postdoc
        president principal producer professor programmer receptionist recruiter registrar rep reporter representative
        researcher resident salesperson scheduler scientist scrum secretary sergeant server sme specialist strategist
        superintendent supervisor surveyor svp swe teacher technician technologist teller tester therapist tier tpm
        trader trainee trainer translator treasurer tutor underwriter vicepresident volunteer vp waiter
        waitress writer pgm support temp
        """

    /// Parts of employers' names, and employers that need none.
    static let organisations = """
        inc incorporated llc ltd limited corp corporation company plc gmbh ag sa llp lp pvt pte bv nv oy ab holdings
        university college institute bank church airlines motors pharmaceuticals amazon google microsoft apple meta
        facebook ibm oracle intel cisco netflix deloitte accenture kpmg pwc ey capgemini infosys wipro tcs usaf
        """

    /// Parts of employers' names that job titles have as well: "Systems Engineer".
    static let ambiguousOrganisations = """
        group agency ministry foundation laboratories labs technologies systems solutions partners consulting industries
        enterprises associates clinic school hospital army navy airforce marines logistics networks studios society
        restaurant hotel resort district county bakery pharmacy ventures capital co
        """

    /// Verbs at the start of sentences about work, besides those in "-ed".
    static let actions = """
        achieve act administer advise align analyze answer apply arrange assemble assess assist attend became began
        bring brought build built chose coach collaborate collect communicate complete compile conduct consult contact
        coordinate create cut dealt define delegate deliver design determine develop direct draft drew drive drove
        educate enable ensure establish evaluate exceed execute facilitate forecast found gather generate got grew grow
        guide handle held help hire host identify implement improve increase influence initiate inspect install
        interact interface introduce keep kept launch lead led liaise made maintain make manage mentor met monitor
        negotiate operate order organize oversaw oversee own participate partner perform plan prepare present prioritize
        process produce promote propose provide ran received recruit reduce report represent research resolve respond
        responsible review rewrote run scale schedule sell sent serve set ship shipped sold solve spearhead speak
        spoke standardize start streamline supervise support taught teach test took track train translate travel
        troubleshoot turned upgrade use utilize verify won work worked write wrote accountable tasked
        managing leading working building developing using
        """

    /// States and countries, besides the two-letter codes.
    static let places = """
        usa us uk canada india germany france ireland england scotland wales spain italy netherlands sweden
        norway denmark finland poland switzerland austria belgium portugal israel singapore japan china australia
        mexico brazil remote hybrid alabama alaska arizona arkansas california colorado connecticut delaware florida
        georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
        minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
        vermont virginia washington wisconsin wyoming ontario quebec alberta london dublin berlin paris seattle austin
        boston chicago bangalore bengaluru hyderabad mumbai delhi toronto vancouver sydney luxembourg york francisco
        """

    /// Two-letter codes of states and provinces, in capitals in the text.
    static let placeCodes: Set<String> = Set(
        """
        AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK
        OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC ON QC BC AB MB NS NB UK US
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let joining = "of and the for in at to with on de la von van du a an or"
    private static let prepositions =
        "in by since until from on of during before after around through til till to early late mid"

    private static let table: [FoldedWord: Kinds] = {
        var table: [FoldedWord: Kinds] = [:]
        func add(_ words: String, _ kind: Kinds) {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[FoldedWord(word), default: []].insert(kind)
            }
        }
        add(titles, .title)
        add(organisations, .organisation)
        add(ambiguousOrganisations, .ambiguousOrganisation)
        add(actions, .action)
        add(places, .place)
        add(joining, .joining)
        add(prepositions, .preposition)
        return table
    }()

    /// What the vocabulary knows about a word; words in "-ed" count as verbs about work unless they are titles.
    static func kinds(of word: FoldedWord, endsInED: Bool) -> Kinds {
        var kinds = table[word] ?? []
        if kinds.isEmpty, word.count > 3, word[word.count - 1] == 0x73, let singular = table[word.withoutLast] {
            // "Adjusters" and "Partners": the plural of a title is still a title, nothing else is inherited.
            kinds = singular.intersection(.title)
        }
        if endsInED, !kinds.contains(.title) { kinds.insert(.action) }
        return kinds
    }
}
