extension Scrubber {
    /// Takes secrets out of an archive's offers, marks, rehearsals and pay reports.
    func scrubPreparation(of archive: inout Archive) {
        archive.offers = archive.offers.map { record in
            OfferRecord(
                number: record.number,
                offer: scrub(record.offer),
                version: record.version,
                created: record.created,
                changed: record.changed,
                retired: record.retired,
                isSample: record.isSample
            )
        }
        archive.taskMarks = archive.taskMarks.map { mark in
            var mark = mark
            mark.title = scrub(mark.title)
            return mark
        }
        archive.rehearsals = archive.rehearsals.map { record in
            // The fact stands in its story, which is scrubbed as well.
            let card = RehearsalCardID(story: record.card.story, fact: scrub(record.card.fact))
            return Rehearsal(number: record.number, card: card, grade: record.grade, time: record.time)
        }
        archive.payFiles = archive.payFiles.map { file in
            PayFile(number: file.number, name: scrub(file.name), added: file.added, reports: file.reports.map(scrub))
        }
    }

    /// An offer without secrets in its names; the amounts stay.
    public func scrub(_ offer: Offer) -> Offer {
        var offer = offer
        offer.company = scrub(offer.company)
        offer.label = scrub(offer.label)
        offer.location = scrub(offer.location)
        offer.level = scrub(offer.level)
        return offer
    }

    /// A pay report without secrets in its location; whole words that no longer fit are left out.
    public func scrub(_ report: PayReport) -> PayReport {
        var report = report
        report.location = scrub(report.location)
        guard report.location.count > PayReport.longestLocation else { return report }
        var fitting = ""
        for word in report.location.split(separator: " ") {
            guard fitting.count + word.count < PayReport.longestLocation else { break }
            fitting += fitting.isEmpty ? word : " " + word
        }
        // Words that stand beside others now may be a secret together.
        report.location = scrub(fitting) == fitting ? fitting : ""
        return report
    }
}
