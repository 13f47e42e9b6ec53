package app.meridian.core.decision;

import static app.meridian.core.person.SmallCompany.AIKO;
import static app.meridian.core.person.SmallCompany.BEN;
import static app.meridian.core.person.SmallCompany.CARMEN;
import static app.meridian.core.person.SmallCompany.DARA;

import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.FewCircles;
import app.meridian.core.person.Nameable;
import app.meridian.core.person.NoMentions;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.Profile;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.HomeName;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.InOneProject;
import app.meridian.core.subject.Locations;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.core.worktime.Leave;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions of the small company in project DEMO, which Ben administers. Aiko, Ben and Carmen see it and one another,
 * Gus has left. Everybody works 09:00 to 17:00 in Kathmandu; it is Thursday, 26 November 2026, 09:00
 * there.
 */
public final class DecisionOffice {
    public static final PersonId GUS = new PersonId("gus");
    public static final Subject ISSUE = new Subject(SubjectType.ISSUE, 10_001);
    public static final Subject OTHER = new Subject(SubjectType.ISSUE, 10_002);
    public static final TemplateId ADR = new TemplateId("adr");
    public static final Instant THURSDAY = Instant.parse("2026-11-26T03:15:00Z");

    public final SmallCompany company = new SmallCompany();
    public final DecisionStore store;
    public final HandClock clock = new HandClock();
    /** Who sees no issue. */
    public final Set<PersonId> blind = new HashSet<>();
    /** What nobody but Ben sees. */
    public final Set<Subject> secret = new HashSet<>();
    /** What there is no more. */
    public final Set<Subject> gone = new HashSet<>();
    public final Circles circles = new FewCircles(
            Map.of("returns", List.of(AIKO, BEN, CARMEN, GUS), "directors", List.of(DARA)), DARA);
    public final Colleagues colleagues = new Colleagues(company.hours, circles, company.people);
    public final Homes homes = new Homes(new OfficeAccess(), company.containers, new OfficeMap());
    public final DecisionRights rights = new DecisionRights(homes, circles);
    public final NoMentions mentions = new NoMentions();
    public final Hearings hearings = new DecisionHearings(company.hours, colleagues, homes);
    public final DecisionService service;
    private int drafts;

    public DecisionOffice() {
        this(new InMemoryDecisionStore());
    }

    DecisionOffice(DecisionStore store) {
        this.store = store;
        this.service = service(store);
    }

    DecisionService service(DecisionStore kept) {
        Supersession supersession = new Supersession(kept, rights, homes);
        DecisionRules rules = new DecisionRules(new Nameable(colleagues, circles), homes, supersession, mentions);
        return new DecisionService(new DecisionCommands(kept, rights, clock),
                new Drafting(kept, rights, rules, new Completeness(homes), homes),
                new Answering(mentions, company.hours), new Deciding(kept, hearings, supersession, mentions));
    }

    /** Aiko's draft; she drives, Ben decides, Aiko, Ben and Carmen have 8 h to answer. */
    public Decision draft(DecisionFields fields) {
        return service.create(AIKO, ISSUE, ADR, "ADR", fields, "key-" + ++drafts);
    }

    /** Asked and told. */
    public Decision open(DecisionFields fields) {
        Decision draft = draft(fields);
        return tell(service.open(AIKO, draft.id(), draft.version()).id());
    }

    /** Decided by whoever decides, after all time is over. */
    public Decision decided(DecisionFields fields) {
        Decision open = open(fields);
        clock.forward(Duration.ofDays(7));
        PersonId decider = fields.rule().type() == RuleType.APPROVER ? BEN : AIKO;
        return service.decide(decider, open.id(), Optional.empty(), "Yes", open.version());
    }

    /** Puts all notices into the mail queue. */
    public Decision tell(DecisionId id) {
        Decision decision = now(id);
        for (Ask ask : decision.ballot().untold()) {
            List<Ask> asks = decision.ballot().asks().stream()
                    .map(each -> each.equals(ask) ? each.told(clock.instant(), true) : each).toList();
            decision = keep(decision, asks, Happening.ofItself(Deed.TOLD, ask.person(), clock.instant()));
        }
        return decision;
    }

    /** Records all times that are over, as a job does. */
    public Decision endClocks(DecisionId id) {
        for (Hearing.Heard heard : hearing(id).people()) {
            boolean over = heard.clock().filter(ConsentClock.State.ENDED::equals).isPresent()
                    && now(id).ballot().wants(heard.person());
            if (over) endClock(now(id), heard);
        }
        return now(id);
    }

    /** Over what they entered before. */
    public void away(PersonId person, List<Leave> leave) {
        long version = Optional.ofNullable(company.profiles.find(List.of(person)).get(person))
                .map(Profile::version).orElse(0L);
        ProfileFields fields = new ProfileFields(
                List.of(), List.of(), Optional.empty(), leave, List.of(), false);
        company.profiles.save(person, person, fields, version, clock.instant()).orElseThrow();
    }

    public Hearing hearing(DecisionId id) {
        return hearings.of(now(id), clock.instant(), Locale.ENGLISH);
    }

    public Decision now(DecisionId id) {
        return store.find(id).orElseThrow();
    }

    public List<Entry> history(DecisionId id) {
        return store.history(now(id), Long.MAX_VALUE);
    }

    private void endClock(Decision decision, Hearing.Heard heard) {
        List<Ask> asks = decision.ballot().asks().stream().map(ask ->
                ask.person().equals(heard.person()) ? ask.ended(heard.ends().orElseThrow()) : ask).toList();
        keep(decision, asks, Happening.ofItself(Deed.CLOCK_ENDED, heard.person(), clock.instant()));
    }

    private Decision keep(Decision decision, List<Ask> asks, Happening happening) {
        Decision next = decision.withBallot(new Ballot(asks, decision.ballot().responses()));
        return store.save(List.of(happening.makes(decision, next))).orElseThrow().get(0);
    }

    /** Stands still until it is moved. */
    public static final class HandClock extends Clock {
        private Instant now = THURSDAY;

        public void forward(Duration length) {
            now = now.plus(length);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Zones come from people");
        }
    }

    private final class OfficeMap implements Locations {
        private final Locations all = new InOneProject();

        @Override
        public Optional<Container> containerOf(Subject subject) {
            return gone.contains(subject) ? Optional.empty() : all.containerOf(subject);
        }

        @Override
        public Optional<HomeName> nameOf(Home home) {
            return home instanceof Subject subject && gone.contains(subject) ? Optional.empty() : all.nameOf(home);
        }
    }

    private final class OfficeAccess implements Access {
        @Override
        public boolean canSee(Optional<PersonId> reader, Subject subject) {
            boolean hidden = secret.contains(subject) && reader.filter(BEN::equals).isEmpty();
            return !gone.contains(subject) && !hidden && reader.filter(blind::contains).isEmpty();
        }

        @Override
        public boolean canComment(PersonId person, Subject subject) {
            return canSee(Optional.of(person), subject) && !person.equals(GUS);
        }
    }
}
