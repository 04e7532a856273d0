import Foundation
import Interviewing

/// What a round says at a terminal.
struct MockView {
    let choice: RoundChoice
    let loops: LoopLibrary
    /// Leaves standard output alone.
    let isQuiet: Bool
    private let terminal = Terminal.current()

    init(choice: RoundChoice, loops: LoopLibrary, isQuiet: Bool) {
        self.choice = choice
        self.loops = loops
        self.isQuiet = isQuiet
    }

    /// Who asks, in which manner, for how long, and how to answer.
    func briefing(isResumed: Bool, clock: Session.Clock) throws {
        let round = choice.round
        let person = loops.temperament(round.temperament)
        var facts: [String] = []
        switch round.stage {
        case .screen: facts.append("the call before the loop")
        case .writing: facts.append("handed in before the loop, in writing")
        case .interview: break
        }
        if let person { facts.append(person.title.lowercased()) }
        facts.append(clock == .running ? "\(round.minutes) minutes" : "no clock")
        let place =
            choice.record.purpose == .loop
            ? "\(choice.record.fullName) · round \(choice.position + 1) of \(choice.record.plan.rounds.count)"
            : "\(choice.record.name) · \(choice.record.plan.track.abbreviation) \(choice.record.plan.level.rawValue)"
        var lines = terminal.wrapped(place, indent: 0).map { terminal.styled($0, .dim) }
        lines += terminal.wrapped("\(round.role) · \(facts.joined(separator: " · "))", indent: 0).map {
            terminal.styled($0, .bold)
        }
        if let person { lines += terminal.wrapped(person.line, indent: 0) }
        let how =
            isResumed
            ? "It goes on where you left it; a line with only a dot hands an answer in."
            : "Answer as you would speak. A line with only a dot hands an answer in; :help shows the rest."
        try say(
            (lines + [""] + terminal.wrapped(how, indent: 0).map { terminal.styled($0, .dim) }).joined(separator: "\n")
        )
    }

    /// Puts what is open, with the time left.
    func ask(_ session: Session, _ open: (exchange: Int, turn: Int), secondsLeft: Int) throws {
        let exchange = session.exchanges[open.exchange]
        let turn = exchange.turns[open.turn]
        let count = max(choice.round.questions.count, session.exchanges.count)
        let what = turn.probe == nil ? "question \(open.exchange + 1) of \(count)" : "follow-up"
        let time = session.clock == .running ? Self.clock(secondsLeft) : "no clock"
        let isLast = session.clock == .running && secondsLeft == 0
        let heading = isLast ? "Time is up; this answer is the last · \(what)" : "\(time) · \(what)"
        var lines = ["", terminal.styled("── \(heading) ──", isLast ? .yellow : .cyan)]
        lines += terminal.wrapped(turn.probe?.text ?? exchange.question.text, indent: 0).map {
            terminal.styled($0, .bold)
        }
        if !turn.answer.isEmpty {
            if turn.probe != nil { lines += terminal.wrapped("Asked at first: \(exchange.question.text)", indent: 0) }
            lines += ["", terminal.styled("You have written so far:", .dim)]
            lines += turn.answer.split(separator: "\n").flatMap { terminal.wrapped(String($0), indent: 2) }
        }
        try say(lines.joined(separator: "\n"))
    }

    /// Says that the round is over and where its review is.
    func over(_ session: Session) throws {
        let questions = session.exchanges.count
        let followUps = session.turns.count { $0.probe != nil }
        let counted =
            "\(questions) \(questions == 1 ? "question" : "questions"), "
            + "\(followUps) \(followUps == 1 ? "follow-up" : "follow-ups")"
        try say("")
        try say("The round is over: \(counted).")
        try say("Its review: inclined mock review \(choice.address)")
    }

    /// Says that the round waits.
    func left() throws { try say("You left the round; it is saved. Go on with: inclined mock \(choice.address)") }

    /// Says what can be typed.
    func help(secondsLeft: Int?) throws {
        let keys = [
            (".", "hands the answer in; so does Ctrl-D"),
            (":skip", "goes to the next question; what you wrote is kept but not handed in"),
            (":end", "ends the round; what you wrote counts as the answer"),
            ("Ctrl-C", "leaves; every finished line is saved, and inclined mock goes on from there"),
        ]
        var lines = keys.flatMap { terminal.wrappedAfter($0.0.padded(to: 8), $0.1, indent: 2) }
        lines += terminal.wrapped("A terminal keeps 4000 characters of a line: press Return now and then.", indent: 2)
        if let secondsLeft { lines.append("  \(Self.clock(secondsLeft)).") }
        try say(lines.joined(separator: "\n"))
    }

    /// Shows that words are waited for.
    func prompt() throws { try write("> ") }

    /// Says that there is nothing to hand in.
    func nothingYet() throws { try say("Nothing is written yet; :skip goes to the next question.") }

    /// Says that the terminal cut a line.
    func cut() throws {
        try say("The terminal cut that line after \(LineInput.terminalLine) characters; write the rest again.")
    }

    /// Says that there is no such command.
    func unknown(_ name: String) throws { try say("There is no “\(name)”; :help shows what there is.") }

    /// Prints a line.
    func say(_ line: String) throws { try write(line + "\n") }

    private func write(_ text: String) throws {
        if isQuiet { return FileHandle.standardError.write(Data(text.utf8)) }
        try StandardOutput.write(Data(text.utf8))
    }

    /// `52:10 left`.
    private static func clock(_ seconds: Int) -> String {
        "\(seconds / 60):\("\(seconds % 60)".count < 2 ? "0" : "")\(seconds % 60) left"
    }
}
