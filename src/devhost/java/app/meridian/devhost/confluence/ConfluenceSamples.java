package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;

/** The pages of the sample company: one space everybody sees and one that is the administrator's alone. */
record ConfluenceSamples(Site site, ContentStore content) {
    private static final String RELEASE_PLAN = """
            <p>Returns 2.0 lets customers send one order back in several parcels. The code is complete; what is left is one \
            booking error, the texts and the go decision.</p>
            <p>The booking fix and the translations are due <time datetime="2026-11-27">on 27 November</time>.</p>
            <h2>How it is going</h2>
            <ac:structured-macro ac:name="check-ins" />
            <h2>How refunds are booked</h2>
            <p>Everything below waits for this one. Please read it in your own hours; nobody has to stay up for it.</p>
            """;
    private static final String AGREEMENT = """
            <p>We work in eight time zones. Nobody is expected to answer outside their own working hours.</p>
            <ul><li>Write decisions down where everybody can read them.</li><li>Say what blocks you, and who can help.</li></ul>
            """;

    void fill() {
        Space demo = new Space("DEMO", "Demo");
        content.addSpace(demo);
        site.permissions().grant(demo.key(), Kind.BROWSE, Permissions.ANYONE);
        site.permissions().grant(demo.key(), Kind.EDIT, Permissions.USERS);
        site.permissions().grant(demo.key(), Kind.COMMENT, Permissions.USERS);
        content.create(demo.key(), "Returns 2.0 release plan", RELEASE_PLAN, key("ben"));
        content.create(demo.key(), "Working agreement", AGREEMENT, key("dara"));
        Space secret = new Space("SECRET", "Secret");
        content.addSpace(secret);
        for (Kind kind : Kind.values()) site.permissions().grant(secret.key(), kind, key("admin"));
        content.create(secret.key(), "Payment provider", "<p>Not announced yet.</p>"
                + "<ac:structured-macro ac:name=\"check-ins\" />", key("admin"));
    }

    private String key(String username) {
        return site.users().byUsername(username).map(HostUser::key).orElseThrow();
    }
}
