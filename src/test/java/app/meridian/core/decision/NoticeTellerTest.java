package app.meridian.core.decision;

import static app.meridian.core.decision.DecisionExamples.scanners;
import static app.meridian.core.decision.DecisionOffice.THURSDAY;
import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules K1 and P4: it is Thursday, 09:00 in Kathmandu, and Aiko has opened a decision that asks three people. */
class NoticeTellerTest {
    private final DecisionOffice office = new DecisionOffice();
    private final List<PersonId> mailed = new ArrayList<>();
    private final Set<PersonId> withoutMail = new HashSet<>();
    private final Set<PersonId> failing = new HashSet<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final NoticeTeller teller = teller();
    private final Decision open = open();

    private Decision open() {
        Decision draft = office.draft(scanners());
        return office.service.open(AIKO, draft.id(), draft.version());
    }

    private NoticeTeller teller() {
        return new NoticeTeller(office.store, office.hearings, (decision, asked, now) -> {
            if (failing.contains(asked.person())) throw new IllegalStateException("No queue");
            if (withoutMail.contains(asked.person())) return false;
            return mailed.add(asked.person());
        }, office.clock, (decision, failure) -> failures.add(failure));
    }

    private Ask ask(PersonId person) {
        return office.now(open.id()).ballot().ask(person).orElseThrow();
    }

    @Test
    void mailsEverybodyOnceAndStartsTheirClocks() {
        teller.tell(open.id());
        teller.run();

        assertThat(mailed).containsExactly(AIKO, BEN, CARMEN);
        assertThat(ask(CARMEN).toldAt()).contains(THURSDAY);
        assertThat(ask(CARMEN).mailed()).isTrue();
        assertThat(office.history(open.id())).extracting(Entry::deed)
                .containsExactly(Deed.CREATED, Deed.OPENED, Deed.TOLD, Deed.TOLD, Deed.TOLD);
        assertThat(office.now(open.id()).ballot().untold()).isEmpty();
    }

    @Test
    void tellsThoseWhoGetNoMailByTheirListAlone() {
        withoutMail.add(BEN);

        teller.run();

        assertThat(mailed).containsExactly(AIKO, CARMEN);
        assertThat(ask(BEN).toldAt()).contains(THURSDAY);
        assertThat(ask(BEN).mailed()).isFalse();
    }

    @Test
    void mailsOnceFromTwoNodes() {
        NoticeTeller another = teller();

        teller.run();
        another.tell(open.id());

        assertThat(mailed).containsExactly(AIKO, BEN, CARMEN);
    }

    /** The other node has claimed the notices, and not written down yet that it sent them. */
    @Test
    void leavesToAnotherNodeWhatThatHasClaimed() {
        NoticeTeller another = teller();
        List<Integer> sentByOther = new ArrayList<>();
        NoticeTeller first = new NoticeTeller(office.store, office.hearings, (decision, asked, now) -> {
            another.run();
            return sentByOther.add(mailed.size());
        }, office.clock, (decision, failure) -> failures.add(failure));

        first.run();

        assertThat(mailed).containsExactly(BEN, CARMEN);
        assertThat(sentByOther).containsExactly(2);
        assertThat(office.now(open.id()).ballot().untold()).isEmpty();
    }

    @Test
    void triesAgainTenMinutesLaterWhatFailed() {
        failing.add(BEN);
        teller.run();
        failing.clear();

        office.clock.forward(Duration.ofSeconds(599));
        teller.run();
        assertThat(mailed).containsExactly(AIKO, CARMEN);

        office.clock.forward(Duration.ofSeconds(1));
        teller.run();

        assertThat(mailed).containsExactly(AIKO, CARMEN, BEN);
        assertThat(failures).hasSize(1);
        assertThat(ask(BEN).toldAt()).contains(THURSDAY.plusSeconds(600));
    }

    @Test
    void beginsNoTryShortlyBeforeTheNext() {
        office.clock.forward(Duration.ofMinutes(5));
        teller.run();
        assertThat(mailed).isEmpty();

        office.clock.forward(Duration.ofMinutes(5));
        teller.run();

        assertThat(mailed).containsExactly(AIKO, BEN, CARMEN);
    }

    @Test
    void tellsNobodyWhoCannotSeeTheHome() {
        office.blind.add(CARMEN);
        teller.run();
        assertThat(ask(CARMEN).toldAt()).isEmpty();

        office.blind.clear();
        office.clock.forward(Duration.ofMinutes(10));
        teller.run();

        assertThat(mailed).containsExactly(AIKO, BEN, CARMEN);
    }

    @Test
    void tellsThoseWhoAreAskedAnewForAnotherText() {
        teller.run();
        office.clock.forward(Duration.ofHours(1));
        Decision told = office.now(open.id());
        office.service.edit(AIKO, open.id(), DecisionExamples.saying(scanners(), "Rent scanners"), false,
                told.version());

        teller.tell(open.id());

        assertThat(mailed).containsExactly(AIKO, BEN, CARMEN, AIKO, BEN, CARMEN);
        assertThat(ask(AIKO).textVersion()).isEqualTo(2);
    }

    @Test
    void tellsNobodyOfWhatIsOpenNoMore() {
        Decision known = office.now(open.id());
        office.service.withdraw(AIKO, open.id(), "", known.version());

        teller.run();
        teller.tell(open.id());

        assertThat(mailed).isEmpty();
    }

    /** Somebody answers between the queueing of the first notice and its being written down. */
    @Test
    void losesNothingThatIsWrittenMeanwhile() {
        NoticeTeller slow = new NoticeTeller(office.store, office.hearings, (decision, asked, now) -> {
            boolean first = mailed.isEmpty();
            if (first) office.service.respond(BEN, open.id(), 1, ResponseKind.SUPPORT, "");
            return mailed.add(asked.person());
        }, office.clock, (decision, failure) -> failures.add(failure));

        slow.run();

        assertThat(office.now(open.id()).ballot().response(BEN)).isPresent();
        assertThat(ask(AIKO).toldAt()).contains(Instant.parse("2026-11-26T03:15:00Z"));
        assertThat(failures).isEmpty();
    }
}
