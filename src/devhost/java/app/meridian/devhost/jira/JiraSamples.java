package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.jira.StoredIssue.Fields;
import app.meridian.devhost.web.Container;
import app.meridian.devhost.web.Site;
import java.time.LocalDate;
import java.util.Optional;

/** The issues of the sample company: one project everybody sees and one that is the administrator's alone. */
record JiraSamples(Site site, Issues issues) {
    private static final String SPLIT_RETURN = """
            When a customer sends one order back in two parcels, the refund is booked once per parcel. Seen 17 times \
            since the Osaka warehouse went live on 9 Nov; the finance team reverses them by hand.

            The refund job keys on the order line, and a split return has two parcels with the same line.""";

    void fill() {
        Container demo = new Container("DEMO", "Demo");
        site.containers().addOpen(demo);
        issues.create(demo, new Fields("Refund is booked twice when a return is split across two parcels", SPLIT_RETURN,
                "Bug", "In progress", Optional.of(LocalDate.of(2026, 11, 27)), Optional.of(user("ben").key())),
                user("aiko").key());
        issues.create(demo, new Fields("Refund notices go out in the customer’s language",
                "Today every notice is in English, whatever the language of the order.", "Story", "To do",
                Optional.empty(), Optional.empty()), user("gwen").key());
        Container secret = new Container("SECRET", "Secret");
        site.containers().addPrivate(secret, user("admin"));
        issues.create(secret, new Fields("Choose a new payment provider", "Not announced yet.", "Task", "To do",
                Optional.empty(), Optional.of(user("admin").key())), user("admin").key());
    }

    private HostUser user(String username) {
        return site.users().byUsername(username).orElseThrow();
    }
}
