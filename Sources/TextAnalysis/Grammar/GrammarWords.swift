/// The closed-class words and their roles.
enum GrammarWords {
    /// Roles by folded hash.
    static let roles: [UInt64: GrammarRole] = {
        var roles: [UInt64: GrammarRole] = [:]
        for (role, words) in table {
            for word in words.split(separator: " ") {
                roles[FoldedHash.of(String(word)), default: []].insert(role)
            }
        }
        for forms in IrregularWords.forms.values where forms.count >= 3 {
            for past in forms.dropFirst()
            where !past.hasSuffix("ing") && past != forms[0] + "s" && past != forms[0] + "es" {
                roles[FoldedHash.of(past), default: []].insert(.irregularPast)
            }
        }
        for same in ["cut", "put", "set", "shut", "split", "hit", "cost", "read", "quit"] {
            roles[FoldedHash.of(same), default: []].insert(.irregularPast)
        }
        for notPast in ["is", "are", "am", "has", "does", "goes", "people", "persons", "data", "indices", "matrices"] {
            roles[FoldedHash.of(notPast), default: []].remove(.irregularPast)
        }
        return roles
    }()

    private static let table: [(GrammarRole, String)] = [
        (.subjectI, "i"),
        (.subjectWe, "we"),
        (.subjectOther, "he she they you someone somebody everyone everybody nobody anyone one"),
        (.subjectThing, "it this that which these those there"),
        (.possessiveI, "my mine myself me"),
        (.possessiveWe, "our ours us ourselves"),
        (.hypothetical, "would could should might ought wouldn't couldn't shouldn't mightn't"),
        (.future, "will shall won't gonna"),
        (
            .habitual,
            "usually always typically often generally normally regularly constantly frequently sometimes whenever tend"
        ),
        (.conditional, "if unless imagine suppose assuming"),
        (
            .negation,
            """
            not never no none without neither nor cannot can't don't doesn't didn't won't wouldn't couldn't \
            shouldn't isn't aren't wasn't weren't hasn't haven't hadn't ain't hardly
            """
        ),
        (.beForm, "am is are was were be been being isn't aren't wasn't weren't got"),
        (.haveForm, "have has had having hasn't haven't hadn't"),
        (.doForm, "do does did don't doesn't didn't"),
        (.and, "and or then plus"),
        (
            .clauseStart,
            "but because so when while after before since although though however therefore once until whereas"
        ),
        (
            .preposition,
            """
            in on at by for with from to of into onto across over under between among through during against about \
            within via per towards toward around beyond behind despite
            """
        ),
        (.determiner, "the a an this that these those each every all both some any another its their his her"),
        (.relative, "who whose whom"),
        (.opinion, "think believe feel guess suppose opinion reckon prefer"),
        (
            .timeUnit,
            """
            ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days \
            night nights week weeks wk wks sprint sprints month months mo mos quarter quarters year years yr yrs
            """
        ),
        (
            .numberWord,
            """
            one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty dozen \
            hundred thousand million billion
            """
        ),
        (
            .month,
            """
            january february march april june july august september october november december jan feb mar apr jun jul \
            aug sep sept oct nov dec
            """
        ),
        (.comparison, "than versus vs compared against baseline"),
        (
            .english,
            """
            the and of to for with that by from is this it as at our their which have my we i he she they you were been \
            had but not would who when what
            """
        ),
        (
            .foreign,
            """
            der die das und ich nicht mit den dem ein eine ist wir wurde que los las del una para por con como el la le \
            les des est une nous dans pour pas il che di della sono och att som det jag inte een het van voor ik niet \
            zijn nie jest na przez oraz się mnie je ve bir için bu não uma mais com você и в на не что я мы по
            """
        ),
        (
            .adjective,
            """
            certified licensed registered advanced based related dedicated experienced skilled motivated oriented focused \
            detailed distributed embedded united limited need needed speed indeed seed feed breed exceed proceed succeed \
            automated integrated combined unexpected unplanned required desired preferred interested talented
            """
        ),
        (.leadIn, "also then first next finally personally successfully again later directly independently jointly"),
    ]
}
