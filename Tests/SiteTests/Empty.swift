enum EmptySiteTests {}
