enum EmptyWebTests {}
