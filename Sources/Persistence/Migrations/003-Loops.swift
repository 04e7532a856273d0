import GRDB

extension Migrations {
    /// Loops with everything said in them, wishes for their allocation, the candidate's own questions, and outcomes.
    ///
    /// Lists of ids are one text with a space between two.
    static func createLoops(_ db: Database) throws {
        try createLoopTables(db)
        try db.execute(
            sql: """
                -- The story may be deleted and come back from an archive; what was wished then still holds.
                CREATE TABLE wish (
                    loop INTEGER NOT NULL,
                    round INTEGER NOT NULL,
                    question INTEGER NOT NULL,
                    story TEXT NOT NULL CHECK (length(story) = 12),
                    kind TEXT NOT NULL CHECK (kind IN ('pin', 'forbid')),
                    PRIMARY KEY (loop, round, question, story),
                    FOREIGN KEY (loop, round, question) REFERENCES planned_question ON DELETE CASCADE
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE own_question (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    id TEXT CHECK (length(id) >= 1),
                    text TEXT NOT NULL UNIQUE CHECK (length(text) >= 1),
                    area TEXT NOT NULL CHECK (area GLOB '[a-z]*'),
                    principles TEXT NOT NULL,
                    added INTEGER NOT NULL CHECK (added >= 0)
                ) STRICT;
                CREATE INDEX own_question_by_time ON own_question (added DESC, number DESC);

                CREATE TABLE outcome (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND day IS date(day, '+0 days')),
                    track TEXT NOT NULL CHECK (track IN ('tpm', 'pgm')),
                    level TEXT NOT NULL CHECK (level GLOB 'L[0-9]*'),
                    result TEXT NOT NULL
                        CHECK (result IN ('offer', 'lower-level', 'other-role', 'no-offer', 'withdrew')),
                    loop INTEGER REFERENCES loop (number) ON DELETE SET NULL,
                    note TEXT NOT NULL
                ) STRICT;
                CREATE INDEX outcome_by_day ON outcome (day DESC, number DESC);
                CREATE INDEX outcome_by_loop ON outcome (loop);
                """
        )
    }

    private static func createLoopTables(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE loop (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    track TEXT NOT NULL CHECK (track IN ('tpm', 'pgm')),
                    level TEXT NOT NULL CHECK (level GLOB 'L[0-9]*'),
                    label TEXT NOT NULL,
                    seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 9007199254740991),
                    purpose TEXT NOT NULL CHECK (purpose IN ('loop', 'practice')),
                    created INTEGER NOT NULL CHECK (created >= 0),
                    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
                    stamp INTEGER NOT NULL CHECK (stamp >= 0)
                ) STRICT;
                CREATE INDEX loop_by_time ON loop (created DESC, number DESC, stamp);

                -- A round as it is planned, and where its session stands.
                CREATE TABLE loop_round (
                    loop INTEGER NOT NULL REFERENCES loop (number) ON DELETE CASCADE,
                    position INTEGER NOT NULL CHECK (position >= 0),
                    stage TEXT NOT NULL CHECK (stage IN ('screen', 'writing', 'interview')),
                    role TEXT NOT NULL,
                    temperament TEXT NOT NULL,
                    principles TEXT NOT NULL,
                    area TEXT NOT NULL CHECK (area GLOB '[a-z]*'),
                    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
                    seat TEXT NOT NULL CHECK (seat IN ('interviewer', 'bar-raiser')),
                    state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'finished')),
                    version INTEGER NOT NULL CHECK (version >= 0),
                    clock TEXT NOT NULL CHECK (clock IN ('running', 'none')),
                    PRIMARY KEY (loop, position)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE planned_question (
                    loop INTEGER NOT NULL,
                    round INTEGER NOT NULL,
                    position INTEGER NOT NULL CHECK (position >= 0),
                    id TEXT CHECK (length(id) >= 1),
                    text TEXT NOT NULL CHECK (length(text) >= 1),
                    area TEXT NOT NULL CHECK (area GLOB '[a-z]*'),
                    principles TEXT NOT NULL,
                    PRIMARY KEY (loop, round, position),
                    FOREIGN KEY (loop, round) REFERENCES loop_round ON DELETE CASCADE
                ) STRICT, WITHOUT ROWID;

                -- What was really asked, which need not be what was planned.
                CREATE TABLE exchange (
                    loop INTEGER NOT NULL,
                    round INTEGER NOT NULL,
                    position INTEGER NOT NULL CHECK (position >= 0),
                    id TEXT CHECK (length(id) >= 1),
                    text TEXT NOT NULL CHECK (length(text) >= 1),
                    area TEXT NOT NULL CHECK (area GLOB '[a-z]*'),
                    principles TEXT NOT NULL,
                    PRIMARY KEY (loop, round, position),
                    FOREIGN KEY (loop, round) REFERENCES loop_round ON DELETE CASCADE
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE turn (
                    loop INTEGER NOT NULL,
                    round INTEGER NOT NULL,
                    exchange INTEGER NOT NULL,
                    position INTEGER NOT NULL CHECK (position >= 0),
                    probe_group TEXT CHECK (length(probe_group) >= 1),
                    probe_depth INTEGER CHECK (probe_depth BETWEEN 1 AND 5),
                    probe_text TEXT,
                    answer TEXT NOT NULL,
                    seconds INTEGER NOT NULL CHECK (seconds >= 0),
                    means TEXT NOT NULL CHECK (means IN ('typed', 'dictated', 'recorded')),
                    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'skipped')),
                    asked INTEGER NOT NULL CHECK (asked >= 0),
                    done INTEGER CHECK (done >= 0),
                    PRIMARY KEY (loop, round, exchange, position),
                    FOREIGN KEY (loop, round, exchange) REFERENCES exchange ON DELETE CASCADE,
                    CHECK ((probe_group IS NULL) = (probe_text IS NULL)),
                    CHECK ((probe_group IS NULL) = (probe_depth IS NULL))
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
