/// The formats that hold nothing but tables.
enum TableFormat {
    /// Values between commas or semicolons.
    case commas
    /// Values between tabs.
    case tabs
    /// Office Open XML, as Excel and others write it.
    case workbook

    /// Reads the ending of a name; nil when it stands for something else.
    init?(name: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "csv": self = .commas
        case "tsv", "tab": self = .tabs
        case "xlsx": self = .workbook
        default: return nil
        }
    }

    /// The format as a person would name it.
    var title: String {
        switch self {
        case .commas: "a table of separated values (CSV)"
        case .tabs: "a table of values between tabs (TSV)"
        case .workbook: "a workbook (XLSX)"
        }
    }

    /// The separator where the name alone tells it.
    var separator: UInt8? {
        switch self {
        case .tabs: 0x09
        case .commas, .workbook: nil
        }
    }
}
