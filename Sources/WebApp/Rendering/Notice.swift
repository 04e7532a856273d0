import Interviewing

/// What was just done, carried through the redirect in the query; a closed list, so nobody can put words on a page.
enum Notice: String {
    case saved, unchanged, added, duplicated, retired, returned, deleted, restored
    case resumeAdded = "resume-added"
    case resumeDeleted = "resume-deleted"
    case imported, nothingImported = "nothing-imported"
    case targetSet = "target-set"
    case targetDeleted = "target-deleted"
    case priorsSet = "priors-set"
    case termsSet = "terms-set"
    case samplesCleared = "samples-cleared"
    case backedUp = "backed-up"
    case loopDeleted = "loop-deleted"
    case questionsAdded = "questions-added"
    case questionDeleted = "question-deleted"
    case outcomeAdded = "outcome-added"
    case outcomeDeleted = "outcome-deleted"
    case documentAdded = "document-added"
    case kindUnknown = "kind-unknown"
    case documentRetired = "document-retired"
    case documentReturned = "document-returned"
    case documentDeleted = "document-deleted"
    case designDeleted = "design-deleted"
    case writingDeleted = "writing-deleted"
    case offerAdded = "offer-added"
    case offerRetired = "offer-retired"
    case offerReturned = "offer-returned"
    case offerDeleted = "offer-deleted"
    case payAdded = "pay-added"
    case payDeleted = "pay-deleted"
    case undeleted

    private var sentence: String {
        switch self {
        case .saved: "Saved."
        case .unchanged: "Nothing had changed, so no new version was made."
        case .added: "The story is in your bank."
        case .duplicated: "This is the copy."
        case .retired: "The story was put aside."
        case .returned: "The story is back in use."
        case .deleted: "The story and its versions were deleted."
        case .restored: "The earlier version is the newest one now; nothing was lost."
        case .resumeAdded: "The résumé was read."
        case .resumeDeleted: "The résumé was deleted."
        case .imported: "The import is done."
        case .nothingImported: "Everything in the import was here already."
        case .targetSet: "Everything is read against this target now."
        case .targetDeleted: "The target was deleted."
        case .priorsSet: "The weights were changed."
        case .termsSet: "The list was saved."
        case .samplesCleared: "The sample is gone. Begin with your own résumé."
        case .backedUp: "A copy of the database was made."
        case .loopDeleted: "The loop and everything said in it were deleted."
        case .questionsAdded: "The questions are in your bank."
        case .questionDeleted: "The question was deleted."
        case .outcomeAdded: "The entry was added."
        case .outcomeDeleted: "The entry was deleted."
        case .documentAdded: "The file was read. Check that the kind is the right one."
        case .kindUnknown:
            "The file was read, but it does not show which kind of document it is; it stands as a one-pager until you "
                + "choose another kind."
        case .documentRetired: "The document was put aside."
        case .documentReturned: "The document is back in use."
        case .documentDeleted: "The document was deleted."
        case .designDeleted: "The design and its questions were deleted."
        case .writingDeleted: "The answer was deleted."
        case .offerAdded: "The offer is kept."
        case .offerRetired: "The offer was put aside."
        case .offerReturned: "The offer is back in use."
        case .offerDeleted: "The offer was deleted."
        case .payAdded: "The file was read."
        case .payDeleted: "The reports of the file were deleted."
        case .undeleted: "It is back."
        }
    }

    /// Whether what was deleted may have been kept.
    private var isDeletion: Bool {
        [.documentDeleted, .designDeleted, .writingDeleted, .offerDeleted, .payDeleted].contains(self)
    }

    /// The message, with the way back where there is one.
    ///
    /// - Parameter deleted: The number under which what was deleted can be taken back.
    func flash(story: StoryID?, document: Int?, undo deleted: Int?) -> Frame.Flash {
        var undo: Frame.Undo?
        if let deleted, deleted > 0, isDeletion {
            undo = Frame.Undo(action: "/deleted/\(deleted)/return", label: "Undo")
        }
        if let document, document > 0 {
            let page = Page.document(document).path
            switch self {
            case .documentRetired: undo = Frame.Undo(action: "\(page)/return", label: "Undo")
            case .documentReturned: undo = Frame.Undo(action: "\(page)/retire", label: "Undo")
            case .offerRetired: undo = Frame.Undo(action: "\(Page.offer(document).path)/return", label: "Undo")
            case .offerReturned: undo = Frame.Undo(action: "\(Page.offer(document).path)/retire", label: "Undo")
            default: break
            }
        }
        if let story {
            switch self {
            case .retired: undo = Frame.Undo(action: "\(Page.story(story).path)/return", label: "Undo")
            case .returned: undo = Frame.Undo(action: "\(Page.story(story).path)/retire", label: "Undo")
            default: break
            }
        }
        return Frame.Flash(text: sentence, undo: undo)
    }
}
