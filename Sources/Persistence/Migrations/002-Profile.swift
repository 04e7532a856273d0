import GRDB

extension Migrations {
    /// Résumés, targets, weights of principles and secret terms.
    static func createProfile(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE resume (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT NOT NULL,
                    text TEXT NOT NULL CHECK (length(text) >= 1),
                    added INTEGER NOT NULL CHECK (added >= 0),
                    used INTEGER NOT NULL UNIQUE,
                    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
                ) STRICT;

                CREATE TABLE target (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    track TEXT NOT NULL CHECK (track IN ('tpm', 'pgm')),
                    level TEXT NOT NULL CHECK (level GLOB 'L[0-9]*'),
                    label TEXT NOT NULL,
                    used INTEGER NOT NULL UNIQUE,
                    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
                    UNIQUE (track, level, label)
                ) STRICT;

                CREATE TABLE prior (
                    track TEXT NOT NULL CHECK (track IN ('tpm', 'pgm')),
                    principle TEXT NOT NULL,
                    weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1),
                    PRIMARY KEY (track, principle)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE secret_term (
                    position INTEGER PRIMARY KEY,
                    term TEXT NOT NULL UNIQUE CHECK (length(term) BETWEEN 1 AND 200)
                ) STRICT;
                """
        )
    }
}
