package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Subject;

/** What cites the decision: by address where it is in the other product or elsewhere (rule P1). */
public sealed interface Link {

    /** In one line, for histories and canonical forms. */
    String written();

    /** An issue or page of this installation. */
    record ToSubject(Subject subject) implements Link {

        public ToSubject {
            requireNonNull(subject, "subject");
        }

        @Override
        public String written() {
            return subject.reference();
        }
    }

    /**
     * @param url http or https
     * @param title plain text in one line; empty for none
     */
    record ToAddress(String url, String title) implements Link {
        public static final int LONGEST = 1_000;

        public ToAddress {
            requireNonNull(url, "url");
            requireNonNull(title, "title");
        }

        @Override
        public String written() {
            return title.isEmpty() ? url : url + " " + title;
        }
    }
}
