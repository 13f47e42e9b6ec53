package app.meridian.core.subject;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of things Meridian's records hang on. A blog post is a page. */
public enum SubjectType {
    ISSUE("issue", "issues"),
    PAGE("page", "pages");

    private final String word;
    private final String collection;

    SubjectType(String word, String collection) {
        this.word = word;
        this.collection = collection;
    }

    public String word() {
        return word;
    }

    /** The plural that stands in REST addresses. */
    public String collection() {
        return collection;
    }

    /** The type with that plural, empty for any other word. */
    public static Optional<SubjectType> ofCollection(String collection) {
        return Stream.of(values()).filter(type -> type.collection.equals(collection)).findFirst();
    }
}
