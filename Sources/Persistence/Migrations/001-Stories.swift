import GRDB

extension Migrations {
    /// Stories, their versions, their search index, and the revision that every write moves on.
    static func createStories(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE revision (
                    one INTEGER PRIMARY KEY CHECK (one = 1),
                    number INTEGER NOT NULL CHECK (number >= 0)
                ) STRICT;
                INSERT INTO revision VALUES (1, 0);

                CREATE TABLE story (
                    key INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 12),
                    version INTEGER NOT NULL CHECK (version >= 1),
                    created INTEGER NOT NULL CHECK (created >= 0),
                    saved INTEGER NOT NULL CHECK (saved >= 0),
                    retired INTEGER CHECK (retired >= 0),
                    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
                    stamp INTEGER NOT NULL CHECK (stamp >= 0)
                ) STRICT;
                CREATE INDEX story_by_time ON story (saved DESC, id, version, retired, stamp);
                -- The revision of the last change: a story that was deleted and came back differs as well.
                CREATE TRIGGER story_changed AFTER UPDATE OF version, saved, retired, sample ON story BEGIN
                    UPDATE story SET stamp = (SELECT number FROM revision) WHERE key = new.key;
                END;

                CREATE TABLE story_version (
                    story INTEGER NOT NULL REFERENCES story (key) ON DELETE CASCADE,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    saved INTEGER NOT NULL CHECK (saved >= 0),
                    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
                    project TEXT NOT NULL,
                    question TEXT NOT NULL,
                    principles TEXT NOT NULL CHECK (json_valid(principles)),
                    tags TEXT NOT NULL CHECK (json_valid(tags)),
                    words TEXT NOT NULL CHECK (json_valid(words)),
                    PRIMARY KEY (story, number)
                ) STRICT, WITHOUT ROWID;

                CREATE VIRTUAL TABLE story_search USING fts5 (
                    title, project, question, tags, words,
                    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
                );
                """
        )
    }
}
