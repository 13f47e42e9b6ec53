package app.meridian.core.subject;

import java.util.Optional;

/** Everything there is lives in project DEMO, except what is gone: issues from 20,000 on. */
public final class InOneProject implements Locations {
    private static final long FIRST_GONE = 20_000;

    @Override
    public Optional<Container> containerOf(Subject subject) {
        return subject.id() < FIRST_GONE ? Optional.of(OneProject.DEMO) : Optional.empty();
    }

    @Override
    public Optional<HomeName> nameOf(Home home) {
        if (home instanceof Container) return Optional.of(new HomeName("DEMO", "Returns", "/browse/DEMO"));
        return containerOf((Subject) home)
                .map(demo -> new HomeName("DEMO-" + home.id(), "Label the parcels", "/browse/DEMO-" + home.id()));
    }
}
