package app.meridian.core.checkin;

import app.meridian.core.person.Colleagues;
import app.meridian.core.person.Nameable;
import app.meridian.core.person.NoMentions;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.InOneProject;
import java.time.Clock;

/** Makes services of ad-hoc check-ins for the small company. */
public final class AdHoc {
    final InMemoryBlockerStore blockers = new InMemoryBlockerStore();
    final CheckInService service;

    AdHoc(Access access, Clock clock) {
        SmallCompany company = new SmallCompany();
        InMemoryRoundStore rounds = new InMemoryRoundStore(new InMemoryTurnStore(blockers), blockers);
        Homes homes = new Homes(access, company.containers, new InOneProject());
        RoundPlaces places = new RoundPlaces(rounds, homes, new RoundRights(homes, company.circles));
        Nameable nameable = new Nameable(
                new Colleagues(company.hours, company.circles, company.people), company.circles);
        BlockerWishes wishes = new BlockerWishes(
                blockers, new BlockerRights(homes, places), nameable, homes, new NoMentions());
        service = new CheckInService(new InMemoryCheckInStore(blockers), homes, new NoMentions(), wishes, clock);
    }

    /** With nothing posted yet. */
    public static CheckInService service(Access access, Clock clock) {
        return new AdHoc(access, clock).service;
    }
}
