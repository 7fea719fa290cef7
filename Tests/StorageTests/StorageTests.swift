import Testing

/// One suite, each test on every engine. One at a time, because several watch how the engine copes when it is crowded.
@Suite(.serialized, .timeLimit(.minutes(3))) struct `Storage` {}
