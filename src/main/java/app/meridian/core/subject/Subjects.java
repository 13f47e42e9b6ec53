package app.meridian.core.subject;

import java.util.Optional;

/** The product's issues or pages. */
public interface Subjects {

    /**
     * The subject with that name in the product: an issue's key (a former one too) or numeric id, a page's numeric id.
     * Empty if there is none, or if this product has no subjects of the type. Says nothing about who may see it.
     */
    Optional<Subject> find(SubjectType type, String keyOrId);

    /** Whether it is gone for good: nobody can bring it back. */
    default boolean isGone(Subject subject) {
        return find(subject.type(), String.valueOf(subject.id())).isEmpty();
    }
}
