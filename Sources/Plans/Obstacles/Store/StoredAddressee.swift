import Storage

/// An addressee as the four columns that hold it.
struct StoredAddressee {
    let kind: String
    let place: String?
    let name: String?
    let paper: String?

    init(_ addressee: Obstacle.Addressee) {
        switch addressee {
        case .unit: (kind, place, name, paper) = ("unit", nil, nil, nil)
        case .above(let place, let name): (kind, self.place, self.name, paper) = ("above", place, name, nil)
        case .outside(let name, let paper): (kind, place, self.name, self.paper) = ("outside", nil, name, paper)
        }
    }

    init(_ row: Row) throws {
        (kind, place, name, paper) = (
            try row.get("addressee"), try row.find("above_code"), try row.find("above_name"), try row.find("paper")
        )
    }

    var addressee: Obstacle.Addressee {
        get throws {
            switch (kind, place, name, paper) {
            case ("unit", _, _, _): .unit
            case ("above", let place?, let name?, _): .above(place: place, name: name)
            case ("outside", _, let name?, let paper?): .outside(name: name, paper: paper)
            default: throw StorageError.unreadable("obstacle.addressee")
            }
        }
    }
}
