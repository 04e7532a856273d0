package import GRDB

/// The numbered steps of the schema. A step is never changed after a release; a change is a new step.
package enum Migrations {
    /// All steps in order.
    package static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001-stories", migrate: createStories)
        migrator.registerMigration("002-profile", migrate: createProfile)
        migrator.registerMigration("003-loops", migrate: createLoops)
        migrator.registerMigration("004-workshop", migrate: createWorkshop)
        migrator.registerMigration("005-preparation", migrate: createPreparation)
        return migrator
    }
}
