extension Sample {
    /// No document of an office.
    static let novel = """
        Chương một

        Trời vừa hửng sáng, bà lão đã ngồi bên bếp. Ngoài kia gió thổi rì rào qua rặng tre.

        - Mẹ ơi, con đi học đây! - Lan nói.

        - Ừ, đi cẩn thận con nhé.

        Cô bé chạy ra ngõ, đôi guốc mộc gõ lóc cóc trên đường làng. Kế hoạch của cô hôm nay là ghé qua nhà bà ngoại.
        """
}
