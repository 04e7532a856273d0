/// English words whose forms do not follow the endings of `Inflection`.
enum IrregularWords {
    /// All forms of each, the word itself first.
    static let forms: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in verbs {
            let words = line.split(separator: " ").map(String.init)
            guard let base = words.first else { continue }
            table[base] = words
        }
        for prefix in ["re", "over", "out", "under"] {
            for base in ["build", "write", "think", "do", "run", "see", "sell", "come", "take", "set", "make"] {
                guard let forms = table[base] else { continue }
                table[prefix + base] = forms.map { prefix + $0 }
            }
        }
        return table
    }()

    /// One verb or noun a line: base, third person or plural, past forms, gerund.
    private static let verbs: [String] = """
        be am is are was were been being
        have has had having
        do does did done doing
        go goes went gone going
        lead leads led leading
        run runs ran running
        build builds built building
        write writes wrote written writing
        make makes made making
        take takes took taken taking
        give gives gave given giving
        get gets got gotten getting
        find finds found finding
        think thinks thought thinking
        bring brings brought bringing
        buy buys bought buying
        sell sells sold selling
        tell tells told telling
        say says said saying
        see sees saw seen seeing
        know knows knew known knowing
        grow grows grew grown growing
        draw draws drew drawn drawing
        show shows showed shown showing
        drive drives drove driven driving
        choose chooses chose chosen choosing
        speak speaks spoke spoken speaking
        break breaks broke broken breaking
        hold holds held holding
        keep keeps kept keeping
        leave leaves left leaving
        meet meets met meeting
        send sends sent sending
        spend spends spent spending
        lose loses lost losing
        win wins won winning
        cut cuts cutting
        put puts putting
        set sets setting
        let lets letting
        shut shuts shutting
        split splits splitting
        hit hits hitting
        cost costs costing
        read reads reading
        rise rises rose risen rising
        fall falls fell fallen falling
        come comes came coming
        become becomes became becoming
        begin begins began begun beginning
        feel feels felt feeling
        stand stands stood standing
        understand understands understood understanding
        teach teaches taught teaching
        catch catches caught catching
        seek seeks sought seeking
        fight fights fought fighting
        pay pays paid paying
        lay lays laid laying
        sit sits sat sitting
        stick sticks stuck sticking
        throw throws threw thrown throwing
        wake wakes woke woken waking
        freeze freezes froze frozen freezing
        forget forgets forgot forgotten forgetting
        hear hears heard hearing
        mean means meant meaning
        deal deals dealt dealing
        quit quits quitting
        shrink shrinks shrank shrunk shrinking
        sink sinks sank sunk sinking
        steal steals stole stolen stealing
        undertake undertakes undertook undertaken undertaking
        oversee oversees oversaw overseen overseeing
        withdraw withdraws withdrew withdrawn withdrawing
        learn learns learned learnt learning
        burn burns burned burnt burning
        man men
        woman women
        person people persons
        child children
        analysis analyses
        crisis crises
        hypothesis hypotheses
        basis bases
        thesis theses
        datum data
        index indexes indices
        matrix matrices
        criterion criteria
        half halves
        life lives
        shelf shelves
        """.split(separator: "\n").map(String.init)
}
