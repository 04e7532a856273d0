/// Words that join figures to what follows from them.
enum SumWords {
    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    /// Words that claim: what follows is the same as what stands before.
    static let claims = set(
        """
        = ≈ → is are makes make gives give equals equal means mean i.e comes come works totals needs need takes take costs \
        cost requires require yields yield produces produce ( or so : that averages amounts was were be
        """
    )
    /// Claims that cannot be anything else.
    static let strongClaims = set(
        """
        = ≈ → is are makes make gives give equals equal means i.e comes come works totals needs need takes costs cost \
        requires require yields yield averages amounts
        """
    )
    /// What may stand between figures of one claim beside the claims themselves.
    static let fillers = set(
        """
        , ) ; ~ > ≥ about roughly around approximately approx nearly almost some just only exactly a an the this that which \
        it then therefore hence thus to at out up on in of average averages mean total all overall rate will would be and \
        per over under more than less least most we our us i.e so today each every already steady sustained traffic load \
        requests storage data bandwidth throughput cost price bill
        """
    )
    /// Any of these means that more is counted than the figures beside.
    static let spoilers = set(
        """
        including includes include excluding excludes except plus with without after before headroom overhead index indexes \
        indices compressed compression deduplicated deduplication growth grow grows growing burst bursts cache cached caching \
        discount discounted other others also another extra additional spare margin buffer tax vat fees fee support licences \
        reserved working business weekday weekdays office raw uncompressed replication metadata logs backups backup assuming \
        reads read instead rather not no never without only excluded still because however already previously last earlier \
        if unless would could should maybe perhaps against target budget limit quota minus less fewer net
        """
    )
    static let ofWords = set("of on the all our those their these its a an total out every its his her my in")
    static let changeNouns = set(
        """
        cut drop fall decrease reduction increase rise gain growth saving savings improvement change decline jump uplift \
        lift down up lower higher faster slower fewer less more better shorter longer relative speedup loss difference \
        saved saves saving gained
        """
    )
    static let changeFillers = set(
        """
        , ( ) a an of by or i.e that is which = – — - + minus plus about the in all roughly nearly around approximately \
        representing equal to overall more than less some almost just over under only and so ~ ≈ factor : was
        """
    )
    static let changeWords = changeNouns.union(changeFillers)
    static let concurrency = set(
        "concurrent concurrently in-flight flight simultaneous simultaneously once open busy connection thread worker parallel"
    )
    static let instances = set(
        """
        instance server node host shard pod machine worker partition broker replica container box vm consumer core cpu \
        lambda task thread
        """
    )
    /// First words of a sentence that goes on with the figures of the sentence before.
    static let continuations = set(
        """
        that this these so which at = hence therefore thus with it they peak average on per over → the for storage \
        bandwidth in together kept each every averaged a storing keeping total
        """
    )
}
