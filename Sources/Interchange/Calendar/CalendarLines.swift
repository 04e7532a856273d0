import Interviewing

/// Content lines of a calendar file (RFC 5545 §3.1): folded, with CR LF.
struct CalendarLines {
    /// What is written so far.
    private(set) var text = ""

    /// Most octets of a line without its end.
    private static let longest = 75

    /// Adds a property whose value needs no escaping.
    mutating func add(_ name: String, _ value: String) {
        var room = Self.longest
        for scalar in "\(name):\(value)".unicodeScalars {
            let size = UTF8.width(scalar)
            if size > room {
                // The space that marks a continued line counts.
                text += "\r\n "
                room = Self.longest - 1
            }
            text.unicodeScalars.append(scalar)
            room -= size
        }
        text += "\r\n"
    }

    /// Adds a property with text of the candidate's.
    mutating func add(text name: String, _ value: String) { add(name, CalendarText.escaped(value)) }

    /// Begins a private event of a loop; one that is written later replaces an earlier one of the same name.
    mutating func open(_ name: String, of loop: CalendarDay, stamp: Timestamp) {
        add("BEGIN", "VEVENT")
        add("UID", "\(CalendarText.day(loop))-\(CalendarText.hash("\(loop) \(name)"))@plan.inclined")
        add("DTSTAMP", CalendarText.moment(stamp))
        // Later files count on from earlier ones; minutes fit into the 31 bits that the format has for it until 6053.
        add("SEQUENCE", String(max(0, stamp.milliseconds / 60_000)))
        add("CLASS", "PRIVATE")
    }

    /// Ends an event.
    mutating func close() { add("END", "VEVENT") }

    /// Adds when it is: from a minute of the day for some minutes, or all day.
    mutating func add(_ day: CalendarDay, minute: Int?, minutes: Int) {
        if let minute {
            add("DTSTART", "\(CalendarText.day(day))T\(CalendarText.clock(minute))")
            add("DURATION", "PT\(minutes)M")
        } else {
            add("DTSTART;VALUE=DATE", CalendarText.day(day))
            add("DURATION", "P1D")
            // An hour's work does not make the day a busy one.
            if minutes > 0 { add("TRANSP", "TRANSPARENT") }
        }
    }
}
