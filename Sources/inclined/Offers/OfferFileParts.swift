import Interviewing

/// Reads the parts of an offer's file that have parts of their own.
struct OfferFileParts {
    let currency: Currency
    let library: PreparationLibrary

    func signOn(_ value: JSONValue?) throws -> [Money] {
        guard let value else { return [] }
        guard case .list(let years) = value else { return [try money(value, "signOn")] }
        return try years.enumerated().map { try money($0.element, "signOn of year \($0.offset + 1)") }
    }

    func grant(_ value: JSONValue) throws -> Grant {
        let fields = try OfferFields(value, at: "grant", known: ["size", "schedule"])
        guard let size = fields["size"], let schedule = fields["schedule"] else {
            throw UsageError(
                "“grant” needs a “size” and a “schedule”, such as {\"size\": \"100k\", \"schedule\": \"equal-quarters\"}."
            )
        }
        return Grant(size: try self.size(size), schedule: try self.schedule(schedule))
    }

    private func size(_ value: JSONValue) throws -> Grant.Size {
        guard case .object = value else { return .value(total: try money(value, "size")) }
        let fields = try OfferFields(value, at: "size", known: ["value", "units"])
        if let value = fields["value"] {
            let total = try OfferFields(value, at: "value", known: ["total"]).money("total", in: currency)
            guard let total else { throw UsageError("“value” needs its “total”.") }
            return .value(total: total)
        }
        guard let units = fields["units"] else { throw UsageError("“size” needs a “value” or “units”.") }
        let of = try OfferFields(units, at: "units", known: ["count", "price"])
        guard let count = try of.text("count"), let price = try of.money("price", in: currency) else {
            throw UsageError("“units” need their “count” and the “price” of one today.")
        }
        let read = try OfferFields.read("count") { () throws(MoneyError) in try UnitCount.read(count) }
        return .units(count: read, price: price)
    }

    private func schedule(_ value: JSONValue) throws -> VestSchedule {
        guard case .object = value else {
            return try VestText.schedule(OfferFields.text(value, at: "schedule"), library: library)
        }
        let fields = try OfferFields(value, at: "schedule", known: ["preset", "steps", "whole"])
        guard case .list(let steps) = fields["steps"] else {
            throw UsageError("“schedule” needs its “steps”, a list, or write the id of a preset in its place.")
        }
        let whole = try fields.number("whole") ?? VestSchedule.points
        let read = try steps.map { step in
            let fields = try OfferFields(step, at: "steps", known: ["months", "share"])
            let share = whole == VestSchedule.points ? try fields.share("share") : try fields.number("share")
            guard let months = try fields.number("months"), let share else {
                throw UsageError("Each of “steps” needs “months” and a “share”.")
            }
            return VestSchedule.Step(months: months, share: share)
        }
        return VestSchedule(preset: try fields.text("preset"), steps: read, whole: whole)
    }

    func bonus(_ value: JSONValue) throws -> Bonus {
        if case .object = value {
            let fields = try OfferFields(value, at: "bonus", known: ["share", "amount"])
            if let share = fields["share"] {
                let points = try OfferFields(share, at: "share", known: ["basisPoints"]).share("basisPoints")
                return .share(basisPoints: points ?? 0)
            }
            if let amount = fields["amount"] {
                let money = try OfferFields(amount, at: "amount", known: ["perYear"]).money("perYear", in: currency)
                return .amount(perYear: money ?? .zero(currency))
            }
            throw UsageError("“bonus” needs a “share” or an “amount”.")
        }
        return try Bonus(typed: OfferFields.text(value, at: "bonus"), in: currency, name: "bonus")
    }

    func refreshers(_ value: JSONValue) throws -> Refreshers {
        let fields = try OfferFields(value, at: "refreshers", known: ["value", "fromYear", "schedule"])
        guard let each = try fields.money("value", in: currency), let schedule = fields["schedule"] else {
            throw UsageError("“refreshers” need a “value” and a “schedule”.")
        }
        return Refreshers(
            value: each,
            fromYear: try fields.number("fromYear") ?? 2,
            schedule: try self.schedule(schedule)
        )
    }

    func relocation(_ value: JSONValue) throws -> Relocation {
        guard case .object = value else { return Relocation(amount: try money(value, "relocation")) }
        let fields = try OfferFields(value, at: "relocation", known: ["amount", "clawback"])
        guard let amount = try fields.money("amount", in: currency) else {
            throw UsageError("“relocation” needs its “amount”.")
        }
        return Relocation(amount: amount, clawback: try fields.number("clawback") ?? 0)
    }

    func leavingCost(_ value: JSONValue) throws -> LeavingCost {
        let fields = try OfferFields(value, at: "leavingCost", known: ["unvested", "bonus", "payBack"])
        func amount(_ key: String) throws -> Money { try fields.money(key, in: currency) ?? .zero(currency) }
        return LeavingCost(
            unvested: try amount("unvested"),
            bonus: try amount("bonus"),
            payBack: try amount("payBack")
        )
    }

    private func money(_ value: JSONValue, _ name: String) throws -> Money {
        try OfferFields.money(value, at: name, in: currency)
    }
}
