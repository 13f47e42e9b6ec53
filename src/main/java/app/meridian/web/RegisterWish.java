package app.meridian.web;

import static java.util.Objects.requireNonNull;

/**
 * What a register starts with; its reader may change it. Every string is plain text: the template escapes it.
 *
 * @param status in lower case; empty for any
 * @param template id of it; empty for any
 * @param person key of somebody who has to do with it; empty for anybody
 * @param text words of title and text; empty for none
 * @param age days since the last change, at least; empty for any
 */
public record RegisterWish(String status, String template, String person, String text, String age) {
    public static final RegisterWish NONE = new RegisterWish("", "", "", "", "");

    public RegisterWish {
        requireNonNull(status, "status");
        requireNonNull(template, "template");
        requireNonNull(person, "person");
        requireNonNull(text, "text");
        requireNonNull(age, "age");
    }
}
