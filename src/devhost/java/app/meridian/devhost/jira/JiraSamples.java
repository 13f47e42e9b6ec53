package app.meridian.devhost.jira;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.jira.StoredIssue.Fields;
import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import java.time.LocalDate;
import java.util.Optional;

/** The issues of the sample company: one project everybody sees and one that is the administrator's alone. */
record JiraSamples(Site site, Issues issues) {
    private static final String SPLIT_RETURN = """
            When a customer sends one order back in two parcels, the refund is booked once per parcel. Seen 17 times since the \
            Osaka warehouse went live on 9 Nov; the finance team reverses them by hand.

            The refund job keys on the order line, and a split return has two parcels with the same line.""";

    void fill() {
        Project demo = new Project("DEMO", "Demo");
        issues.addProject(demo);
        site.permissions().grant(demo.key(), Kind.BROWSE, Permissions.ANYONE);
        site.permissions().grant(demo.key(), Kind.EDIT, Permissions.USERS);
        site.permissions().grant(demo.key(), Kind.COMMENT, Permissions.USERS);
        issues.create(demo, new Fields("Refund is booked twice when a return is split across two parcels", SPLIT_RETURN, "Bug",
                "In progress", Optional.of(LocalDate.of(2026, 11, 27)), Optional.of(key("ben"))), key("aiko"));
        issues.create(demo, new Fields("Refund notices go out in the customer’s language",
                "Today every notice is in English, whatever the language of the order.", "Story", "To do",
                Optional.empty(), Optional.empty()), key("gwen"));
        Project secret = new Project("SECRET", "Secret");
        issues.addProject(secret);
        for (Kind kind : Kind.values()) site.permissions().grant(secret.key(), kind, key("admin"));
        issues.create(secret, new Fields("Choose a new payment provider", "Not announced yet.", "Task", "To do",
                Optional.empty(), Optional.of(key("admin"))), key("admin"));
    }

    private String key(String username) {
        return site.users().byUsername(username).map(HostUser::key).orElseThrow();
    }
}
