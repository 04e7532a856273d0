import Interviewing

extension Nasty {
    private mutating func maybe<Value>(_ make: (inout Nasty) -> Value) -> Value? {
        Bool.random(using: &self) ? make(&self) : nil
    }

    private mutating func money(_ currency: Currency) -> Money {
        let limits: [Int64] = [9, 1_000_000, Money.mostEntered]
        let most = limits.randomElement(using: &self) ?? 9
        return Money(minor: Int64.random(in: 0...most, using: &self), currency)
    }

    private mutating func schedule() -> VestSchedule {
        let whole = Bool.random(using: &self) ? VestSchedule.points : 3 * VestSchedule.points
        let first = Int.random(in: 1..<whole, using: &self)
        let month = Int.random(in: 1..<VestSchedule.lastMonth, using: &self)
        return VestSchedule(
            preset: maybe { _ in "back-loaded" },
            steps: [
                VestSchedule.Step(months: month, share: first),
                VestSchedule.Step(months: VestSchedule.lastMonth, share: whole - first),
            ],
            whole: whole
        )
    }

    private mutating func grant(_ currency: Currency) -> Grant {
        let count = UnitCount(tenThousandths: Int64.random(in: 0...99_999_999, using: &self))
        let price = Money(minor: Int64.random(in: 0...99_999, using: &self), currency)
        let size: Grant.Size =
            Bool.random(using: &self) ? .value(total: money(currency)) : .units(count: count, price: price)
        return Grant(size: size, schedule: schedule())
    }

    private mutating func offer() -> Offer {
        let currency = [Currency.usd, .eur, .jpy, .kwd].randomElement(using: &self) ?? .usd
        return Offer(
            company: "x" + text(pieces: 5, bytes: 200),
            label: text(pieces: 3, bytes: 90),
            location: text(pieces: 3, bytes: 90),
            track: Track.allCases.randomElement(using: &self),
            level: text(pieces: 2, bytes: 30),
            base: money(currency),
            raise: Int.random(in: 0...5000, using: &self),
            signOn: (0..<Int.random(in: 0...4, using: &self)).map { _ in money(currency) },
            signOnPayment: Offer.SignOnPayment.allCases.randomElement(using: &self) ?? .monthly,
            signOnClawback: Int.random(in: 0...60, using: &self),
            grant: maybe { $0.grant(currency) },
            bonus: maybe { nasty in
                Bool.random(using: &nasty)
                    ? .share(basisPoints: Int.random(in: 0...50_000, using: &nasty))
                    : .amount(perYear: nasty.money(currency))
            },
            refreshers: maybe { nasty in
                Refreshers(
                    value: nasty.money(currency),
                    fromYear: Int.random(in: 2...10, using: &nasty),
                    schedule: nasty.schedule()
                )
            },
            relocation: maybe { Relocation(amount: $0.money(currency), clawback: Int.random(in: 0...60, using: &$0)) },
            leavingCost: maybe { nasty in
                LeavingCost(
                    unvested: nasty.money(currency),
                    bonus: nasty.money(currency),
                    payBack: nasty.money(currency)
                )
            }
        )
    }

    private mutating func record(_ number: Int) -> OfferRecord {
        OfferRecord(
            number: number,
            offer: offer(),
            version: Int.random(in: 1...OfferRecord.highestVersion, using: &self),
            created: Timestamp(milliseconds: Int64(number)),
            changed: time(),
            retired: maybe { $0.time() },
            isSample: false
        )
    }

    private mutating func day() -> CalendarDay { CalendarDay(number: Int.random(in: 10_957...84_005, using: &self)) }

    private mutating func report() -> PayReport {
        let amounts = 0...PayReport.mostAmount
        return PayReport(
            track: Track.allCases.randomElement(using: &self) ?? .tpm,
            level: Level.allCases.randomElement(using: &self) ?? .l6,
            year: Int.random(in: PayReport.years, using: &self),
            currency: ["USD", "EUR", "JPY"].randomElement(using: &self) ?? "USD",
            base: maybe { Int.random(in: amounts, using: &$0) },
            stock: maybe { Int.random(in: amounts, using: &$0) },
            bonus: maybe { Int.random(in: amounts, using: &$0) },
            total: Int.random(in: 1...PayReport.mostAmount, using: &self),
            location: text(pieces: 5, bytes: 100),
            experience: maybe { Double.random(in: PayReport.experienceRange, using: &$0) }
        )
    }

    /// Offers, a plan, rehearsals and pay reports that can be stored, numbered as a store would.
    mutating func fillPreparation(of archive: inout Archive) {
        archive.offers = (0..<Int.random(in: 0...3, using: &self)).map { record($0 + 1) }
        archive.fitAnswers = maybe { FitAnswers(choices: ["energy": "detail", "é": "ß"], given: $0.time()) }
        archive.planSettings = maybe { nasty in
            PlanSettings(
                loopDay: nasty.day(),
                minutes: (0..<7).map { _ in Int.random(in: 0...PlanSettings.mostMinutes, using: &nasty) },
                daysOff: (0..<Int.random(in: 0...4, using: &nasty)).map { _ in nasty.day() }
            )
        }
        archive.taskMarks = (0..<Int.random(in: 0...4, using: &self)).map { index in
            TaskMark(
                task: "story.\(index)",
                title: text(pieces: 5, bytes: 200),
                state: TaskMark.State.allCases.randomElement(using: &self) ?? .done,
                minutes: Int.random(in: 0...TaskMark.mostMinutes, using: &self),
                day: CalendarDay(number: 20_000 + index)
            )
        }
        let stories = archive.stories.map(\.id)
        archive.rehearsals = (0..<Int.random(in: 0...4, using: &self)).compactMap { index in
            guard let story = stories.randomElement(using: &self) else { return nil }
            return Rehearsal(
                number: index + 1,
                card: RehearsalCardID(story: story, fact: text(pieces: 6, bytes: 500)),
                grade: RehearsalGrade.allCases.randomElement(using: &self) ?? .good,
                time: Timestamp(milliseconds: Int64(index))
            )
        }
        archive.payFiles = (0..<Int.random(in: 0...2, using: &self)).map { index in
            PayFile(
                number: index + 1,
                name: "\(index)" + text(pieces: 3, bytes: 90),
                added: Timestamp(milliseconds: Int64(index)),
                reports: (0...Int.random(in: 0...3, using: &self)).map { _ in report() }
            )
        }
    }
}

extension Archive {
    /// Every text of its offers, marks, rehearsals and pay reports as bytes.
    var preparationBytes: [[UInt8]] {
        var texts = offers.map(\.offer).flatMap { [$0.company, $0.label, $0.location, $0.level] }
        texts += taskMarks.map(\.title) + rehearsals.map(\.card.fact)
        for file in payFiles { texts += [file.name] + file.reports.map(\.location) }
        return texts.map { Array($0.utf8) }
    }
}
