import GRDB

extension Migrations {
    /// Documents, and design sessions with what was asked and written in them.
    static func createWorkshop(_ db: Database) throws {
        try db.execute(
            sql: """
                -- The columns from prompt to handed_in are the writing assessment that a document may belong to.
                CREATE TABLE artifact (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    type TEXT NOT NULL CHECK (type GLOB '[a-z]*'),
                    title TEXT NOT NULL CHECK (length(title) >= 1),
                    text TEXT NOT NULL,
                    prompt TEXT CHECK (length(prompt) >= 1),
                    begun INTEGER CHECK (begun >= 0),
                    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
                    handed_in INTEGER CHECK (handed_in >= 0),
                    version INTEGER NOT NULL CHECK (version >= 1),
                    created INTEGER NOT NULL CHECK (created >= 0),
                    changed INTEGER NOT NULL CHECK (changed >= 0),
                    retired INTEGER CHECK (retired >= 0),
                    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
                    CHECK ((prompt IS NULL) = (begun IS NULL)),
                    CHECK (prompt IS NOT NULL OR (minutes IS NULL AND handed_in IS NULL))
                ) STRICT;
                CREATE INDEX artifact_by_time ON artifact (changed DESC, number DESC);

                -- What is written freely stands in free; without it, the answer is written in sections.
                CREATE TABLE design (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    prompt TEXT NOT NULL CHECK (length(prompt) >= 1),
                    level TEXT NOT NULL CHECK (level GLOB 'L[0-9]*'),
                    started INTEGER NOT NULL CHECK (started >= 0),
                    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
                    state TEXT NOT NULL CHECK (state IN ('running', 'finished')),
                    handed_in INTEGER CHECK (handed_in >= 0),
                    outline INTEGER NOT NULL CHECK (outline IN (0, 1)),
                    free TEXT,
                    version INTEGER NOT NULL CHECK (version >= 1),
                    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
                    CHECK (state = 'finished' OR handed_in IS NULL)
                ) STRICT;
                CREATE INDEX design_by_time ON design (started DESC, number DESC);

                -- Facts are ids with a space between two.
                CREATE TABLE design_question (
                    design INTEGER NOT NULL REFERENCES design (number) ON DELETE CASCADE,
                    position INTEGER NOT NULL CHECK (position >= 0),
                    asked TEXT NOT NULL,
                    facts TEXT NOT NULL,
                    reply TEXT NOT NULL,
                    PRIMARY KEY (design, position)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE design_section (
                    design INTEGER NOT NULL REFERENCES design (number) ON DELETE CASCADE,
                    position INTEGER NOT NULL CHECK (position >= 0),
                    title TEXT NOT NULL,
                    text TEXT NOT NULL,
                    PRIMARY KEY (design, position)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
