package app.meridian.devhost.confluence;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Site;

/** The pages of the sample company: one space everybody sees and one that is the administrator's alone. */
record ConfluenceSamples(Site site, PageStore content) {
    private static final String RELEASE_PLAN = """
            <p>Returns 2.0 lets customers send one order back in several parcels. The code is complete; what is left \
            is one booking error, the texts and the go decision.</p>
            <p>The booking fix and the translations are due <time datetime="2026-11-27">on 27 November</time>.</p>
            <h2>How it is going</h2>
            <ac:structured-macro ac:name="check-ins" />
            <h2>How refunds are booked</h2>
            <p>Everything below waits for this one. Please read it in your own hours; nobody has to stay up for it.</p>
            """;
    private static final String AGREEMENT = """
            <p>We work in eight time zones. Nobody is expected to answer outside their own working hours.</p>
            <ul><li>Write decisions down where everybody can read them.</li><li>Say what blocks you, \
            and who can help.</li></ul>
            """;

    void fill() {
        Container demo = new Container("DEMO", "Demo");
        site.containers().addOpen(demo);
        content.create(demo.key(), "Returns 2.0 release plan", RELEASE_PLAN, user("ben").key());
        content.create(demo.key(), "Working agreement", AGREEMENT, user("dara").key());
        Container secret = new Container("SECRET", "Secret");
        site.containers().addPrivate(secret, user("admin"));
        content.create(secret.key(), "Payment provider", "<p>Not announced yet.</p>"
                + "<ac:structured-macro ac:name=\"check-ins\" />", user("admin").key());
    }

    private HostUser user(String username) {
        return site.users().byUsername(username).orElseThrow();
    }
}
