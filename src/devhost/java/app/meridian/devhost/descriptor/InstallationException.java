package app.meridian.devhost.descriptor;

/** A plugin cannot be installed; the message names what is missing or wrong. */
public class InstallationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InstallationException(String message) {
        super(message);
    }

    public InstallationException(String message, Throwable cause) {
        super(message, cause);
    }
}
