import Core
import Rights
import Vault
import Web

/// Why and how parts of a case leave the program.
enum TakingOut {
    /// From a list, so that the record tells and says nothing about the person.
    enum Reason: String, Sendable, CaseIterable { case herCopy, referral, court, conference, supervision }

    enum Way: String, Sendable, CaseIterable {
        case pdf, docx, print

        var act: Act { self == .print ? .print : .export }
    }
}
