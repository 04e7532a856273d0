import Interviewing

/// Offers, plans, rehearsals and pay reports for checks.
extension Sample {
    static func offer(_ company: String, base: Int64 = 150_000) -> Offer {
        Offer(company: company, base: Money(minor: base * 100, .usd))
    }

    /// An offer with something in every field.
    static var fullOffer: Offer {
        let schedule = VestSchedule(
            preset: "back-loaded",
            steps: [VestSchedule.Step(months: 12, share: 500), VestSchedule.Step(months: 48, share: 9500)]
        )
        func euros(_ amount: Int64) -> Money { Money(minor: amount, .eur) }
        let count = UnitCount(tenThousandths: 8_120_001)
        return Offer(
            company: "Zß “Ledger” '; DROP TABLE offer; --",
            label: "Second 🚀",
            location: "Łódź\r\nPoland",
            track: .tpm,
            level: "L6",
            base: euros(15_000_001),
            raise: 250,
            signOn: [euros(5_000_000), euros(0), euros(1)],
            signOnPayment: .atOnce,
            signOnClawback: 24,
            grant: Grant(size: .units(count: count, price: euros(18_712)), schedule: schedule),
            bonus: .share(basisPoints: 1505),
            refreshers: Refreshers(value: euros(2_000_000), fromYear: 3, schedule: schedule),
            relocation: Relocation(amount: euros(700_000), clawback: 12),
            leavingCost: LeavingCost(unvested: euros(99), bonus: euros(0), payBack: euros(12_345))
        )
    }

    /// An offer of an archive.
    static func archived(_ offer: Offer, number: Int = 1, version: Int = 1, at moment: Int64 = 1) -> OfferRecord {
        OfferRecord(
            number: number,
            offer: offer,
            version: version,
            created: time(moment),
            changed: time(moment + Int64(version)),
            retired: nil,
            isSample: false
        )
    }

    static func day(_ day: Int) -> CalendarDay { CalendarDay(number: 20_500 + day) }

    static func settings(_ loop: Int = 30) -> PlanSettings {
        PlanSettings(loopDay: day(loop), minutes: [60, 60, 0, 60, 30, 120, 720], daysOff: [day(9), day(4), day(9)])
    }

    static func mark(_ task: String, _ state: TaskMark.State = .done, on moment: Int = 1) -> TaskMark {
        TaskMark(task: task, title: "Write “\(task)” 🚀", state: state, minutes: 45, day: day(moment))
    }

    static func report(_ total: Int = 310_000) -> PayReport {
        PayReport(
            track: .tpm,
            level: .l6,
            year: 2025,
            currency: "EUR",
            base: 160_000,
            stock: nil,
            bonus: 0,
            total: total,
            location: "Łódź, “Poland”",
            experience: 9.25
        )
    }

    static func file(_ name: String, _ reports: [PayReport], number: Int = 1, at moment: Int64 = 1) -> PayFile {
        PayFile(number: number, name: name, added: time(moment), reports: reports)
    }

    static func rehearsal(
        of story: Int,
        fact: String = "",
        _ grade: RehearsalGrade = .good,
        number: Int = 1,
        at moment: Int64 = 1
    ) -> Rehearsal {
        let card = RehearsalCardID(story: id(story), fact: fact)
        return Rehearsal(number: number, card: card, grade: grade, time: time(moment))
    }

    /// A story of an archive.
    static func archivedStory(_ number: Int) -> ArchivedStory {
        let version = StoryVersion(number: 1, draft: draft("Story \(number)"), saved: time(1))
        return ArchivedStory(id: id(number), created: time(1), retired: nil, versions: [version])
    }
}

extension StoreContract {
    static let isRefusal: @Sendable (StoreError) -> Bool = { if case .refused = $0 { true } else { false } }

    /// The call must move the revision on, or leave it.
    static func revision(
        of store: any Store,
        moves: Bool,
        _ what: String,
        _ change: () async throws -> Void
    ) async throws {
        let before = try await store.revision()
        try await change()
        try hold((try await store.revision() != before) == moves, "\(what) \(moves ? "left" : "moved") the revision")
    }
}
