import TextAnalysis

/// The closed classes of words that the comparison of facts needs.
enum FactVocabulary {
    /// Words without a meaning of their own.
    static let plain = hashes(
        """
        a an the this that these those each every some any all both either neither other another such same own no not
        i me my mine myself we us our ours ourselves you your yours he him his she her hers it its they them their theirs
        who whom whose which what where when why how there here then than so as if unless because since while whereas
        although though until till before after during within into onto from to of in on at by for with without between
        among across against about around over under above below through along off out up down back away again per via
        and or but nor yet also only just even still already now later soon ago once always never often ever very too
        more most less least much many few several about roughly nearly almost approximately circa exactly at
        am is are was were be been being has have had having do does did done doing will would shall should can could may
        might must one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion
        thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        first second third last next end beginning early late mid spring summer autumn fall winter today yesterday
        percent pct dollar dollars euro euros pound pounds usd eur gbp inr chf yen k m bn x times time
        millisecond milliseconds ms sec second seconds minute minutes hour hours day days week weeks month months
        quarter quarters year years sprint sprints night nights
        led lead leading leads managed manage managing manages ran run running runs owned own owning owns drove drive
        driving headed brought bring got get went go goes came come took take takes taken made make makes making put
        gave give given had stood stay stayed stays kept keep reached reach achieved achieve saw see seen helped help
        worked work working used use using got told said asked became become began begin started start did getting
        held hold set let turned known knew found find thing things lot total overall together result results resulted
        s t d ll ve re like well new whole including included thanks due based
        """
    )
    /// Stems that say only that something changed.
    static let plainStems = Set(
        (down + up + neutral).split(whereSeparator: \.isWhitespace).map { Stem.of(String($0)) }
    )
    /// Words of falling, by identity.
    static let falling = hashes(down)
    /// Words of rising, by identity.
    static let rising = hashes(up)

    private static let down = """
        cut cuts cutting reduce reduced reduces reducing reduction lower lowered lowers fell fall falls fallen drop dropped
        drops shrink shrank shrunk decline declined decrease decreased sank sink trim trimmed slash slashed less fewer
        halve halved lost lose loss
        """
    private static let up = """
        raise raised raises increase increased increases grow grew grown grows growth rise rose risen rises climb climbed
        boost boosted lift lifted gain gained higher more doubled tripled
        """
    private static let neutral = "improve improved improvement change changed changes measured"

    /// Words that tell two measurements of one thing apart.
    static let contrasts = hashes(
        """
        median average mean peak p50 p90 p95 p99 percentile maximum minimum max min worst best first second third last
        final initial initially pilot beta alpha preview phase wave stage prototype trial rehearsal planned budget budgeted
        forecast expected estimated estimate target goal ceiling limit projected original originally later another
        additional extra further remaining other others net gross half internal external annual monthly weekly
        daily cumulative total quarterly new existing next previous
        """
    )
    /// Heads that say no more than "people".
    static let people = Set(
        "people person member staff colleague employee individual head report team strong".split(separator: " ")
            .map { Stem.of(String($0)) }
    )
    /// People who make up teams.
    static let professions = Set(
        """
        engineer developer analyst designer manager tester scientist architect contractor consultant specialist
        programmer coordinator administrator operator technician researcher recruiter
        """
        .split(whereSeparator: \.isWhitespace).map { Stem.of(String($0)) }
    )
    /// Verbs and words before the size of a team.
    static let leading = hashes("led lead leading manage managed managing headed ran run running supervised supervise")
    /// Plurals that do not end in s.
    static let plurals = hashes("people staff children men women data personnel")
    /// Words that make the number behind them a label.
    static let labels = hashes(
        "level severity sev tier phase version wave step page section week day chapter priority grade stage type zone day no"
    )
    /// Words in capitals that name nothing.
    static let neverNames = hashes(
        """
        i monday tuesday wednesday thursday friday saturday sunday english q1 q2 q3 q4 ceo cto cfo coo vp svp evp it hr kpi
        okr api sla slo sql ok usa us uk eu i'm i'd i've
        """
    )
    /// Months by name.
    static let months: [UInt64: Int] = {
        let names = """
            january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|\
            november nov|december dec
            """
        var months: [UInt64: Int] = [:]
        for (index, words) in names.split(separator: "|").enumerated() {
            for word in words.split(separator: " ") { months[FoldedHash.of(String(word))] = index + 1 }
        }
        return months
    }()
    /// Stems that mean the same.
    static let synonyms: [UInt64: UInt64] = {
        var synonyms: [UInt64: UInt64] = [:]
        for group in ["migrat mov shift transfer relocat", "sav saving", "client customer", "develop built build"] {
            let stems = group.split(separator: " ").map { word -> UInt64 in
                var hash = FoldedHash()
                for byte in word.utf8 { hash.add(byte) }
                return hash.value
            }
            for stem in stems { synonyms[stem] = stems[0] }
        }
        return synonyms
    }()

    /// Identities of words parted by white space.
    static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map { FoldedHash.of(String($0)) })
    }

    /// One identity.
    static func hash(_ word: String) -> UInt64 { FoldedHash.of(word) }
}
