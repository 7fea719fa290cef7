import Core
import Places
import Testing

let index = PlaceIndex.bundled

func code(_ text: String) throws -> PlaceCode { try #require(PlaceCode(text)) }

func place(_ text: String) throws -> Place { try #require(index.place(code: code(text))) }

func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }
