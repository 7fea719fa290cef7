enum EmptyPlansTests {}
