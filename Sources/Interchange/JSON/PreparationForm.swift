import Interviewing

/// An offer in JSON.
struct OfferForm: Codable {
    var number: Int
    var version: Int
    var offer: Offer
    var created: TimeForm
    var changed: TimeForm
    var retired: TimeForm?

    init(_ record: OfferRecord) {
        number = record.number
        version = record.version
        offer = record.offer
        created = TimeForm(time: record.created)
        changed = TimeForm(time: record.changed)
        retired = record.retired.map { TimeForm(time: $0) }
    }

    var record: OfferRecord {
        OfferRecord(
            number: number,
            offer: offer,
            version: version,
            created: created.time,
            changed: changed.time,
            retired: retired?.time,
            isSample: false
        )
    }
}

/// What was answered about the work the candidate likes, in JSON.
struct FitForm: Codable {
    var choices: [String: String]
    var given: TimeForm

    init(_ answers: FitAnswers) {
        choices = answers.choices
        given = TimeForm(time: answers.given)
    }

    var answers: FitAnswers { FitAnswers(choices: choices, given: given.time) }
}

/// A rehearsal in JSON.
struct RehearsalForm: Codable {
    var number: Int
    var story: StoryID
    /// Absent for the story as a whole.
    var fact: String?
    var grade: RehearsalGrade
    var time: TimeForm

    init(_ rehearsal: Rehearsal) {
        number = rehearsal.number
        story = rehearsal.card.story
        fact = rehearsal.card.fact.isEmpty ? nil : rehearsal.card.fact
        grade = rehearsal.grade
        time = TimeForm(time: rehearsal.time)
    }

    var rehearsal: Rehearsal {
        let card = RehearsalCardID(story: story, fact: fact ?? "")
        return Rehearsal(number: number, card: card, grade: grade, time: time.time)
    }
}

/// Pay reports of one file in JSON.
struct PayFileForm: Codable {
    var number: Int
    var name: String
    var added: TimeForm
    var reports: [PayReport]

    init(_ file: PayFile) {
        number = file.number
        name = file.name
        added = TimeForm(time: file.added)
        reports = file.reports
    }

    var file: PayFile { PayFile(number: number, name: name, added: added.time, reports: reports) }
}
