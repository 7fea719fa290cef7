enum EmptyAccessTests {}
