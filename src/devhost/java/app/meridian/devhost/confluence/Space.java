package app.meridian.devhost.confluence;

/** Holds pages; permissions are given per space. */
public record Space(String key, String name) {
}
