import HTTPTypes
import Hummingbird
import Interviewing

/// One offer: its form, and beside it what it pays.
struct OfferPage {
    let shell: Shell

    private var actions: OfferActions { OfferActions(shell: shell) }
    private var library: PreparationLibrary { shell.site.workspace.assessor.preparation }

    func add(to router: Router<Context>) {
        router.get("/offers/new") { request, _ in
            let query = try request.query()
            var entry = OfferEntry()
            entry[.signOnPayment] = Offer.SignOnPayment.monthly.rawValue
            if query.has("example") { entry = .example }
            if let number = Int(query.word("from")), number > 0 {
                entry = OfferEntry(try await actions.record(number).offer, presets: library.vestPresets)
                entry[.label] = "changed"
            }
            let outlook = OfferOutlook(query)
            return try await show(entry, nil, query.has("example") ? .example : .stored, outlook, request)
        }
        router.post("/offers") { request, _ in try await add(request) }
        router.post("/offers/look") { request, _ in
            let form = try await request.form()
            return try await show(OfferEntry(form), nil, .unsaved, OfferOutlook(form), request)
        }
        router.post("/offers/projection") { request, _ in
            let form = try await request.form()
            let model = OfferProjectionModel(
                OfferEntry(form),
                outlook: OfferOutlook(form),
                shell: shell,
                faults: form.has("listed") ? .above : .here
            )
            return Response.html(try shell.templates.render("offer-projection", Fields.properties(of: model)))
        }
        router.get("/offers/:number") { request, context in
            let record = try await actions.record(try context.number())
            let entry = OfferEntry(record.offer, presets: library.vestPresets)
            let query = try request.query()
            let isFresh = [Notice.saved, .offerAdded].contains(Notice(rawValue: query.word("notice")))
            return try await show(entry, record, isFresh ? .justSaved : .stored, OfferOutlook(query), request)
        }
        router.post("/offers/:number") { request, context in try await save(request, context) }
        router.post("/offers/:number/look") { request, context in
            let form = try await request.form()
            let record = try await actions.record(try context.number())
            return try await show(OfferEntry(form), record, .unsaved, OfferOutlook(form), request)
        }
    }

    private func add(_ request: Request) async throws -> Response {
        let form = try await request.form()
        let entry = OfferEntry(form)
        do {
            let offer = try entry.offer(presets: library.vestPresets)
            // A button pressed twice sends the same form twice.
            let sent = try await actions.justAdded(offer)
            let record = if let sent { sent } else { try await actions.add(offer) }
            return shell.done(
                .offerAdded,
                then: .offer(record.number),
                about: record.number,
                more: OfferOutlook(form).query
            )
        } catch let error as OfferEntryError {
            let state = OfferModel.State.invalid(error.problems)
            return try await show(entry, nil, state, OfferOutlook(form), request, status: .unprocessableContent)
        }
    }

    private func save(_ request: Request, _ context: Context) async throws -> Response {
        let form = try await request.form()
        let entry = OfferEntry(form)
        let outlook = OfferOutlook(form)
        let record = try await actions.record(try context.number())
        // The button of the conflict names the version that its user has seen.
        guard let version = Int(form.word("resolve")) ?? Int(form.word("basedOn")) else {
            throw RequestProblem.unreadable("The form does not say which version it changes; open the offer again.")
        }
        do {
            let offer = try entry.offer(presets: library.vestPresets)
            let saved = try await actions.save(offer, to: record.number, basedOn: version)
            let notice: Notice = saved.version == version ? .unchanged : .saved
            return shell.done(notice, then: .offer(saved.number), about: saved.number, more: outlook.query)
        } catch let error as OfferEntryError {
            let state = OfferModel.State.invalid(error.problems)
            return try await show(
                entry,
                record,
                state,
                outlook,
                request,
                basedOn: version,
                status: .unprocessableContent
            )
        } catch let error as StoreError {
            guard error == .changed else { throw error }
            let theirs = try await actions.record(record.number)
            return try await show(entry, theirs, .conflict, outlook, request, basedOn: version, status: .conflict)
        }
    }

    private func show(
        _ entry: OfferEntry,
        _ record: OfferRecord?,
        _ state: OfferModel.State,
        _ outlook: OfferOutlook,
        _ request: Request,
        basedOn: Int? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let model = OfferModel(
            entry,
            record: record,
            basedOn: basedOn,
            state: state,
            outlook: outlook,
            shell: shell
        )
        return try shell.page(
            "offer",
            model,
            title: record?.offer.name ?? "New offer",
            at: .offers,
            desk: try await shell.desk(),
            request: request,
            room: .wide,
            status: status
        )
    }
}

/// The fields of the page of an offer.
struct OfferModel {
    let offer: Editor
    let projection: OfferProjectionModel

    struct Editor {
        let heading: String
        let crumbFacts: String
        let `self`: String
        let look: String
        let isNew: Bool
        let kept: Kept?
        let isExample: Bool
        let isUnsaved: Bool
        let draftKey: String
        let justSaved: String?
        let faults: [OfferProjectionModel.Fault]
        let hasFaults: Bool
        let conflict: Conflict?
        let form: OfferFormFields
        let outlook: OutlookFields
        let presets: [OfferProjectionModel.Schedule]
    }

    /// What a stored offer has beside its form.
    struct Kept {
        let `self`: String
        let basedOn: Int
        let isAside: Bool
        let brief: String
        let copy: String
    }

    struct Conflict {
        let theirsWhen: String
        let differences: [Difference]
        let version: Int
        let page: String
    }

    /// A field that two windows left different.
    struct Difference {
        let asks: String
        let theirs: String
        let yours: String
    }

    /// Where the entry in the form stands.
    enum State {
        case stored
        case justSaved
        case example
        case unsaved
        case invalid([OfferFieldProblem])
        case conflict
    }

    init(
        _ entry: OfferEntry,
        record: OfferRecord?,
        basedOn: Int?,
        state: State,
        outlook: OfferOutlook,
        shell: Shell
    ) {
        let library = shell.site.workspace.assessor.preparation
        var (isUnsaved, isExample, isJustSaved) = (false, false, false)
        var faults: [OfferFieldProblem] = []
        var conflict: Conflict?
        switch state {
        case .stored: break
        case .justSaved: isJustSaved = true
        case .example: isExample = true
        case .unsaved: isUnsaved = true
        case .invalid(let problems): faults = problems
        case .conflict:
            conflict = record.map {
                Conflict($0, yours: entry, presets: library.vestPresets, shell: shell)
            }
        }
        if isUnsaved {
            do throws(OfferEntryError) { _ = try entry.offer(presets: library.vestPresets) } catch {
                faults = error.problems
            }
        }
        projection = OfferProjectionModel(
            entry,
            outlook: outlook,
            shell: shell,
            faults: faults.isEmpty ? .here : .above
        )
        let path = record.map { Page.offer($0.number).path }
        let key = "offer-\(record.map { "\($0.number)" } ?? "new")"
        offer = Editor(
            heading: record?.offer.name ?? (isExample ? "A worked example" : "New offer"),
            crumbFacts: record.map { record in
                "Saved \(shell.site.shownTime(record.changed))\(record.retired == nil ? "" : " · put aside")"
            } ?? "Nothing is kept until you save.",
            self: path ?? Page.offers.path,
            look: "\(path ?? Page.offers.path)/look",
            isNew: record == nil,
            kept: record.map { record in
                Kept(
                    self: Page.offer(record.number).path,
                    basedOn: basedOn ?? record.version,
                    isAside: record.retired != nil,
                    brief: Page.offerBrief(record.number).path,
                    copy: Page.newOffer.path([("from", "\(record.number)")])
                )
            },
            isExample: isExample,
            isUnsaved: isUnsaved,
            draftKey: key,
            justSaved: isJustSaved ? "\(key) offer-new" : nil,
            faults: faults.map(OfferProjectionModel.Fault.init),
            hasFaults: !faults.isEmpty,
            conflict: conflict,
            form: OfferFormFields(entry, faults: faults, presets: library.vestPresets),
            outlook: OutlookFields(outlook),
            presets: library.vestPresets.filter { $0.schedule != nil }
                .map { OfferProjectionModel.Schedule($0, shell: shell) }
        )
    }
}

extension OfferModel.Conflict {
    init(_ record: OfferRecord, yours: OfferEntry, presets: [VestPresetDefinition], shell: Shell) {
        let theirs = OfferEntry(record.offer, presets: presets)
        theirsWhen = shell.site.shownTime(record.changed)
        (version, page) = (record.version, Page.offer(record.number).path)
        differences = OfferField.allCases.filter { theirs[$0] != yours[$0] }.map { field in
            OfferModel.Difference(
                asks: field.asks,
                theirs: theirs[field].isEmpty ? "nothing" : theirs[field],
                yours: yours[field].isEmpty ? "nothing" : yours[field]
            )
        }
    }
}
