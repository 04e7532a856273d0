extension MoveDefinition {
    /// Whether it starts from a role or an employer that a translated title names, and leads to a track.
    ///
    /// A coordinator's way is that of a project manager. A role of the track itself needs no move.
    public func fits(_ translation: RoleTranslation, to track: Track) -> Bool {
        guard tracks.contains(track) else { return false }
        if let employer { return translation.employer?.id == employer }
        return translation.functions.contains { function in
            from == (function == .coordination ? .project : function)
        }
    }
}
