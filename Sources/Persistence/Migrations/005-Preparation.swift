import GRDB

extension Migrations {
    /// Offers, fit answers, the plan's settings and marks, rehearsals and pay reports.
    static func createPreparation(_ db: Database) throws {
        try db.execute(
            sql: """
                -- The terms are JSON: pages read an offer as a whole, and nothing is looked for by a part of it.
                CREATE TABLE offer (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    terms TEXT NOT NULL CHECK (json_valid(terms)),
                    version INTEGER NOT NULL CHECK (version >= 1),
                    created INTEGER NOT NULL CHECK (created >= 0),
                    changed INTEGER NOT NULL CHECK (changed >= 0),
                    retired INTEGER CHECK (retired >= 0),
                    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
                ) STRICT;
                CREATE INDEX offer_by_time ON offer (changed DESC, number DESC);

                CREATE TABLE fit (
                    one INTEGER PRIMARY KEY CHECK (one = 1),
                    choices TEXT NOT NULL CHECK (json_valid(choices)),
                    given INTEGER NOT NULL CHECK (given >= 0)
                ) STRICT;

                -- Minutes are seven numbers from Monday, days off are days, each with a space between two.
                CREATE TABLE plan (
                    one INTEGER PRIMARY KEY CHECK (one = 1),
                    loop_day TEXT NOT NULL CHECK (loop_day GLOB '2[01][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
                    minutes TEXT NOT NULL CHECK (minutes GLOB '[0-9]* [0-9]* [0-9]* [0-9]* [0-9]* [0-9]* [0-9]*'),
                    days_off TEXT NOT NULL
                ) STRICT;

                CREATE TABLE task_mark (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    task TEXT NOT NULL UNIQUE CHECK (length(task) >= 1),
                    title TEXT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('done', 'skipped')),
                    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
                    day TEXT NOT NULL CHECK (day GLOB '2[01][0-9][0-9]-[01][0-9]-[0-3][0-9]')
                ) STRICT;
                CREATE INDEX task_mark_by_day ON task_mark (day, number);

                -- A fact is the story's own words, so it goes with the story.
                CREATE TABLE rehearsal (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
                    fact TEXT NOT NULL,
                    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
                    time INTEGER NOT NULL CHECK (time >= 0),
                    UNIQUE (story, fact, grade, time)
                ) STRICT;
                CREATE INDEX rehearsal_by_time ON rehearsal (time, number);
                """
        )
        try createPayReports(db)
    }

    private static func createPayReports(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE pay_file (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT NOT NULL CHECK (length(name) >= 1),
                    added INTEGER NOT NULL CHECK (added >= 0)
                ) STRICT;
                CREATE INDEX pay_file_by_time ON pay_file (added DESC, number DESC);

                CREATE TABLE pay_report (
                    file INTEGER NOT NULL REFERENCES pay_file (number) ON DELETE CASCADE,
                    position INTEGER NOT NULL CHECK (position >= 0),
                    track TEXT NOT NULL CHECK (track IN ('tpm', 'pgm')),
                    level TEXT NOT NULL CHECK (level GLOB 'L[0-9]*'),
                    year INTEGER NOT NULL,
                    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
                    base INTEGER CHECK (base >= 0),
                    stock INTEGER CHECK (stock >= 0),
                    bonus INTEGER CHECK (bonus >= 0),
                    total INTEGER NOT NULL CHECK (total >= 1),
                    location TEXT NOT NULL,
                    experience REAL CHECK (experience >= 0),
                    PRIMARY KEY (file, position)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
