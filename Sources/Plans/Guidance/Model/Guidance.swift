public import Core
public import Organisations
public import Storage

/// Hướng dẫn, tiêu chí: what a unit tells its agencies how to do, or to be measured by. Each version stays readable as it was issued.
public struct Guidance: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// How something is done (hướng dẫn).
        case guidance
        /// What something is measured by (tiêu chí).
        case criteria
    }

    public let id: ID<Guidance>
    public let place: String
    public let kind: Kind
    public let title: String
    /// The number of the newest version, from 1.
    public let version: Int
    /// Why it no longer holds; nil while it does.
    public let withdrawal: Withdrawal?

    public struct Withdrawal: Sendable, Equatable {
        public let reason: String
        /// Number and symbol of the paper that says so; nil when there is none.
        public let paper: String?
        public let by: String
        public let at: Instant
    }

    /// One version, never changed after it was issued.
    public struct Version: Sendable, Equatable {
        public let number: Int
        /// Number and symbol of the paper: `12/HD-UBND`; nil when it has none.
        public let paper: String?
        public let day: LocalDate
        public let effective: LocalDate
        /// At least one of text and file is there.
        public let text: String?
        public let file: File?
        /// What is new, in a sentence; nil of the first version.
        public let note: String?
        public let agencies: [ID<Agency>]
        public let issuer: String
        public let issuedAt: Instant
    }

    public struct File: Sendable, Equatable {
        public let id: ID<StoredFile>
        public let name: String
    }

    /// "Đã nhận và phổ biến": one agency's word for one version, by name and time.
    public struct Receipt: Sendable, Equatable {
        public let agency: ID<Agency>
        public let by: String
        public let at: Instant
    }
}
