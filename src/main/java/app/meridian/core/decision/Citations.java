package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import java.util.List;

/** Issues and pages that cite a decision, its home first: those that a reader may see. */
public record Citations(List<Cited> all) {
    public Citations {
        all = List.copyOf(all);
    }

    public List<Cited> of(SubjectType type) {
        return all.stream().filter(each -> each.subject().type() == type).toList();
    }

    public record Cited(Subject subject, HomeName name) {
        public Cited {
            requireNonNull(subject, "subject");
            requireNonNull(name, "name");
        }
    }
}
