/// Who may do what, row by row after the matrix of the practice reference §4.1; the words in quotation marks are its cells.
///
/// What is not written here is refused. So the rows "Phòng VH–XH head / Chair", "Statistics", "Admin (IT)", "Auditor / province"
/// and "Third-party / tổ dân phố, trưởng thôn" have no lines: heads sign a request sheet, which is a paper of its own, and the
/// others get counts, the record without content, or a form to send.
enum RightsTable {
    private static let always: [Consent] = [.given, .notAsked, .withdrawn, .legalException]
    /// The handling unit works on until she withdraws.
    private static let working: [Consent] = [.given, .notAsked, .legalException]
    /// Nothing leaves the file before she was asked, but for the law's exceptions.
    private static let agreed: [Consent] = [.given, .legalException]
    /// Where the matrix knows no exception: legal aid and the workplace act on her wish alone.
    private static let hers: [Consent] = [.given]

    static let rows: [RightsRow] = own + emergencies + received

    /// The unit that handles the case. Being in it (`team`) gives nothing by itself: "record-level assignment, not agency-level".
    private static let own: [RightsRow] = [
        // "Intake officer (phường)"
        RightsRow(.intake, .none, [.frame], [.make], always),
        RightsRow(.intake, .assigned, [.frame], [.list, .open, .write, .assign, .declareConflict], always),
        // intake text "RW until handed over"; identity + contact "RW→ then –"
        RightsRow(.intake, .assigned, [.identity, .contact, .narrative], [.open, .reveal, .write], working),
        RightsRow(.intake, .assigned, [.identity, .contact], [.search], working),
        // assessment/risk "first screen"
        RightsRow(.intake, .assigned, [.safetyPlan], [.open, .reveal, .write], working),

        // "Caseworker (assigned)"
        RightsRow(.caseworker, .none, [.frame], [.make], always),
        // audit "own"; when she withdraws, what is left to do is to stop, to close and to erase, or to write down that she came back
        RightsRow(.caseworker, .assigned, [.frame], [.list, .open, .write, .close, .readers, .erase, .declareConflict], always),
        RightsRow(.caseworker, .assigned, [.frame], [.assign], working),
        RightsRow(.caseworker, .assigned, [.frame], [.refer, .print], agreed),
        // identity + contact "○RW"; she can still be told that the work has stopped
        RightsRow(.caseworker, .assigned, [.identity, .contact], [.search, .open, .reveal], always),
        // intake text "○", assessment/risk "○RW"
        RightsRow(.caseworker, .assigned, [.narrative, .safetyPlan], [.open, .reveal], working),
        RightsRow(.caseworker, .assigned, [.identity, .contact, .narrative, .safetyPlan], [.write], working),
        RightsRow(.caseworker, .assigned, [.identity, .contact, .narrative, .safetyPlan], [.export, .print], agreed),
        // health notes "S (attended/needs)"
        RightsRow(.caseworker, .assigned, [.medical], [.open], working, .summary),
        // legal "○"
        RightsRow(.caseworker, .assigned, [.legal], [.open, .reveal], working),

        // "Supervisor": audit "team"
        RightsRow(.supervisor, .supervisor, [.frame], [.list, .open, .assign, .close, .readers, .erase, .declareConflict], always),
        // closings are theirs to approve (practice reference §1.4, step 6: "supervisor review")
        RightsRow(.supervisor, .supervisor, [.frame], [.approve], always),
        // intake text and identity + contact "○team R"
        RightsRow(.supervisor, .supervisor, [.identity, .contact, .narrative], [.open, .reveal], working),
        RightsRow(.supervisor, .supervisor, [.identity, .contact], [.search], working),
        // assessment/risk "R + approve"
        RightsRow(.supervisor, .supervisor, [.safetyPlan], [.open, .reveal, .approve], working),
        // health notes "S", legal "R"
        RightsRow(.supervisor, .supervisor, [.medical], [.open], working, .summary),
        RightsRow(.supervisor, .supervisor, [.legal], [.open, .reveal], working)
    ]

    /// "Break-glass": the fields for that emergency, for those of the handling unit, whose key opens them. Nobody else's can, and no
    /// emergency is above her withdrawal: then what the law allows is a recorded decision of its own.
    private static let emergencies: [RightsRow] = [
        RightsRow(.intake, .team, [.identity, .contact, .narrative, .safetyPlan], [.breakGlass], working),
        RightsRow(.caseworker, .team, [.identity, .contact, .narrative, .safetyPlan, .medical, .legal], [.breakGlass], working),
        RightsRow(.supervisor, .supervisor, [.medical], [.breakGlass], working),

        RightsRow(.intake, .emergency, [.frame], [.open], working),
        RightsRow(.intake, .emergency, [.identity, .contact, .narrative, .safetyPlan], [.open, .reveal], working),
        RightsRow(.caseworker, .emergency, [.frame], [.open], working),
        RightsRow(.caseworker, .emergency, [.identity, .contact, .narrative, .safetyPlan, .medical, .legal], [.open, .reveal], working),
        RightsRow(.supervisor, .emergency, [.medical], [.open, .reveal], working)
    ]

    /// Units to which a case was referred: each sees what its own work needs, while she agrees.
    private static let received: [RightsRow] = [
        // "Trạm Y tế": identity "from referral", "health risk", health notes "○RW"
        RightsRow(.health, .receiving, [.frame], [.list, .open, .declareConflict], agreed),
        RightsRow(.health, .receiving, [.identity, .contact], [.open, .reveal], agreed),
        RightsRow(.health, .receiving, [.safetyPlan], [.open], agreed, .summary),
        RightsRow(.health, .receiving, [.medical], [.open, .reveal, .write, .print], agreed),

        // "Công an phường": identity "if consent/legal duty", "risk flag, protection facts", legal "○"
        RightsRow(.police, .receiving, [.frame], [.list, .open, .declareConflict], agreed),
        RightsRow(.police, .receiving, [.identity, .contact], [.open, .reveal], agreed),
        RightsRow(.police, .receiving, [.safetyPlan], [.open], agreed, .summary),
        RightsRow(.police, .receiving, [.legal], [.open, .reveal], agreed),

        // "Tư pháp / TGPL": identity "○ consent", "facts for the request", legal "○RW"
        RightsRow(.justice, .receiving, [.frame], [.list, .open, .declareConflict], hers),
        RightsRow(.justice, .receiving, [.identity, .contact], [.open, .reveal], hers),
        RightsRow(.justice, .receiving, [.safetyPlan], [.open], hers, .summary),
        RightsRow(.justice, .receiving, [.legal], [.open, .reveal, .write, .print], hers),

        // "Women's Union shelter": identity "○", "safety + daily needs", "medicines/allergy only"
        RightsRow(.shelter, .receiving, [.frame], [.list, .open, .declareConflict], agreed),
        RightsRow(.shelter, .receiving, [.identity, .contact], [.open, .reveal], agreed),
        RightsRow(.shelter, .receiving, [.safetyPlan, .medical], [.open], agreed, .summary),

        // "School": "pupil in care", "child plan part"
        RightsRow(.school, .receiving, [.frame], [.list, .open, .declareConflict], agreed),
        RightsRow(.school, .receiving, [.identity, .contact], [.open, .reveal], agreed),
        RightsRow(.school, .receiving, [.safetyPlan], [.open], agreed, .summary),

        // "Trade union/employer rep": identity "○ consent", legal "procedure status"
        RightsRow(.workplace, .receiving, [.frame], [.list, .open, .declareConflict], hers),
        RightsRow(.workplace, .receiving, [.identity, .contact], [.open, .reveal], hers),
        RightsRow(.workplace, .receiving, [.legal], [.open], hers, .summary)
    ]
}
