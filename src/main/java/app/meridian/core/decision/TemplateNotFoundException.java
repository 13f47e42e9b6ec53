package app.meridian.core.decision;

/** There is no such template. */
public final class TemplateNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateNotFoundException(TemplateId id) {
        super("There is no template " + id.value());
    }
}
