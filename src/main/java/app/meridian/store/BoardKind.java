package app.meridian.store;

/** What a row of a board is. */
enum BoardKind {
    ROUND("round"), BLOCKER("blocker"), MOOD("mood"), MANAGERS("managers");

    private final String word;

    BoardKind(String word) {
        this.word = word;
    }

    /** Stands in column {@code KIND} and at the start of the record's name. */
    String word() {
        return word;
    }

    /** Name of its record, by the id of its row or, for managers, by the container. */
    String record(Object of) {
        return word + "/" + of;
    }

    boolean is(BoardEntity row) {
        return row.getKind().equals(word);
    }

    static BoardKind of(BoardEntity row) {
        for (BoardKind kind : values()) if (kind.is(row)) return kind;
        throw new IllegalStateException("A row of a board is a " + row.getKind());
    }
}
