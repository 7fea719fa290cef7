public import Access
import Administration
import Audit
import Calendars
import Cases
import Core
import DataDuties
import Duties
public import Jobs
import Keyring
import Organisations
import Oversight
import Plans
import Reports
public import Storage
public import Web

/// Everything put together: the route table, the menu, the order of migrations.
public enum Site {
    public static let routes: [Route] =
        basic + SignInPages.routes + AccountPages.routes + AdministrationPages.routes + PlanPages.routes + DaysOffPages.routes
        + DutyPages.routes + IndicatorPages.routes + ReportPages.routes + KeyringPages.routes + CasePages.routes + DataDutyPages.routes
        + OversightPages.routes + JobPages.routes

    /// The kinds of bulk work that the server does by itself.
    public static let jobs: [JobKind] = [ImportPlans.job, DataDutyPages.job]

    public static let menu: [MenuItem] =
        [
            MenuItem("menu.work", "/work", for: .signedIn),
            MenuItem("menu.plans", "/plans", also: ["/targets"], for: .signedIn)
        ] + DutyPages.menu + IndicatorPages.menu + [
            MenuItem("coordination.menu", "/coordination", also: ["/obstacles", "/guidance"], for: .signedIn),
            MenuItem("dates.menu", "/calendar", also: ["/days-off"], for: .signedIn)
        ] + CasePages.menu + OversightPages.menu + DataDutyPages.menu + KeyringPages.menu + AdministrationPages.menu

    public static let searchPath: Path = "/search"

    /// Append-only, in an order that never changes.
    public static let migrations: [Migration] =
        AuditMigrations.all + OrganisationMigrations.all + AccessMigrations.all + FileMigrations.all + PlanMigrations.all + CalendarMigrations.all
        + WorkMigrations.all + JobMigrations.all + PeopleImportMigrations.all + FeedMigrations.all + SearchMigrations.all + TargetMigrations.all
        + ObstacleMigrations.all + GuidanceMigrations.all + CoordinationMigrations.all + CascadeMigrations.all + ComposingMigrations.all
        + VersionMigrations.all + DoorMigrations.all + CoordinationMigrations.cancelling + GuidanceMigrations.withdrawing
        + AuditMigrations.tree + KeyringMigrations.all + WorkListMigrations.all + CaseMigrations.all + AuditVeil.migrations
        + StaffPhones.migrations + ConflictMigrations.all + EmergencyMigrations.all + OversightMigrations.all + APIKeys.migrations
        + DutyMigrations.all + DutyMigrations.places + ReportMigrations.all + DataDutyMigrations.all + CaseMigrations.sharing
        + CaseMigrations.requests + PasskeyMigrations.all + CustodyMigrations.all

    private static let basic: [Route] = [
        .open(.get, "/health", because: "machines ask whether we are well; it tells nothing else") { call in try await Health.answer(call) },
        // The first page is the day's work; a unit that has not said which place it serves is asked first.
        .page(.get, "/") { call in
            let isNew = call.viewer.place == UnitStore.unnamed && call.viewer.holds(.administrator)
            return .redirect(to: isNew ? "/first-run" : "/work")
        },
        .open(.get, "/api/v1/openapi.json", because: "it describes the interface and holds no data") { _ in .json(OpenAPI.document(of: routes)) },
        .open(.get, "/static/{version}/{file}", because: "the style sheet holds no secret") { call in
            guard let answer = Static.answer(call.incoming.parameters["file"] ?? "") else { throw Problem.notFound }
            return answer
        }
    ]
}
