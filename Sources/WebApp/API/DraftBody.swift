import Interviewing

/// What a candidate writes, as a request sends it.
struct DraftBody: JSONBody {
    let draft: StoryDraft

    enum CodingKeys: String, CodingKey, CaseIterable { case title, project, question, principles, tags, text }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func line(_ key: CodingKeys) throws -> String {
            Form.normalised(try values.decodeIfPresent(String.self, forKey: key) ?? "").trimmingSpace
        }
        _ = try values.decode(String.self, forKey: .title)
        draft = StoryDraft(
            title: try line(.title),
            project: try line(.project),
            question: try line(.question),
            principles: try values.decodeIfPresent([String].self, forKey: .principles) ?? [],
            tags: try values.decodeIfPresent([String].self, forKey: .tags) ?? [],
            text: try values.decode(Strict<TextBody>.self, forKey: .text).body.text
        )
    }
}

/// A new version: what it changes, and the version its writer saw.
struct SaveBody: JSONBody {
    let basedOn: Int
    let draft: Strict<DraftBody>

    enum CodingKeys: String, CodingKey, CaseIterable { case basedOn, draft }
}

/// Words and the layout they shall have.
struct LayoutBody: JSONBody {
    let layout: String
    let text: Strict<TextBody>

    enum CodingKeys: String, CodingKey, CaseIterable { case layout, text }
}

/// The words of a story: one text, or one for each part.
struct TextBody: JSONBody {
    let text: StoryText

    enum CodingKeys: String, CodingKey, CaseIterable { case free, parts }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        switch (values.contains(.free), values.contains(.parts)) {
        case (true, false): text = .free(Form.normalised(try values.decode(String.self, forKey: .free)))
        case (false, true): text = .parts(try values.decode(PartTexts.self, forKey: .parts).texts)
        case (true, true), (false, false):
            throw RequestProblem.json("wrong-value", "text", "“text” holds either “free” or “parts”.")
        }
    }
}

/// Texts by the names of the parts.
private struct PartTexts: Decodable {
    let texts: [Part: String]

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: AnyKey.self)
        var texts: [Part: String] = [:]
        for key in values.allKeys {
            guard let part = Part(rawValue: key.stringValue) else {
                throw RequestProblem.unknownKey(key.stringValue, known: Set(Part.allCases.map(\.rawValue)))
            }
            let text = Form.normalised(try values.decode(String.self, forKey: key))
            if !text.isEmpty { texts[part] = text }
        }
        self.texts = texts
    }
}
